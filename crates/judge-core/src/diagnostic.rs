//! A mistake in a file that an author wrote, with its place and its remedy.

use std::ops::Range;

use serde::Serialize;

/// A mistake in a file that an author wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Path of the file, as the reader would open it.
    pub file: String,
    /// The file's text, for the picture; empty when the file is missing or is not text.
    pub source: String,
    /// Bytes of `source` that are meant; `None` when it concerns the whole file.
    pub span: Option<Range<usize>>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What stands under the caret: short, may be empty.
    pub label: String,
    /// How to mend it, one sentence; may be empty.
    pub help: String,
}

impl Diagnostic {
    /// A mistake that concerns a whole file.
    pub fn whole_file(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            source: String::new(),
            span: None,
            message: message.into(),
            label: String::new(),
            help: String::new(),
        }
    }

    /// The same with a remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Line and column of the place, from 1, columns in characters.
    pub fn position(&self) -> Option<(usize, usize)> {
        let start = self.span.as_ref()?.start;
        let before = self.source.get(..start)?;
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        Some((line, before[line_start..].chars().count() + 1))
    }
}
