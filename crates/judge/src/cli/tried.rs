//! `judge try`.

use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use judge::bank::Bank;
use judge::engine::Engine;
use judge::fault::{Fault, FaultKind};
use judge::runner::Walls;
use judge::tried::OwnCase;
use judge_core::diagnostic::Diagnostic;
use judge_core::exercise::{Exercise, own_case, takes_no_case};
use judge_core::tried::{Agreement, Tried};

use super::args::{PlainFormat, TryArgs};
use super::exit;
use super::output::Output;
use super::run::{read, settings};

/// The most that is read of cases from standard input, in bytes.
const CASES_BYTES_MAX: u64 = 64 << 20;

/// Puts cases of the learner's own to a solution and shows what comes of them.
pub(crate) async fn try_cases(
    bank: &Bank,
    args: &TryArgs,
    output: &Output,
) -> Result<ExitCode, Fault> {
    let exercise = bank.exercise(&args.exercise)?;
    if let Some(why) = takes_no_case(&exercise.interface) {
        let kind = exercise.interface.kind();
        let message = format!("`{}` is of kind {kind} and takes no case: {why}", exercise.id);
        return Err(Fault::new(FaultKind::Usage, message)
            .hint(format!("`judge run {} FILE` judges a solution to it", exercise.id)));
    }
    let cases = cases(&exercise, args)?;
    let submission = read(&args.file)?;
    let engine = Engine::start(settings(&args.python, Walls::Raised).await?).await?;
    let tried = Box::pin(engine.try_cases(&exercise, &submission, &cases)).await?;
    output.print(&match args.format {
        PlainFormat::Terminal => judge_report::tried_screen(&tried, &output.style()),
        PlainFormat::Json => judge_report::tried_json(&tried),
    });
    Ok(code(&tried))
}

fn code(tried: &Tried) -> ExitCode {
    let differ = tried.refusal.is_some() || tried.count(Agreement::Differs) > 0;
    if differ { exit::refused() } else { exit::accepted() }
}

/// All cases, or the mistakes in all of them.
fn cases(exercise: &Exercise, args: &TryArgs) -> Result<Vec<OwnCase>, Fault> {
    let (mut cases, mut mistakes) = (Vec::new(), Vec::new());
    let mut add = |read: Result<OwnCase, Diagnostic>| match read {
        Ok(case) => cases.push(case),
        Err(mistake) => mistakes.push(mistake),
    };
    let from_stdin = args.cases.iter().filter(|text| *text == "-").count();
    if from_stdin + usize::from(args.file == Path::new("-")) > 1 {
        let message = "standard input can be read once";
        return Err(Fault::new(FaultKind::Usage, message)
            .hint("name a file for the solution, and write `--case -` once"));
    }
    for text in &args.cases {
        if text == "-" {
            let all = lines_of_stdin()?;
            all.lines().for_each(|line| {
                if !line.trim().is_empty() {
                    add(one_line(exercise, &all, line));
                }
            });
        } else {
            add(one(exercise, text, "--case"));
        }
    }
    if !mistakes.is_empty() {
        let message = "a case cannot be read";
        let fault = Fault::new(FaultKind::Usage, message);
        let hint = format!("`judge show {}` shows how inputs are written", exercise.id);
        return Err(Fault { diagnostics: mistakes, ..fault }.hint(hint));
    }
    if cases.is_empty() {
        let message = "there is no case on standard input";
        return Err(Fault::new(FaultKind::Usage, message).hint("write one case a line"));
    }
    Ok(cases)
}

fn one(exercise: &Exercise, text: &str, place: &str) -> Result<OwnCase, Diagnostic> {
    let question = own_case(&exercise.interface, text, place)?;
    Ok(OwnCase { text: text.to_owned(), question })
}

/// A case that is a line of a text, in which a mistake has its place.
fn one_line(exercise: &Exercise, all: &str, line: &str) -> Result<OwnCase, Diagnostic> {
    let start = line.as_ptr() as usize - all.as_ptr() as usize;
    one(exercise, line, "standard input").map_err(|mistake| Diagnostic {
        span: mistake.span.map(|span| span.start + start..span.end + start),
        source: all.to_owned(),
        ..mistake
    })
}

fn lines_of_stdin() -> Result<String, Fault> {
    let refused = |e| Fault::system("read cases from standard input", e);
    let mut text = String::new();
    std::io::stdin().lock().take(CASES_BYTES_MAX).read_to_string(&mut text).map_err(refused)?;
    Ok(text)
}
