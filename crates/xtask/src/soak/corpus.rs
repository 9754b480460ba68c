//! The programs that are run over and over, and the verdicts that are right for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use judge::bank::Bank;
use judge::engine::Submission;
use judge_core::exercise::{Exercise, FixtureInput};
use judge_core::shape::Random;
use judge_protocol::Limits;

use super::HOSTILE_EVERY;

/// Random cases of a run, and cases that are written down; more would only take longer.
const RANDOM_CASES: u32 = 2;
const FIXTURES: usize = 8;

/// Verdicts of honest programs, right or wrong. Those that end at a limit are hostile here.
const HONEST: [&str; 5] =
    ["accepted", "wrong_answer", "runtime_error", "does_not_load", "forbidden"];

/// Verdicts of limits. A hostile program has little of everything, so it may meet another limit
/// than its author thought of, or find no memory for a thread.
const LIMITS: [&str; 4] = ["time_limit", "memory_limit", "output_limit", "runtime_error"];

/// All programs.
pub(crate) struct Corpus {
    /// Exercises with few cases, by id: with their own limits, and with tight ones.
    pub(super) exercises: BTreeMap<String, (Exercise, Exercise)>,
    honest: Vec<Program>,
    hostile: Vec<Program>,
}

/// A program.
pub(crate) struct Program {
    /// Its path below the corpus' folder.
    pub(super) name: String,
    /// Where it lies.
    pub(super) path: std::path::PathBuf,
    pub(super) exercise: String,
    pub(super) submission: Submission,
    /// Whether it has tight limits.
    pub(super) is_hostile: bool,
    /// Which verdicts are right.
    allowed: Allowed,
}

enum Allowed {
    These(Vec<String>),
    /// Anything but `accepted`.
    Rejected,
}

impl Corpus {
    /// Reads the programs beside the tests.
    pub(crate) fn read() -> Result<Self, String> {
        let bank = Bank::built_in();
        let mut exercises = BTreeMap::new();
        let mut cut = BTreeSet::new();
        for id in bank.ids() {
            let mut exercise = bank.exercise(id).map_err(|fault| fault.to_string())?;
            if small(&mut exercise) {
                cut.insert(id.clone());
            }
            let mut tight = exercise.clone();
            tight.limits =
                Limits { cpu_ms: 100, wall_ms: 250, memory_bytes: 32 << 20, ..exercise.limits };
            exercises.insert(id.clone(), (exercise, tight));
        }
        let (mut honest, mut hostile) = (Vec::new(), Vec::new());
        for program in judge_tests::programs("verdicts") {
            let verdict = program.folder(1).to_owned();
            let is_hostile = !HONEST.contains(&verdict.as_str());
            let list = if is_hostile { &mut hostile } else { &mut honest };
            let exercise = program.folder(0).to_owned();
            let mut allowed = vec![verdict];
            if is_hostile && cut.contains(&exercise) {
                // The case that would meet the limit may be one of those left out.
                allowed.push("accepted".to_owned());
            }
            list.push(Program::read(program, exercise, is_hostile, allowed.into())?);
        }
        for program in judge_tests::programs("cheats") {
            let exercise = program.folder(0).to_owned();
            hostile.push(Program::read(program, exercise, true, Allowed::Rejected)?);
        }
        for program in judge_tests::programs("bombs") {
            let expected = program.header("expect").ok_or("a bomb expects nothing")?;
            hostile.push(Program::read(program, "two_sum".to_owned(), true, expected.into())?);
        }
        Ok(Self { exercises, honest, hostile })
    }

    /// Any program: a hostile one now and then.
    pub(super) fn draw(&self, chance: &mut Random) -> &Program {
        if chance.below(HOSTILE_EVERY) == 0 {
            &self.hostile[chance.position(self.hostile.len())]
        } else {
            &self.honest[chance.position(self.honest.len())]
        }
    }

    /// Each of them once.
    pub(super) fn all(&self) -> impl Iterator<Item = &Program> {
        self.honest.iter().chain(&self.hostile)
    }

    /// A hostile one.
    pub(super) fn draw_hostile(&self, chance: &mut Random) -> &Program {
        &self.hostile[chance.position(self.hostile.len())]
    }
}

impl From<Vec<String>> for Allowed {
    fn from(verdicts: Vec<String>) -> Self {
        Self::These(verdicts)
    }
}

impl Program {
    fn read(
        program: judge_tests::Program,
        exercise: String,
        is_hostile: bool,
        allowed: Allowed,
    ) -> Result<Self, String> {
        let judge_tests::Program { path, name } = program;
        let source = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file = name.rsplit('/').next().unwrap_or_default().to_owned();
        let submission = Submission { name: file, source };
        Ok(Self { name, path, exercise, submission, is_hostile, allowed })
    }

    /// What is wrong with this verdict on it.
    pub(super) fn judged(&self, verdict: &str) -> Option<String> {
        let right = match &self.allowed {
            Allowed::Rejected => verdict != "accepted",
            Allowed::These(these) => {
                // Of few cases another one may be the first that fails.
                let also: &[&str] = match (self.is_hostile, these[0].as_str()) {
                    (true, _) => &LIMITS,
                    (false, "wrong_answer" | "runtime_error") => &["wrong_answer", "runtime_error"],
                    (false, _) => &[],
                };
                these.iter().any(|one| one == verdict) || also.contains(&verdict)
            }
        };
        (!right).then(|| format!("{}: {verdict}", self.name))
    }
}

/// Leaves cases that are written down, and a few random ones; whether large ones were left out.
fn small(exercise: &mut Exercise) -> bool {
    let written = exercise.fixtures.len();
    exercise.fixtures.retain(|fixture| !matches!(fixture.input, FixtureInput::Generate(_)));
    exercise.fixtures.truncate(FIXTURES);
    if let Some(random) = exercise.random.as_mut() {
        random.cases = RANDOM_CASES;
    }
    exercise.fixtures.len() < written
}
