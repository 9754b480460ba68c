//! Exit codes.

use std::process::ExitCode;

use judge::fault::{Fault, FaultKind};
use judge_core::verdict::Verdict;

/// Everything judged was accepted, or there was nothing to judge.
pub(crate) fn accepted() -> ExitCode {
    ExitCode::SUCCESS
}

/// Judged, and something was not accepted.
pub(crate) fn refused() -> ExitCode {
    ExitCode::from(1)
}

/// The code for a verdict.
pub(crate) fn verdict(verdict: Verdict) -> ExitCode {
    match verdict {
        Verdict::Accepted => accepted(),
        Verdict::WrongAnswer
        | Verdict::TooSlow
        | Verdict::TooMuchMemory
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => refused(),
    }
}

/// Could not judge.
pub(crate) fn fault_code() -> ExitCode {
    ExitCode::from(2)
}

/// The code for a fault.
pub(crate) fn fault(fault: &Fault) -> ExitCode {
    match fault.kind {
        FaultKind::Usage
        | FaultKind::Exercise
        | FaultKind::Interpreter
        | FaultKind::Walls
        | FaultKind::System => fault_code(),
        FaultKind::Interrupted => ExitCode::from(130),
    }
}

/// Prints what clap has to say and returns its code: 0 for help, 2 for a command line that makes
/// no sense.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    // Nobody is left to tell when the stream is closed.
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(2) } else { accepted() }
}
