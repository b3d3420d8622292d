//! The root key: where it comes from, and what it wraps.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::aead::LessSafeKey;
use zeroize::Zeroizing;

use super::nonces::random;
use super::wrap::{KEY, KeyBytes, Wrapping, expand_aead, extract, random_key, unwrap, wrap};
use super::{Error, KeyKind};

/// A root key's file is some 45 bytes; no more than this is read.
const FILE_LIMIT: u64 = 4096;
/// What users other than the owner must not have: writing for the group, anything for the rest.
/// The group may read, as with secrets that an orchestrator mounts.
const EXPOSED: u32 = 0o027;

/// The key that wraps all others. Its 32 bytes are dropped once the wrapping key has been derived.
pub struct RootKey {
    wrapping: LessSafeKey,
    check: [u8; 16],
}

/// Where a root key came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RootKeySource {
    /// `CASTILE_ROOT_KEY`.
    Environment,
    /// The root key's file.
    File,
    /// The root key's file, made just now.
    Created,
}

impl RootKey {
    /// The root key of a starting server: from `environment` (the value of `CASTILE_ROOT_KEY`),
    /// else from the file at `path`. Only when there is neither and no data (`data_exists`) that
    /// would need the lost one, a new key is made in the file.
    pub fn obtain(
        environment: Option<&str>,
        path: &Path,
        data_exists: bool,
    ) -> Result<(Self, RootKeySource), Error> {
        if let Some(text) = environment {
            return Ok((Self::from_base64(text)?, RootKeySource::Environment));
        }
        match Self::read(path) {
            Ok(root) => Ok((root, RootKeySource::File)),
            Err(Error::RootKeyMissing(_)) if !data_exists => {
                Ok((Self::create(path)?, RootKeySource::Created))
            }
            Err(other) => Err(other),
        }
    }

    /// A root key from base64 of 32 bytes; white space around it does not count.
    pub fn from_base64(text: &str) -> Result<Self, Error> {
        let bytes = BASE64_STANDARD
            .decode(text.trim())
            .map(Zeroizing::new)
            .map_err(|_| Error::RootKeyEncoding)?;
        let key = bytes
            .first_chunk()
            .filter(|_| bytes.len() == KEY)
            .ok_or(Error::RootKeyLength(bytes.len()))?;
        Self::new(&Zeroizing::new(*key))
    }

    /// Reads a root key's file, unless other users may.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let failed = |cause: std::io::Error| Error::RootKeyFile(path.to_owned(), cause);
        let file = File::open(path).map_err(|cause| match cause.kind() {
            std::io::ErrorKind::NotFound => Error::RootKeyMissing(path.to_owned()),
            _ => failed(cause),
        })?;
        let mode = file.metadata().map_err(failed)?.permissions().mode() & 0o7777;
        if mode & EXPOSED != 0 {
            return Err(Error::RootKeyExposed(path.to_owned(), mode));
        }
        let mut text = Zeroizing::new(String::with_capacity(64));
        file.take(FILE_LIMIT)
            .read_to_string(&mut text)
            .map_err(failed)?;
        Self::from_base64(&text)
    }

    /// Makes a random root key in a new file, mode 0600, and returns once file and directory
    /// entry are on the disk. Fails if the file exists.
    pub fn create(path: &Path) -> Result<Self, Error> {
        let key = random_key()?;
        let mut text = Zeroizing::new(BASE64_STANDARD.encode(key.as_slice()));
        text.push('\n');
        write_new(path, text.as_bytes())
            .map_err(|cause| Error::RootKeyFile(path.to_owned(), cause))?;
        Self::new(&key)
    }

    pub(super) fn new(key: &KeyBytes) -> Result<Self, Error> {
        let prk = extract(key.as_slice());
        let mut check = [0; 16];
        prk.expand(&[b"castile/1 root check"], CheckLength)
            .and_then(|okm| okm.fill(&mut check))
            .map_err(|_| Error::Random)?;
        Ok(Self {
            wrapping: expand_aead(&prk, &[b"castile/1 root wrap"])?,
            check,
        })
    }

    /// A new random key of this kind, wrapped, and the check value to store beside it.
    pub(super) fn wrap_new(
        &self,
        kind: KeyKind,
        version: u16,
    ) -> Result<(Vec<u8>, Vec<u8>), Error> {
        let mut nonce = [0; 12];
        random(&mut nonce)?;
        let wrapped = wrap(
            &self.wrapping,
            Wrapping::of(kind, version),
            nonce,
            &random_key()?,
        )?;
        Ok((wrapped, self.check.to_vec()))
    }

    pub(super) fn unwrap(
        &self,
        kind: KeyKind,
        version: u16,
        wrapped: &[u8],
        check: &[u8],
    ) -> Result<KeyBytes, Error> {
        match unwrap(&self.wrapping, Wrapping::of(kind, version), wrapped) {
            Some(key) => Ok(key),
            None if check == self.check => Err(Error::DamagedKey(kind, version)),
            None => Err(Error::WrongRootKey),
        }
    }
}

impl std::fmt::Debug for RootKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RootKey")
    }
}

/// The check value's length, for HKDF-Expand.
struct CheckLength;

impl ring::hkdf::KeyType for CheckLength {
    fn len(&self) -> usize {
        16
    }
}

fn write_new(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(content)?;
    file.sync_all()?;
    // The file's name is durable only with its directory.
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(directory)?.sync_all()
}
