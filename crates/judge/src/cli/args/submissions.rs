//! Commands about many submissions.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use judge::grade::Part as HashPart;

use super::value::{Format, Growth, jobs, seconds};
use super::{FaceArgs, JudgingArgs, PythonArgs};
use crate::cli::shrink::{Shrink, shrink};

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
    #[command(flatten)]
    pub(crate) judging: JudgingArgs,
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
