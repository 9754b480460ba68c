//! Text that a candidate chose.

use serde::{Deserialize, Serialize};

/// Text that a candidate chose: printed output, exception messages, names.
///
/// It has no `Display` on purpose: each face of a report has its own way to make it harmless
/// (control bytes made visible in a terminal, escaping in HTML, Markdown and XML).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Untrusted(String);

impl Untrusted {
    /// Wraps text that came from outside.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Wraps bytes that came from outside; what is not UTF-8 becomes U+FFFD.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(String::from_utf8_lossy(bytes).into_owned())
    }

    /// The raw text, for a face that is about to escape it, or for a comparison.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
