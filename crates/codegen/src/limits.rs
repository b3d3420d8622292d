//! How much of anything a contract may have. The crate's documentation tells them to its users.
//!
//! They are there for time: whatever a contract says, it is answered within two seconds of an
//! optimised build for each megabyte read. What grows with the square of the contract is either
//! found by a key or has its limit here.

/// Levels that definitions of a schema may stand inside each other.
pub(crate) const NESTED_DEFINITIONS: usize = 64;

/// Groups that may be written out inside each other.
pub(crate) const NESTED_GROUPS: usize = 16;

/// Types that a type may be derived through, or be made of as a union's member is.
pub(crate) const DERIVATIONS: usize = 100;

/// Bytes of a name.
pub(crate) const NAME: usize = 512;

/// Bytes of a namespace.
pub(crate) const NAMESPACE: usize = 1024;

/// Bytes of Rust that a contract of so many bytes may become, as they are reckoned beforehand:
/// 8 MiB, and 64 for each byte read. Definitions that are written out once come to a third.
pub(crate) const fn rust(bytes: usize) -> usize {
    bytes.saturating_mul(64).saturating_add(8 << 20)
}

/// Bytes of schemas without a namespace that may be read once more for another namespace, in a
/// contract of so many.
pub(crate) const fn adopted(bytes: usize) -> usize {
    bytes.saturating_add(512 << 10)
}

/// Levels that a pattern's classes may be subtracted inside each other.
pub(crate) const SUBTRACTIONS: usize = 64;

/// Bytes that one pattern may take, compiled: the `regex` crate's own limit, under which it is
/// compiled again where values are judged.
pub(crate) const PATTERN: usize = 10 << 20;

/// Bytes that all patterns of a contract may take, compiled, each text once.
pub(crate) const fn patterns(bytes: usize) -> usize {
    bytes.saturating_mul(64).saturating_add(32 << 20)
}

/// Attributes and namespace declarations that the XML parser may compare: it compares each of an
/// element with each.
pub(crate) const fn comparisons(bytes: usize) -> usize {
    bytes.saturating_mul(200).saturating_add(50_000_000)
}

/// Problems that are told of one contract.
pub(crate) const PROBLEMS: usize = 1_000;
