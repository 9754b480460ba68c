//! What every contender judges: twenty cases of `two_sum`, and sources of which no two are alike.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use judge::bank::Bank;
use judge::engine::{Engine, Settings};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::case::{Case, Expected, Question};
use judge_core::exercise::{Checker, CheckerKind, Exercise, SampleFolder, Types};
use judge_core::notation::{print, print_pattern};
use judge_core::report::Backend;
use judge_protocol::{Input, Value};
use judge_tests::{copy_folder, tests_dir};
use tempfile::TempDir;

/// The exercise, in the bank of this repository.
pub(crate) const EXERCISE: &str = "two_sum";
/// How many cases it has here.
pub(super) const CASES: usize = 20;
/// One of so many submissions is wrong.
pub(super) const WRONG_EVERY: usize = 10;

/// The solution that right submissions are made of.
const SOLUTION: &str = "accepted/reference.py";
/// Cases that a generator makes too large to be compared with anything.
const LARGE: &str = "fixtures/large.toml";

/// The scripts of contenders, by the name of their file.
const SCRIPTS: [(&str, &str); 6] = [
    ("floor.py", include_str!("floor.py")),
    ("runner.py", include_str!("runner.py")),
    ("lines.py", include_str!("lines.py")),
    ("evalplus_host.py", include_str!("evalplus_host.py")),
    ("human_eval_host.py", include_str!("human_eval_host.py")),
    ("spend.py", include_str!("spend.py")),
];

/// The exercise in a folder of its own, beside its cases as other contenders read them and the
/// scripts that read them.
pub(super) struct Task {
    folder: TempDir,
    right: String,
    wrong: Vec<String>,
    made: Cell<usize>,
}

/// A source and what must be said of it.
#[derive(Clone, Debug)]
pub(super) struct Submission {
    pub(super) id: String,
    pub(super) source: String,
    pub(super) verdict: &'static str,
}

impl Task {
    pub(super) async fn make(interpreter: &Interpreter) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|e| format!("make a folder: {e}"))?;
        let bank = folder.path().join("bank");
        write_exercise(&bank.join(EXERCISE))?;
        let say = |fault: judge::fault::Fault| fault.to_string();
        let exercise = Bank::folder(&bank).map_err(say)?.exercise(EXERCISE).map_err(say)?;
        let source = |path: &str| {
            let sample = exercise.samples.iter().find(|sample| sample.path == path);
            let sample = sample.ok_or_else(|| format!("{path} is gone"))?;
            String::from_utf8(sample.source.clone()).map_err(|e| format!("{path}: {e}"))
        };
        let right = source(SOLUTION)?;
        let wrong = exercise.samples.iter().filter(|it| it.folder == SampleFolder::Wrong);
        let wrong = wrong.map(|sample| source(&sample.path)).collect::<Result<_, _>>()?;
        let cases = cases(interpreter, &exercise, &right).await?;
        let task = Self { folder, right, wrong, made: Cell::new(0) };
        task.write("cases.py", &cases)?;
        for (name, script) in SCRIPTS {
            task.write(name, script)?;
        }
        Ok(task)
    }

    /// The folder of exercises.
    pub(super) fn bank(&self) -> PathBuf {
        self.path("bank")
    }

    /// The cases, as a literal of Python: a list of arguments and answers.
    pub(super) fn cases(&self) -> PathBuf {
        self.path("cases.py")
    }

    /// A file in the folder of the task.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let path = self.path(name);
        fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(path)
    }

    /// So many submissions that nobody has seen; those of a round are wrong at the same places for
    /// all contenders.
    pub(super) fn submissions(&self, count: usize, round: usize) -> Vec<Submission> {
        (0..count).map(|position| self.submission(position, round)).collect()
    }

    fn submission(&self, position: usize, round: usize) -> Submission {
        let number = self.made.replace(self.made.get() + 1);
        let is_wrong = position % WRONG_EVERY == WRONG_EVERY - 1;
        let kind = (round + position / WRONG_EVERY) % self.wrong.len();
        let (source, verdict) =
            if is_wrong { (&self.wrong[kind], "wrong_answer") } else { (&self.right, "accepted") };
        Submission { id: number.to_string(), source: format!("{source}\n# {number}\n"), verdict }
    }
}

/// Copies the exercise, with as many random cases as make up the number.
pub(crate) fn write_exercise(to: &Path) -> Result<(), String> {
    let say = |e: &dyn std::fmt::Display| format!("{}: {e}", to.display());
    let from = tests_dir().with_file_name("exercises").join(EXERCISE);
    copy_folder(&from, to).map_err(|e| say(&e))?;
    fs::remove_file(to.join(LARGE)).map_err(|e| say(&e))?;
    let path = to.join("exercise.toml");
    let text = fs::read_to_string(&path).map_err(|e| say(&e))?;
    let mut written: toml::Table = toml::from_str(&text).map_err(|e| say(&e))?;
    let bank = to.parent().ok_or("an exercise lies in a folder")?;
    let bank = Bank::folder(bank).map_err(|fault| fault.to_string())?;
    let fixtures = bank.exercise(EXERCISE).map_err(|fault| fault.to_string())?.fixtures.len();
    let random = CASES.checked_sub(fixtures).ok_or("the exercise has too many fixtures")?;
    let random = i64::try_from(random).map_err(|e| e.to_string())?;
    let table = written.get_mut("random").and_then(toml::Value::as_table_mut);
    let table = table.ok_or("the exercise has no random cases")?;
    table.insert("cases".to_owned(), random.into());
    fs::write(&path, written.to_string()).map_err(|e| say(&e))
}

/// The cases with the solution's answers, which the engine itself finds.
async fn cases(
    interpreter: &Interpreter,
    exercise: &Exercise,
    solution: &str,
) -> Result<String, String> {
    let say = |fault: judge::fault::Fault| fault.to_string();
    let mut exact = exercise.clone();
    exact.checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };
    exact.oracle = Some(solution.to_owned());
    for fixture in &mut exact.fixtures {
        fixture.expected = None;
    }
    let settings = Settings {
        interpreter: interpreter.clone(),
        backend: Some(Backend::Subprocess),
        walls: Walls::Raised,
        left_out: Vec::new(),
    };
    let engine = Engine::start(settings).await.map_err(say)?;
    let cases = engine.cases(&exact, None).await.map_err(say)?;
    let written: Vec<String> = cases.examples.iter().chain(&cases.tests).filter_map(line).collect();
    if written.len() != CASES {
        return Err(format!("{} cases instead of {CASES}", written.len()));
    }
    Ok(format!("[\n{}]\n", written.concat()))
}

/// A case as Python: its arguments and its answer.
fn line(case: &Case) -> Option<String> {
    let Question::Ask(Input::Call { args, .. }) = &case.question else { return None };
    let Expected::Returns(answer) = &case.expected else { return None };
    Some(format!("    ({}, {}),\n", print(&Value::List(args.clone())), print_pattern(answer)))
}
