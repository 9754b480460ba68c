//! Chores of this repository, run as `cargo xtask NAME`.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a chore prints what it found")]

mod bench;
mod built;
mod grade_cache;
mod growth_bench;
mod hostile_reply;
mod mutate_policy;
mod overshoot;
mod quantiles;
mod shrink_bench;
mod soak;
mod stream;
mod walls;

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
    /// Measure what a verdict costs, beside forks, sandboxes and other judges.
    Bench(bench::Options),
    /// Grade a folder twice, and see how much sooner the second run is done.
    GradeCache(grade_cache::Options),
    /// Classify functions of known growth, and count how often that comes out right.
    GrowthBench(growth_bench::Options),
    /// Measure what the longest replies cost that are made to cost much.
    HostileReply,
    /// Let programs run over their limits, and see how far they get.
    Overshoot(overshoot::Options),
    /// Measure how small failing random inputs become, over the wrong samples of the bank.
    ShrinkBench(shrink_bench::Options),
    /// Judge many programs, honest and hostile, and look for what is left behind.
    Soak(soak::Options),
    /// Judge a long stream in one go and with judges that are killed, and look for what is lost.
    Stream(stream::Options),
    /// Take every rule and every wall away in turn, and see that a test turns red.
    MutatePolicy(mutate_policy::Options),
    /// Try programs that reach for what is outside, and print what they reach behind which walls.
    Walls(walls::Options),
}

fn main() -> ExitCode {
    let Cli { chore } = Cli::parse();
    let done = match chore {
        Chore::Bench(options) => bench::run(&options),
        Chore::GradeCache(options) => grade_cache::run(&options),
        Chore::GrowthBench(options) => growth_bench::run(&options),
        Chore::HostileReply => hostile_reply::run(),
        Chore::Overshoot(options) => overshoot::run(&options),
        Chore::ShrinkBench(options) => shrink_bench::run(&options),
        Chore::Soak(options) => soak::run(&options),
        Chore::Stream(options) => stream::run(&options),
        Chore::Walls(options) => walls::run(&options),
        Chore::MutatePolicy(options) => mutate_policy::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}
