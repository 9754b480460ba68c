//! Chores of this repository, run as `cargo xtask NAME`.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a chore prints what it found")]

mod growth_bench;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Chores of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Chore {
    /// Classify functions of known growth, and count how often that comes out right.
    GrowthBench(growth_bench::Options),
}

fn main() -> ExitCode {
    let Cli { chore } = Cli::parse();
    let done = match chore {
        Chore::GrowthBench(options) => growth_bench::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}
