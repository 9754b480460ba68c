//! Mistakes in notation.

use std::ops::Range;

use thiserror::Error;

/// Text that is not in the notation.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct NotationError {
    /// Bytes of the text that are meant.
    pub span: Range<usize>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// How to mend it, one sentence; may be empty.
    pub help: String,
}

impl NotationError {
    /// A mistake at `span` with its remedy.
    pub(crate) fn new(
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }
}
