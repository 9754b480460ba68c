//! Running `judge` and reading what it says.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use serde_json::Value;
use tempfile::TempDir;

use crate::machine::{built, judge_binary};
use crate::processes::{children, kill, poll};

/// What a run may take before the test ends it.
const DEADLINE: Duration = Duration::from_secs(60);

/// A call of `judge` in the making: `judge(["run", "two_sum", "solution.py"]).run()`.
#[derive(Clone, Debug)]
pub struct Judge {
    args: Vec<OsString>,
    stdin: Option<Vec<u8>>,
    env: Vec<(OsString, OsString)>,
    dir: Option<PathBuf>,
    deadline: Duration,
    closed: Option<&'static str>,
    inherited: Option<PathBuf>,
    file_bytes_max: Option<u64>,
    user: Option<u32>,
}

/// The id of a user who owns nothing here.
pub(crate) const PLAIN_USER: u32 = 54_321;

/// What a candidate must never see: it stands in the environment of every judge.
pub(crate) const SECRET: &str = "a secret of the user";

/// A call of `judge` with these arguments.
pub fn judge<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Judge {
    Judge {
        args: args.into_iter().map(|arg| arg.as_ref().to_owned()).collect(),
        stdin: None,
        env: Vec::new(),
        dir: None,
        deadline: DEADLINE,
        closed: None,
        inherited: None,
        file_bytes_max: None,
        user: None,
    }
}

impl Judge {
    /// With one more argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// With more arguments.
    #[must_use]
    pub fn args<A: AsRef<OsStr>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// With these bytes as standard input; it is empty otherwise.
    #[must_use]
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }

    /// With this variable in its environment.
    #[must_use]
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.env.push((name.as_ref().to_owned(), value.as_ref().to_owned()));
        self
    }

    /// Started in this folder.
    #[must_use]
    pub fn dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.dir = Some(dir.as_ref().to_owned());
        self
    }

    /// Ended by the test after this time.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Without a standard input.
    #[must_use]
    pub fn stdin_closed(mut self) -> Self {
        self.closed = Some("<&-");
        self
    }

    /// Without a standard output.
    #[must_use]
    pub fn stdout_closed(mut self) -> Self {
        self.closed = Some(">&-");
        self
    }

    /// With a reader of its standard output that has gone before the first byte, as in
    /// `judge list | true`.
    #[must_use]
    pub fn stdout_unread(mut self) -> Self {
        self.closed = Some(UNREAD);
        self
    }

    /// With this file open for reading, as descriptor 7.
    #[must_use]
    pub fn inheriting(mut self, file: impl AsRef<Path>) -> Self {
        self.inherited = Some(file.as_ref().to_owned());
        self
    }

    /// With files that cannot grow beyond this size, in bytes: writing more fails.
    #[must_use]
    pub fn file_bytes_max(mut self, bytes: u64) -> Self {
        self.file_bytes_max = Some(bytes);
        self
    }

    /// As a plain user, where root runs the tests: a copy of the program, outside every home folder.
    /// Such a user can read neither the corpus nor root's interpreters.
    #[must_use]
    pub fn plain_user(mut self) -> Self {
        self.user = nix::unistd::geteuid().is_root().then_some(PLAIN_USER);
        self
    }

    /// Starts it and waits for its end.
    pub fn run(self) -> Run {
        self.start().finish()
    }

    /// Starts it.
    pub fn start(self) -> Running {
        self.start_with(None)
    }

    /// Starts it with this terminal as all three streams.
    pub(crate) fn start_on(self, terminal: &File) -> Running {
        self.start_with(Some(terminal))
    }

    fn start_with(self, terminal: Option<&File>) -> Running {
        let home = tempfile::tempdir().expect("the test may make folders");
        for folder in ["tmp", "state", "cache"] {
            let folder = home.path().join(folder);
            fs::create_dir(&folder).expect("the test may make folders");
            if self.user.is_some() {
                let everybody = fs::Permissions::from_mode(0o777);
                fs::set_permissions(&folder, everybody).expect("the folder is ours");
            }
        }
        let mut command = self.command(home.path(), terminal.is_some());
        if let Some(terminal) = terminal {
            let stream = || terminal.try_clone().expect("a descriptor can be doubled");
            command.stdin(stream()).stdout(stream()).stderr(stream());
        }
        let mut child = command.spawn().expect("the reaper starts");
        if let (Some(bytes), Some(mut pipe)) = (self.stdin, child.stdin.take()) {
            // A program that does not read its input is free to.
            thread::spawn(move || pipe.write_all(&bytes));
        }
        if self.closed == Some(UNREAD) {
            drop(child.stdout.take());
        }
        let line: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        Running { line: format!("judge {}", line.join(" ")), child, home, deadline: self.deadline }
    }

    fn command(&self, home: &Path, on_terminal: bool) -> Command {
        #[expect(clippy::disallowed_methods, reason = "a test starts the program under test")]
        let mut command = Command::new(built("judge-tests-reaper"));
        command.arg(home.join("report.json"));
        if let Some(redirection @ ("<&-" | ">&-")) = self.closed {
            command.args(["/bin/sh", "-c", &format!("exec \"$0\" \"$@\" {redirection}")]);
        }
        if on_terminal {
            command.args(["setsid", "--ctty", "--wait", "/bin/sh", "-c", ON_TERMINAL]);
            command.arg(home.join("modes"));
        }
        if let Some(file) = &self.inherited {
            let line = "file=$1; shift; exec \"$0\" \"$@\" 7<\"$file\"";
            command.args(["/bin/sh", "-c", line, "/usr/bin/env"]).arg(file);
        }
        if let Some(bytes) = self.file_bytes_max {
            // Ignored, so that the call fails and the process does not.
            let line = "trap '' XFSZ; size=$1; shift; exec prlimit --fsize=\"$size\" -- \"$@\"";
            command.args(["/bin/sh", "-c", line, "sh", &bytes.to_string()]);
        }
        match self.user {
            Some(user) => {
                let user = user.to_string();
                command.args(["setpriv", "--reuid", &user, "--regid", &user, "--clear-groups"]);
                command.arg(public_copy(home));
            }
            None => {
                command.arg(judge_binary());
            }
        }
        command.args(&self.args);
        command.env_clear();
        let kept = ["PATH", "HOME", "PYENV_ROOT", "PYENV_VERSION", "LLVM_PROFILE_FILE"];
        command.envs(kept.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        command.env("LANG", "C.UTF-8").env("TERM", "xterm-256color");
        command.env("JUDGE_TEST_SECRET", SECRET);
        command.env("TMPDIR", home.join("tmp")).env("XDG_STATE_HOME", home.join("state"));
        command.env("XDG_CACHE_HOME", home.join("cache"));
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.dir.as_deref().unwrap_or(home));
        command.stdin(if self.stdin.is_some() { Stdio::piped() } else { Stdio::null() });
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// A copy of `judge` that every user may run, in a folder that every user may enter.
fn public_copy(home: &Path) -> PathBuf {
    let everybody = fs::Permissions::from_mode(0o755);
    fs::set_permissions(home, everybody.clone()).expect("the folder is ours");
    let copy = home.join("judge");
    // A second name costs nothing, where it can be had.
    if fs::hard_link(judge_binary(), &copy).is_err() {
        fs::copy(judge_binary(), &copy).expect("the test may write files");
    }
    fs::set_permissions(&copy, everybody).expect("the copy is ours");
    copy
}

/// Stands in `Judge::closed` for an output that nobody reads.
const UNREAD: &str = "unread";

/// A shell that is first on its terminal, notes the modes of it, and survives an interrupt.
const ON_TERMINAL: &str = "trap : INT; stty -g >\"$0.before\"; \"$@\"; code=$?; \
                           stty -g >\"$0.after\"; exit $code";

/// A `judge` that runs.
#[derive(Debug)]
pub struct Running {
    line: String,
    child: Child,
    home: TempDir,
    deadline: Duration,
}

impl Running {
    /// Its process id, which is also its process group's.
    pub fn pid(&self) -> u32 {
        poll(Duration::from_secs(10), || children(self.child.id()).first().copied())
            .unwrap_or_else(|| panic!("`{}` did not start", self.line))
    }

    /// The folder that its own folders lie in.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// The process that stands between the test and `judge`.
    pub(crate) fn reaper(&self) -> u32 {
        self.child.id()
    }

    /// Waits for its end, within the deadline.
    pub fn finish(self) -> Run {
        self.finish_in().0
    }

    /// The same; its folder is still there.
    pub(crate) fn finish_in(mut self) -> (Run, TempDir) {
        let stdout = read_all(self.child.stdout.take());
        let stderr = read_all(self.child.stderr.take());
        let reaper = self.child.id();
        let (ended, end) = mpsc::channel();
        thread::spawn(move || ended.send(self.child.wait()));
        let timed_out = end.recv_timeout(self.deadline).is_err();
        if timed_out {
            for judge in children(reaper) {
                kill(judge, Signal::SIGKILL);
            }
            // The reaper ends what else is left, and then itself.
            let _ = end.recv_timeout(DEADLINE);
        }
        let report = fs::read(self.home.path().join("report.json")).unwrap_or_default();
        let report: Value = serde_json::from_slice(&report).unwrap_or_default();
        let number = |key: &str| report[key].as_i64().and_then(|n| i32::try_from(n).ok());
        let run = Run {
            line: self.line,
            code: if timed_out { None } else { number("code") },
            signal: number("signal"),
            stdout: text(&stdout),
            stderr: text(&stderr),
            wall: Duration::from_micros(report["wall_us"].as_u64().unwrap_or(0)),
            left_behind: left_behind(&report, &self.home.path().join("tmp")),
            timed_out,
        };
        (run, self.home)
    }
}

fn left_behind(report: &Value, temporary: &Path) -> Vec<String> {
    let Some(processes) = report["left_behind"].as_array() else {
        return vec!["the reaper wrote no report".to_owned()];
    };
    let processes = processes.iter().filter_map(Value::as_str).map(str::to_owned);
    let files = temporary.read_dir().into_iter().flatten().flatten();
    processes.chain(files.map(|file| format!("file {}", file.path().display()))).collect()
}

fn read_all(pipe: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (read, bytes) = mpsc::channel();
    thread::spawn(move || {
        let mut all = Vec::new();
        // A pipe that breaks has said all that it will.
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut all));
        read.send(all)
    });
    bytes
}

/// What was read, once the reaper is gone. Something that outlived even its signals may still
/// hold the pipe; then there is no text, and `left_behind` says why.
fn text(bytes: &mpsc::Receiver<Vec<u8>>) -> String {
    let bytes = bytes.recv_timeout(Duration::from_secs(5)).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What came of a call of `judge`.
#[derive(Clone, Debug)]
pub struct Run {
    /// The command line.
    pub line: String,
    /// Its exit status; none when a signal or the test's deadline ended it.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
    /// From its start to its end.
    pub wall: Duration,
    /// Processes and temporary files that outlived it.
    pub left_behind: Vec<String>,
    /// Whether the test's deadline ended it.
    pub timed_out: bool,
}

impl Run {
    /// Fails unless the exit status is this one and nothing was left behind.
    #[track_caller]
    pub fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.describe());
        assert!(self.left_behind.is_empty(), "{:?}\n{}", self.left_behind, self.describe());
        self
    }

    /// Fails unless each of these stands in standard error.
    #[track_caller]
    pub fn complains_of(&self, words: &[&str]) -> &Self {
        for word in words {
            assert!(self.stderr.contains(word), "no `{word}` in stderr\n{}", self.describe());
        }
        self
    }

    /// Standard output as one JSON text, or why it is none.
    pub fn json(&self) -> Result<Value, String> {
        serde_json::from_str(&self.stdout)
            .map_err(|e| format!("standard output is not JSON: {e}\n{}", self.describe()))
    }

    /// What is wrong with a run that must have judged: a list of findings, and the report.
    pub fn judged(&self, allowed: &[&str]) -> (Vec<String>, Value) {
        let mut findings: Vec<String> = self.left_behind.clone();
        let report = self.json().unwrap_or_else(|why| {
            findings.push(why);
            Value::Null
        });
        let verdict = report["verdict"].as_str().unwrap_or("no verdict");
        if !report.is_null() && !allowed.contains(&verdict) {
            findings.push(format!("{verdict} instead of {}: {}", allowed.join("/"), why(&report)));
        }
        let code = i32::from(verdict != "accepted");
        if !report.is_null() && self.code != Some(code) {
            findings.push(format!("{verdict} with exit status {:?}", self.code));
        }
        (findings, report)
    }

    /// All of it, for a failing test.
    pub fn describe(&self) -> String {
        let Self { line, code, signal, stdout, stderr, wall, timed_out, .. } = self;
        let end = match (timed_out, code, signal) {
            (true, ..) => format!("ended by the test after {wall:?}"),
            (_, Some(code), _) => format!("exit status {code} after {wall:?}"),
            (_, None, signal) => format!("signal {signal:?} after {wall:?}"),
        };
        let (stdout, stderr) = (cut(stdout), cut(stderr));
        format!("$ {line}\n{end}\n--- stdout\n{stdout}\n--- stderr\n{stderr}\n---")
    }
}

/// The report's own reasons, short.
fn why(report: &Value) -> String {
    let failure = &report["failures"][0];
    let reason = if report["refusal"].is_null() { failure } else { &report["refusal"] };
    cut(&reason.to_string())
}

fn cut(text: &str) -> String {
    let mut kept: String = text.chars().take(1500).collect();
    if kept.len() < text.len() {
        kept.push_str(" […]");
    }
    kept
}
