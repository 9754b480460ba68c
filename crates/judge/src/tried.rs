//! Cases of a learner's own: put as any other, held against what the exercise's oracle answers.

use std::cell::Cell;

use judge_core::case::{
    Case, Expected, ItemsEnding, OperationExpected, Origin, Pattern, Question, Raises,
};
use judge_core::exercise::{
    CheckerKind, Exercise, FixtureInput, Interface, Mutates, Sample, SampleFolder, not_as_promised,
    unnamed,
};
use judge_core::notation::{cut_middle, print, print_pattern, print_short};
use judge_core::plan::{Draft, DraftInput};
use judge_core::report::{ExerciseSummary, Printed};
use judge_core::shrink::{has_is_valid, validity_args};
use judge_core::tried::{Agreement, SaidBy, TRIED_FORMAT, Tried, TriedCase};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{
    Exception, FolderAfter, Left, OperationResult, Outcome, PullEnding, Untrusted, Value,
};

use crate::assembly::{shorten, summary};
use crate::author::{Author, complete};
use crate::engine::{Cases, Engine, Submission};
use crate::fault::{Fault, FaultKind};
use crate::picture::picture;
use crate::subject::CaseResult;

/// The most characters of a value that are kept.
const KEPT_CHARS_MAX: usize = 20_000;

/// A case of a learner's own, as it was typed and as it was read.
#[derive(Clone, Debug)]
pub struct OwnCase {
    /// What was typed.
    pub text: String,
    /// What it asks.
    pub question: Question,
}

/// What is known of a right answer.
struct Right {
    /// What an answer is held against; `None`: nothing is known.
    expected: Option<Expected>,
    said_by: Option<SaidBy>,
    /// A right answer.
    shown: Option<String>,
    remark: Option<String>,
}

/// What the author says of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Validity {
    Valid,
    Invalid,
    /// The author says nothing of inputs.
    Unknown,
}

impl Engine {
    /// Puts cases of a learner's own to a submission, each in a process of its own.
    pub async fn try_cases(
        &self,
        exercise: &Exercise,
        submission: &Submission,
        cases: &[OwnCase],
    ) -> Result<Tried, Fault> {
        if let Some(fault) = self.unsuited(exercise) {
            return Err(fault);
        }
        let mut tried = self.nothing_tried(exercise, submission).await?;
        for own in cases {
            let validity = Box::pin(self.validity(exercise, &own.question)).await?;
            let right = Box::pin(self.right(exercise, &own.question, validity)).await?;
            let case = Case {
                id: own.text.clone(),
                origin: Origin::Sample,
                question: own.question.clone(),
                // Where nothing is known, what a checker would be asked about is right.
                expected: right.expected.clone().unwrap_or(Expected::Checker),
            };
            match Box::pin(self.put(exercise, submission, &case)).await? {
                Ok(result) => {
                    let told = told(exercise, &case, right, result);
                    tried.cases.push(Box::pin(self.doubted(exercise, &case, told)).await?);
                }
                Err((refusal, printed)) => {
                    tried.refusal = Some(refusal);
                    tried.printed = printed;
                    break;
                }
            }
        }
        Ok(tried)
    }

    async fn nothing_tried(
        &self,
        exercise: &Exercise,
        submission: &Submission,
    ) -> Result<Tried, Fault> {
        let (run, _) = self.runners(exercise).await?;
        let exercise_told: ExerciseSummary = summary(exercise);
        Ok(Tried {
            format: TRIED_FORMAT,
            exercise: exercise_told,
            submission: Untrusted::new(submission.name.clone()),
            source: Untrusted::from_bytes(&submission.source),
            machine: run.machine(),
            refusal: None,
            printed: Printed::default(),
            cases: Vec::new(),
            limits: exercise.limits,
        })
    }

    /// Runs one case; the inner error: it does not load, and what it printed by then.
    async fn put(
        &self,
        exercise: &Exercise,
        submission: &Submission,
        case: &Case,
    ) -> Result<Result<CaseResult, (Refusal, Printed)>, Fault> {
        let (run, _) = self.runners(exercise).await?;
        let cases = Cases::single(case.clone());
        let mut subject = self.subject(run, exercise, &cases, submission).keeping_answers();
        let waited = Cell::default();
        let _busy = self.turn(&waited).busy().await;
        let (refusal, phases) = self.phases(&mut subject, &cases).await?;
        if let Some(refusal) = refusal {
            return Ok(Err((refusal, subject.printed())));
        }
        let mut results = phases.into_iter().flat_map(|(_, _, results)| results);
        let result = results.next();
        result.map(Ok).ok_or_else(|| Fault::system("run a case", "nothing came of it"))
    }

    /// What a checker refuses from everybody is probably not the answer's fault.
    async fn doubted(
        &self,
        exercise: &Exercise,
        case: &Case,
        told: TriedCase,
    ) -> Result<TriedCase, Fault> {
        let refused = matches!(told.verdict, CaseVerdict::Wrong(_));
        if !refused || told.said_by != Some(SaidBy::Checker) {
            return Ok(told);
        }
        let accepted = |sample: &&Sample| sample.folder == SampleFolder::Accepted;
        let Some(sample) = exercise.samples.iter().find(accepted) else { return Ok(told) };
        let (name, source) = (sample.path.clone(), sample.source.clone());
        let reference = Submission { name, source };
        match Box::pin(self.put(exercise, &reference, case)).await? {
            Ok(result) if result.verdict == CaseVerdict::Passed => Ok(told),
            Ok(_) | Err(_) => {
                let why = "the exercise's own solution is not right on this input either: this is \
                           probably no valid input";
                let remark = told.remark.or_else(|| Some(why.to_owned()));
                Ok(TriedCase { agreement: Agreement::NotCompared, said_by: None, remark, ..told })
            }
        }
    }

    /// What is right for an input.
    async fn right(
        &self,
        exercise: &Exercise,
        question: &Question,
        validity: Validity,
    ) -> Result<Right, Fault> {
        let remark = not_as_promised(&exercise.interface, question);
        if validity == Validity::Invalid {
            let why = "this is no valid input: the statement says what an input is like";
            let remark = Some(remark.unwrap_or_else(|| why.to_owned()));
            return Ok(Right { expected: None, said_by: None, shown: None, remark });
        }
        if let Question::RoundTrip(value) = question {
            let (expected, said_by) = (Some(Expected::SameValue), Some(SaidBy::Input));
            let shown = Some(print_short(value, KEPT_CHARS_MAX));
            return Ok(Right { expected, said_by, shown, remark });
        }
        let decides = matches!(exercise.checker.kind, CheckerKind::Predicate { .. });
        let checker = decides.then_some(Expected::Checker);
        let said_by = decides.then_some(SaidBy::Checker);
        if exercise.oracle.is_none() {
            return Ok(Right { expected: checker, said_by, shown: None, remark });
        }
        let unknown = |why: String| Right {
            expected: None,
            said_by: None,
            shown: None,
            remark: Some(remark.clone().unwrap_or(why)),
        };
        let expected = match self.oracle_says(exercise, question).await {
            Ok(expected) => expected,
            Err(fault) if fault.kind == FaultKind::Exercise => {
                let why = "is it a valid input, and not too large?";
                return Ok(unknown(format!("no right answer is known: {}; {why}", fault.message)));
            }
            Err(fault) => return Err(fault),
        };
        if let Expected::Raises(raises) = &expected
            && validity != Validity::Valid
            && !is_promised(exercise, raises)
        {
            return Ok(unknown(format!(
                "the exercise's own solution raises {}, of which the statement says nothing: \
                 this is probably no valid input",
                raises.class
            )));
        }
        let shown = Some(cut_middle(&expected_text(&expected), KEPT_CHARS_MAX));
        let raises = matches!(expected, Expected::Raises(_));
        if let Some(checker) = checker.filter(|_| !raises) {
            return Ok(Right { expected: Some(checker), said_by, shown, remark });
        }
        let said_by = Some(SaidBy::Oracle);
        Ok(Right { expected: Some(expected), said_by, shown, remark })
    }

    /// What the author's `is_valid` says of an input; one that it cannot even read is none.
    async fn validity(&self, exercise: &Exercise, question: &Question) -> Result<Validity, Fault> {
        let args = validity_args(&exercise.interface, &unnamed(question));
        let Some(args) = args.filter(|_| has_is_valid(exercise)) else {
            return Ok(Validity::Unknown);
        };
        let (_, author) = self.runners(exercise).await?;
        let mut asked = Author::validity(author, exercise, args.len()).await?;
        let said = asked.is_valid(args).await;
        asked.finish().await;
        match said {
            Ok(Ok(true)) => Ok(Validity::Valid),
            Ok(Ok(false) | Err(_)) => Ok(Validity::Invalid),
            // It used up a limit: too much to say anything.
            Err(fault) if fault.kind == FaultKind::Exercise => Ok(Validity::Unknown),
            Err(fault) => Err(fault),
        }
    }

    async fn oracle_says(
        &self,
        exercise: &Exercise,
        question: &Question,
    ) -> Result<Expected, Fault> {
        let (_, author) = self.runners(exercise).await?;
        let draft = Draft {
            id: "own".to_owned(),
            origin: Origin::Sample,
            input: DraftInput::Ready(question.clone()),
            expected: None,
        };
        let mut cases = Box::pin(complete(author, exercise, vec![draft])).await?;
        let case = cases.pop();
        case.map(|case| case.expected)
            .ok_or_else(|| Fault::system("ask the oracle", "nothing came of it"))
    }
}

/// Whether the learner has been told that this may be raised.
fn is_promised(exercise: &Exercise, raises: &Raises) -> bool {
    let named = |other: &Raises| other.class == raises.class;
    let of_operation = |one: &OperationExpected| match one {
        OperationExpected::Raises(other) => named(other),
        OperationExpected::Unchecked | OperationExpected::Returns(_) => false,
    };
    let in_cases =
        exercise.fixtures.iter().any(|fixture| match (&fixture.input, &fixture.expected) {
            (_, Some(Expected::Raises(other))) => named(other),
            (FixtureInput::Operations { expected, .. }, _) => expected.iter().any(of_operation),
            _ => false,
        });
    in_cases || exercise.statement.contains(&raises.class)
}

/// What is told of a case that was run.
fn told(exercise: &Exercise, case: &Case, right: Right, result: CaseResult) -> TriedCase {
    let Right { expected, said_by, shown, remark } = right;
    let agreement = match (&expected, &result.verdict) {
        (Some(_), CaseVerdict::Passed) => Agreement::Matches,
        // An exception may be what is right, and a checker may refuse whatever is answered.
        (None, CaseVerdict::Passed | CaseVerdict::Raised(_) | CaseVerdict::Wrong(_)) => {
            Agreement::NotCompared
        }
        _ => Agreement::Differs,
    };
    let (call, call_line) = picture(exercise, case, result.operation);
    let got = result.answer.map(|answer| {
        Untrusted::new(cut_middle(&answer_text(&exercise.interface, &answer), KEPT_CHARS_MAX))
    });
    TriedCase {
        case: case.id.clone(),
        call,
        call_line,
        agreement,
        said_by,
        expected: shown,
        got,
        verdict: result.verdict,
        remark,
        usage: result.usage,
        printed: shorten(&result.printed.bytes, result.printed.total),
    }
}

fn raises_text(raises: &Raises) -> String {
    format!("raises {}", raises.class)
}

fn operation_text(expected: &OperationExpected) -> String {
    match expected {
        OperationExpected::Unchecked => "...".to_owned(),
        OperationExpected::Returns(pattern) => print_pattern(pattern),
        OperationExpected::Raises(raises) => raises_text(raises),
    }
}

/// What is expected, in notation.
fn expected_text(expected: &Expected) -> String {
    match expected {
        Expected::Returns(pattern) | Expected::Argument(pattern) => print_pattern(pattern),
        Expected::Raises(raises) => raises_text(raises),
        Expected::Operations(each) => list(each.iter().map(operation_text)),
        Expected::Items(items) => {
            let all = print_pattern(&Pattern::List(items.items.clone()));
            match &items.ending {
                ItemsEnding::More | ItemsEnding::Ends => all,
                ItemsEnding::Raises(raises) => format!("{all}, then {}", raises_text(raises)),
            }
        }
        Expected::Program(program) => program_text(&program.stdout, program.status),
        Expected::Files(files) => {
            let leaves = files.leaves.iter().map(|(path, left)| left_text(path, left));
            folder_text(operation_text(&files.result), leaves)
        }
        Expected::Answer(answer) => answer.clone(),
        Expected::Log(events) => list(events.iter().map(print_pattern)),
        Expected::SameValue | Expected::Verdicts | Expected::Checker => String::new(),
    }
}

/// An answer, in the same notation.
fn answer_text(interface: &Interface, answer: &Outcome) -> String {
    let in_place = matches!(interface, Interface::Function { mutates: Mutates::Required, .. });
    match answer {
        Outcome::Returned { value, arguments } => {
            let changed = arguments.as_deref().and_then(<[Value]>::first).filter(|_| in_place);
            print_short(changed.unwrap_or(value), KEPT_CHARS_MAX)
        }
        Outcome::Raised(exception) => raised_text(exception),
        Outcome::Operations(results) => list(results.iter().map(result_text)),
        Outcome::Pulled { items, ending, .. } => {
            let all = print_short(&Value::List(items.clone()), KEPT_CHARS_MAX);
            match ending {
                PullEnding::Raised(exception) => format!("{all}, then {}", raised_text(exception)),
                PullEnding::NoIterator(what) => what.expose().to_owned(),
                PullEnding::More | PullEnding::Stopped | PullEnding::Restarted => all,
            }
        }
        Outcome::Exited { status, stdout } => program_text(stdout, *status),
        Outcome::Filed { result, folder: FolderAfter { changed, .. } } => {
            let leaves = changed.iter().map(|(path, left)| left_text(path.expose(), left));
            folder_text(result_text(result), leaves)
        }
        Outcome::Logged { events, .. } => list(events.iter().map(|event| print(&event.value))),
        Outcome::Tested(_) => String::new(),
    }
}

fn result_text(result: &OperationResult) -> String {
    match result {
        OperationResult::Returned(value) => print(value),
        OperationResult::Raised(exception) => raised_text(exception),
    }
}

fn raised_text(exception: &Exception) -> String {
    let class = exception.own_class.as_ref().unwrap_or(&exception.class).expose();
    let message = exception.message.expose();
    let colon = if message.is_empty() { "" } else { ": " };
    format!("raises {class}{colon}{message}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

/// What a program wrote, as a text in notation, and its status where that says something.
fn program_text(stdout: &[u8], status: u8) -> String {
    let stdout = print(&Value::Str(String::from_utf8_lossy(stdout).into_owned()));
    if status == 0 { stdout } else { format!("{stdout}, exit status {status}") }
}

fn folder_text(result: String, leaves: impl Iterator<Item = String>) -> String {
    let leaves: Vec<String> = leaves.collect();
    if leaves.is_empty() { result } else { format!("{result}, leaves {}", leaves.join(", ")) }
}

fn left_text(path: &str, left: &Left) -> String {
    match left {
        Left::Nothing => format!("no {path}"),
        Left::Folder => format!("folder {path}"),
        Left::Link(target) => format!("link {path} to {}", target.expose()),
        Left::File { head, .. } => format!("{path} with {}", print(head)),
    }
}
