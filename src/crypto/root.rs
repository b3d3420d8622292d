//! The root key: where it comes from, and what it wraps.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::aead::{LessSafeKey, NONCE_LEN};
use zeroize::Zeroizing;

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
        Self::from_base64(&text).map_err(|cause| failed(std::io::Error::other(cause)))
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

    /// `key`, wrapped as this version of this kind.
    pub(super) fn wrap(
        &self,
        kind: KeyKind,
        version: u16,
        nonce: [u8; NONCE_LEN],
        key: &KeyBytes,
    ) -> Result<Vec<u8>, Error> {
        wrap(&self.wrapping, Wrapping::of(kind, version), nonce, key)
    }

    /// Names this key, stored beside what it wraps.
    pub(super) fn check(&self) -> Vec<u8> {
        self.check.to_vec()
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

/// Writes a file that is there whole or not at all, even if the process is killed meanwhile.
fn write_new(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let unfinished = path.with_added_extension("new");
    // A start that was cut short may have left one.
    match std::fs::remove_file(&unfinished) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(cause),
        _ => {}
    }
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&unfinished)?;
    file.write_all(content)?;
    file.sync_all()?;
    // A link, unlike a renaming, never replaces a file.
    let linked = std::fs::hard_link(&unfinished, path);
    std::fs::remove_file(&unfinished)?;
    linked?;
    // The file's name is durable only with its directory.
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A directory of its own, removed at the end.
    struct Directory(PathBuf);

    impl Directory {
        fn new(name: &str) -> Self {
            let path =
                std::env::temp_dir().join(format!("castile-root-{}-{name}", std::process::id()));
            std::fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn file(&self) -> PathBuf {
            self.0.join("root.key")
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_made_key_is_found_again() {
        let directory = Directory::new("made");
        let (made, source) = RootKey::obtain(None, &directory.file(), false).unwrap();
        assert_eq!(source, RootKeySource::Created);
        let permissions = std::fs::metadata(directory.file()).unwrap().permissions();
        assert_eq!(permissions.mode() & 0o777, 0o600);
        let (found, source) = RootKey::obtain(None, &directory.file(), true).unwrap();
        assert_eq!(source, RootKeySource::File);
        assert_eq!(found.check, made.check);
    }

    #[test]
    fn no_key_is_made_beside_data() {
        let directory = Directory::new("data");
        let missing = RootKey::obtain(None, &directory.file(), true);
        assert!(matches!(missing, Err(Error::RootKeyMissing(_))));
        assert!(!directory.file().exists());
    }

    #[test]
    fn a_key_is_never_overwritten() {
        let directory = Directory::new("twice");
        RootKey::create(&directory.file()).unwrap();
        let before = std::fs::read(directory.file()).unwrap();
        assert!(RootKey::create(&directory.file()).is_err());
        assert_eq!(std::fs::read(directory.file()).unwrap(), before);
    }

    #[test]
    fn what_a_start_that_was_cut_short_has_left_is_no_key() {
        let directory = Directory::new("cut");
        let unfinished = directory.0.join("root.key.new");
        std::fs::write(&unfinished, "AAEC").unwrap();
        let (_, source) = RootKey::obtain(None, &directory.file(), false).unwrap();
        assert_eq!(source, RootKeySource::Created);
        assert!(!unfinished.exists());
        RootKey::read(&directory.file()).unwrap();
    }

    #[test]
    fn a_file_open_to_others_is_refused() {
        let directory = Directory::new("exposed");
        RootKey::create(&directory.file()).unwrap();
        for (mode, refused) in [(0o644, true), (0o620, true), (0o601, true), (0o440, false)] {
            std::fs::set_permissions(directory.file(), PermissionsExt::from_mode(mode)).unwrap();
            let exposed = matches!(
                RootKey::read(&directory.file()),
                Err(Error::RootKeyExposed(_, found)) if found == mode
            );
            assert_eq!(exposed, refused, "{mode:o}");
        }
    }

    #[test]
    fn the_environment_comes_before_the_file() {
        let text = BASE64_STANDARD.encode([9; 32]);
        let nowhere = Path::new("/nonexistent/root.key");
        let (_, source) = RootKey::obtain(Some(&text), nowhere, true).unwrap();
        assert_eq!(source, RootKeySource::Environment);
    }

    #[test]
    fn a_malformed_key_says_what_is_wrong() {
        let error = |text: &str| RootKey::from_base64(text).unwrap_err().to_string();
        assert_eq!(
            error("secret!"),
            "the root key is not base64; it should be 32 bytes, base64-encoded"
        );
        assert_eq!(
            error(&BASE64_STANDARD.encode([9; 16])),
            "the root key has 16 bytes; it should be 32 bytes, base64-encoded"
        );
        let directory = Directory::new("malformed");
        let file = directory.file();
        std::fs::write(&file, "").unwrap();
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
        let error = RootKey::read(&file).unwrap_err().to_string();
        let path = file.to_str().unwrap();
        assert!(
            error.contains(path) && error.contains("has 0 bytes"),
            "{error}"
        );
    }
}
