//! A request's body as it came.
//!
//! A large body is kept in pieces until it is read: growing one buffer would have the worker copy
//! all of it again and again, and wait for the system to clear as much memory each time.

use actix_web::web::{Bytes, BytesMut};

/// Bytes a piece. A body up to this size ends in one, and is not copied again.
const PIECE: usize = 256 << 10;

/// The bytes of a body.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    /// All of it, where it came in one chunk.
    only: Bytes,
    rest: Vec<BytesMut>,
    length: usize,
}

impl Pieces {
    /// A body of which nothing has come, of so many bytes as its sender says. That is believed
    /// only so far: it costs nothing to declare.
    pub(super) fn expecting(declared: usize) -> Self {
        Self {
            rest: vec![BytesMut::with_capacity(declared.min(PIECE))],
            ..Self::default()
        }
    }

    pub(super) fn len(&self) -> usize {
        self.length
    }

    /// Takes the next chunk.
    pub(super) fn add(&mut self, mut chunk: &[u8]) {
        self.length += chunk.len();
        while !chunk.is_empty() {
            let room = |piece: &&mut BytesMut| piece.len() < piece.capacity();
            let Some(piece) = self.rest.last_mut().filter(room) else {
                self.rest.push(BytesMut::with_capacity(PIECE));
                continue;
            };
            let fits = chunk.len().min(piece.capacity() - piece.len());
            let (now, later) = chunk.split_at(fits);
            piece.extend_from_slice(now);
            chunk = later;
        }
    }

    /// The body in one buffer. Each piece goes as it is copied.
    pub(super) fn join(mut self) -> Bytes {
        match self.rest.len() {
            0 => self.only,
            1 => self.rest.remove(0).freeze(),
            _ => {
                let mut whole = BytesMut::with_capacity(self.length);
                for piece in self.rest {
                    whole.extend_from_slice(&piece);
                }
                whole.freeze()
            }
        }
    }
}

impl From<Bytes> for Pieces {
    fn from(only: Bytes) -> Self {
        Self {
            length: only.len(),
            only,
            rest: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_is_what_is_joined() {
        let sent: Vec<u8> = (0..PIECE * 3 + 17)
            .map(|n| u8::try_from(n % 251).unwrap())
            .collect();
        for (declared, chunk) in [(0, 1_000), (sent.len(), 65_536), (10, PIECE * 2)] {
            let mut pieces = Pieces::expecting(declared);
            for chunk in sent.chunks(chunk) {
                pieces.add(chunk);
            }
            assert_eq!(pieces.len(), sent.len());
            assert!(pieces.rest.iter().all(|piece| piece.capacity() <= PIECE));
            assert_eq!(pieces.join(), sent);
        }
    }

    #[test]
    fn one_chunk_is_not_copied() {
        let chunk = Bytes::from(vec![7; 10]);
        let joined = Pieces::from(chunk.clone()).join();
        assert_eq!(joined.as_ptr(), chunk.as_ptr());
        assert_eq!(Pieces::default().join(), "");
    }

    #[test]
    fn a_small_body_is_copied_once() {
        let mut pieces = Pieces::expecting(9_000);
        pieces.add(&[1; 4_000]);
        pieces.add(&[2; 5_000]);
        let collected = pieces.rest.first().unwrap().as_ptr();
        assert_eq!(pieces.join().as_ptr(), collected);
    }
}
