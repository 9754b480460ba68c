//! Checkers that wait for the next submission: to start one costs as much as to run a submission.
//!
//! A checker is the author's own code and sees answers as data only, so what one submission answered
//! tells it nothing of the next.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

use judge_core::case::Case;
use judge_core::exercise::{CheckerKind, Exercise};
use judge_core::report::PhaseName;
use judge_protocol::Value;

use crate::author::Author;
use crate::fault::Fault;
use crate::runner::Runner;

/// How many wait at most; each holds a process and ten descriptors.
const IDLE_MAX: usize = 8;
/// After so many submissions a checker makes room for a new one, whatever it has piled up.
const SUBMISSIONS_MAX: u32 = 500;

/// Longer answers are not remembered, in bytes of JSON.
const ANSWER_BYTES_MAX: usize = 1 << 10;
/// So many answers to a case are remembered.
const ANSWERS_MAX: usize = 8;

/// What a checker has said of answers. It is asked about an answer to a case once.
#[derive(Default)]
pub(crate) struct Known(Mutex<HashMap<(PhaseName, usize), Vec<Said>>>);

/// What was said of an answer.
#[derive(Clone)]
struct Said {
    /// The answer as JSON.
    answer: String,
    /// Why it is not right, if it is not.
    why: Option<String>,
}

/// A checker at work on the cases of a phase.
pub(crate) struct Checks<'a> {
    pub(crate) author: &'a mut Author,
    pub(crate) known: &'a Known,
    pub(crate) phase: PhaseName,
    /// The case at hand, from 0.
    pub(crate) at: usize,
}

impl Checks<'_> {
    /// What the checker says of an answer: `None` when it is right, else why not.
    pub(crate) async fn check(
        &mut self,
        case: &Case,
        answer: Value,
    ) -> Result<Option<String>, Fault> {
        let place = (self.phase, self.at);
        let text = serde_json::to_string(&answer).expect("a value is always JSON");
        if let Some(said) = self.known.look_up(place, &text) {
            return Ok(said.why);
        }
        let why = self.author.check(&case.question, answer).await?;
        self.known.remember(place, text, why.clone());
        Ok(why)
    }
}

impl Known {
    fn look_up(&self, place: (PhaseName, usize), answer: &str) -> Option<Said> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&place)?.iter().find(|said| said.answer == answer).cloned()
    }

    fn remember(&self, place: (PhaseName, usize), answer: String, why: Option<String>) {
        if answer.len() > ANSWER_BYTES_MAX {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = known.entry(place).or_default();
        if answers.len() < ANSWERS_MAX {
            answers.push(Said { answer, why });
        }
    }
}

/// The checkers of one engine.
#[derive(Default)]
pub(crate) struct Checkers {
    /// The longest waiting first.
    idle: RefCell<Vec<(String, Checker)>>,
}

/// A checker, and how many submissions it has served.
pub(crate) struct Checker {
    pub(crate) author: Author,
    submissions: u32,
}

impl Checkers {
    /// The author's code that says whether answers are right, where the exercise has some.
    pub(crate) async fn take(
        &self,
        runner: &Rc<Runner>,
        exercise: &Exercise,
    ) -> Result<Option<Checker>, Fault> {
        let waiting = {
            let mut idle = self.idle.borrow_mut();
            idle.iter().position(|(id, _)| *id == exercise.id).map(|at| idle.remove(at).1)
        };
        if waiting.is_some() {
            return Ok(waiting);
        }
        let author = start(runner, exercise).await?;
        Ok(author.map(|author| Checker { author, submissions: 0 }))
    }

    /// Keeps a checker that has answered all it was asked.
    pub(crate) async fn give_back(&self, exercise: &Exercise, mut checker: Checker) {
        checker.submissions += 1;
        let ended = if checker.submissions >= SUBMISSIONS_MAX {
            Some(checker)
        } else {
            let mut idle = self.idle.borrow_mut();
            idle.push((exercise.id.clone(), checker));
            (idle.len() > IDLE_MAX).then(|| idle.remove(0).1)
        };
        if let Some(checker) = ended {
            checker.author.finish().await;
        }
    }
}

/// Starts what says whether answers are right, where the exercise has such.
pub(crate) async fn start(
    runner: &Rc<Runner>,
    exercise: &Exercise,
) -> Result<Option<Author>, Fault> {
    match &exercise.checker.kind {
        CheckerKind::Predicate { source } => {
            Author::checker(runner, exercise, source).await.map(Some)
        }
        CheckerKind::Exact
        | CheckerKind::Unordered
        | CheckerKind::NestedUnordered
        | CheckerKind::AnyOf
        | CheckerKind::Float { .. }
        | CheckerKind::Text { .. }
        | CheckerKind::Tokens { .. } => match exercise.properties.as_slice() {
            [] => Ok(None),
            [_, ..] => Author::properties(runner, exercise).await.map(Some),
        },
    }
}
