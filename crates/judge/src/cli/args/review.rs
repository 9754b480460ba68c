//! The command line of `judge review`, as clap reads it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::PythonArgs;
use super::value::{Growth, Target, jobs, target};
use crate::cli::shrink::{Shrink, shrink};

/// `judge review`.
#[derive(Args, Debug)]
#[command(after_help = CODES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct ReviewArgs {
    /// The exercise's name.
    pub(crate) exercise: String,
    /// Folders with submissions, every `.py` file below them, and single files.
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) python: PythonArgs,
    /// How to report [default: terminal, or concise when standard output is not a terminal].
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReviewFormat>,
    /// Write the review to a file as well, in any format, such as html=review.html; repeatable.
    #[arg(long = "report", value_name = "FORMAT=PATH", value_parser = target::<ReviewFormat>)]
    pub(crate) reports: Vec<Target<ReviewFormat>>,
    /// Open the page in a browser; it is that of `--report html=PATH`.
    #[arg(long)]
    pub(crate) open: bool,
    /// Call submissions by neutral labels, the same in every review, and take names out of
    /// comments and texts.
    #[arg(long)]
    pub(crate) anonymous: bool,
    /// How many submissions are judged at once [default: as many as there are cores].
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub(crate) jobs: Option<usize>,
    /// Judge again what was judged before, and remember nothing.
    #[arg(long)]
    pub(crate) no_cache: bool,
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
    /// Seed of the random cases [default: the exercise's own].
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
}

const CODES: &str = "\
Exit codes: 0 all were judged, whatever the verdicts; 2 nothing to review or at least one could \
not be judged, 130 interrupted; what was judged by then is reported";

/// How a review is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReviewFormat {
    /// For people.
    Terminal,
    /// For editors: `path:line:col: message`.
    Concise,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For browsers: one file with everything in it.
    Html,
}
