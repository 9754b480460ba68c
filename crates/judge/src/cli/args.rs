//! The command line, as clap reads it.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use judge::grade::Part as HashPart;
use judge_core::exercise::kinds;
use judge_sandbox::{Isolation, Wall};

use super::review_args::ReviewArgs;
use super::shrink::{Shrink, shrink};

/// Judges Python exercises: is it right, does it hold its limits, and what to look at next.
#[derive(Debug, Parser)]
#[command(name = "judge", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to use colour.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(crate) color: Color,
    /// A folder of your own exercises, instead of the built-in ones.
    #[arg(id = "bank", long = "exercises", global = true, value_name = "DIR")]
    pub(crate) bank: Option<PathBuf>,
}

const EXIT_CODES: &str = "\
Exit codes: 0 accepted, 1 judged and not accepted, 2 could not judge, 130 interrupted";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Judge a solution.
    Run(RunArgs),
    /// Try a solution on an input of your own, and see what the exercise's own solution answers.
    Try(TryArgs),
    /// Judge a solution again whenever it is saved, on a screen with hints and history.
    Watch(WatchArgs),
    /// Grade all submissions of a folder, for CI.
    Grade(GradeArgs),
    /// Compare submissions to one exercise: a ranking, growth, near-duplicates.
    Review(ReviewArgs),
    /// Judge a stream of submissions, in lines of JSON.
    Batch(BatchArgs),
    /// List the exercises.
    List(ListArgs),
    /// Show how far you have come on the roadmap, from the record of past runs.
    Roadmap(RoadmapArgs),
    /// Suggest what to do next, with a reason.
    Next(NextArgs),
    /// Show an exercise: statement, examples, promise, limits.
    Show(ShowArgs),
    /// Write an exercise's starter file.
    New(NewArgs),
    /// Write the files of a new exercise, with every place marked that is to be filled.
    NewExercise(NewExerciseArgs),
    /// Print the JSON Schema of `exercise.toml`, by which editors complete and check it.
    Schema,
    /// Check exercises: every sample submission must get its verdict, from the part that is meant.
    Verify(VerifyArgs),
    /// Say which walls this machine offers, and how to repair what is missing.
    Doctor(DoctorArgs),
    /// Print a completion script for a shell.
    Completions {
        /// Which shell.
        shell: Shell,
    },
    /// Print the manual page, in roff.
    Man,
}

/// How submissions are run.
#[derive(Args, Clone, Debug)]
pub(crate) struct PythonArgs {
    /// The interpreter: a path, a version such as 3.12, or a command such as pypy3
    /// [default: that of the active virtual environment, else python3].
    #[arg(long, value_name = "PYTHON")]
    pub(crate) python: Option<String>,
    /// How Python is run [default: embedded where the interpreter is CPython].
    #[arg(long, value_enum)]
    pub(crate) backend: Option<BackendArg>,
    /// Walls above the floor that are left out, to try the others alone: the names of a report,
    /// or `namespaces`, `user` (id or namespace), `all`; with commas between.
    #[arg(long, hide = true, value_name = "WALLS", value_parser = left_out, default_value = "")]
    pub(crate) without_walls: LeftOut,
}

/// Walls that are left out on request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut(pub(crate) Vec<Wall>);

/// `judge run`.
#[derive(Args, Debug)]
pub(crate) struct RunArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// The solution; `-` reads standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How to report [default: terminal, or concise when standard output is not a terminal].
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    #[command(flatten)]
    pub(crate) faces: FaceArgs,
    /// How thoroughly growth of time and memory is measured.
    #[arg(long, value_enum, default_value_t = Growth::Normal)]
    pub(crate) growth: Growth,
    /// Measure growth between these sizes instead of each sweep's own, such as 16..4096; every
    /// sweep of the exercise has to be able to make them.
    #[arg(long, value_name = "MIN..MAX", value_parser = sizes)]
    pub(crate) sizes: Option<(i64, i64)>,
    /// Print after the report what was measured of growth, which classes were considered, and why
    /// one was chosen; with `--format json` it is all in the report already.
    #[arg(long)]
    pub(crate) explain_growth: bool,
    /// Seed of the random cases [default: the exercise's own].
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// Where a generated input fails, look for the smallest that does, for at most so long; `off`:
    /// do not. With --hidden none is looked for.
    #[arg(long, value_name = "SECONDS|off", value_parser = shrink, default_value = "1")]
    pub(crate) shrink: Shrink,
    /// Tell no more of cases that are not samples than the word, the builtin class of an
    /// exception, time and memory: for interviews and CI.
    #[arg(long, conflicts_with = "unsafe_no_sandbox")]
    pub(crate) hidden: bool,
    /// Run code that you trust without any walls, as yourself; every report says so, and growth
    /// is told by CPU time alone.
    #[arg(long, conflicts_with = "without_walls")]
    pub(crate) unsafe_no_sandbox: bool,
}

/// `judge watch`.
#[derive(Args, Debug)]
#[command(after_help = WATCH_KEYS)]
pub(crate) struct WatchArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// The solution; it need not be there yet.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How thoroughly growth is measured when `g` is pressed.
    #[arg(long, value_enum, default_value_t = Growth::Normal)]
    pub(crate) growth: Growth,
    /// Seed of the random cases [default: the exercise's own].
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
}

const WATCH_KEYS: &str = "\
Keys:
  r          judge again
  h          the next hint
  s          the statement, and back (or Esc)
  g          measure growth of what was saved last
  n          the next case that fails; where none does, what comes next
  up, down   scroll; also j, k, page up, page down, home, end
  q          leave; so does Ctrl-C, with exit code 130

Exit codes: 0 left with q, 2 could not begin, 130 interrupted";

/// `judge try`.
#[derive(Args, Debug)]
#[command(after_help = TRY_CASES)]
pub(crate) struct TryArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// The solution; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// An input, written as the exercise's own cases are; repeatable. `-` reads one from each line
    /// of standard input.
    #[arg(long = "case", value_name = "CASE", required = true, allow_negative_numbers = true)]
    pub(crate) cases: Vec<String>,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

const TRY_CASES: &str = "\
A case is, by the kind of the exercise:
  function    its arguments                '([3, 3], 6)'
  iterator    likewise, or some items      '([1, 2, 3], 2) take 5'
  class       calls, with `;` between      'obj = LRUCache(2); obj.put(1, 1); obj.get(1)'
  round_trip  a value                      'tree([1, 2, 3])'
  stdio       a text, or with arguments    \"('first\\nsecond\\n', ['-n', '3'])\"
  file_io     arguments, or with files     \"{'args': ('a.txt',), 'files': {'a.txt': 'text'}}\"

Exit codes: 0 no answer differs, 1 one does or the solution does not load, 2 could not judge, \
130 interrupted";

/// Further faces of a report.
#[derive(Args, Debug)]
pub(crate) struct FaceArgs {
    /// Write the report to a file as well, in any format, such as junit=results.xml; repeatable.
    #[arg(long = "report", value_name = "FORMAT=PATH", value_parser = target::<Format>)]
    pub(crate) reports: Vec<Target>,
    /// For GitHub Actions: annotations on standard output, and a summary behind what is in the
    /// file that `GITHUB_STEP_SUMMARY` names.
    #[arg(long)]
    pub(crate) github: bool,
}

/// A file for a face.
#[derive(Clone, Debug)]
pub(crate) struct Target<F = Format> {
    pub(crate) format: F,
    pub(crate) path: PathBuf,
}

/// `judge grade`.
#[derive(Args, Debug)]
#[command(after_help = GRADE_CODES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct GradeArgs {
    /// Files and folders with submissions [default: the current folder]. A `judge.toml` in a
    /// folder says which files are for which exercise; without one, names do.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The `judge.toml` to use [default: that of the first PATH that has one, else of the current
    /// folder].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How to report [default: terminal, or concise when standard output is not a terminal].
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    #[command(flatten)]
    pub(crate) faces: FaceArgs,
    /// How many submissions are judged at once [default: as many as there are cores].
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub(crate) jobs: Option<usize>,
    /// Only a part of them, such as hash:1/4: the first of four, by a hash of the path.
    #[arg(long, value_name = "PART")]
    pub(crate) partition: Option<HashPart>,
    /// Only those that git says changed since this commit, or all if `judge.toml` did.
    #[arg(long, value_name = "REV")]
    pub(crate) changed_since: Option<String>,
    /// Judge again what was judged before, and remember nothing.
    #[arg(long)]
    pub(crate) no_cache: bool,
    /// End at the first submission that does not pass.
    #[arg(long)]
    pub(crate) fail_fast: bool,
    /// Let there be nothing to grade, as where only files that changed are named.
    #[arg(long)]
    pub(crate) allow_empty: bool,
    /// Hold it against a submission when its growth cannot be told.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Where a generated input fails, look for the smallest that does, for at most so long; `off`:
    /// do not. With --hidden none is looked for.
    #[arg(long, value_name = "SECONDS|off", value_parser = shrink, default_value = "1")]
    pub(crate) shrink: Shrink,
    /// Tell no more of cases that are not samples than the word, the builtin class of an
    /// exception, time and memory.
    #[arg(long)]
    pub(crate) hidden: bool,
    /// How thoroughly growth of time and memory is measured.
    #[arg(long, value_enum, default_value_t = Growth::Normal)]
    pub(crate) growth: Growth,
    /// Seed of the random cases [default: that of `judge.toml`, else each exercise's own].
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
}

const GRADE_CODES: &str = "\
Exit codes: 0 all pass, 1 at least one does not, 2 nothing to grade or at least one could not be \
judged, 130 interrupted; what was judged by then is reported";
/// `judge batch`.
#[derive(Args, Debug)]
#[command(after_help = BATCH_LINES)]
pub(crate) struct BatchArgs {
    /// The submissions, a line of JSON each [default: standard input, as with `-`].
    pub(crate) file: Option<PathBuf>,
    /// Append judgements to this file and leave out submissions that it holds already; it need not
    /// exist. A last line that was torn is dropped [default: standard output].
    #[arg(long, value_name = "OUT")]
    pub(crate) resume: Option<PathBuf>,
    /// How many submissions are judged at the same time [default: one for each core].
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1_024))]
    pub(crate) jobs: Option<u16>,
    /// Write judgements in the order of the submissions, not as they come.
    #[arg(long)]
    pub(crate) ordered: bool,
    /// The longest that all cases of one submission may take together; each has its own limits
    /// besides [default: ten times the wall time of a case].
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) limit_total: Option<f64>,
    /// How much a judgement says.
    #[arg(long, value_enum, default_value_t = DetailArg::Short)]
    pub(crate) detail: DetailArg,
    /// Where a generated input fails, look for the smallest that does, for at most so long, and say
    /// it with `--detail whole`; `off`: do not.
    #[arg(long, value_name = "SECONDS|off", value_parser = shrink, default_value = "off")]
    pub(crate) shrink: Shrink,
    /// Tell no more of cases that are not samples than the word, the builtin class of an
    /// exception, time and memory.
    #[arg(long, conflicts_with = "detail")]
    pub(crate) hidden: bool,
    /// How thoroughly growth of time and memory is measured.
    #[arg(long, value_enum, default_value_t = Growth::Off)]
    pub(crate) growth: Growth,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
}

const BATCH_LINES: &str = "\
In:  {\"id\": \"a/1\", \"exercise\": \"two_sum\", \"source\": \"def two_sum...\"}
     `path` instead of `source` names a file; `seed` is that of the random cases; other keys are
     passed over.
Out: {\"id\": \"a/1\", \"exercise\": \"two_sum\", \"verdict\": \"accepted\", ...}
     or {..., \"fault\": {\"message\": ...}} for what could not be judged.

Exit codes: 0 all was judged, whatever the verdicts; 2 something was not; 130 interrupted";

/// How much a judgement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DetailArg {
    /// Verdict, message, counts of cases, usage.
    Short,
    /// That, and the whole report as `judge run --format json` has it.
    Whole,
}

/// `judge list`.
#[derive(Args, Debug)]
pub(crate) struct ListArgs {
    /// Words that all stand in an exercise's name, title, category, subtopic or topics.
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) chosen: ChosenArgs,
    /// Only what is not done yet, by the record of past runs.
    #[arg(long)]
    pub(crate) todo: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

/// `judge roadmap`.
#[derive(Args, Debug)]
pub(crate) struct RoadmapArgs {
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

/// `judge next`.
#[derive(Args, Debug)]
pub(crate) struct NextArgs {
    #[command(flatten)]
    pub(crate) chosen: ChosenArgs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

/// Which exercises are meant.
#[derive(Args, Debug)]
pub(crate) struct ChosenArgs {
    /// Only what has this topic, or has it in its category or subtopic.
    #[arg(long, value_name = "TOPIC")]
    pub(crate) topic: Option<String>,
    /// Only what is as hard.
    #[arg(long, value_enum)]
    pub(crate) difficulty: Option<DifficultyArg>,
    /// Only exercises of this kind.
    #[arg(long, value_parser = PossibleValuesParser::new(kinds()))]
    pub(crate) kind: Option<String>,
}

/// `judge show`.
#[derive(Args, Debug)]
pub(crate) struct ShowArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// Print only the starter file.
    #[arg(long, conflicts_with = "hint")]
    pub(crate) starter: bool,
    /// Print only this hint, from 1.
    #[arg(long, value_name = "N")]
    pub(crate) hint: Option<usize>,
}

/// `judge new`.
#[derive(Args, Debug)]
pub(crate) struct NewArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// Where to write [default: the exercise's name with `.py`].
    pub(crate) file: Option<PathBuf>,
    /// Replace the file if it exists.
    #[arg(long)]
    pub(crate) force: bool,
}

/// `judge new-exercise`.
#[derive(Args, Debug)]
pub(crate) struct NewExerciseArgs {
    /// Its name: lower-case letters, digits and `_`, a letter first.
    pub(crate) id: String,
    /// What a solution to it is.
    #[arg(long, value_parser = PossibleValuesParser::new(kinds()))]
    pub(crate) kind: String,
    /// The folder that it is made in [default: that of --exercises, else this one].
    #[arg(long, value_name = "DIR")]
    pub(crate) path: Option<PathBuf>,
}

/// `judge verify`.
#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    /// The exercises' names.
    #[arg(value_name = "EXERCISE", required_unless_present = "all")]
    pub(crate) exercises: Vec<String>,
    /// All exercises of the bank, but for those that want a newer Python.
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) chosen: ChosenArgs,
    /// One part of them: 1/4 takes every fourth from the first, 2/4 every fourth from the second.
    #[arg(long, value_name = "K/N", value_parser = part, default_value = "1/1")]
    pub(crate) part: Part,
    /// Tell growth by counted work alone: sooner done and the same each time, but blind to work
    /// that nothing counts.
    #[arg(long)]
    pub(crate) untimed: bool,
    /// How many are verified at a time [default: as many as there are cores].
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// How many other seeds the random cases are tried with.
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(..10))]
    pub(crate) seeds: u8,
    /// Try mutants of each reference as well: small mistakes that some case must catch.
    #[arg(long)]
    pub(crate) mutants: bool,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How thoroughly growth of the samples is measured; with `off`, those that only a sweep can
    /// catch are left out.
    #[arg(long, value_enum, default_value_t = Growth::Normal)]
    pub(crate) growth: Growth,
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

/// `judge doctor`.
#[derive(Args, Debug)]
pub(crate) struct DoctorArgs {
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// Attack the walls from inside too: programs that forge, reach out or never end are run as
    /// submissions, on both backends unless one is named.
    #[arg(long)]
    pub(crate) attack: bool,
    /// Let the attacks run without walls, to see that they bite.
    #[arg(long, hide = true, requires = "attack", conflicts_with = "without_walls")]
    pub(crate) unsafe_no_sandbox: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = PlainFormat::Terminal)]
    pub(crate) format: PlainFormat,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// When the stream is a terminal and `NO_COLOR` is not set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How hard an exercise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DifficultyArg {
    /// A warm-up.
    Easy,
    /// A typical question of an interview.
    Medium,
    /// One that needs an idea.
    Hard,
}

/// How Python is run.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum BackendArg {
    /// Forks of one warm interpreter.
    Embedded,
    /// A new interpreter for each run.
    Subprocess,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Terminal,
    /// For editors: `path:line:col: verdict: message`.
    Concise,
    /// For programs.
    Json,
    /// For programs that follow: an event on each line.
    JsonLines,
    /// For the test panes of CI servers: JUnit XML.
    Junit,
    /// For step summaries, under 1 MiB.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
    /// For viewers of static analysis: SARIF 2.1.0.
    Sarif,
    /// For TAP consumers: version 14.
    Tap,
    /// For spreadsheets.
    Csv,
    /// For browsers: one file with everything in it.
    Html,
}

/// How anything else is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlainFormat {
    /// For people.
    Terminal,
    /// For programs.
    Json,
}

/// How thoroughly growth is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Growth {
    /// A third of the work of `normal` and two rounds of the clock: smaller sizes, more doubt.
    Quick,
    /// Sizes that tell classes apart, and three rounds of the clock.
    Normal,
    /// Three times the work of `normal` and nine rounds of the clock: larger sizes, less doubt.
    Careful,
    /// Growth is not measured, and no promise is held against it.
    Off,
}

/// Every so many-th of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    first: usize,
    of: usize,
}

impl Part {
    /// Whether what stands at this index, from 0, is in it.
    pub(crate) fn holds(self, index: usize) -> bool {
        index % self.of == self.first
    }
}

/// Reads `K/N`.
fn part(text: &str) -> Result<Part, String> {
    let wrong = || "write two numbers, such as 1/4".to_owned();
    let (part, of) = text.split_once('/').ok_or_else(wrong)?;
    let number = |text: &str| text.parse::<usize>().map_err(|_| wrong());
    let (part, of) = (number(part)?, number(of)?);
    if part < 1 || part > of {
        return Err(format!("parts are counted from 1 to {of}"));
    }
    Ok(Part { first: part - 1, of })
}

/// Reads `FORMAT=PATH`.
pub(crate) fn target<F: ValueEnum>(text: &str) -> Result<Target<F>, String> {
    let names = F::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let names: Vec<String> = names.map(|value| value.get_name().to_owned()).collect();
    let (name, path) = text
        .split_once('=')
        .filter(|(_, path)| !path.is_empty())
        .ok_or_else(|| "write a format and a path, such as junit=results.xml".to_owned())?;
    let format = F::from_str(name, false)
        .map_err(|_| format!("there is no format `{name}`; these are: {}", names.join(", ")))?;
    Ok(Target { format, path: path.into() })
}

pub(crate) fn jobs(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(jobs @ 1..=1_000) => Ok(jobs),
        _ => Err("write a number from 1 to 1000".to_owned()),
    }
}

/// Reads `MIN..MAX`.
fn sizes(text: &str) -> Result<(i64, i64), String> {
    let wrong = || "write two sizes, such as 16..4096".to_owned();
    let (min, max) = text.split_once("..").ok_or_else(wrong)?;
    let size = |text: &str| text.replace(['_', ','], "").parse::<i64>().map_err(|_| wrong());
    let (min, max) = (size(min)?, size(max)?);
    if min < 1 || max > 100_000_000 {
        return Err("sizes lie between 1 and 100,000,000".to_owned());
    }
    if max / 2 < min {
        return Err("let the larger size be at least twice the smaller".to_owned());
    }
    Ok((min, max))
}

/// Reads a time in seconds.
fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "write a number of seconds".to_owned())?;
    if (0.01..=86_400.0).contains(&seconds) {
        Ok(seconds)
    } else {
        Err("it lies between 0.01 and 86,400 seconds".to_owned())
    }
}

/// Reads names of walls and of groups of walls. The floor cannot be left out.
fn left_out(text: &str) -> Result<LeftOut, String> {
    let mut walls = Vec::new();
    for name in text.split(',').filter(|name| !name.is_empty()) {
        let before = walls.len();
        walls.extend(Isolation::ABOVE_THE_FLOOR.into_iter().filter(|wall| is_meant(name, *wall)));
        if walls.len() == before {
            let names = Isolation::ABOVE_THE_FLOOR.map(Wall::name).join(", ");
            return Err(format!("no wall that can be left out; these can: {names}"));
        }
    }
    Ok(LeftOut(walls))
}

fn is_meant(name: &str, wall: Wall) -> bool {
    match name {
        "all" => true,
        "namespaces" => wall.name().ends_with("namespace"),
        "user" => matches!(wall, Wall::UserId | Wall::UserNamespace),
        name => wall.name() == name.replace('-', " "),
    }
}
