//! Takes every rule of the filters and every wall away, one at a time, and runs the tests that
//! guard them: each loss must turn one red.
//!
//! The weakened code exists only with the feature `mutation` of `judge-sandbox`, in test programs
//! built here. Each row names the setting in which the rule or the wall stands alone enough to be
//! missed.
#![expect(clippy::disallowed_methods, reason = "a chore starts Cargo and the tests it built")]

use std::path::PathBuf;
use std::process::{Command, Stdio};

use clap::Args;
use serde_json::Value;

/// What to take away.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// Only what starts with one of these, with commas between, such as `value,landlock`.
    #[arg(long, value_delimiter = ',', value_name = "STARTS")]
    only: Vec<String>,
}

/// Rows for what is no rule of a filter: what is taken away, a name, and where it is tried.
const WALLS: [(&str, &str, &str); 27] = [
    ("wall:no new privileges", "no new privileges", "floor and all walls"),
    ("wall:seccomp", "seccomp", "floor"),
    ("wall:landlock", "landlock", "all walls, landlock alone"),
    ("wall:own user id", "own user id", "all walls"),
    ("wall:no capabilities", "no capabilities", "floor and all walls"),
    ("wall:user namespace", "user namespace", "all walls, plain user"),
    ("wall:pid namespace", "pid namespace", "all walls"),
    ("wall:mount namespace", "mount namespace", "all walls"),
    ("wall:network namespace", "network namespace", "all walls"),
    ("wall:ipc namespace", "ipc namespace", "all walls"),
    ("wall:uts namespace", "uts namespace", "all walls"),
    ("wall:closed descriptors", "closed descriptors", "floor and all walls"),
    ("wall:own session", "own session", "floor and all walls"),
    ("wall:death signal", "death signal", "floor"),
    ("dumpable", "not dumpable", "floor"),
    ("rlimit:0", "RLIMIT_CPU", "floor"),
    ("rlimit:1", "RLIMIT_FSIZE", "floor, read back"),
    ("rlimit:2", "RLIMIT_DATA", "floor"),
    ("rlimit:3", "RLIMIT_STACK", "floor, read back"),
    ("rlimit:4", "RLIMIT_CORE", "floor, read back"),
    ("rlimit:6", "RLIMIT_NPROC", "all walls"),
    ("rlimit:7", "RLIMIT_NOFILE", "floor"),
    ("rlimit:8", "RLIMIT_MEMLOCK", "floor, read back"),
    ("rlimit:9", "RLIMIT_AS", "floor"),
    ("rlimit:12", "RLIMIT_MSGQUEUE", "floor, read back"),
    ("rlimit:13", "RLIMIT_NICE", "floor, read back"),
    ("rlimit:14", "RLIMIT_RTPRIO", "floor, read back"),
];

/// Rights that Landlock refuses, by the number of their bit: each in a domain without any wall
/// beside it.
const RIGHTS: [(&str, &str); 20] = [
    ("landlock:0", "execute"),
    ("landlock:1", "write a file"),
    ("landlock:2", "read a file"),
    ("landlock:3", "list a folder"),
    ("landlock:4", "remove a folder"),
    ("landlock:5", "remove a file"),
    ("landlock:6", "make a device"),
    ("landlock:7", "make a folder"),
    ("landlock:8", "make a file"),
    ("landlock:9", "make a socket"),
    ("landlock:10", "make a pipe"),
    ("landlock:11", "make a disk"),
    ("landlock:12", "make a link"),
    ("landlock:13", "move between folders"),
    ("landlock:14", "shorten a file"),
    ("landlock:15", "command a device"),
    ("network:0", "bind a TCP port"),
    ("network:1", "connect by TCP"),
    ("scope:0", "connect to a name"),
    ("scope:1", "signal another process"),
];

/// What the judge itself watches, behind the floor in the subprocess way.
const WATCHED: [(&str, &str); 6] = [
    ("watch:cpu", "CPU time"),
    ("watch:wall", "wall time"),
    ("watch:memory", "resident memory"),
    ("watch:threads", "number of threads"),
    ("watch:output", "printed bytes"),
    ("watch:reply", "length of a reply"),
];

/// Rules whose loss cannot be seen on every machine, and why.
const UNSEEN: [(&str, &str); 5] = [
    ("landlock:13", "the kernel refuses it in every domain, asked or not"),
    ("rlimit:13", "where nobody may raise it, it is 0 before it is set"),
    ("rlimit:14", "where nobody may raise it, it is 0 before it is set"),
    ("call:453", "map_shadow_stack: a kernel or processor without it says ENOSYS itself"),
    ("wall:user namespace", "root has a user id of its own instead"),
];

/// A guarding test program.
struct Guard {
    name: String,
    path: PathBuf,
    /// Which of its tests; empty for all.
    only: &'static str,
}

/// Tries every mutation that is asked for; fails when one is noticed by no test.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let walls = build("judge-sandbox", &["attacks", "host", "spawn"])?;
    let domain = library()?;
    let watch = build("judge", &["limits"])?;
    let attacks = walls.first().ok_or("the attacks were not built")?;
    for guard in [attacks].into_iter().chain(&domain).chain(&watch) {
        if let Some(why) = red(guard, "")? {
            return Err(format!("a guard fails before anything is taken away: {why}"));
        }
    }
    let mut tally = Tally::default();
    let ways = ways(attacks)?;
    let filters =
        ways.iter().map(|(way, name)| (way.as_str(), name.as_str(), "floor", &walls[..1]));
    let standing = WALLS.iter().map(|(what, name, setting)| (*what, *name, *setting, &walls[..]));
    let rights = RIGHTS.iter().map(|(what, name)| (*what, *name, "a domain alone", &domain[..]));
    let watched = WATCHED.iter().map(|(what, name)| (*what, *name, "floor, cold", &watch[..]));
    for (what, name, setting, guards) in filters.chain(standing).chain(rights).chain(watched) {
        let only = &options.only;
        if only.is_empty() || only.iter().any(|start| what.starts_with(start.as_str())) {
            tally.take_away(what, name, setting, guards)?;
        }
    }
    println!("\n{} taken away, {} noticed by no test", tally.tried, tally.survivors.len());
    if tally.survivors.is_empty() { Ok(()) } else { Err(tally.survivors.join("; ")) }
}

/// What was tried, and what no test noticed.
#[derive(Default)]
struct Tally {
    tried: usize,
    survivors: Vec<String>,
}

impl Tally {
    fn take_away(
        &mut self,
        what: &str,
        name: &str,
        setting: &str,
        guards: &[Guard],
    ) -> Result<(), String> {
        let mut because = None;
        for guard in guards {
            because = red(guard, what)?;
            if because.is_some() {
                break;
            }
        }
        let unseen = UNSEEN.iter().find(|(rule, _)| *rule == what);
        let unseen = unseen.map(|(_, why)| (*why).to_owned());
        let mark = match (&because, &unseen) {
            (Some(_), _) => "red     ",
            (None, Some(_)) => "unseen  ",
            (None, None) => "SURVIVES",
        };
        let because = because.or(unseen).unwrap_or_default();
        println!("{mark} {what:26} {name:26} {setting:26} {because}");
        self.tried += 1;
        if mark == "SURVIVES" {
            self.survivors.push(format!("{what} {name}"));
        }
        Ok(())
    }
}

/// Builds the guards of a package with the feature and finds where they lie, sorted by name.
fn build(package: &str, names: &[&str]) -> Result<Vec<Guard>, String> {
    let tests: Vec<&str> = names.iter().flat_map(|name| ["--test", name]).collect();
    let mut guards: Vec<Guard> = built(package, &tests)?
        .into_iter()
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(name, path)| Guard { name, path, only: "" })
        .collect();
    guards.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(guards)
}

/// The tests of Landlock, which stand beside its code.
fn library() -> Result<Vec<Guard>, String> {
    let found = built("judge-sandbox", &["--lib"])?.into_iter();
    Ok(found.map(|(name, path)| Guard { name, path, only: "landlock::" }).collect())
}

/// Test programs by name.
fn built(package: &str, tests: &[&str]) -> Result<Vec<(String, PathBuf)>, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["test", "--locked", "--package", package, "--features", "mutation"]);
    command.args(["--no-run", "--message-format", "json"]).args(tests);
    let built = command.stderr(Stdio::inherit()).output().map_err(|e| format!("cargo: {e}"))?;
    if !built.status.success() {
        return Err(format!("the guarding tests of {package} could not be built"));
    }
    let messages = String::from_utf8_lossy(&built.stdout).into_owned();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let programs = messages.filter(|message| message["profile"]["test"] == true);
    let named = programs.filter_map(|message| {
        let name = message["target"]["name"].as_str()?.to_owned();
        Some((name, PathBuf::from(message["executable"].as_str()?)))
    });
    Ok(named.collect())
}

/// Every way to weaken a filter, with the name of the call.
fn ways(attacks: &Guard) -> Result<Vec<(String, String)>, String> {
    let said = Command::new(&attacks.path).arg("ways").output().map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    let pair = |line: &str| {
        let (way, name) = line.split_once(' ').unwrap_or((line, ""));
        (way.to_owned(), name.to_owned())
    };
    Ok(text.lines().map(pair).collect())
}

/// The first word of what turned red, if the guard fails with this taken away.
fn red(guard: &Guard, what: &str) -> Result<Option<String>, String> {
    let mut command = Command::new(&guard.path);
    command.args(Some(guard.only).filter(|only| !only.is_empty()));
    let run = command.env("JUDGE_MUTATION", what).output().map_err(|e| e.to_string())?;
    if run.status.success() {
        return Ok(None);
    }
    let said = [run.stdout, run.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    let telling = |line: &&str| line.starts_with("RED ") || line.contains("panicked at");
    let first = said.lines().find(telling).unwrap_or("it failed");
    Ok(Some(format!("{}: {}", guard.name, first.chars().take(80).collect::<String>())))
}
