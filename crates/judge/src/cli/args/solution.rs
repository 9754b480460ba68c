//! Commands about one solution.

use std::path::PathBuf;

use clap::Args;

use super::PythonArgs;
use super::value::{Format, Growth, PlainFormat, Target, sizes, target};
use crate::cli::shrink::{Shrink, shrink};

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
    #[command(flatten)]
    pub(crate) judging: JudgingArgs,
    /// Measure growth between these sizes instead of each sweep's own, such as 16..4096; every
    /// sweep of the exercise has to be able to make them.
    #[arg(long, value_name = "MIN..MAX", value_parser = sizes)]
    pub(crate) sizes: Option<(i64, i64)>,
    /// Print after the report what was measured of growth, which classes were considered, and why
    /// one was chosen; with `--format json` it is all in the report already.
    #[arg(long)]
    pub(crate) explain_growth: bool,
    #[command(flatten)]
    pub(crate) kept: KeptArgs,
    /// Run code that you trust without any walls, as yourself; every report says so, and growth
    /// is told by CPU time alone.
    #[arg(long, conflicts_with_all = ["without_walls", "hidden"])]
    pub(crate) unsafe_no_sandbox: bool,
}

/// How a submission is judged, alone or with others.
#[derive(Args, Debug)]
pub(crate) struct JudgingArgs {
    /// How thoroughly growth of time and memory is measured.
    #[arg(long, value_enum, default_value_t = Growth::Normal)]
    pub(crate) growth: Growth,
    /// Seed of the random cases, in place of the exercise's own and of that in `judge.toml`.
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// Where a generated input fails, look for the smallest that does, for at most so long; `off`:
    /// do not. With --hidden none is looked for.
    #[arg(long, value_name = "SECONDS|off", value_parser = shrink, default_value = "1")]
    pub(crate) shrink: Shrink,
    /// Tell no more of cases that are not samples than the word, the builtin class of an
    /// exception, time and memory: for interviews and CI.
    #[arg(long)]
    pub(crate) hidden: bool,
}

/// What earlier runs have found out.
#[derive(Args, Debug)]
pub(crate) struct KeptArgs {
    /// Find out again what earlier runs have found out of interpreter and exercise, and remember
    /// nothing.
    #[arg(long)]
    pub(crate) no_cache: bool,
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
