//! What an engine need not do that judges a single submission.

use judge_core::exercise::Exercise;

use crate::engine::Submission;
use crate::kept::Kept;
use crate::preload::Preload;

/// What an engine is spared that judges one submission.
#[derive(Clone, Debug)]
pub struct Thrift {
    /// What the host of submissions imports.
    pub submission: Preload,
    /// What the author's host imports.
    pub author: Preload,
    /// Where the answers of the author's code are kept, if they are.
    pub kept: Option<Kept>,
}

impl Thrift {
    /// The same; hosts import what a submission and its exercise name.
    #[must_use]
    pub fn lean(self, exercise: &Exercise, submission: &Submission) -> Self {
        let author = Preload::of_author(exercise);
        Self { submission: Preload::of_submission(exercise, &submission.source), author, ..self }
    }
}

impl Default for Thrift {
    /// Nothing.
    fn default() -> Self {
        Self { submission: Preload::All, author: Preload::All, kept: None }
    }
}
