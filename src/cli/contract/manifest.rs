//! The `Cargo.toml` of a new service.

use std::path::{Path, PathBuf};

use super::super::Error;
use super::new_service::failed;

/// Where this program was built, which is where Castile's source lies on a developer's machine.
const BUILT: &str = env!("CARGO_MANIFEST_DIR");

/// Where the source is said to lie when nobody knows.
const SOMEWHERE: &str = "/path/to/castile";

/// Names that Cargo or rustc takes for itself, or that the crate depends on.
static TAKEN: [&str; 20] = [
    "actix-web",
    "alloc",
    "build",
    "castile-codegen",
    "castile-soap",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc-macro",
    "serde",
    "std",
    "test",
    "abstract",
    "become",
    "box",
    "final",
    "gen",
    "try",
    "yield",
];

/// Castile's source: where it was said to be, else where this program was built, if that is still
/// there. It is on no registry, so a crate can depend on it by path alone.
pub(super) fn source(said: Option<&Path>) -> Result<Option<PathBuf>, Error> {
    let there = |source: &Path| source.join("crates/soap/Cargo.toml").is_file();
    match said {
        Some(said) if there(said) => match said.canonicalize() {
            Ok(source) => Ok(Some(source)),
            Err(error) => Err(failed(said, &error)),
        },
        Some(said) => Err(Error::Contract(format!(
            "{} is not Castile's source: there is no crates/soap in it",
            said.display()
        ))),
        None => Ok(Some(PathBuf::from(BUILT)).filter(|built| there(built))),
    }
}

/// The manifest of a crate in this directory.
pub(super) fn manifest(directory: &Path, source: Option<&Path>) -> String {
    let name = directory.file_name().unwrap_or_default().to_string_lossy();
    let path = |part: &str| {
        let source = source.unwrap_or(Path::new(SOMEWHERE));
        let path = source.join("crates").join(part);
        format!("{:?}", path.to_string_lossy())
    };
    let said = match source {
        Some(_) => "",
        None => "# Castile is on no registry: write where its source lies, here and below.\n",
    };
    format!(
        "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         actix-web = {{ version = \"4\", default-features = false, features = [\"macros\"] }}\n\
         {said}castile-soap = {{ path = {}, features = [\"actix\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\n[build-dependencies]\ncastile-codegen = {{ path = {} }}\n",
        package(&name),
        path("soap"),
        path("codegen"),
    )
}

/// A name that Cargo takes: letters, digits and hyphens, a letter first, no word of Rust's.
fn package(name: &str) -> String {
    let name = name.to_lowercase();
    let words = name.split(|sign: char| !sign.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    if name.is_empty() {
        "service".to_owned()
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("service-{name}")
    } else if TAKEN.contains(&&*name) || is_keyword(&name) {
        format!("{name}-service")
    } else {
        name
    }
}

fn is_keyword(name: &str) -> bool {
    static KEYWORDS: [&str; 44] = [
        "as", "async", "await", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
        "extern", "false", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
        "super", "trait", "true", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while",
    ];
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_called_for_its_directory_as_far_as_cargo_goes() {
        for (directory, name) in [
            ("Parcels_v1", "parcels-v1"),
            ("2nd", "service-2nd"),
            ("type", "type-service"),
            ("test", "test-service"),
            ("serde", "serde-service"),
            ("Łódź", "d"),
            ("...", "service"),
            ("", "service"),
        ] {
            assert_eq!(package(directory), name);
        }
    }

    #[test]
    fn without_a_source_the_line_to_fill_in_is_named() {
        let text = manifest(Path::new("/x/parcels"), None);
        assert!(text.contains("# Castile is on no registry"), "{text}");
        assert!(
            text.contains("castile-soap = { path = \"/path/to/castile/crates/soap\""),
            "{text}"
        );
    }
}
