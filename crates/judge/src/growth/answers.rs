//! Whether answers to sized inputs are right. A program that notices that it is measured could
//! answer fast and wrong, so every answer is looked at.

use std::collections::HashMap;
use std::rc::Rc;

use judge_core::case::{Case, Expected, Origin, Question};
use judge_core::compare::compare;
use judge_core::exercise::{CheckerKind, Exercise};
use judge_core::plan::oracle_expected;
use judge_core::verdict::CaseVerdict;
use judge_protocol::{Outcome, Stop};

use super::inputs::SizedInput;
use super::probe::{Probe, Run};
use crate::author::Author;
use crate::fault::Fault;
use crate::phase::{answer_value, checked};

/// An answer that nothing can be held against: no larger input needs to be tried.
const BEYOND: CaseVerdict = CaseVerdict::Limit { limit: Stop::ReplySize, exception: None };

/// Judges answers: by the reference's own, or by the exercise's checker.
pub(crate) struct Answers<'a> {
    exercise: &'a Exercise,
    /// The reference, in a process that answers one size after another.
    reference: Probe<'a>,
    checker: Option<Author>,
    expected: HashMap<(usize, i64), Option<Rc<Expected>>>,
    /// An answer to each input that was found right.
    right: HashMap<(usize, i64), Outcome>,
}

impl<'a> Answers<'a> {
    pub(crate) fn new(
        exercise: &'a Exercise,
        reference: Probe<'a>,
        checker: Option<Author>,
    ) -> Self {
        let (expected, right) = (HashMap::new(), HashMap::new());
        Self { exercise, reference, checker, expected, right }
    }

    /// What an answer to the input of this sweep and size is worth; a limit, when it is beyond
    /// what can be compared.
    pub(crate) async fn judge(
        &mut self,
        key: (usize, i64),
        input: &SizedInput,
        outcome: &Outcome,
    ) -> Result<CaseVerdict, Fault> {
        if self.right.get(&key) == Some(outcome) {
            return Ok(CaseVerdict::Passed);
        }
        let Some(expected) = self.expected(key, input).await? else {
            return Ok(BEYOND);
        };
        let (question, expected) = (input.question.clone(), (*expected).clone());
        let case = Case { id: String::new(), origin: Origin::Fixture, question, expected };
        let Exercise { interface, checker, .. } = self.exercise;
        let verdict = match compare(&case, interface, checker, outcome) {
            Some(verdict) => verdict,
            None => match (&mut self.checker, answer_value(interface, outcome.clone())) {
                (Some(author), Ok(value)) => checked(author, &case, value).await?,
                (Some(_), Err(verdict)) => verdict,
                (None, _) => CaseVerdict::Passed,
            },
        };
        if verdict == CaseVerdict::Passed {
            self.right.insert(key, outcome.clone());
        }
        Ok(verdict)
    }

    async fn expected(
        &mut self,
        key: (usize, i64),
        input: &SizedInput,
    ) -> Result<Option<Rc<Expected>>, Fault> {
        if let Some(expected) = self.expected.get(&key) {
            return Ok(expected.clone());
        }
        let expected = self.ask_reference(input).await?.map(Rc::new);
        self.expected.insert(key, expected.clone());
        Ok(expected)
    }

    /// What is expected; `None` when the reference has no answer within its limits, or one that is
    /// too large to be compared.
    async fn ask_reference(&mut self, input: &SizedInput) -> Result<Option<Expected>, Fault> {
        if let Question::RoundTrip(_) = input.question {
            return Ok(Some(Expected::SameValue));
        }
        match self.exercise.checker.kind {
            CheckerKind::Predicate { .. } => return Ok(Some(Expected::Checker)),
            CheckerKind::Exact
            | CheckerKind::Unordered
            | CheckerKind::NestedUnordered
            | CheckerKind::AnyOf
            | CheckerKind::Float { .. }
            | CheckerKind::Text { .. }
            | CheckerKind::Tokens { .. } => {}
        }
        let Ok(Run { answer: Ok(outcome), .. }) = self.reference.run(input).await? else {
            return Ok(None);
        };
        Ok(oracle_expected(&self.exercise.interface, &outcome).ok())
    }

    /// Ends all processes.
    pub(crate) async fn finish(mut self) {
        self.reference.finish().await;
        if let Some(checker) = self.checker {
            checker.finish().await;
        }
    }
}
