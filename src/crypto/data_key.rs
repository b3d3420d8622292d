//! A customer's own key, and the values sealed with it.

use ring::aead::{AES_256_GCM, LessSafeKey, UnboundKey};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::aead::{self, LAYOUT, Padding, SUITE};
use super::wrap::KeyBytes;
use super::{Error, Nonces};

/// A customer's data key, ready for use: its key schedule is made once.
pub struct DataKey {
    customer: Uuid,
    key: LessSafeKey,
}

impl DataKey {
    pub(super) fn new(customer: Uuid, key: &KeyBytes) -> Result<Self, Error> {
        let key = UnboundKey::new(&AES_256_GCM, key.as_slice()).map_err(|_| Error::DataKey)?;
        Ok(Self {
            customer,
            key: LessSafeKey::new(key),
        })
    }

    /// The customer whose key this is.
    pub const fn customer(&self) -> Uuid {
        self.customer
    }

    /// Appends `plaintext`, sealed as this entry of this field, to `out`. `field` is the number
    /// in the contract; `entry` is the place in a list, from 0, and 0 for a single value.
    pub fn seal(
        &self,
        field: u16,
        entry: u16,
        plaintext: &[u8],
        nonces: &mut Nonces,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let associated = self.associated(field, entry);
        let nonce = nonces.draw()?;
        aead::seal(
            &self.key,
            nonce,
            &associated,
            plaintext,
            Padding::Blocks,
            out,
        )
    }

    /// The value that was sealed as this entry of this field of this customer;
    /// [`Error::Integrity`] for any other.
    pub fn open(&self, field: u16, entry: u16, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        aead::open(
            &self.key,
            &self.associated(field, entry),
            sealed,
            Padding::Blocks,
        )
        .ok_or(Error::Integrity { field, entry })
    }

    /// Like [`open`](Self::open), for a value that is text.
    pub fn open_text(
        &self,
        field: u16,
        entry: u16,
        sealed: &[u8],
    ) -> Result<Zeroizing<String>, Error> {
        let mut bytes = self.open(field, entry, sealed)?;
        String::from_utf8(std::mem::take(&mut *bytes))
            .map(Zeroizing::new)
            .map_err(|_| Error::Integrity { field, entry })
    }

    /// `layout | suite | field 2 | customer 16 | entry 2`.
    fn associated(&self, field: u16, entry: u16) -> [u8; 22] {
        let mut associated = [0; 22];
        let [field_high, field_low] = field.to_be_bytes();
        let (head, tail) = associated.split_at_mut(4);
        let (customer, list_entry) = tail.split_at_mut(16);
        head.copy_from_slice(&[LAYOUT, SUITE, field_high, field_low]);
        customer.copy_from_slice(self.customer.as_bytes());
        list_entry.copy_from_slice(&entry.to_be_bytes());
        associated
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DataKey")
            .field("customer", &self.customer)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(customer: u128) -> DataKey {
        DataKey::new(Uuid::from_u128(customer), &Zeroizing::new([7; 32])).unwrap()
    }

    fn sealed(field: u16, entry: u16, plaintext: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::new();
        key(1)
            .seal(field, entry, plaintext, &mut Nonces::new(), &mut sealed)
            .unwrap();
        sealed
    }

    proptest! {
        #[test]
        fn open_of_seal_is_the_value(
            field: u16, entry: u16, plaintext in prop::collection::vec(any::<u8>(), 0..200)
        ) {
            let sealed = sealed(field, entry, &plaintext);
            prop_assert_eq!(sealed.len() % 16, 30 % 16);
            prop_assert_eq!(&*key(1).open(field, entry, &sealed).unwrap(), &plaintext);
        }

        #[test]
        fn a_moved_value_does_not_open(
            from: (u16, u16), to: (u16, u16), plaintext in prop::collection::vec(any::<u8>(), 0..40)
        ) {
            prop_assume!(from != to);
            let sealed = sealed(from.0, from.1, &plaintext);
            let refused = matches!(
                key(1).open(to.0, to.1, &sealed),
                Err(Error::Integrity { field, entry }) if (field, entry) == to
            );
            prop_assert!(refused);
            prop_assert!(key(2).open(from.0, from.1, &sealed).is_err());
        }

        #[test]
        fn no_flipped_bit_opens(plaintext in prop::collection::vec(any::<u8>(), 0..40)) {
            let mut sealed = sealed(1, 0, &plaintext);
            for bit in 0..sealed.len() * 8 {
                sealed[bit / 8] ^= 1 << (bit % 8);
                prop_assert!(key(1).open(1, 0, &sealed).is_err());
                sealed[bit / 8] ^= 1 << (bit % 8);
            }
        }

        #[test]
        fn bytes_from_elsewhere_do_not_open(
            sealed in prop::collection::vec(any::<u8>(), 0..100)
        ) {
            prop_assert!(key(1).open(1, 0, &sealed).is_err());
        }
    }

    #[test]
    fn field_and_entry_are_not_confused_with_each_other() {
        assert!(key(1).open(2, 1, &sealed(1, 2, b"x")).is_err());
    }

    #[test]
    fn no_nonce_comes_twice() {
        let mut nonces = Nonces::new();
        let mut seen = std::collections::HashSet::new();
        assert!((0..1000).all(|_| seen.insert(nonces.draw().unwrap())));
    }

    #[test]
    fn text_that_is_not_utf_8_is_an_integrity_error() {
        let sealed = sealed(1, 0, &[0xFF]);
        assert!(matches!(
            key(1).open_text(1, 0, &sealed),
            Err(Error::Integrity { field: 1, entry: 0 })
        ));
    }
}
