//! Runs the programs that try a harm without walls, and prints what they attained.
//!
//! `judge-tests-unwalled FOLDER PYTHON`, as the first process of namespaces that are thrown away;
//! `FOLDER` becomes a disk in memory, and temporary files belong there.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for one test")]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let (Some(folder), Some(python)) = (args.next(), args.next()) else {
        return ExitCode::FAILURE;
    };
    match judge_tests::inside(&PathBuf::from(folder), &python.to_string_lossy()) {
        Ok(found) => {
            println!("{found}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
