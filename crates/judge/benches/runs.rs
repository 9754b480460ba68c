//! What a verdict costs: twenty cases of `two_sum`, both ways of running Python, beside a bare
//! fork of a warm interpreter, bubblewrap around a script, and an interpreter that does nothing.
//!
//! All take turns, so that a machine that grows slower or faster meanwhile does so for each of
//! them. Verdicts are checked, times are not: they say something about this machine today.

#![forbid(unsafe_code)]

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use judge::bank::Bank;
use judge::engine::{Cases, Engine, Settings, Submission};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::case::{Case, Expected, Question};
use judge_core::exercise::{Checker, CheckerKind, Exercise, FixtureInput, Types};
use judge_core::notation::{print, print_pattern};
use judge_core::report::Backend;
use judge_core::verdict::Verdict;
use judge_protocol::{Input, Value};

/// How often each takes its turn. Odd, so that the median is a time that was measured.
const ROUNDS: usize = 31;
/// Turns before the counted ones: files get into the page cache, the first interpreter that a
/// backend starts early is used up.
const ROUNDS_UNCOUNTED: usize = 2;
/// How many cases a run has.
const CASES: usize = 20;
/// Forks of one turn; their mean counts.
const FORKS: u32 = 10;
/// The exercise, and the submission that solves it.
const EXERCISE: &str = "two_sum";
const SOLUTION: &str = "accepted/reference.py";

/// The harness' own list of what a warm interpreter has imported.
const LIBRARY: &str = include_str!("../../../harness/library.py");
/// Warms up as a host does, then measures forks in nanoseconds, as many as each line asks for.
const FORK_LOOP: &str = r#"
import gc, os, sys, time

library = {"__name__": "library"}
exec(sys.argv[1], library)
library["preload"](library["COMMON"])
library["preload_extensions"]()
library["install"](library["capture"]())
gc.collect()
gc.freeze()
for line in sys.stdin:
    started = time.perf_counter_ns()
    for _ in range(int(line)):
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
    print(time.perf_counter_ns() - started, flush=True)
"#;

const NOTES: &str = "\
All take turns, so drift hits each alike; the load of the machine does not. Compare medians, and
mind the spread. A run goes from the submission to its report, on an engine that has been started.
As users get it, the examples and the other cases run in a process each, and in a third
the author's checker reads every answer: 3 forks. With an exact checker no Python compares
answers: 2 forks. All cases as one phase: 1 fork, or 1 interpreter that is started, warmed up and
sealed for it. Bubblewrap has no limits, no filter of system calls and no protocol, and the script
compares its own answers: the least that a sandboxed script costs, not a judge.
";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // `cargo test --all-targets` starts this too, without the argument; it has nothing to test.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(measure())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody to tell means nobody who waits.
            let _ = writeln!(io::stderr(), "cannot measure: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn measure() -> Result<()> {
    let load_before = load();
    let interpreter = Interpreter::find(None).await?;
    let python = interpreter.python.version.clone();
    let embedded = start(&interpreter, Backend::Embedded).await?;
    let subprocess = start(&interpreter, Backend::Subprocess).await?;
    let subject = Subject::new(&embedded).await?;
    let folder = tempfile::tempdir()?;
    let mut rows = rows(&interpreter, &embedded, &subprocess, &subject, folder.path())?;
    for round in 0..ROUNDS_UNCOUNTED + ROUNDS {
        for row in &mut rows {
            let time = row.turn.take().await?;
            if round >= ROUNDS_UNCOUNTED {
                row.times.push(time);
            }
        }
    }
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let mut text = format!(
        "\nPython {python}, {cpus} CPUs, load {load_before} before and {} after\n\n{}\n{NOTES}",
        load(),
        table(&rows)
    );
    if bubblewrap().is_none() {
        text.push_str("`bwrap` is not on PATH: bubblewrap was left out.\n");
    }
    io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

async fn start(interpreter: &Interpreter, backend: Backend) -> Result<Engine> {
    let interpreter = interpreter.clone();
    let settings = Settings {
        interpreter,
        backend: Some(backend),
        walls: Walls::Raised,
        left_out: Vec::new(),
    };
    Ok(Engine::start(settings).await?)
}

/// One line of the table: what it is, how to do it once, and how long that took.
struct Row<'a> {
    name: &'static str,
    turn: Turn<'a>,
    times: Vec<Duration>,
}

fn rows<'a>(
    interpreter: &Interpreter,
    embedded: &'a Engine,
    subprocess: &'a Engine,
    subject: &'a Subject,
    folder: &Path,
) -> Result<Vec<Row<'a>>> {
    let executable = PathBuf::from(&interpreter.python.executable);
    let submission = &subject.submission;
    let judge = |engine, (exercise, cases): &'a (Exercise, Cases)| Turn::Judge {
        engine,
        exercise,
        cases,
        submission,
    };
    let mut turns = vec![
        ("fork + exit + wait of a warm python3", Turn::Forks(ForkLoop::start(&executable)?)),
        ("judge embedded, as users get it", judge(embedded, &subject.as_it_is)),
        ("judge embedded, exact checker", judge(embedded, &subject.exact)),
        ("judge embedded, exact, one phase", judge(embedded, &subject.one_phase)),
        ("judge subprocess, exact, one phase", judge(subprocess, &subject.one_phase)),
    ];
    if let Some(bubblewrap) = bubblewrap() {
        let script = folder.join("script.py");
        fs::write(&script, subject.script()?)?;
        let command = sandboxed(&bubblewrap, &executable, &script);
        turns.push(("bwrap + python3 -I -S, same cases", Turn::Command(command)));
    }
    let mut pass = command(&executable);
    pass.args(["-I", "-S", "-c", "pass"]);
    turns.push(("python3 -I -S -c pass", Turn::Command(pass)));
    Ok(turns.into_iter().map(|(name, turn)| Row { name, turn, times: Vec::new() }).collect())
}

// ------------------------------------------------------------------------------------------------
// What is judged

/// The same twenty small cases, under checkers and in phases of different cost.
struct Subject {
    submission: Submission,
    /// The bank's exercise: the author's checker decides.
    as_it_is: (Exercise, Cases),
    /// Answers are known, and compared by judge itself.
    exact: (Exercise, Cases),
    /// That, with all cases in one phase, thus in one process.
    one_phase: (Exercise, Cases),
}

impl Subject {
    async fn new(engine: &Engine) -> Result<Self> {
        let mut exercise = Bank::built_in().exercise(EXERCISE)?;
        keep_small(&mut exercise)?;
        let solution = exercise.samples.iter().find(|sample| sample.path == SOLUTION);
        let source = solution.ok_or("the sample solution is gone")?.source.clone();
        let exact = with_exact_checker(&exercise, String::from_utf8(source.clone())?);
        let cases = engine.cases(&exercise, None).await?;
        let exact_cases = engine.cases(&exact, None).await?;
        let mut together = engine.cases(&exact, None).await?;
        let mut tests = std::mem::take(&mut together.examples);
        tests.append(&mut together.tests);
        together.tests = tests;
        Ok(Self {
            submission: Submission { name: "solution.py".to_owned(), source },
            as_it_is: (exercise, cases),
            one_phase: (exact.clone(), together),
            exact: (exact, exact_cases),
        })
    }

    /// The same work without a judge: a script that makes the calls and compares.
    fn script(&self) -> Result<String> {
        let mut script = String::from_utf8(self.submission.source.clone())?;
        for case in &self.one_phase.1.tests {
            let (call, expected) = call(case).ok_or("a case is not a call with an answer")?;
            write!(script, "\nif {call} != {expected}:\n    raise SystemExit(1)\n")?;
        }
        Ok(script)
    }
}

/// Leaves the cases that are written down, and random ones to make up the number.
fn keep_small(exercise: &mut Exercise) -> Result<()> {
    exercise.fixtures.retain(|fixture| !matches!(fixture.input, FixtureInput::Generate(_)));
    exercise.fixtures.truncate(CASES);
    let random = exercise.random.as_mut().ok_or("the exercise has no random cases")?;
    random.cases = u32::try_from(CASES - exercise.fixtures.len())?;
    Ok(())
}

/// The exercise with its sample solution for an oracle: every answer has one right value.
fn with_exact_checker(exercise: &Exercise, oracle: String) -> Exercise {
    let mut exact = exercise.clone();
    exact.checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };
    exact.oracle = Some(oracle);
    for fixture in &mut exact.fixtures {
        fixture.expected = None;
    }
    exact
}

/// The call of a case and its answer, as Python.
fn call(case: &Case) -> Option<(String, String)> {
    let Question::Ask(Input::Call { function, args }) = &case.question else { return None };
    let Expected::Returns(answer) = &case.expected else { return None };
    let args = print(&Value::Tuple(args.clone()));
    Some((format!("{function}(*{args})"), print_pattern(answer)))
}

// ------------------------------------------------------------------------------------------------
// Ways to do it once

enum Turn<'a> {
    Forks(ForkLoop),
    Judge {
        engine: &'a Engine,
        exercise: &'a Exercise,
        cases: &'a Cases,
        submission: &'a Submission,
    },
    Command(Command),
}

impl Turn<'_> {
    async fn take(&mut self) -> Result<Duration> {
        match self {
            Self::Forks(forks) => forks.measure(),
            Self::Judge { engine, exercise, cases, submission } => {
                let started = Instant::now();
                let judged = engine.judge(exercise, cases, submission, None).await?;
                let time = started.elapsed();
                match judged.report.verdict {
                    Verdict::Accepted => Ok(time),
                    other => Err(format!("the right solution is judged {}", other.name()).into()),
                }
            }
            Self::Command(command) => {
                let started = Instant::now();
                let status = command.status()?;
                let time = started.elapsed();
                if status.success() { Ok(time) } else { Err(format!("{command:?} failed").into()) }
            }
        }
    }
}

/// A warm interpreter that forks on request.
struct ForkLoop {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl ForkLoop {
    fn start(executable: &Path) -> Result<Self> {
        let mut process = command(executable)
            .args(["-I", "-S", "-B", "-c", FORK_LOOP, LIBRARY])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let requests = process.stdin.take().ok_or("it has no standard input")?;
        let answers = process.stdout.take().ok_or("it has no standard output")?;
        Ok(Self { process, requests, answers: BufReader::new(answers) })
    }

    /// The mean of some forks in a row.
    fn measure(&mut self) -> Result<Duration> {
        writeln!(self.requests, "{FORKS}")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(Duration::from_nanos(line.trim().parse()?) / FORKS)
    }
}

impl Drop for ForkLoop {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn command(program: &Path) -> Command {
    #[expect(clippy::disallowed_methods, reason = "trusted programs, run for comparison alone")]
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// Bubblewrap around the script: every namespace, and the interpreter's files to read.
fn sandboxed(bubblewrap: &Path, executable: &Path, script: &Path) -> Command {
    let prefix = executable.parent().and_then(Path::parent).unwrap_or(executable);
    let mut sandboxed = command(bubblewrap);
    sandboxed.args(["--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]);
    for path in [Path::new("/usr"), Path::new("/lib"), Path::new("/lib64"), prefix] {
        sandboxed.arg("--ro-bind-try").args([path, path]);
    }
    sandboxed.arg("--ro-bind").arg(script).arg("/script.py");
    sandboxed.arg(executable).args(["-I", "-S", "/script.py"]);
    sandboxed
}

fn bubblewrap() -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join("bwrap"))
        .find(|file| file.is_file())
}

// ------------------------------------------------------------------------------------------------
// The table

fn table(rows: &[Row<'_>]) -> String {
    let head = format!("{CASES} small cases of {EXERCISE}, {ROUNDS} rounds");
    let mut text =
        format!("{head:<38}{:>10}{:>10}{:>10}{:>8}\n", "median ms", "min", "max", "ratio");
    let base = rows.first().map_or(f64::NAN, |row| spread(&row.times).0);
    for Row { name, times, .. } in rows {
        let (median, min, max) = spread(times);
        let ratio = median / base;
        writeln!(text, "{name:<38}{median:>10.2}{min:>10.2}{max:>10.2}{ratio:>8.1}")
            .expect("writing to a string cannot fail");
    }
    text
}

/// Median, smallest and largest, in milliseconds.
fn spread(times: &[Duration]) -> (f64, f64, f64) {
    let mut times: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e3).collect();
    times.sort_by(f64::total_cmp);
    let at = |index: usize| times.get(index).copied().unwrap_or(f64::NAN);
    (at(times.len() / 2), at(0), at(times.len().saturating_sub(1)))
}

/// How many processes wanted a CPU in the last minute.
fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace().next().unwrap_or("unknown").to_owned()
}
