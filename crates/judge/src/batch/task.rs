//! What comes in: a submission a line.

use std::fmt;
use std::io::{self, BufRead, Read};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The longest line that is read, in bytes; a source of 1 MiB fits however it is escaped.
pub const LINE_BYTES_MAX: usize = 8 << 20;

/// A submission to be judged.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "Keys")]
pub struct Task {
    /// Names it in the output; no two tasks have the same.
    pub id: Id,
    /// Which exercise it is for.
    pub exercise: String,
    /// Its source.
    pub source: Source,
    /// The seed of the random cases, if not the exercise's own.
    pub seed: Option<u64>,
}

/// A task as it is written.
#[derive(Deserialize)]
struct Keys {
    id: Id,
    exercise: String,
    source: Option<String>,
    path: Option<PathBuf>,
    seed: Option<u64>,
}

impl TryFrom<Keys> for Task {
    type Error = &'static str;

    fn try_from(keys: Keys) -> Result<Self, Self::Error> {
        let Keys { id, exercise, source, path, seed } = keys;
        let source = match (source, path) {
            (Some(text), None) => Source::Source(text),
            (None, Some(path)) => Source::Path(path),
            (None, None) => return Err("a `source` or a `path` is missing"),
            (Some(_), Some(_)) => return Err("it has a `source` and a `path`"),
        };
        Ok(Self { id, exercise, source, seed })
    }
}

/// What names a task: text or a whole number, as the caller likes.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Id {
    /// `"HumanEval/3"`.
    Text(String),
    /// `17`.
    Number(i64),
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Number(number) => number.fmt(formatter),
        }
    }
}

/// Where the source of a submission is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In the line itself.
    Source(String),
    /// In a file.
    Path(PathBuf),
}

/// A line of the input.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// A task.
    Task(Task),
    /// Something else.
    Unreadable {
        /// Its id, where that much can be made out.
        id: Option<Id>,
        /// The line's number, from 1.
        number: u64,
        /// What is wrong with it, one phrase.
        why: String,
    },
}

/// Reads lines, and not more of one than fits.
pub struct Lines<R> {
    input: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// The lines of `input`.
    pub fn new(input: R) -> Self {
        Self { input, number: 0 }
    }

    /// The next line that is not empty; `None` at the end.
    ///
    /// # Errors
    /// When the input cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut text = Vec::new();
            let limit = LINE_BYTES_MAX as u64 + 1;
            if (&mut self.input).take(limit).read_until(b'\n', &mut text)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if text.len() > LINE_BYTES_MAX {
                self.skip_rest()?;
                let why = format!("the line is longer than {} MiB", LINE_BYTES_MAX >> 20);
                return Ok(Some(Line::Unreadable { id: None, number: self.number, why }));
            }
            if !text.trim_ascii().is_empty() {
                return Ok(Some(read(&text, self.number)));
            }
        }
    }

    fn skip_rest(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            let (length, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            self.input.consume(length);
            if ended {
                return Ok(());
            }
        }
    }
}

fn read(text: &[u8], number: u64) -> Line {
    #[derive(Deserialize)]
    struct Named {
        id: Id,
    }
    match serde_json::from_slice::<Task>(text) {
        Ok(task) => Line::Task(task),
        Err(error) => {
            let id = serde_json::from_slice::<Named>(text).ok().map(|named| named.id);
            Line::Unreadable { id, number, why: error.to_string() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let mut lines = Lines::new(text.as_bytes());
        std::iter::from_fn(|| lines.next_line().expect("memory can be read")).collect()
    }

    fn why(text: &str) -> String {
        match lines(text).pop() {
            Some(Line::Unreadable { why, .. }) => why,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_line_holds_an_id_an_exercise_and_a_source() {
        let text = r#"{"id": "a/1", "exercise": "two_sum", "source": "x = 1\n", "model": "m"}"#;
        let task = Task {
            id: Id::Text("a/1".to_owned()),
            exercise: "two_sum".to_owned(),
            source: Source::Source("x = 1\n".to_owned()),
            seed: None,
        };
        assert_eq!(lines(text), [Line::Task(task)]);
    }

    #[test]
    fn a_source_may_be_in_a_file_and_an_id_a_number() {
        let found = lines("{\"id\":7,\"exercise\":\"two_sum\",\"path\":\"a.py\",\"seed\":3}\n\n");
        let [Line::Task(task)] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(task.id, Id::Number(7));
        assert_eq!(task.source, Source::Path(PathBuf::from("a.py")));
        assert_eq!(task.seed, Some(3));
    }

    #[test]
    fn what_is_no_task_is_told_with_its_line_and_its_id() {
        let found = lines("\n{\"id\": 5}\n");
        let [Line::Unreadable { id, number, why }] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((id, *number), (&Some(Id::Number(5)), 2));
        assert!(why.contains("exercise"), "{why}");
    }

    #[test]
    fn a_line_needs_a_source() {
        let missing = why(r#"{"id": 1, "exercise": "two_sum"}"#);
        assert!(missing.contains("a `source` or a `path` is missing"), "{missing}");
        let both = why(r#"{"id": 1, "exercise": "two_sum", "source": "", "path": "a.py"}"#);
        assert!(both.contains("it has a `source` and a `path`"), "{both}");
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let long = "x".repeat(LINE_BYTES_MAX + 10);
        let found = lines(&format!("{long}\n{{\"id\": 2, \"exercise\": \"a\", \"source\": \"\"}}"));
        assert!(matches!(&found[0], Line::Unreadable { number: 1, .. }));
        assert!(matches!(&found[1], Line::Task(_)), "{found:?}");
    }
}
