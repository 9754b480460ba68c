//! Every program of the corpus that tries a harm, by its family, and one way to try them all.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::OnceLock;
use std::time::Duration;

use tempfile::TempDir;

use crate::corpus::{Program, programs, tests_dir};
use crate::run::{Judge, Run, judge};
use crate::walls::{Came, REJECTIONS, Setting, reaching, try_out};
use crate::world::{User, copy_folder};

/// What programs try, in the order in which it is told; a header names one of these.
pub const FAMILIES: [&str; 16] = [
    "exit codes",
    "output forging",
    "patched builtins",
    "lying objects",
    "exceptions as weapons",
    "state and timing",
    "source tricks",
    "crashes",
    "resource bombs",
    "leaks by what is shown",
    "file reach",
    "network reach",
    "ipc reach",
    "process reach",
    "signal reach",
    "escalation",
];

/// Part of every input of the exercises below `exercises/secret_*` that is hidden.
pub const HIDDEN_WORD: &str = "quetzal";

/// A program that tries a harm.
#[derive(Clone, Debug)]
pub struct Dishonest {
    /// The program.
    pub program: Program,
    /// What shows that it attained something.
    pub means: Means,
}

/// What shows that a program attained something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// It reached something outside.
    Reach,
    /// It was accepted.
    Acceptance,
    /// It got another verdict than it expects, as if it had not been stopped.
    Unstopped,
    /// A report that hides inputs shows one.
    Shown,
}

impl Dishonest {
    /// Which of [`FAMILIES`] it says that it belongs to; empty for none.
    pub fn family(&self) -> String {
        self.program.header("family").map(|words| words.join(", ")).unwrap_or_default()
    }
}

/// All programs that try a harm.
pub fn dishonest() -> Vec<Dishonest> {
    let all = [
        (programs("cheats"), Means::Acceptance),
        (programs("bombs"), Means::Unstopped),
        (programs("hidden"), Means::Shown),
        (reaching(), Means::Reach),
    ];
    let each = all.into_iter().flat_map(|(programs, means)| {
        programs.into_iter().map(move |program| Dishonest { program, means })
    });
    each.collect()
}

/// Tries one, and says what it attained.
pub fn attempt(tried: &Dishonest, setting: &Setting) -> Came {
    let program = &tried.program;
    match tried.means {
        Means::Reach => try_out(program, setting),
        Means::Acceptance => {
            let run = submitted(program, program.folder(0), setting).run();
            let mut came = came(&run, &REJECTIONS);
            if came.verdict == "accepted" {
                came.attained.push("was accepted".to_owned());
                came.findings.clear();
            }
            came
        }
        Means::Unstopped => {
            let run = submitted(program, "two_sum", setting).run();
            let expected = program.header("expect").unwrap_or_default();
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            came(&run, &expected)
        }
        Means::Shown => {
            let judge = submitted(program, program.folder(0), setting);
            let run = judge.arg("--exercises").arg(exercises().path()).arg("--hidden").run();
            let mut came = came(&run, &REJECTIONS);
            if format!("{}{}", run.stdout, run.stderr).to_lowercase().contains(HIDDEN_WORD) {
                came.attained.push("showed what is hidden".to_owned());
            }
            came
        }
    }
}

/// A run of the program, which not every user could read.
fn submitted(program: &Program, exercise: &str, setting: &Setting) -> Judge {
    let source = fs::read(&program.path).expect("the corpus can be read");
    let judge = judge(["run", exercise, "-"]).stdin(source);
    let judge = if setting.user == User::Plain { judge.plain_user() } else { judge };
    judge
        .args(["--backend", setting.backend, "--python", &setting.python])
        .args(["--growth", "off", "--format", "json"])
        .args(&setting.further)
        // Some answer every case with a million values.
        .deadline(Duration::from_secs(180))
}

fn came(run: &Run, allowed: &[&str]) -> Came {
    let (findings, report) = run.judged(allowed);
    let verdict = report["verdict"].as_str().unwrap_or("none").to_owned();
    Came { verdict, attained: Vec::new(), findings }
}

/// The exercises beside the tests, where every user may read them.
fn exercises() -> &'static TempDir {
    static COPY: OnceLock<TempDir> = OnceLock::new();
    COPY.get_or_init(|| {
        let copy = tempfile::tempdir().expect("the test may make folders");
        let everybody = fs::Permissions::from_mode(0o755);
        fs::set_permissions(copy.path(), everybody).expect("the folder is ours");
        copy_folder(&tests_dir().join("exercises"), copy.path()).expect("the copy is ours");
        copy
    })
}
