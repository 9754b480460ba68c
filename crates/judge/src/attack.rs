//! Attacks that the program carries with it, run as submissions through all that any other goes
//! through. What they are asked for is a number that only this process knows.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use judge_core::case::{Case, Expected, Pattern};
use judge_core::exercise::{Exercise, Package, load};
use judge_core::report::Report;
use judge_core::verdict::{CaseVerdict, Verdict};
use judge_protocol::Value;
use serde_json::json;
use tempfile::TempDir;

use crate::engine::{Cases, Engine, Submission};
use crate::fault::{Fault, FaultKind};
use crate::payload;
use crate::secret::nonce;

/// Where the exercise lies below the folder of attacks.
const EXERCISE: &str = "exercise/";

/// One program that tries to get past the walls.
#[derive(Clone, Debug)]
pub struct Attack {
    /// `reads_a_file`.
    pub name: String,
    /// `to read a file of the user`.
    pub tries: String,
    /// The one verdict that says that it was held; none: any but acceptance.
    held_as: Option<String>,
    source: String,
}

/// What came of one attack.
#[derive(Debug)]
pub struct Attacked {
    /// How it ended.
    pub end: End,
    /// The whole report, or why there is none.
    pub report: Result<Report, Fault>,
}

/// How an attack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It attained nothing.
    Held,
    /// It attained what it must not, or nobody can tell.
    NotHeld,
    /// This interpreter has no means to try it.
    Untried,
}

/// All attacks, in the order in which they are tried.
pub fn attacks() -> Vec<Attack> {
    let text = |name: &str| {
        let file = payload::ATTACKS.iter().find(|(path, _)| *path == name);
        file.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    };
    let order = text("order.txt");
    order.lines().map(|name| Attack::read(name, text(&format!("{name}.py")))).collect()
}

impl Attack {
    fn read(name: &str, source: String) -> Self {
        let header = |key: &str| {
            let start = format!("# {key}: ");
            source.lines().find_map(|line| line.strip_prefix(&start)).map(str::to_owned)
        };
        let (tries, held_as) = (header("tries").unwrap_or_default(), header("held as"));
        Self { name: name.to_owned(), tries, held_as, source }
    }

    /// Whether it tries another harm than to answer, and gives the answer when it did that.
    fn harms(&self) -> bool {
        self.source.contains("\ndef harm(")
    }

    /// How it ended, by the report.
    fn end(&self, report: &Report, target: &Target) -> End {
        let failures = report.failures.iter().map(|failure| &failure.printed);
        let mut printed = failures.chain([&report.printed]).map(|printed| printed.text.expose());
        let numbers: Vec<String> = target.numbers.values().map(u32::to_string).collect();
        let leaked = printed.any(|text| numbers.iter().any(|number| text.contains(number)));
        let lacks = |failure: &CaseVerdict| match failure {
            CaseVerdict::Raised(exception) => {
                let class = exception.class.expose();
                ["ImportError", "ModuleNotFoundError", "NotImplementedError"].contains(&class)
            }
            _ => false,
        };
        let verdict = report.verdict;
        if verdict == Verdict::Accepted || leaked {
            End::NotHeld
        } else if report.failures.first().is_some_and(|failure| lacks(&failure.verdict)) {
            End::Untried
        } else if self.held_as.as_ref().is_none_or(|held_as| held_as == verdict.name()) {
            End::Held
        } else {
            End::NotHeld
        }
    }
}

/// What attacks aim at: numbers that nobody was told, and a file that holds them.
pub struct Target {
    exercise: Exercise,
    cases: Cases,
    /// The right answer to each question.
    numbers: BTreeMap<String, u32>,
    /// Removed when this value is dropped.
    folder: TempDir,
}

impl Target {
    /// Draws numbers, and writes them to a file of the user.
    ///
    /// # Errors
    /// When no such file can be made.
    pub async fn new(engine: &Engine) -> Result<Self, Fault> {
        let exercise = exercise()?;
        let mut cases = engine.cases(&exercise, None).await?;
        let mut numbers = BTreeMap::new();
        for (at, case) in cases.examples.iter_mut().chain(&mut cases.tests).enumerate() {
            numbers.insert((at + 1).to_string(), expect_another(case));
        }
        let refused = |e: io::Error| Fault::system("make a file to be attacked", e);
        let folder = tempfile::tempdir().map_err(refused)?;
        let target = Self { exercise, cases, numbers, folder };
        fs::write(target.file(), json!(target.numbers).to_string()).map_err(refused)?;
        // Its rights are not what is to hold it.
        let everybody = fs::Permissions::from_mode(0o755);
        fs::set_permissions(target.folder.path(), everybody.clone()).map_err(refused)?;
        fs::set_permissions(target.file(), everybody).map_err(refused)?;
        Ok(target)
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("answers.json")
    }

    /// Runs one attack.
    pub async fn try_out(&self, engine: &Engine, attack: &Attack) -> Attacked {
        let source = self.source(attack).into_bytes();
        let submission = Submission { name: format!("{}.py", attack.name), source };
        let judged = Box::pin(engine.judge(&self.exercise, &self.cases, &submission, None)).await;
        let report = judged.map(|judged| judged.report);
        let end = report.as_ref().map_or(End::NotHeld, |report| attack.end(report, self));
        Attacked { end, report }
    }

    fn source(&self, attack: &Attack) -> String {
        let (file, judge) = (json!(self.file()), std::process::id());
        let source = &attack.source;
        let known = format!("FILE, JUDGE = {file}, {judge}\n");
        if !attack.harms() {
            return format!("{known}{source}");
        }
        let numbers: Vec<String> =
            self.numbers.iter().map(|(question, number)| format!("{question}: {number}")).collect();
        let numbers = numbers.join(", ");
        format!("{known}ANSWERS = {{{numbers}}}\n{source}{ANSWER_AFTER_HARM}")
    }
}

/// The numbers are no secret to a program that tries something else.
const ANSWER_AFTER_HARM: &str = "

def attack(n):
    if harm():
        return ANSWERS[n]
    raise PermissionError('nothing was attained')
";

/// Puts a new number in the place of what the fixture expects.
fn expect_another(case: &mut Case) -> u32 {
    let number = nonce();
    case.expected = Expected::Returns(Pattern::Value(Value::from(i64::from(number))));
    number
}

fn exercise() -> Result<Exercise, Fault> {
    let files = payload::ATTACKS.iter().filter_map(|(path, bytes)| {
        Some((path.strip_prefix(EXERCISE)?.to_owned(), bytes.to_vec()))
    });
    let root = format!("attacks/{}", EXERCISE.trim_end_matches('/'));
    let package = Package { root, files: files.collect() };
    load(&package).map_err(|mistakes| {
        let fault = Fault::exercise("attacks", mistakes);
        Fault { kind: FaultKind::System, ..fault }
    })
}

#[cfg(test)]
mod tests {
    use super::{attacks, exercise};
    use crate::payload;

    #[test]
    fn every_attack_stands_in_the_order_and_says_what_it_tries() {
        let mut files: Vec<&str> = payload::ATTACKS
            .iter()
            .filter(|(path, _)| !path.contains('/'))
            .filter_map(|(path, _)| path.strip_suffix(".py"))
            .collect();
        let mut named: Vec<String> = attacks().into_iter().map(|attack| attack.name).collect();
        files.sort_unstable();
        named.sort();
        assert_eq!(named, files);
        assert!(attacks().iter().all(|attack| attack.tries.starts_with("to ")));
        assert!(exercise().is_ok());
    }
}
