//! What the author's code of an exercise has answered before.
//!
//! Generators, oracles and checkers answer the same question in the same way, so a question is put
//! to them once, and a run that asks nothing new starts no interpreter for them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use judge_core::exercise::Exercise;
use judge_protocol::Outcome;
use sha2::{Digest, Sha256};

use crate::kept::{Kept, Key, Kind, Stamp};
use crate::python::Interpreter;

/// Longer answers are not kept, in bytes of JSON.
const ANSWER_BYTES_MAX: usize = 16 << 10;
/// All answers of an exercise together take at most so many bytes; when they are more, those that
/// the last run did not want make room.
const BYTES_MAX: usize = 1 << 20;

/// What authors' code has said before.
pub(crate) struct Memory {
    kept: Kept,
    interpreter: Interpreter,
    /// By the exercise's id.
    said: RefCell<HashMap<String, Rc<Said>>>,
}

impl Memory {
    /// That of an interpreter.
    pub(crate) fn new(kept: Kept, interpreter: Interpreter) -> Self {
        Self { kept, interpreter, said: RefCell::default() }
    }

    /// Whether the code of this exercise has never said anything.
    pub(crate) fn is_empty_of(&self, exercise: &Exercise) -> bool {
        self.said(&exercise.id).is_empty()
    }

    /// Keeps what was said for later runs.
    pub(crate) fn keep(&self) {
        for said in self.said.borrow().values() {
            said.keep();
        }
    }

    /// What the code of an exercise has said.
    pub(super) fn said(&self, exercise: &str) -> Rc<Said> {
        let mut all = self.said.borrow_mut();
        let open = || Rc::new(Said::open(&self.kept, &self.interpreter, exercise));
        Rc::clone(all.entry(exercise.to_owned()).or_insert_with(open))
    }
}

/// A question to a source of the author's.
pub(crate) type Question = [u8; 32];

/// The answers to questions about one exercise.
pub(crate) struct Said {
    kept: Kept,
    key: Key,
    answers: RefCell<HashMap<Question, Answer>>,
    has_grown: Cell<bool>,
}

/// An answer as JSON, and whether this run wanted it.
#[derive(Debug, PartialEq)]
struct Answer {
    text: Vec<u8>,
    is_wanted: bool,
}

impl Said {
    /// What is kept for an exercise and an interpreter.
    pub(crate) fn open(kept: &Kept, interpreter: &Interpreter, exercise: &str) -> Self {
        let python = &interpreter.python;
        let stamp = format!("{:?}", Stamp::of(python.executable.as_ref()));
        let parts = [&python.implementation, &python.version, &python.executable, &stamp];
        let key = kept.key(parts.iter().map(|part| part.as_bytes()).chain([exercise.as_bytes()]));
        let bytes = kept.find(Kind::Author, &key).unwrap_or_default();
        let (answers, has_grown) = (RefCell::new(read(&bytes)), Cell::new(false));
        Self { kept: kept.clone(), key, answers, has_grown }
    }

    /// Whether nothing is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.answers.borrow().is_empty()
    }

    /// The answer to a question that was put before.
    pub(crate) fn find(&self, question: &Question) -> Option<Outcome> {
        let mut answers = self.answers.borrow_mut();
        let answer = answers.get_mut(question)?;
        answer.is_wanted = true;
        serde_json::from_slice(&answer.text).ok()
    }

    /// Notes an answer.
    pub(crate) fn note(&self, question: Question, answer: &Outcome) {
        // What a program wrote is no part of its JSON.
        if matches!(answer, Outcome::Exited { .. }) {
            return;
        }
        let Ok(text) = serde_json::to_vec(answer) else { return };
        if text.len() <= ANSWER_BYTES_MAX {
            self.answers.borrow_mut().insert(question, Answer { text, is_wanted: true });
            self.has_grown.set(true);
        }
    }

    /// Keeps what was noted for later runs.
    pub(crate) fn keep(&self) {
        if !self.has_grown.replace(false) {
            return;
        }
        let mut bytes = write(&self.answers.borrow());
        if bytes.len() > BYTES_MAX {
            self.answers.borrow_mut().retain(|_, answer| answer.is_wanted);
            bytes = write(&self.answers.borrow());
        }
        if bytes.len() <= BYTES_MAX {
            self.kept.keep(Kind::Author, &self.key, &bytes);
        }
    }
}

/// What the questions to a source are known by: that source, and how it is loaded.
#[derive(Clone)]
pub(crate) struct Known(Sha256);

impl Known {
    /// By these parts. Every part has its length before it, so none can pass into the next.
    pub(crate) fn by(parts: &[&[u8]]) -> Self {
        parts.iter().fold(Self(Sha256::new()), |known, part| known.and(part))
    }

    /// What one of them is known by, which is this text.
    pub(crate) fn question(&self, text: &[u8]) -> Question {
        self.clone().and(text).0.finalize().into()
    }

    fn and(mut self, part: &[u8]) -> Self {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }
}

fn read(mut bytes: &[u8]) -> HashMap<Question, Answer> {
    let mut answers = HashMap::new();
    while let Some((question, rest)) = bytes.split_first_chunk::<32>()
        && let Some((length, rest)) = rest.split_first_chunk::<4>()
        && let Some((answer, rest)) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)
    {
        answers.insert(*question, Answer { text: answer.to_vec(), is_wanted: false });
        bytes = rest;
    }
    answers
}

fn write(answers: &HashMap<Question, Answer>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (question, answer) in answers {
        bytes.extend_from_slice(question);
        let length = u32::try_from(answer.text.len()).expect("longer answers are not kept");
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&answer.text);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers<const N: usize>(all: [(u8, &str); N]) -> HashMap<Question, Answer> {
        let answer = |text: &str| Answer { text: text.into(), is_wanted: false };
        all.into_iter().map(|(question, text)| ([question; 32], answer(text))).collect()
    }

    #[test]
    fn answers_are_read_as_they_were_written() {
        let answers = answers([(1, "1"), (2, "")]);
        assert_eq!(read(&write(&answers)), answers);
    }

    #[test]
    fn what_is_cut_off_is_no_answer() {
        let bytes = write(&answers([(1, "12")]));
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), HashMap::new(), "{length} bytes");
        }
    }

    #[test]
    fn questions_tell_where_a_part_ends() {
        assert_ne!(Known::by(&[b"ab"]).question(b"c"), Known::by(&[b"a"]).question(b"bc"));
    }
}
