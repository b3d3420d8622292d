//! Clients and their credentials.
