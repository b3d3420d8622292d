//! The id that every answer carries, every fault repeats and every log line begins with.
//!
//! Eight hexadecimal digits that are random for each worker's life, and a counter: two servers,
//! two workers and two starts do not repeat one another, and making one costs no system call.

use std::{cell::Cell, fmt};

use ring::rand::{SecureRandom, SystemRandom};

/// Hands out one worker's request ids.
#[derive(Debug)]
pub(super) struct RequestIds {
    prefix: u32,
    next: Cell<u32>,
}

impl RequestIds {
    /// A source with a prefix of its own. Without a random number the prefix is zero: ids are
    /// for people who read logs, not secrets.
    pub(super) fn new() -> Self {
        let mut prefix = [0; 4];
        let _ = SystemRandom::new().fill(&mut prefix);
        Self {
            prefix: u32::from_be_bytes(prefix),
            next: Cell::new(0),
        }
    }

    pub(super) fn next(&self) -> RequestId {
        let count = self.next.get().wrapping_add(1);
        self.next.set(count);
        RequestId::new(self.prefix, count)
    }
}

/// One request's id, such as `9f2c01d4-0000002a`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct RequestId([u8; 17]);

impl RequestId {
    fn new(prefix: u32, count: u32) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [b'-'; 17];
        let digits = (0..8).chain(9..17).zip((0..64).step_by(4).rev());
        let number = u64::from(prefix) << 32 | u64::from(count);
        for (at, shift) in digits {
            let digit = DIGITS.get((number >> shift & 0xf) as usize);
            if let (Some(to), Some(digit)) = (text.get_mut(at), digit) {
                *to = *digit;
            }
        }
        Self(text)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn as_str(&self) -> &str {
        // Hexadecimal digits and a hyphen are always UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_prefix_and_count_in_hexadecimal() {
        assert_eq!(
            RequestId::new(0x9f2c_01d4, 42).as_str(),
            "9f2c01d4-0000002a"
        );
    }

    #[test]
    fn ids_do_not_repeat() {
        let ids = RequestIds::new();
        assert_ne!(ids.next(), ids.next());
    }
}
