//! The command line of `judge review`, as clap reads it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::value::{Target, jobs, target};
use super::{JudgingArgs, PythonArgs};

/// `judge review`.
#[derive(Args, Debug)]
#[command(after_help = CODES)]
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
    #[command(flatten)]
    pub(crate) judging: JudgingArgs,
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
