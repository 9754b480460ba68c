//! Judgements, held against the stream: each there once, each right.

use serde_json::Value;

use super::programs::{Programs, Stream};

/// What has been judged.
pub(super) struct Tally<'a> {
    programs: &'a Programs,
    stream: &'a Stream,
    seen: Vec<bool>,
    wrong: Vec<String>,
}

impl<'a> Tally<'a> {
    pub(super) fn new(programs: &'a Programs, stream: &'a Stream) -> Self {
        Self { programs, stream, seen: vec![false; stream.len()], wrong: Vec::new() }
    }

    /// Takes a line of output.
    pub(super) fn note(&mut self, line: &str) {
        let found = self.look(line);
        self.wrong.extend(found);
    }

    fn look(&mut self, line: &str) -> Option<String> {
        let odd = |why: &str| Some(format!("{why}: {line}"));
        let Ok(judgement) = serde_json::from_str::<Value>(line) else { return odd("no JSON") };
        let place = judgement["id"].as_u64().and_then(|id| usize::try_from(id).ok());
        let Some(place) = place.filter(|place| *place < self.seen.len()) else {
            return odd("an id that nobody gave");
        };
        if std::mem::replace(&mut self.seen[place], true) {
            return odd("judged twice");
        }
        let Some(verdict) = judgement["verdict"].as_str() else { return odd("no verdict") };
        let found = self.programs.judged(self.stream.program(place), verdict);
        found.map(|found| format!("{found}: {line}"))
    }

    /// How many have been judged.
    pub(super) fn count(&self) -> usize {
        self.seen.iter().filter(|seen| **seen).count()
    }

    /// What is wrong, once the output has ended.
    pub(super) fn done(self) -> Vec<String> {
        let missing = self.seen.len() - self.count();
        let first = self.seen.iter().position(|seen| !seen);
        let mut wrong = self.wrong;
        wrong.extend(first.map(|first| format!("{missing} are missing, {first} is the first")));
        wrong
    }
}

#[cfg(test)]
mod tests {
    use judge_core::shape::Random;

    use super::*;

    #[test]
    fn missing_and_repeated_and_wrong_judgements_are_found() {
        let programs = Programs::read().unwrap();
        let stream = Stream::of(&programs, 3, &mut Random::new(7));
        let mut tally = Tally::new(&programs, &stream);
        tally.note(r#"{"id": 0, "verdict": "forbidden_word"}"#);
        tally.note(r#"{"id": 2, "verdict": "accepted"}"#);
        tally.note(r#"{"id": 2, "verdict": "accepted"}"#);
        tally.note(r#"{"id": 2, "verd"#);
        tally.note(r#"{"id": 9, "verdict": "accepted"}"#);
        let wrong = tally.done().join("\n");
        for part in ["forbidden_word", "judged twice", "no JSON", "nobody gave", "1 is the first"] {
            assert!(wrong.contains(part), "{part} in {wrong}");
        }
    }
}
