//! `judge run`.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use judge::bank::Bank;
use judge::engine::{Engine, Settings, Submission};
use judge::fault::{Fault, FaultKind};
use judge::growth::{By, GrowthPlan};
use judge::kept::Kept;
use judge::python::Interpreter;
use judge::runner::Walls;
use judge::thrift::Thrift;
use judge_core::exercise::Exercise;
use judge_core::grade::Gradebook;
use judge_core::growth::Effort;
use judge_core::report::{Backend, Report};

use super::args::{BackendArg, Format, Growth, PythonArgs, RunArgs};
use super::face::{self, Subject, VERSION, draw};
use super::output::{Output, is_terminal};
use super::{exit, history, remembered};

/// One byte more than any source that is read: enough to know that it is too long.
const SOURCE_BYTES_MAX: u64 = judge::engine::SOURCE_BYTES_MAX as u64 + 1;

/// Judges one solution and shows the report.
pub(crate) async fn run(bank: &Bank, args: &RunArgs, output: &Output) -> Result<ExitCode, Fault> {
    let report = judged(bank, args).await;
    let mut report = if args.judging.hidden { report.map_err(Fault::withheld)? } else { report? };
    report.next.take_if(|next| !bank.ids().contains(next));
    history::add(&report, output);
    let format = args
        .format
        .unwrap_or_else(|| if is_terminal() { Format::Terminal } else { Format::Concise });
    let verdict = report.verdict;
    let explained = (args.explain_growth && matches!(format, Format::Terminal | Format::Concise))
        .then(|| judge_report::explain_growth(&report, &output.style()));
    let book = Gradebook::single(VERSION, report);
    let subject = Subject::Report(&book);
    output.print(&draw(format, subject, &output.style()));
    if let Some(explained) = explained {
        output.print(&explained);
    }
    face::write_files(&args.faces, subject)?;
    face::tell_github(&args.faces, subject, output)?;
    Ok(exit::verdict(verdict))
}

async fn judged(bank: &Bank, args: &RunArgs) -> Result<Report, Fault> {
    let exercise = bank.exercise(&args.exercise)?;
    let submission = read(&args.file)?;
    let walls = if args.unsafe_no_sandbox { Walls::None } else { Walls::Raised };
    let kept = if args.kept.no_cache { None } else { remembered::kept(Some(&args.file)) };
    let settings = settings_with(&args.python, walls, kept.as_ref()).await?;
    let full = Thrift { kept, ..Thrift::default() };
    if args.judging.growth == Growth::Off {
        let lean = full.clone().lean(&exercise, &submission);
        let engine = Engine::start_for(settings.clone(), lean, &exercise).await?;
        let report = judged_by(engine, &exercise, &submission, args).await;
        if let Some(report) = report {
            return report;
        }
    }
    let engine = Engine::start_for(settings, full, &exercise).await?;
    judged_by(engine, &exercise, &submission, args).await.unwrap_or_else(|| {
        Err(Fault::system("judge", "an interpreter that has everything was asked for more"))
    })
}

/// The report; `None` where the engine fell short and another has to be asked.
async fn judged_by(
    engine: Engine,
    exercise: &Exercise,
    submission: &Submission,
    args: &RunArgs,
) -> Option<Result<Report, Fault>> {
    let engine = engine.shrinking(args.judging.shrink.0);
    let report = report_of(&engine, exercise, submission, args).await;
    (!engine.fell_short()).then_some(report)
}

async fn report_of(
    engine: &Engine,
    exercise: &Exercise,
    submission: &Submission,
    args: &RunArgs,
) -> Result<Report, Fault> {
    let cases = engine.cases(exercise, args.judging.seed).await?;
    if args.judging.hidden {
        return Box::pin(engine.judge_hidden(exercise, &cases, submission, plan(args))).await;
    }
    Ok(Box::pin(engine.judge(exercise, &cases, submission, plan(args))).await?.report)
}

/// How to measure growth, from what was asked.
fn plan(args: &RunArgs) -> Option<GrowthPlan> {
    Some(GrowthPlan { sizes: args.sizes, ..growth_plan(args.judging.growth)? })
}

/// How growth is measured at the sizes of each sweep; `None` when it is not measured.
pub(crate) fn growth_plan(growth: Growth) -> Option<GrowthPlan> {
    let effort = match growth {
        Growth::Quick => Effort::Quick,
        Growth::Normal => Effort::Normal,
        Growth::Careful => Effort::Careful,
        Growth::Off => return None,
    };
    Some(GrowthPlan { effort, sizes: None, by: By::Counts })
}

/// How to run, from what was asked.
pub(crate) async fn settings(python: &PythonArgs, walls: Walls) -> Result<Settings, Fault> {
    settings_with(python, walls, remembered::kept(None).as_ref()).await
}

/// The same; what is known of the interpreter from earlier runs is in `kept`.
async fn settings_with(
    python: &PythonArgs,
    walls: Walls,
    kept: Option<&Kept>,
) -> Result<Settings, Fault> {
    let interpreter = Interpreter::recall(python.python.as_deref(), kept).await?;
    let left_out = python.without_walls.0.clone();
    Ok(Settings { interpreter, backend: backend(python), walls, left_out })
}

/// How Python is run, where it was asked for.
pub(crate) fn backend(python: &PythonArgs) -> Option<Backend> {
    python.backend.map(|backend| match backend {
        BackendArg::Embedded => Backend::Embedded,
        BackendArg::Subprocess => Backend::Subprocess,
    })
}

/// The solution that stands in a file, or on standard input.
pub(crate) fn read(path: &Path) -> Result<Submission, Fault> {
    let name = path.display().to_string();
    let mut source = Vec::new();
    let refused = |error: std::io::Error| {
        let fault = Fault::system(format_args!("read `{name}`"), &error);
        match error.kind() {
            std::io::ErrorKind::NotFound => fault.hint("`judge new EXERCISE` writes a starter"),
            _ => fault,
        }
    };
    if path == Path::new("-") {
        std::io::stdin().lock().take(SOURCE_BYTES_MAX).read_to_end(&mut source).map_err(refused)?;
    } else {
        let file = File::open(path).map_err(refused)?;
        let metadata = file.metadata().map_err(refused)?;
        if metadata.is_dir() {
            return Err(Fault::new(FaultKind::Usage, format!("`{name}` is a folder, not a file"))
                .hint("name the Python file in it"));
        }
        file.take(SOURCE_BYTES_MAX).read_to_end(&mut source).map_err(refused)?;
    }
    Ok(Submission { name, source })
}
