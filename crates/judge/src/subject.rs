//! A submission in processes of its own, to which questions are put.

use std::collections::VecDeque;
use std::time::Duration;

use judge_core::case::{Case, FilesCase, Question};
use judge_core::compare::fault_of;
use judge_core::decide;
use judge_core::exercise::{Exercise, Interface, Mutates, describe};
use judge_core::report::Printed;
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{
    Importable, Input, Limits, LoadFailure, Observation, Outcome, Reply, Request, Stop, Untrusted,
    Usage, frame,
};

use crate::assembly::shorten;
use crate::child::{self, Child};
use crate::engine::Submission;
use crate::fault::Fault;
use crate::mount;
use crate::runner::Runner;
use crate::secret::nonce;

/// After so many processes have died, the rest of a phase is not run.
const DEATHS_MAX: usize = 10;
/// All cases together may use so many times what one case may.
const RUN_LIMIT_FACTOR: u64 = 10;
/// How many questions a process has at most that it has not answered.
const AHEAD_MAX: usize = 32;
/// So many bytes of them may wait for the pipe; it holds 64 KiB (pipe(7)).
const AHEAD_BYTES_MAX: usize = 32 << 10;

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
    pace: Pace,
    /// The numbers of the questions that the main process was given and has not answered.
    ahead: VecDeque<u32>,
    pub(crate) exercise: &'a Exercise,
    pub(crate) submission: &'a Submission,
    /// How many cases a process may have to answer.
    cases: usize,
    /// The longest that all of them may take together.
    total: Duration,
    pub(crate) main: Option<Child>,
    /// Where decoding happens, when that must be a process that never saw the value.
    decoder: Option<Child>,
    printed: child::Printed,
    /// How many processes died.
    pub(crate) deaths: usize,
    /// What all cases used so far.
    used: Usage,
    /// Why nothing more is run, once that is so.
    pub(crate) stopped: bool,
    /// How far cases are run.
    until: Until,
    /// What is kept of answers.
    pub(crate) answers: Answers,
}

/// What is kept of answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answers {
    /// The verdict on them.
    Judged,
    /// They themselves as well.
    Kept,
}

/// When the main process is given a question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// When it has answered the one before.
    InStep,
    /// In step still; ahead, if nothing has been printed when this one is answered.
    Trying,
    /// Before it is asked for, so that neither side waits for the other to wake up.
    Ahead,
    /// It was given some ahead, and then it printed: nobody knows on which case.
    Lost,
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
        let interface = &exercise.interface;
        let in_step = interface.starts_processes() || interface.repeats() > 1;
        let pace = if in_step { Pace::InStep } else { Pace::Trying };
        Self {
            runner,
            pace,
            ahead: VecDeque::new(),
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
        self.ahead.clear();
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
    pub(crate) fn count(&mut self, result: &mut CaseResult) {
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
        let (limits, question) = (self.limits_now(), question(self.exercise, input));
        let Some(child) = self.slot(role) else { return Err(CaseVerdict::NotRun) };
        child.set_limits(limits);
        let seen = child.send(&question.bytes).await;
        result.add(&seen.usage, &child.take_printed());
        self.answer(role, &seen, question.nonce).await
    }

    /// Puts the question of the first of `cases` to the main process, and perhaps those of others.
    pub(crate) async fn put_first(&mut self, cases: &[Case], result: &mut CaseResult) -> Answer {
        let was_ahead = !self.ahead.is_empty();
        self.put_further(cases);
        let limits = self.limits_now();
        let (Some(child), Some(nonce)) = (&mut self.main, self.ahead.pop_front()) else {
            return Err(CaseVerdict::NotRun);
        };
        child.set_limits(limits);
        let seen = child.answer().await;
        let printed = child.take_printed();
        self.pace = match (self.pace, printed.total) {
            (Pace::Trying, 0) if self.printed.total == 0 => Pace::Ahead,
            (Pace::Ahead, 0) => Pace::Ahead,
            (Pace::Ahead, _) if was_ahead || !self.ahead.is_empty() => Pace::Lost,
            _ => Pace::InStep,
        };
        result.add(&seen.usage, &printed);
        self.answer(Role::Main, &seen, nonce).await
    }

    /// Puts the questions of so many of `cases` as go together; of the first at least.
    fn put_further(&mut self, cases: &[Case]) {
        let together = if self.pace == Pace::Ahead { AHEAD_MAX } else { 1 };
        let Some(child) = &mut self.main else { return };
        // Not one for each answer, but several at a time.
        if self.ahead.len() > together / 2 {
            return;
        }
        for case in cases.iter().take(together).skip(self.ahead.len()) {
            let Question::Ask(input) = &case.question else { return };
            if !self.ahead.is_empty() && child.unsent_bytes() > AHEAD_BYTES_MAX {
                return;
            }
            let question = question(self.exercise, input.clone());
            child.put(&question.bytes);
            self.ahead.push_back(question.nonce);
        }
    }

    /// What was answered; a process that did not answer is gone afterwards.
    async fn answer(&mut self, role: Role, seen: &Observation, nonce: u32) -> Answer {
        match decide::answer(seen, nonce) {
            Ok(outcome) => Ok(outcome.clone()),
            Err(verdict) => {
                self.deaths += 1;
                if let Some(mut dead) = self.slot(role).take() {
                    dead.finish().await;
                }
                self.ahead.clear();
                Err(verdict)
            }
        }
    }

    /// Whether something was printed and nobody knows on which case.
    pub(crate) fn is_lost(&self) -> bool {
        self.pace == Pace::Lost
    }

    /// Forgets what became of cases so far; the next ones have new processes, in step.
    pub(crate) async fn begin_again(&mut self) {
        self.finish().await;
        (self.used, self.deaths, self.stopped) = (Usage::default(), 0, false);
        self.pace = Pace::InStep;
    }
}

/// A question as it goes through the pipe, and the number that its answer repeats.
struct Framed {
    nonce: u32,
    bytes: Vec<u8>,
}

fn question(exercise: &Exercise, input: Input) -> Framed {
    let arguments_after = matches!(
        exercise.interface,
        Interface::Function { mutates: Mutates::Forbidden | Mutates::Required, .. }
    );
    let nonce = nonce();
    let request = Request::Run { nonce, input, arguments_after };
    let text = serde_json::to_vec(&request).expect("a request is always JSON");
    Framed { nonce, bytes: frame(&text) }
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
