//! Submissions without names: what tells who wrote one is replaced by a label, everywhere.

use std::collections::BTreeSet;
use std::path::Path;

use judge_protocol::Untrusted;

use crate::grade::{Entry, Outcome};
use crate::likeness::{Kind, scan};
use crate::report::Report;

/// Neutral labels for submissions, by digests of their bytes: the same bytes have the same label
/// in every review. What could not be read is counted, and so is what has the same bytes.
pub fn labels(digests: &[Option<String>]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let label = |digest: &Option<String>| {
        let stem = match digest {
            Some(digest) => format!("submission-{}", digest.get(..DIGITS).unwrap_or(digest)),
            None => "submission-unread".to_owned(),
        };
        let others = (2..).map(|number| format!("{stem}-{number}"));
        let mut all = std::iter::once(stem.clone()).chain(others);
        let free = all.find(|label| !seen.contains(label)).unwrap_or(stem);
        seen.insert(free.clone());
        free
    };
    digests.iter().map(label).collect()
}

/// How much of a digest is in a label: for a thousand submissions two are hardly ever alike.
const DIGITS: usize = 6;

/// Words that tell who wrote a submission: those of its path, but for what they have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling(BTreeSet<String>);

impl Telling {
    /// The words of a path in which `neutral` words, such as those of the exercise, tell nothing.
    pub fn of(path: &Path, neutral: &BTreeSet<String>) -> Self {
        let path = path.with_extension("");
        let text = path.to_string_lossy().to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.chars().count() >= LETTERS_MIN);
        let words = words.filter(|word| word.chars().any(char::is_alphabetic));
        let words = words.filter(|word| !neutral.contains(*word) && !PLAIN.contains(word));
        Self(words.map(str::to_owned).collect())
    }

    fn in_text(&self, text: &str, label: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            let tells = self.0.contains(&piece.to_lowercase());
            out.push_str(if tells { label } else { piece });
        }
        out
    }
}

/// Shorter words are hardly names, and would be found everywhere.
const LETTERS_MIN: usize = 3;

/// Words that many paths hold and that tell nothing.
const PLAIN: [&str; 14] = [
    "solution",
    "solutions",
    "submission",
    "submissions",
    "candidate",
    "candidates",
    "answer",
    "final",
    "main",
    "src",
    "home",
    "tmp",
    "python",
    "test",
];

/// An entry as a blind reader may see it.
pub fn anonymous(entry: Entry, path: &str, label: &str, telling: &Telling) -> Entry {
    let outcome = match entry.outcome {
        Outcome::Judged { report } => {
            Outcome::Judged { report: Box::new(blind(*report, label, telling)) }
        }
        Outcome::Fault { message } => {
            Outcome::Fault { message: telling.in_text(&message.replace(path, label), label) }
        }
        Outcome::NotJudged => Outcome::NotJudged,
    };
    Entry { submission: Untrusted::new(label), outcome, ..entry }
}

fn blind(report: Report, label: &str, telling: &Telling) -> Report {
    let mut report = report;
    let blind = |text: &Untrusted| Untrusted::new(telling.in_text(text.expose(), label));
    for failure in &mut report.failures {
        failure.printed.text = blind(&failure.printed.text);
    }
    report.printed.text = blind(&report.printed.text);
    let source = blind_source(report.source.expose(), label, telling);
    Report { submission: Untrusted::new(label), source: Untrusted::new(source), ..report }
}

/// A source in whose comments and texts no telling word stands, no address, and no line that says
/// who wrote it. Lines stay where they are, and code stays what it is.
pub fn blind_source(source: &str, label: &str, telling: &Telling) -> String {
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for word in scan(source) {
        if !matches!(word.kind, Kind::Comment | Kind::Text) {
            continue;
        }
        out.push_str(&source[at..word.range.start]);
        at = word.range.end;
        let text = &source[word.range];
        let lines: Vec<String> =
            text.split('\n').map(|line| blind_line(line, label, telling)).collect();
        out.push_str(&lines.join("\n"));
    }
    out.push_str(&source[at..]);
    out
}

fn blind_line(line: &str, label: &str, telling: &Telling) -> String {
    let low = line.to_lowercase();
    let claimed = CLAIMS.iter().filter_map(|claim| Some(low.find(claim)? + claim.len())).min();
    // Lower case may have another length than what it was made of.
    let claimed = claimed.filter(|end| low.len() == line.len() && line.is_char_boundary(*end));
    if let Some(end) = claimed {
        let marks: String = line.chars().rev().take_while(|c| "\"'".contains(*c)).collect();
        let start = line.get(..end).unwrap_or_default();
        return format!("{start} {label}{marks}");
    }
    let line: Vec<&str> =
        line.split(' ').map(|word| if is_address(word) { label } else { word }).collect();
    telling.in_text(&line.join(" "), label)
}

/// Behind these words stands a name.
const CLAIMS: [&str; 7] =
    ["author:", "author :", "authors:", "written by", "created by", "copyright", "(c)"];

/// An address of mail.
fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Runs of letters and digits, and what stands between them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let word = first.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != word).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_the_same_for_the_same_bytes_and_for_nothing_else() {
        let digest = |text: &str| Some(text.repeat(8));
        let all = [digest("ab12"), None, digest("ab12"), digest("cd34"), None];
        let found = labels(&all);
        let expected = [
            "submission-ab12ab",
            "submission-unread",
            "submission-ab12ab-2",
            "submission-cd34cd",
            "submission-unread-2",
        ];
        assert_eq!(found, expected);
        assert_eq!(labels(&all[3..4]), ["submission-cd34cd"]);
    }

    #[test]
    fn comments_and_texts_tell_no_name_and_code_stays() {
        let neutral = BTreeSet::from(["lru".to_owned(), "cache".to_owned()]);
        let telling = Telling::of(Path::new("Ann-Smith/lru_cache.py"), &neutral);
        let source = "# Author: Somebody Else\n\"\"\"An LRU cache.\nby ann SMITH, see \
                      a.b@example.com\n\"\"\"\nsmith = 'Smith'  # the smith's cache\n";
        let expected = "# Author: L\n\"\"\"An LRU cache.\nby L L, see \
                        L\n\"\"\"\nsmith = 'L'  # the L's cache\n";
        assert_eq!(blind_source(source, "L", &telling), expected);
    }
}
