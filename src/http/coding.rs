//! Content codings (RFC 9110 §8.4): gzip and deflate in requests, gzip in answers.
//!
//! A compressed request grows no further than the body's limit, and no more than the ratio
//! allows. One coding at a time: a second layer can only hide a bomb.

use std::{
    cell::{Cell, RefCell},
    io::{self, BufRead, Read},
};

use actix_web::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderMap};
use flate2::{
    Compress, Compression, Crc, FlushCompress,
    bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder},
};

use super::options::Limits;

/// Up to here a body may grow at any ratio.
const RATIO_COUNTS_FROM: usize = 1 << 20;

/// An answer shorter than this is not worth compressing: it fits a packet as it is.
const WORTH_IT: usize = 1024;

/// How a request's body is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Identity,
    Gzip,
    /// The zlib format, as the name means, or bare deflate, as some senders take it to mean.
    Deflate,
}

/// Why a compressed body was not taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CodingError {
    /// A coding that is not served.
    Unknown,
    /// More than one coding.
    Nested,
    /// It grows past this many bytes.
    TooLarge(usize),
    /// It grows by more than this ratio.
    Ratio(usize),
    /// It is not what its header says.
    Broken,
}

impl Coding {
    /// The coding that a request's headers declare.
    pub(super) fn of(headers: &HeaderMap) -> Result<Self, CodingError> {
        let mut coding = Self::Identity;
        for value in headers.get_all(CONTENT_ENCODING) {
            let value = value.to_str().map_err(|_| CodingError::Unknown)?;
            for name in value.split(',').map(str::trim) {
                let next = Self::named(name).ok_or(CodingError::Unknown)?;
                if coding != Self::Identity && next != Self::Identity {
                    return Err(CodingError::Nested);
                }
                if next != Self::Identity {
                    coding = next;
                }
            }
        }
        Ok(coding)
    }

    fn named(name: &str) -> Option<Self> {
        let is = |known| name.eq_ignore_ascii_case(known);
        if is("gzip") || is("x-gzip") {
            Some(Self::Gzip)
        } else if is("deflate") {
            Some(Self::Deflate)
        } else if is("identity") || is("") {
            Some(Self::Identity)
        } else {
            None
        }
    }

    /// The body as it was before `self` was applied.
    pub(super) fn undo(self, sent: &[u8], limits: &Limits) -> Result<Vec<u8>, CodingError> {
        let taken = Cell::new(0);
        let from = Sent {
            left: sent,
            taken: &taken,
        };
        match self {
            Self::Identity => Ok(sent.to_vec()),
            Self::Gzip => inflate(MultiGzDecoder::new(from), &taken, limits),
            Self::Deflate if is_zlib(sent) => inflate(ZlibDecoder::new(from), &taken, limits),
            Self::Deflate => inflate(DeflateDecoder::new(from), &taken, limits),
        }
    }
}

/// Whether the first two bytes are a zlib header (RFC 1950 §2.2).
fn is_zlib(sent: &[u8]) -> bool {
    match sent {
        [method, flags, ..] => {
            method & 0x0f == 8 && (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0
        }
        _ => false,
    }
}

fn inflate(
    mut from: impl Read,
    taken: &Cell<usize>,
    limits: &Limits,
) -> Result<Vec<u8>, CodingError> {
    let mut body = Vec::new();
    let mut piece = [0; 16 << 10];
    loop {
        let length = from.read(&mut piece).map_err(|_| CodingError::Broken)?;
        let Some(more) = piece.get(..length).filter(|more| !more.is_empty()) else {
            return Ok(body);
        };
        let grown = body.len() + length;
        if grown > limits.body_bytes {
            return Err(CodingError::TooLarge(limits.body_bytes));
        }
        // By what has been read so far: a bomb is known by its first mebibyte.
        if grown > RATIO_COUNTS_FROM.max(taken.get().saturating_mul(limits.compression_ratio)) {
            return Err(CodingError::Ratio(limits.compression_ratio));
        }
        body.extend_from_slice(more);
    }
}

/// What was sent, and how much of it has been read.
struct Sent<'s> {
    left: &'s [u8],
    taken: &'s Cell<usize>,
}

impl Read for Sent<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let length = self.left.read(to)?;
        self.taken.set(self.taken.get() + length);
        Ok(length)
    }
}

impl BufRead for Sent<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(self.left)
    }

    fn consume(&mut self, length: usize) {
        self.left.consume(length);
        self.taken.set(self.taken.get() + length);
    }
}

/// Whether a gzip answer of `length` bytes is accepted and worth the while.
pub(super) fn wants_gzip(headers: &HeaderMap, length: usize) -> bool {
    length > WORTH_IT
        && headers
            .get(ACCEPT_ENCODING)
            .and_then(|accepted| accepted.to_str().ok())
            .is_some_and(accepts_gzip)
}

/// RFC 9110 §12.5.3: what is named counts before `*`, and a weight of zero refuses.
fn accepts_gzip(accepted: &str) -> bool {
    let mut by_star = false;
    for item in accepted.split(',') {
        let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
        let welcome = !has_zero_weight(parameters);
        match name.trim() {
            "*" => by_star = welcome,
            name if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") => {
                return welcome;
            }
            _ => {}
        }
    }
    by_star
}

fn has_zero_weight(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        name.trim().eq_ignore_ascii_case("q")
            && value.trim().bytes().all(|b| matches!(b, b'0' | b'.'))
    })
}

/// Compresses one worker's answers: the state is large, so it is made once.
pub(super) struct Deflater(RefCell<Compress>);

impl std::fmt::Debug for Deflater {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Deflater")
    }
}

impl Deflater {
    /// A fresh state, at the level that costs least.
    pub(super) fn new() -> Self {
        Self(RefCell::new(Compress::new(Compression::fast(), false)))
    }

    /// `body` as one gzip member (RFC 1952 §2.3).
    pub(super) fn gzip(&self, body: &[u8]) -> io::Result<Vec<u8>> {
        const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255];
        let mut state = self.0.borrow_mut();
        state.reset();
        let mut out = Vec::with_capacity(body.len() / 2 + 64);
        out.extend_from_slice(&HEAD);
        loop {
            let rest = usize::try_from(state.total_in())
                .ok()
                .and_then(|taken| body.get(taken..))
                .unwrap_or_default();
            let status = state.compress_vec(rest, &mut out, FlushCompress::Finish)?;
            if status == flate2::Status::StreamEnd {
                break;
            }
            out.reserve(body.len() / 4 + 64);
        }
        let mut crc = Crc::new();
        crc.update(body);
        out.extend_from_slice(&crc.sum().to_le_bytes());
        out.extend_from_slice(&crc.amount().to_le_bytes());
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
