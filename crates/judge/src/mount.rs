//! Laying out the files of a case in a child, before anything is loaded into it.

use judge_core::case::FilesCase;
use judge_core::exercise::Exercise;
use judge_protocol::{Input, Limits, Reply, Request};

use crate::child::Child;
use crate::fault::Fault;
use crate::runner::Runner;

/// Time for laying out files, which is none of the submission's.
const WALL_MS: u64 = 60_000;

/// A child for one case: where the case has files, they are there, and count as no memory of its.
pub(crate) async fn child(
    runner: &Runner,
    files: Option<&FilesCase>,
    limits: &Limits,
    cases: usize,
) -> Result<Child, Fault> {
    let Some(files) = files else { return runner.child(limits, cases).await };
    let (mount, contents) = files.mount();
    let memory_bytes = limits.memory_bytes + contents.len() as u64;
    let wide = Limits { memory_bytes, wall_ms: WALL_MS, cpu_ms: WALL_MS, ..*limits };
    let mut child = runner.child(&wide, cases).await?;
    let seen = child.ask(&Request::Mount(mount), Some(&contents)).await;
    if !matches!(seen.said, Some(Reply::Mounted)) {
        let printed = child.take_printed();
        let said = String::from_utf8_lossy(&printed.bytes).into_owned();
        let why = said.lines().last().map_or_else(|| format!("{seen:?}"), str::to_owned);
        return Err(Fault::system("lay out the files of a case", why));
    }
    child.set_limits(*limits);
    child.set_baseline();
    Ok(child)
}

/// The call that a case makes.
pub(crate) fn input(exercise: &Exercise, files: &FilesCase) -> Input {
    Input::Call { function: exercise.interface.called().to_owned(), args: files.args.clone() }
}
