//! A gateway of one's own, and a client that sends exactly what it is told.

mod gateway;
mod message;
mod wire;

pub(crate) use gateway::{CREDENTIALS, Gateway};
pub(crate) use message::{
    ADDRESSES, authorization, basic, create, envelope, get_customer, headers, post,
};
pub(crate) use wire::{Answer, Wire};
