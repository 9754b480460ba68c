//! The command line: reads what is asked, lets the engine do it, shows what came of it.

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};

use args::{Cli, Command};
use output::Output;

mod args;
mod attack;
mod batch;
mod chosen;
mod doctor;
mod exit;
mod face;
mod grade;
mod history;
mod list;
mod new;
mod new_exercise;
mod output;
mod progress;
mod remembered;
mod review;
mod roadmap;
mod run;
mod show;
mod shrink;
mod tried;
mod verify;
mod watch;

/// Reads the command line, does what it says, and returns the exit code.
pub(crate) fn main() -> ExitCode {
    std::panic::set_hook(Box::new(output::report_bug));
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return exit::usage(&error),
    };
    let output = Output::new(cli.color);
    let done = match obey(&cli, &output) {
        Ok(done) => done,
        Err(fault) => {
            output.fault(&fault);
            exit::fault(&fault)
        }
    };
    output.finish(done)
}

fn obey(cli: &Cli, output: &Output) -> Result<ExitCode, Fault> {
    match &cli.command {
        Command::Run(args) => wait_for(run::run(&bank(cli)?, args, output)),
        Command::Try(args) => wait_for(tried::try_cases(&bank(cli)?, args, output)),
        Command::Watch(args) => watch::watch(&bank(cli)?, args, output),
        Command::Grade(args) => grade::grade(bank(cli)?, args, output),
        Command::Review(args) => review::review(bank(cli)?, args, output),
        Command::Batch(args) => batch::batch(bank(cli)?, args, output),
        Command::List(args) => Ok(list::list(&bank(cli)?, args, output)),
        Command::Roadmap(args) => Ok(roadmap::roadmap(&bank(cli)?, args, output)),
        Command::Next(args) => Ok(roadmap::next(&bank(cli)?, args, output)),
        Command::Show(args) => show::show(&bank(cli)?, args, output),
        Command::New(args) => new::new(&bank(cli)?, args, output),
        Command::NewExercise(args) => new_exercise::new_exercise(cli.bank.as_deref(), args, output),
        Command::Schema => {
            output.print(&format!("{:#}\n", judge_core::exercise::schema()));
            Ok(exit::accepted())
        }
        Command::Verify(args) => wait_for(verify::verify(&bank(cli)?, args, output)),
        Command::Doctor(args) => wait_for(doctor::doctor(args, output)),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "judge", &mut script);
            output.print(&String::from_utf8_lossy(&script));
            Ok(exit::accepted())
        }
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command())
                .render(&mut page)
                .map_err(|e| Fault::system("write the manual page", e))?;
            output.print(&String::from_utf8_lossy(&page));
            Ok(exit::accepted())
        }
    }
}

fn bank(cli: &Cli) -> Result<Bank, Fault> {
    match &cli.bank {
        Some(folder) => Bank::folder(folder),
        None => Ok(Bank::built_in()),
    }
}

/// Runs to the end, or until the user interrupts; then everything that was started is dropped, and
/// with it every process.
fn wait_for<T>(work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    runtime()?.block_on(async {
        tokio::select! {
            done = work => done,
            interrupt = interrupted() => Err(interrupt),
        }
    })
}

fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Fault::system("start the event loop", e))
}

async fn interrupted() -> Fault {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Fault::new(FaultKind::Interrupted, "interrupted")
}
