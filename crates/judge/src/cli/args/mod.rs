//! The command line, as clap reads it.

mod bank;
mod review;
mod solution;
mod submissions;
mod value;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

pub(crate) use bank::{
    ChosenArgs, DifficultyArg, DoctorArgs, ListArgs, NewArgs, NewExerciseArgs, NextArgs,
    RoadmapArgs, ShowArgs, VerifyArgs,
};
pub(crate) use review::{ReviewArgs, ReviewFormat};
pub(crate) use solution::{FaceArgs, JudgingArgs, RunArgs, TryArgs, WatchArgs};
pub(crate) use submissions::{BatchArgs, DetailArg, GradeArgs};
pub(crate) use value::{BackendArg, Color, Format, Growth, LeftOut, PlainFormat};

use value::left_out;

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
