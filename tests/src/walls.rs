//! Tries the programs below `hostile/*/reach/`, each in a world of its own, behind walls and
//! without any.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::corpus::{Program, in_parallel, programs};
use crate::machine::built;
use crate::world::{User, World};

/// The exercise whose programs try to reach something outside.
const EXERCISE: &str = "reach";

/// Verdicts of a program that was held.
pub const REJECTIONS: [&str; 9] = [
    "wrong_answer",
    "too_slow",
    "too_much_memory",
    "time_limit",
    "memory_limit",
    "output_limit",
    "runtime_error",
    "does_not_load",
    "forbidden",
];

/// The programs that try a harm.
pub fn reaching() -> Vec<Program> {
    programs("hostile").into_iter().filter(|program| program.folder(1) == EXERCISE).collect()
}

/// How programs are run.
#[derive(Clone, Debug)]
pub struct Setting {
    /// `embedded` or `subprocess`.
    pub backend: &'static str,
    /// Which interpreter.
    pub python: String,
    /// Who runs the judge.
    pub user: User,
    /// Further arguments of the judge, such as those that leave walls out.
    pub further: Vec<String>,
}

/// What came of one program.
#[derive(Clone, Debug)]
pub struct Came {
    /// The judge's word.
    pub verdict: String,
    /// What it attained: by its answer, or as it shows from outside.
    pub attained: Vec<String>,
    /// What else is wrong with the run.
    pub findings: Vec<String>,
}

/// Runs a program, and looks at what it harmed.
pub fn try_out(program: &Program, setting: &Setting) -> Came {
    let world = World::new(setting.user);
    let run = world
        .judge(program)
        .args(["--backend", setting.backend, "--python", &setting.python, "--growth", "off"])
        .args(&setting.further)
        .run();
    let mut allowed = REJECTIONS.to_vec();
    allowed.push("accepted");
    let (findings, report) = run.judged(&allowed);
    let verdict = report["verdict"].as_str().unwrap_or("none").to_owned();
    let mut attained = world.harm();
    if verdict == "accepted" {
        attained.push("answered rightly".to_owned());
    }
    Came { verdict, attained, findings }
}

/// What each program attains without walls, inside namespaces that are thrown away: program, harm.
///
/// # Errors
/// When no namespaces can be had, or what ran in them failed.
pub fn without_walls(python: &str) -> Result<Vec<(String, Vec<String>)>, String> {
    let folder = tempfile::tempdir().map_err(|why| why.to_string())?;
    #[expect(clippy::disallowed_methods, reason = "a test starts what it looks at")]
    let mut command = Command::new("unshare");
    if !nix::unistd::geteuid().is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command.args(["--pid", "--fork", "--kill-child", "--mount", "--mount-proc"]);
    command.args(["--net", "--ipc", "--uts"]);
    command.env("TMPDIR", folder.path());
    command.arg(built("judge-tests-unwalled")).arg(folder.path()).arg(python);
    let output = command.stdin(Stdio::null()).output().map_err(|why| why.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let found: Value = serde_json::from_slice(&output.stdout).map_err(|why| why.to_string())?;
    let found = found.as_array().into_iter().flatten();
    Ok(found
        .map(|line| {
            let harm = line["harm"].as_array().into_iter().flatten();
            let harm = harm.filter_map(Value::as_str).map(str::to_owned).collect();
            (line["name"].as_str().unwrap_or_default().to_owned(), harm)
        })
        .collect())
}

/// The other side of [`without_walls`], inside the namespaces: a JSON list.
///
/// # Errors
/// When the namespaces cannot be made ready.
pub fn inside(folder: &Path, python: &str) -> Result<Value, String> {
    prepare("mount", &["-t", "tmpfs", "none", &folder.to_string_lossy()])?;
    prepare("mount", &["-t", "tmpfs", "none", "/dev/shm"])?;
    prepare("ip", &["link", "set", "lo", "up"])?;
    let setting = Setting {
        backend: "subprocess",
        python: python.to_owned(),
        user: User::Ourselves,
        further: vec!["--unsafe-no-sandbox".to_owned()],
    };
    let lines = in_parallel(4, &reaching(), |program| {
        let mut harm = try_out(program, &setting).attained;
        if harm.is_empty() {
            // Limits, closed descriptors and the environment are the judge's even then.
            harm = World::new(User::Ourselves).harm_without_judge(program, python);
        }
        vec![json!({ "name": program.name, "harm": harm }).to_string()]
    });
    Ok(lines.iter().filter_map(|line| serde_json::from_str::<Value>(line).ok()).collect())
}

fn prepare(program: &str, args: &[&str]) -> Result<(), String> {
    #[expect(clippy::disallowed_methods, reason = "a test makes its surroundings")]
    let done = Command::new(program).args(args).output();
    match done {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr))),
        Err(why) => Err(format!("{program}: {why}")),
    }
}
