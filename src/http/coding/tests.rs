use std::io::Write as _;

use actix_web::http::header::HeaderValue;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

use super::*;

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn declared(values: &[&'static str]) -> Result<Coding, CodingError> {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(CONTENT_ENCODING, HeaderValue::from_static(value));
    }
    Coding::of(&headers)
}

#[test]
fn one_known_coding_is_served() {
    assert_eq!(declared(&[]), Ok(Coding::Identity));
    assert_eq!(declared(&["identity"]), Ok(Coding::Identity));
    assert_eq!(declared(&["X-GZip"]), Ok(Coding::Gzip));
    assert_eq!(declared(&["deflate"]), Ok(Coding::Deflate));
    assert_eq!(declared(&["br"]), Err(CodingError::Unknown));
    assert_eq!(declared(&["gzip, gzip"]), Err(CodingError::Nested));
    assert_eq!(declared(&["gzip", "deflate"]), Err(CodingError::Nested));
}

#[test]
fn what_was_compressed_comes_back() {
    let limits = Limits::default();
    let body = b"<a>some text, some text, some text</a>";
    assert_eq!(Coding::Gzip.undo(&gzip(body), &limits).unwrap(), body);
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
    zlib.write_all(body).unwrap();
    assert_eq!(
        Coding::Deflate
            .undo(&zlib.finish().unwrap(), &limits)
            .unwrap(),
        body
    );
    let mut bare = DeflateEncoder::new(Vec::new(), Compression::best());
    bare.write_all(body).unwrap();
    assert_eq!(
        Coding::Deflate
            .undo(&bare.finish().unwrap(), &limits)
            .unwrap(),
        body
    );
}

#[test]
fn a_bomb_is_refused_by_ratio_and_by_size() {
    let limits = Limits::default();
    let bomb = gzip(&vec![b' '; 2 << 20]);
    assert_eq!(
        Coding::Gzip.undo(&bomb, &limits),
        Err(CodingError::Ratio(100))
    );
    let lax = Limits {
        compression_ratio: usize::MAX,
        ..limits
    };
    let bomb = gzip(&vec![b' '; 11 << 20]);
    assert_eq!(
        Coding::Gzip.undo(&bomb, &lax),
        Err(CodingError::TooLarge(10 << 20))
    );
}

#[test]
fn a_broken_member_is_refused() {
    let mut cut = gzip(b"some text");
    cut.truncate(cut.len() - 6);
    let limits = Limits::default();
    assert_eq!(Coding::Gzip.undo(&cut, &limits), Err(CodingError::Broken));
    assert_eq!(
        Coding::Gzip.undo(b"not gzip", &limits),
        Err(CodingError::Broken)
    );
}

#[test]
fn gzip_goes_only_to_those_who_accept_it() {
    for accepted in [
        "gzip",
        "deflate, gzip;q=0.5",
        "*",
        "GZIP",
        "br;q=1.0, *;q=0.1",
    ] {
        assert!(accepts_gzip(accepted), "{accepted}");
    }
    for accepted in [
        "",
        "none",
        "identity",
        "gzip;q=0",
        "gzip; q=0.000, *",
        "*;q=0",
        "deflate",
    ] {
        assert!(!accepts_gzip(accepted), "{accepted}");
    }
}

#[test]
fn an_answer_survives_gzip_twice_over() {
    let deflater = Deflater::new();
    for length in [0, 1, 5_000, 300_000] {
        let mut seed = 1_u32;
        let body: Vec<u8> = std::iter::repeat_with(|| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed.to_be_bytes()[0]
        })
        .take(length)
        .collect();
        let mut back = Vec::new();
        let gzipped = deflater.gzip(&body).unwrap();
        MultiGzDecoder::new(gzipped.as_slice())
            .read_to_end(&mut back)
            .unwrap();
        assert_eq!(back, body);
    }
}
