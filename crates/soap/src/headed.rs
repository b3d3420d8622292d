//! Messages with header blocks that the contract declares (`soap:header`), typed beside the Body.

use crate::generated::{Decode, Decoder, Encode, Error, Name, Writer};

/// A message's Body with its header blocks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headed<H, B> {
    /// The header blocks; each is absent unless it was sent.
    pub headers: H,
    /// The Body's child.
    pub body: B,
}

/// The header blocks of a message; generated code implements it.
pub trait Headers: Default {
    /// Reads the block, of this name, that has just been entered. `false`: it is none of these, and
    /// nothing has been read.
    fn decode(&mut self, name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<bool, Error>;

    /// Writes the blocks that are there.
    fn encode(&self, to: &mut Writer);
}

/// Without a header block.
impl<H: Default, B> From<B> for Headed<H, B> {
    fn from(body: B) -> Self {
        Self {
            headers: H::default(),
            body,
        }
    }
}

/// The Body's content.
impl<H: Default, B: Decode> Decode for Headed<H, B> {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(B::decode(from)?.map(Self::from))
    }
}

/// The Body's content.
impl<H, B: Encode> Encode for Headed<H, B> {
    fn encode(&self, to: &mut Writer) {
        self.body.encode(to);
    }
}

/// An empty Body: there is no element to read.
impl Decode for () {
    fn decode(_: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(Some(()))
    }
}

/// An empty Body: there is no element to write.
impl Encode for () {
    fn encode(&self, _: &mut Writer) {}
}
