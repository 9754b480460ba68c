//! Commands about exercises and the machine.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use judge_core::exercise::kinds;

use super::PythonArgs;
use super::value::{Growth, Part, PlainFormat, part};

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
