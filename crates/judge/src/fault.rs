//! Why judge could not judge.

use std::fmt;

use judge_core::diagnostic::Diagnostic;

/// Why judge could not judge. Never a grade: a candidate's failure is a verdict instead.
#[derive(Debug)]
pub struct Fault {
    /// Which kind, for the exit code.
    pub kind: FaultKind,
    /// One sentence: lower case, no full stop, says which file or value.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
    /// Mistakes in an author's files, if that is what it is.
    pub diagnostics: Vec<Diagnostic>,
}

/// Kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// What was asked cannot be done as asked: a missing file, an unknown exercise.
    Usage,
    /// An exercise is faulty.
    Exercise,
    /// No usable interpreter.
    Interpreter,
    /// The walls could not be raised.
    Walls,
    /// The operating system refused something.
    System,
    /// The user interrupted.
    Interrupted,
}

impl Fault {
    /// A fault without hints.
    pub fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hints: Vec::new(), diagnostics: Vec::new() }
    }

    /// The operating system refused `what`: `read solution.py`.
    pub fn system(what: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self::new(FaultKind::System, format!("cannot {what}: {why}"))
    }

    /// Mistakes in an author's files.
    pub fn exercise(id: &str, diagnostics: Vec<Diagnostic>) -> Self {
        let message = format!("the exercise `{id}` cannot be used");
        Self { diagnostics, ..Self::new(FaultKind::Exercise, message) }
    }

    /// The same without what an author's code says of a case that is to stay hidden.
    #[must_use]
    pub fn withheld(self) -> Self {
        match self.kind {
            FaultKind::Exercise => {
                Self::new(FaultKind::Exercise, "the exercise or its own code is faulty")
                    .hint("leave out --hidden to see where and why")
            }
            FaultKind::Usage
            | FaultKind::Interpreter
            | FaultKind::Walls
            | FaultKind::System
            | FaultKind::Interrupted => self,
        }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
