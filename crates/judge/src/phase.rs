//! Running the cases of a phase: one process for all of them while it lives, a new one after.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use judge_core::case::{Case, FilesCase, Question, QuizQuestion};
use judge_core::compare::{compare, fault_of, operation_at_fault};
use judge_core::decide;
use judge_core::exercise::{Exercise, Interface, Mutates, describe};
use judge_core::report::Printed;
use judge_core::verdict::{CaseVerdict, Mismatch, Refusal};
use judge_protocol::{
    Importable, Input, Limits, LoadFailure, OperationResult, Outcome, Reply, Request,
    SEAL_KEY_BYTES, Stop, Untrusted, Usage, Value,
};

use crate::assembly::shorten;
use crate::author::Author;
use crate::checkers::Checks;
use crate::child::{self, Child};
use crate::engine::Submission;
use crate::fault::Fault;
use crate::round_trip::round_trip;
use crate::runner::Runner;
use crate::{mount, program, written_tests};

/// After so many processes have died, the rest of a phase is not run.
const DEATHS_MAX: usize = 10;
/// All cases together may use so many times what one case may.
const RUN_LIMIT_FACTOR: u64 = 10;

/// What became of one case; not run to begin with.
pub(crate) struct CaseResult {
    pub(crate) verdict: CaseVerdict,
    pub(crate) usage: Usage,
    pub(crate) printed: child::Printed,
    /// For a sequence of operations: which one failed, from 0.
    pub(crate) operation: Option<usize>,
    /// What a program wrote to standard output.
    pub(crate) written: Vec<u8>,
    /// What was answered, where answers are kept.
    pub(crate) answer: Option<Outcome>,
}

impl Default for CaseResult {
    fn default() -> Self {
        let (usage, printed) = (Usage::default(), child::Printed::default());
        let (operation, written, answer) = (None, Vec::new(), None);
        Self { verdict: CaseVerdict::NotRun, usage, printed, operation, written, answer }
    }
}

impl CaseResult {
    /// Adds what one question used and printed.
    pub(crate) fn add(&mut self, usage: &Usage, printed: &child::Printed) {
        self.usage.cpu_us += usage.cpu_us;
        self.usage.wall_us += usage.wall_us;
        self.usage.memory_bytes = self.usage.memory_bytes.max(usage.memory_bytes);
        self.printed.bytes.extend_from_slice(&printed.bytes);
        self.printed.total += printed.total;
    }
}

/// A submission in processes of its own.
pub(crate) struct Subject<'a> {
    runner: &'a Runner,
    pub(crate) exercise: &'a Exercise,
    pub(crate) submission: &'a Submission,
    /// How many cases a process may have to answer.
    cases: usize,
    /// The longest that all of them may take together.
    total: Duration,
    main: Option<Child>,
    /// Where decoding happens, when that must be a process that never saw the value.
    decoder: Option<Child>,
    printed: child::Printed,
    /// How many processes died.
    deaths: usize,
    /// What all cases used so far.
    used: Usage,
    /// Why nothing more is run, once that is so.
    stopped: bool,
    /// How far cases are run.
    until: Until,
    /// What is kept of answers.
    answers: Answers,
}

/// What is kept of answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// The verdict on them.
    Judged,
    /// They themselves as well.
    Kept,
}

/// How far cases are run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    /// To the last, or to the first limit or forbidden act.
    TheEnd,
    /// To the first that is not passed.
    AFailure,
}

/// What stands in a process before the submission is loaded into it.
#[derive(Clone, Copy)]
pub(crate) enum Setting<'a> {
    /// Nothing.
    Empty,
    /// The files of a case.
    Files(&'a FilesCase),
    /// Modules of the author.
    Beside(&'a [Importable]),
}

/// Which of a subject's processes is meant.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    Main,
    Decoder,
}

/// An answer, or what became of the case instead.
pub(crate) type Answer = Result<Outcome, CaseVerdict>;

impl<'a> Subject<'a> {
    pub(crate) fn new(
        runner: &'a Runner,
        exercise: &'a Exercise,
        submission: &'a Submission,
        cases: usize,
        total: Option<Duration>,
    ) -> Self {
        let printed = child::Printed::default();
        let used = Usage::default();
        let (main, decoder, deaths, stopped) = (None, None, 0, false);
        let (until, answers) = (Until::TheEnd, Answers::Judged);
        let limits = &exercise.limits;
        let own = Duration::from_millis(limits.wall_ms * RUN_LIMIT_FACTOR);
        let total = total.map_or(own, |total| total.min(own));
        Self {
            runner,
            exercise,
            submission,
            cases,
            total,
            main,
            decoder,
            printed,
            deaths,
            used,
            stopped,
            until,
            answers,
        }
    }

    /// The same; results hold what was answered.
    pub(crate) fn keeping_answers(self) -> Self {
        Self { answers: Answers::Kept, ..self }
    }

    /// The same, but nothing is run after the first case that is not passed.
    pub(crate) fn until_a_failure(self) -> Self {
        Self { until: Until::AFailure, ..self }
    }

    /// What it is a submission to.
    pub(crate) fn exercise(&self) -> &'a Exercise {
        self.exercise
    }

    /// Peak of memory over all its processes that have ended, in bytes.
    pub(crate) fn memory_bytes(&self) -> u64 {
        self.used.memory_bytes
    }

    /// What was printed while loading.
    pub(crate) fn printed(&self) -> Printed {
        shorten(&self.printed.bytes, self.printed.total)
    }

    /// Starts the process of this role where it does not run, with the submission loaded.
    /// What belongs beside it is laid out first.
    pub(crate) async fn start(
        &mut self,
        role: Role,
        setting: Setting<'_>,
    ) -> Result<Result<(), Refusal>, Fault> {
        if self.slot(role).is_some() {
            return Ok(Ok(()));
        }
        let (files, beside) = match setting {
            Setting::Empty => (None, &[][..]),
            Setting::Files(files) => (Some(files), &[][..]),
            Setting::Beside(modules) => (None, modules),
        };
        let mut child = mount::child(self.runner, files, &self.limits_now(), self.cases).await?;
        let request = self.submission.load(self.exercise, beside);
        let seen = child.ask(&request, Some(&self.submission.source)).await;
        let printed = child.take_printed();
        if self.printed.total == 0 {
            self.printed = printed;
        }
        let refusal = match (decide::ended(&seen), seen.said) {
            (Some(died), _) => Some(Refusal::LoadDied(died)),
            (None, Some(Reply::Loaded)) => None,
            (None, Some(Reply::LoadFailed(failure))) => {
                Some(refused(in_full(failure, &self.exercise.interface)))
            }
            (None, _) => Some(Refusal::LoadDied(decide::off_the_channel())),
        };
        if let Some(refusal) = refusal {
            child.finish().await;
            return Ok(Err(refusal));
        }
        *self.slot(role) = Some(child);
        Ok(Ok(()))
    }

    fn slot(&mut self, role: Role) -> &mut Option<Child> {
        match role {
            Role::Main => &mut self.main,
            Role::Decoder => &mut self.decoder,
        }
    }

    /// Ends the processes.
    pub(crate) async fn finish(&mut self) {
        for child in [self.main.take(), self.decoder.take()].into_iter().flatten() {
            self.used.memory_bytes = self.used.memory_bytes.max(child.dismiss().await);
        }
    }

    /// Lets the next case run for so long, whatever became of those before.
    pub(crate) fn go_on(&mut self, wall: Duration) {
        self.used = Usage { memory_bytes: self.used.memory_bytes, ..Usage::default() };
        (self.total, self.deaths, self.stopped) = (wall, 0, false);
    }

    /// Nothing more is run.
    pub(crate) fn stop(&mut self) {
        self.stopped = true;
    }

    /// Adds up what a case used; decides whether there is a next one.
    fn count(&mut self, result: &mut CaseResult) {
        result.printed.shorten();
        result.written = Vec::new();
        self.used.cpu_us += result.usage.cpu_us;
        self.used.wall_us += result.usage.wall_us;
        let cpu = Duration::from_millis(self.exercise.limits.cpu_ms * RUN_LIMIT_FACTOR);
        let limit = if Duration::from_micros(self.used.cpu_us) > cpu {
            Some(Stop::Cpu)
        } else if Duration::from_micros(self.used.wall_us) > self.total {
            Some(Stop::Wall)
        } else {
            None
        };
        if let (CaseVerdict::Passed, Some(limit)) = (&result.verdict, limit) {
            result.verdict = CaseVerdict::Limit { limit, exception: None };
        }
        let ends =
            matches!(result.verdict, CaseVerdict::Limit { .. } | CaseVerdict::Forbidden { .. });
        let enough = self.until == Until::AFailure && result.verdict != CaseVerdict::Passed;
        self.stopped |= enough || ends || limit.is_some() || self.deaths > DEATHS_MAX;
    }

    /// The limits of the next case: its own, and what the others left of the time for all.
    fn limits_now(&self) -> Limits {
        let left = self.total.saturating_sub(Duration::from_micros(self.used.wall_us));
        let left_ms = u64::try_from(left.as_millis()).unwrap_or(u64::MAX).max(1);
        let limits = self.exercise.limits;
        Limits { wall_ms: limits.wall_ms.min(left_ms), ..limits }
    }

    /// Puts one question; a process that did not answer is gone afterwards.
    pub(crate) async fn put(
        &mut self,
        role: Role,
        input: Input,
        result: &mut CaseResult,
    ) -> Answer {
        let arguments_after = matches!(
            self.exercise.interface,
            Interface::Function { mutates: Mutates::Forbidden | Mutates::Required, .. }
        );
        let limits = self.limits_now();
        let Some(child) = self.slot(role) else { return Err(CaseVerdict::NotRun) };
        child.set_limits(limits);
        let nonce = nonce();
        let request = Request::Run { nonce, input, arguments_after };
        let seen = child.ask(&request, None).await;
        result.add(&seen.usage, &child.take_printed());
        match decide::answer(&seen, nonce) {
            Ok(outcome) => Ok(outcome.clone()),
            Err(verdict) => {
                self.deaths += 1;
                if let Some(mut dead) = self.slot(role).take() {
                    dead.finish().await;
                }
                Err(verdict)
            }
        }
    }
}

/// A number that cannot be guessed: hash keys come from the system's random source.
pub(crate) fn nonce() -> u32 {
    let [a, b, c, d, ..] = RandomState::new().build_hasher().finish().to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// A key for the seals of one child, which no other knows.
pub(crate) fn seal_key() -> [u8; SEAL_KEY_BYTES] {
    let half = || RandomState::new().build_hasher().finish();
    (u128::from(half()) << 64 | u128::from(half())).to_le_bytes()
}

/// A missing function with its whole signature, which a child is not told.
fn in_full(failure: LoadFailure, interface: &Interface) -> LoadFailure {
    match (failure, interface) {
        (LoadFailure::Missing { found, .. }, Interface::Function { .. }) => {
            let expected = Untrusted::new(describe(interface).join(" "));
            LoadFailure::Missing { expected, found }
        }
        (other, _) => other,
    }
}

/// A failure to load in the words of a report; one that the walls or the limits caused says so.
fn refused(failure: LoadFailure) -> Refusal {
    match failure {
        LoadFailure::Raised(exception) => match fault_of(&exception) {
            CaseVerdict::Raised(exception) => Refusal::Load(LoadFailure::Raised(exception)),
            other => Refusal::LoadDied(other),
        },
        other => Refusal::Load(other),
    }
}

/// A source that loaded once does not load again.
pub(crate) fn load_differs(refusal: Refusal) -> CaseVerdict {
    match refusal {
        Refusal::LoadDied(verdict) => verdict,
        Refusal::Load(LoadFailure::Raised(exception)) => CaseVerdict::Raised(exception),
        Refusal::Load(_) | Refusal::Static { .. } => {
            CaseVerdict::Died { how: "did not load a second time".to_owned() }
        }
    }
}

/// Runs cases in order. The outer error is ours, the inner one the candidate's.
pub(crate) async fn run_cases(
    subject: &mut Subject<'_>,
    mut checks: Option<Checks<'_>>,
    cases: &[Case],
) -> Result<Result<Vec<CaseResult>, Refusal>, Fault> {
    let mut results: Vec<CaseResult> = Vec::with_capacity(cases.len());
    for (at, case) in cases.iter().enumerate() {
        if let Some(checks) = &mut checks {
            checks.at = at;
        }
        let mut result = CaseResult::default();
        if !subject.stopped {
            match started(subject, checks.as_mut(), case, &mut result).await? {
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

/// Runs a case in a process that has the submission; the inner error: it does not load.
async fn started(
    subject: &mut Subject<'_>,
    checks: Option<&mut Checks<'_>>,
    case: &Case,
    result: &mut CaseResult,
) -> Result<Result<CaseVerdict, Refusal>, Fault> {
    if let Question::Tests(question) = &case.question {
        return written_tests::run(subject, question, result).await;
    }
    if let Err(refusal) = subject.start(Role::Main, setting_of(case)).await? {
        return Ok(Err(refusal));
    }
    let verdict = repeated(subject, checks, case, result).await;
    if subject.exercise.interface.starts_processes() {
        // What one case left running is not for the next.
        subject.finish().await;
    }
    verdict.map(Ok)
}

/// Runs a case as often as its kind asks for; the first run that is not right counts.
async fn repeated(
    subject: &mut Subject<'_>,
    mut checks: Option<&mut Checks<'_>>,
    case: &Case,
    result: &mut CaseResult,
) -> Result<CaseVerdict, Fault> {
    let mut left = subject.exercise.interface.repeats();
    loop {
        let verdict = one(subject, checks.as_deref_mut(), case, result).await?;
        left = left.saturating_sub(1);
        if left == 0 || verdict != CaseVerdict::Passed {
            return Ok(verdict);
        }
    }
}

async fn one(
    subject: &mut Subject<'_>,
    mut checks: Option<&mut Checks<'_>>,
    case: &Case,
    result: &mut CaseResult,
) -> Result<CaseVerdict, Fault> {
    let answer = match &case.question {
        Question::Ask(input) => subject.put(Role::Main, input.clone(), result).await,
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
