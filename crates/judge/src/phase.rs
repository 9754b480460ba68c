//! Running the cases of a phase: one process for all of them while it lives, a new one after.

use judge_core::case::{Case, Question, QuizQuestion};
use judge_core::compare::{compare, operation_at_fault};
use judge_core::decide;
use judge_core::exercise::{Exercise, Interface, Mutates};
use judge_core::report::PhaseName;
use judge_core::verdict::{CaseVerdict, Mismatch, Refusal};
use judge_protocol::{Input, OperationResult, Outcome, Untrusted, Value};

use crate::assembly::PhaseResults;
use crate::author::Author;
use crate::checkers::{Checker, Checks};
use crate::engine::Cases;
use crate::fault::Fault;
use crate::round_trip::round_trip;
use crate::subject::{Answers, CaseResult, Role, Setting, Subject};
use crate::{mount, program, written_tests};

/// What the phases came to, and why not all were run where the source does not load.
pub(crate) type Ran<'c> = (Option<Refusal>, Vec<PhaseResults<'c>>);

/// Runs the cases that are shown, then the others.
pub(crate) async fn run_phases<'c>(
    subject: &mut Subject<'_>,
    mut checker: Option<&mut Checker>,
    cases: &'c Cases,
) -> Result<Ran<'c>, Fault> {
    let known = &cases.checked;
    let mut phases = Vec::new();
    for (phase, cases) in [(PhaseName::Examples, &cases.examples), (PhaseName::Tests, &cases.tests)]
    {
        let checks = checker.as_mut().map(|checker| {
            let author = &mut checker.author;
            Checks { author, known, phase, at: 0 }
        });
        match Box::pin(run_cases(subject, checks, cases)).await? {
            Ok(results) => phases.push((phase, cases, results)),
            Err(refusal) => return Ok((Some(refusal), phases)),
        }
    }
    Ok((None, phases))
}

/// Runs cases in order. The outer error is ours, the inner one the candidate's.
pub(crate) async fn run_cases(
    subject: &mut Subject<'_>,
    mut checks: Option<Checks<'_>>,
    cases: &[Case],
) -> Result<Result<Vec<CaseResult>, Refusal>, Fault> {
    let mut results: Vec<CaseResult> = Vec::with_capacity(cases.len());
    for at in 0..cases.len() {
        if let Some(checks) = &mut checks {
            checks.at = at;
        }
        let mut result = CaseResult::default();
        if !subject.stopped && !subject.is_lost() {
            match started(subject, checks.as_mut(), &cases[at..], &mut result).await? {
                Ok(verdict) => {
                    result.verdict = verdict;
                    subject.count(&mut result);
                }
                Err(refusal) if results.is_empty() => return Ok(Err(refusal)),
                Err(_) => subject.stopped = true,
            }
        }
        results.push(result);
    }
    Ok(Ok(results))
}

/// Runs the first of `cases` in a process that has the submission; the inner error: it does not
/// load.
async fn started(
    subject: &mut Subject<'_>,
    checks: Option<&mut Checks<'_>>,
    cases: &[Case],
    result: &mut CaseResult,
) -> Result<Result<CaseVerdict, Refusal>, Fault> {
    let Some(case) = cases.first() else { return Ok(Ok(CaseVerdict::NotRun)) };
    if let Question::Tests(question) = &case.question {
        return written_tests::run(subject, question, result).await;
    }
    if let Err(refusal) = subject.start(Role::Main, setting_of(case)).await? {
        return Ok(Err(refusal));
    }
    let verdict = repeated(subject, checks, cases, result).await;
    if subject.exercise.interface.starts_processes() {
        // What one case left running is not for the next.
        subject.finish().await;
    }
    verdict.map(Ok)
}

/// Runs the first of `cases` as often as its kind asks for; the first run that is not right counts.
async fn repeated(
    subject: &mut Subject<'_>,
    mut checks: Option<&mut Checks<'_>>,
    cases: &[Case],
    result: &mut CaseResult,
) -> Result<CaseVerdict, Fault> {
    let mut left = subject.exercise.interface.repeats();
    loop {
        let verdict = one(subject, checks.as_deref_mut(), cases, result).await?;
        left = left.saturating_sub(1);
        if left == 0 || verdict != CaseVerdict::Passed {
            return Ok(verdict);
        }
    }
}

async fn one(
    subject: &mut Subject<'_>,
    mut checks: Option<&mut Checks<'_>>,
    cases: &[Case],
    result: &mut CaseResult,
) -> Result<CaseVerdict, Fault> {
    let Some(case) = cases.first() else { return Ok(CaseVerdict::NotRun) };
    let answer = match &case.question {
        Question::Ask(_) => subject.put_first(cases, result).await,
        Question::Quiz(question) => {
            subject.put(Role::Main, quiz_input(subject.exercise, question), result).await
        }
        Question::Program(program) => {
            let Some(mut child) = subject.main.take() else { return Ok(CaseVerdict::NotRun) };
            let answer = Box::pin(program::run(&mut child, program, result)).await;
            subject.deaths += usize::from(answer.is_err());
            answer
        }
        Question::Files(files) => {
            let input = mount::input(subject.exercise, files);
            let answer = subject.put(Role::Main, input, result).await;
            // What one case left among the files is not for the next.
            subject.finish().await;
            answer
        }
        // These have processes of their own.
        Question::Tests(_) => return Ok(CaseVerdict::NotRun),
        Question::RoundTrip(value) => {
            round_trip(subject, checks.as_deref_mut(), value, result).await?
        }
    };
    let outcome = match answer {
        Ok(outcome) => outcome,
        Err(verdict) => return Ok(verdict),
    };
    if subject.answers == Answers::Kept {
        result.answer = Some(outcome.clone());
    }
    let exercise = subject.exercise;
    if let Some(verdict) = compare(case, &exercise.interface, &exercise.checker, &outcome) {
        result.operation = operation_at_fault(case, &exercise.checker, &outcome);
        return Ok(verdict);
    }
    match (checks, answer_value(&exercise.interface, outcome)) {
        (Some(checks), Ok(value)) => {
            let got = shown_short(&value);
            let why = match not_plain(&value) {
                Some(why) => Some(why),
                None => checks.check(case, value).await?,
            };
            Ok(checkers_verdict(got, why))
        }
        (Some(_), Err(verdict)) => Ok(verdict),
        (None, _) => Ok(CaseVerdict::Passed),
    }
}

fn setting_of(case: &Case) -> Setting<'_> {
    match &case.question {
        Question::Files(files) => Setting::Files(files),
        Question::Ask(_)
        | Question::Program(_)
        | Question::Quiz(_)
        | Question::RoundTrip(_)
        | Question::Tests(_) => Setting::Empty,
    }
}

/// What looks an answer up.
fn quiz_input(exercise: &Exercise, question: &QuizQuestion) -> Input {
    Input::Item { name: exercise.interface.called().to_owned(), key: question.id.clone() }
}

/// What a checker is asked about: the answer, or the argument that was changed in place.
pub(crate) fn answer_value(interface: &Interface, outcome: Outcome) -> Result<Value, CaseVerdict> {
    let in_place = matches!(interface, Interface::Function { mutates: Mutates::Required, .. });
    match outcome {
        Outcome::Returned { arguments: Some(mut arguments), .. }
            if in_place && !arguments.is_empty() =>
        {
            Ok(arguments.swap_remove(0))
        }
        Outcome::Returned { value, .. } => Ok(value),
        Outcome::Raised(exception) => Err(CaseVerdict::Raised(exception)),
        Outcome::Filed { result, folder: _ } => match result {
            OperationResult::Returned(value) => Ok(value),
            OperationResult::Raised(exception) => Err(CaseVerdict::Raised(exception)),
        },
        Outcome::Exited { status, stdout } => Ok(program::answer_value(status, &stdout)),
        Outcome::Pulled { items, .. } => Ok(Value::List(items)),
        Outcome::Tested(_) => Err(decide::off_the_channel()),
        Outcome::Logged { events, .. } => {
            Ok(Value::List(events.into_iter().map(|event| event.value).collect()))
        }
        Outcome::Operations(results) => results
            .into_iter()
            .map(|result| match result {
                OperationResult::Returned(value) => Ok(value),
                OperationResult::Raised(exception) => Err(CaseVerdict::Raised(exception)),
            })
            .collect::<Result<_, _>>()
            .map(Value::List),
    }
}

/// Lets an author's checker say what an answer to a case is.
pub(crate) async fn checked(
    checker: &mut Author,
    case: &Case,
    value: Value,
) -> Result<CaseVerdict, Fault> {
    let got = shown_short(&value);
    let why = match not_plain(&value) {
        Some(why) => Some(why),
        None => checker.check(&case.question, value).await?,
    };
    Ok(checkers_verdict(got, why))
}

fn shown_short(value: &Value) -> Untrusted {
    Untrusted::new(judge_core::notation::print_short(value, 2_000))
}

/// Why no checker is asked about an answer.
fn not_plain(value: &Value) -> Option<String> {
    value.opaque_part().map(|part| format!("{} is not a plain value", part.expose()))
}

fn checkers_verdict(got: Untrusted, why: Option<String>) -> CaseVerdict {
    match why {
        None => CaseVerdict::Passed,
        Some(why) => CaseVerdict::Wrong(Mismatch {
            expected: "an answer that the checker accepts".to_owned(),
            got,
            difference: Untrusted::new(why),
            operation: None,
        }),
    }
}
