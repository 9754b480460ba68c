//! The smallest input that fails: those that `judge_core::shrink` proposes are run like cases.
//!
//! An input counts only if it is one by the exercise's own rules: `is_valid` says so where an
//! author wrote it, the oracle has an answer, and the reference gives the right one. It counts as
//! failing only if it does so like the case at the beginning, and alone in a new process.

use std::rc::Rc;
use std::slice;
use std::time::{Duration, Instant};

use judge_core::case::{Case, Expected, Origin, Question};
use judge_core::exercise::{Exercise, FixtureInput};
use judge_core::plan::given;
use judge_core::report::{PhaseName, SearchEnding, Smallest};
use judge_core::shrink::{
    can_shrink, fixture_lines, has_is_valid, measure, raises_as_before, search, validity_args,
};
use judge_core::verdict::CaseVerdict;

use crate::author::Author;
use crate::checkers::{self, Checks, Known};
use crate::engine::Submission;
use crate::fault::{Fault, FaultKind};
use crate::growth::reference;
use crate::phase::run_cases;
use crate::picture::picture;
use crate::runner::Runner;
use crate::subject::{CaseResult, Subject};

/// What part of the time one input may take at most: its inverse.
const INPUT_SHARE: u32 = 4;
/// What part of the time is for the search; the rest is kept for a last look at what was found.
const SEARCH_SHARE: (u32, u32) = (4, 5);
/// A process answers to so many inputs at most, for the kernel bounds its CPU time by that.
const INPUTS_MAX: usize = 10_000;

/// What runs inputs.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    pub(crate) run: &'a Runner,
    pub(crate) author: &'a Rc<Runner>,
    pub(crate) exercise: &'a Exercise,
    pub(crate) submission: &'a Submission,
}

/// Looks for the smallest input that fails like a case, for at most `budget`. `None` where there
/// is none smaller, or where nothing could tell that it is an input.
pub(crate) async fn smallest(
    site: Site<'_>,
    case: &Case,
    verdict: &CaseVerdict,
    budget: Duration,
) -> Result<Option<Smallest>, Fault> {
    let exercise = site.exercise;
    let Some(reference) = reference(exercise).filter(|_| is_searched(exercise, case, verdict))
    else {
        return Ok(None);
    };
    let mut trial = Trial::new(site, &reference, case, verdict, budget);
    let found = Box::pin(trial.find()).await;
    trial.finish().await;
    let Some(ending) = found? else { return Ok(None) };
    let tried = trial.tried;
    Ok(trial.best.map(|(found, result)| {
        let (call, call_line) = picture(exercise, &found, result.operation);
        Smallest {
            call,
            call_line,
            verdict: result.verdict,
            fixture: fixture_lines(&found, &name(case)),
            size: measure(&found.question).size,
            size_before: measure(&case.question).size,
            tried,
            ending,
        }
    }))
}

/// Of which cases `is_valid` does not say that they are inputs, and why.
pub(crate) async fn refused(
    author: &Rc<Runner>,
    exercise: &Exercise,
    cases: impl Iterator<Item = &Case>,
) -> Result<Vec<String>, Fault> {
    let mut refused = Vec::new();
    let mut validity = None;
    for case in cases {
        let Some(args) =
            validity_args(&exercise.interface, &case.question).filter(|_| has_is_valid(exercise))
        else {
            continue;
        };
        let mut asked = match validity.take() {
            Some(validity) => validity,
            None => Author::validity(author, exercise, args.len()).await?,
        };
        match asked.is_valid(args).await? {
            Ok(true) => {}
            Ok(false) => refused.push(format!("`{}` is no input for is_valid()", case.id)),
            Err(why) => refused.push(format!("is_valid() cannot judge `{}`: {why}", case.id)),
        }
        validity = Some(asked);
    }
    if let Some(validity) = validity {
        validity.finish().await;
    }
    Ok(refused)
}

/// Whether an input was made by a generator, so that nobody chose it, and can be made smaller.
fn is_searched(exercise: &Exercise, case: &Case, verdict: &CaseVerdict) -> bool {
    let made = match case.origin {
        Origin::Random { .. } => true,
        Origin::Sample | Origin::Fixture => exercise.fixtures.iter().any(|fixture| {
            fixture.id == case.id && matches!(fixture.input, FixtureInput::Generate(_))
        }),
    };
    let kept = match verdict {
        CaseVerdict::Wrong(_) | CaseVerdict::Raised(_) | CaseVerdict::Died { .. } => true,
        CaseVerdict::Passed
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => false,
    };
    let repeats = exercise.interface.starts_processes() || exercise.interface.repeats() > 1;
    made && kept && !repeats && can_shrink(&case.question)
}

/// `smallest_random_17`.
fn name(case: &Case) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    format!("smallest_{}", case.id.chars().map(plain).collect::<String>())
}

/// Whether one failure is like another.
fn is_same(before: &CaseVerdict, now: &CaseVerdict) -> bool {
    match (before, now) {
        (CaseVerdict::Wrong(_), CaseVerdict::Wrong(_)) => true,
        (CaseVerdict::Raised(before), CaseVerdict::Raised(now)) => before.class == now.class,
        (CaseVerdict::Died { how: before }, CaseVerdict::Died { how: now }) => before == now,
        _ => false,
    }
}

/// Why no further input is tried.
enum Halt {
    OutOfTime,
    Fault(Fault),
}

impl From<Fault> for Halt {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// In which process an input is tried.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Company {
    /// In that of the inputs before it.
    Shared,
    /// In a new one.
    Alone,
}

/// Inputs on trial.
struct Trial<'a> {
    site: Site<'a>,
    case: &'a Case,
    verdict: &'a CaseVerdict,
    subject: Subject<'a>,
    reference: Subject<'a>,
    checker: Option<Author>,
    validity: Option<Author>,
    oracle: Option<Author>,
    company: Company,
    /// When no further input is tried.
    deadline: Instant,
    /// When the last look is over too.
    end: Instant,
    /// The longest that one input may take.
    patience: Duration,
    tried: u32,
    /// Bytes that the submission's process has printed.
    printed: u64,
    /// The smallest that failed by now.
    best: Option<(Case, CaseResult)>,
}

impl<'a> Trial<'a> {
    fn new(
        site: Site<'a>,
        reference: &'a Submission,
        case: &'a Case,
        verdict: &'a CaseVerdict,
        budget: Duration,
    ) -> Self {
        let started = Instant::now();
        let Site { run, exercise, submission, .. } = site;
        let subject = |of| Subject::new(run, exercise, of, INPUTS_MAX, Some(budget));
        Self {
            site,
            case,
            verdict,
            subject: subject(submission),
            reference: subject(reference),
            checker: None,
            validity: None,
            oracle: None,
            company: Company::Shared,
            deadline: started + budget / SEARCH_SHARE.1 * SEARCH_SHARE.0,
            end: started + budget,
            patience: budget / INPUT_SHARE,
            tried: 0,
            printed: 0,
            best: None,
        }
    }

    /// Searches; leaves what it found in `best`.
    async fn find(&mut self) -> Result<Option<SearchEnding>, Fault> {
        // What fails only after other cases does not fail by its input.
        if !self.fails(self.case).await? {
            return Ok(None);
        }
        let ending = self.search().await?;
        if self.company == Company::Alone || self.confirmed().await? {
            return Ok(Some(ending));
        }
        // Something stays from input to input, so none may see what another left.
        (self.company, self.best) = (Company::Alone, None);
        self.search().await.map(Some)
    }

    async fn search(&mut self) -> Result<SearchEnding, Fault> {
        let case = self.case;
        let tried = async |question: &Question| self.attempt(question).await;
        match Box::pin(search(&case.question, tried)).await {
            Ok(()) => Ok(SearchEnding::Smallest),
            Err(Halt::OutOfTime) => Ok(SearchEnding::OutOfTime),
            Err(Halt::Fault(fault)) => Err(fault),
        }
    }

    /// Whether what was found fails in a new process too.
    async fn confirmed(&mut self) -> Result<bool, Fault> {
        let Some((case, _)) = self.best.take() else { return Ok(true) };
        self.subject.finish().await;
        let result = self.run(&case).await?;
        let same = is_same(self.verdict, &result.verdict);
        self.best = same.then_some((case, result));
        Ok(same)
    }

    async fn fails(&mut self, case: &Case) -> Result<bool, Fault> {
        let result = self.run(case).await?;
        Ok(is_same(self.verdict, &result.verdict))
    }

    /// Whether an input is one and fails in the same way.
    async fn attempt(&mut self, question: &Question) -> Result<bool, Halt> {
        if Instant::now() >= self.deadline {
            return Err(Halt::OutOfTime);
        }
        self.tried += 1;
        match Box::pin(self.tried(question)).await {
            // An input at which the author's code stumbles is none.
            Err(fault) if fault.kind == FaultKind::Exercise => Ok(false),
            other => Ok(other?),
        }
    }

    async fn tried(&mut self, question: &Question) -> Result<bool, Fault> {
        if !self.is_valid(question).await? {
            return Ok(false);
        }
        let Some(expected) = self.expected(question).await? else { return Ok(false) };
        let Case { id, origin, .. } = self.case;
        let (id, origin, question) = (id.clone(), origin.clone(), question.clone());
        let case = Case { id, origin, question, expected };
        if self.company == Company::Alone {
            self.subject.finish().await;
        }
        let result = self.run(&case).await?;
        if !is_same(self.verdict, &result.verdict) || !self.reference_is_right(&case).await? {
            return Ok(false);
        }
        self.best = Some((case, result));
        Ok(true)
    }

    /// How long the next step may take.
    fn left(&self) -> Duration {
        self.patience.min(self.end.saturating_duration_since(Instant::now()))
    }

    /// Runs the submission.
    async fn run(&mut self, case: &Case) -> Result<CaseResult, Fault> {
        let left = self.left();
        start_checker(&mut self.checker, self.site, left).await?;
        let result = one(&mut self.subject, &mut self.checker, case, left).await?;
        self.printed += result.printed.total;
        // What all inputs print together is not held against one of them.
        if self.printed > self.site.exercise.limits.output_bytes / 2 {
            self.subject.finish().await;
            self.printed = 0;
        }
        Ok(result)
    }

    async fn reference_is_right(&mut self, case: &Case) -> Result<bool, Fault> {
        let left = self.left();
        start_checker(&mut self.checker, self.site, left).await?;
        let result = one(&mut self.reference, &mut self.checker, case, left).await?;
        Ok(result.verdict == CaseVerdict::Passed)
    }

    /// The author's word on an input, where there is such a word.
    async fn is_valid(&mut self, question: &Question) -> Result<bool, Fault> {
        let Site { author, exercise, .. } = self.site;
        if !has_is_valid(exercise) {
            return Ok(true);
        }
        let Some(args) = validity_args(&exercise.interface, question) else { return Ok(false) };
        let mut validity = match self.validity.take() {
            Some(validity) => validity,
            None => Author::validity(author, exercise, args.len()).await?,
        };
        validity.hurry(self.left());
        let said = validity.is_valid(args).await?;
        self.validity = Some(validity);
        Ok(said == Ok(true))
    }

    /// What is expected of an input; `None` where nobody can tell.
    async fn expected(&mut self, question: &Question) -> Result<Option<Expected>, Fault> {
        let Site { author, exercise, .. } = self.site;
        if let Some(expected) = given(exercise) {
            return Ok(Some(expected));
        }
        if exercise.oracle.is_none() {
            return Ok(None);
        }
        let mut oracle = match self.oracle.take() {
            Some(oracle) => oracle,
            None => Author::oracle(author, exercise).await?,
        };
        oracle.hurry(self.left());
        let expected = match question {
            // Each run needs a process of its own.
            Question::Program(program) => oracle.program(&exercise.interface, program).await?,
            Question::Ask(input) => {
                let expected = oracle.expected(&exercise.interface, input).await?;
                self.oracle = Some(oracle);
                expected
            }
            Question::RoundTrip(_)
            | Question::Files(_)
            | Question::Quiz(_)
            | Question::Tests(_) => return Ok(None),
        };
        let sensible =
            has_is_valid(exercise) || raises_as_before(exercise, &self.case.expected, &expected);
        Ok(sensible.then_some(expected))
    }

    /// Ends all processes.
    async fn finish(&mut self) {
        self.subject.finish().await;
        self.reference.finish().await;
        let authors = [self.checker.take(), self.validity.take(), self.oracle.take()];
        for author in authors.into_iter().flatten() {
            author.finish().await;
        }
    }
}

async fn start_checker(
    checker: &mut Option<Author>,
    site: Site<'_>,
    left: Duration,
) -> Result<(), Fault> {
    if checker.is_none() {
        *checker = checkers::start(site.author, site.exercise).await?;
    }
    if let Some(checker) = checker {
        checker.hurry(left);
    }
    Ok(())
}

/// Runs one input; a checker that stumbles at an answer is started anew for the next.
async fn one(
    subject: &mut Subject<'_>,
    checker: &mut Option<Author>,
    case: &Case,
    left: Duration,
) -> Result<CaseResult, Fault> {
    subject.go_on(left);
    let known = Known::default();
    let mut author = checker.take();
    let checks = author.as_mut().map(|author| {
        let phase = PhaseName::Tests;
        Checks { author, known: &known, phase, at: 0 }
    });
    let ran = match Box::pin(run_cases(subject, checks, slice::from_ref(case))).await {
        Err(fault) if fault.kind == FaultKind::Exercise => return Ok(CaseResult::default()),
        other => other?,
    };
    *checker = author;
    // A source that does not load any more has not failed at this input.
    Ok(ran.ok().and_then(|mut results| results.pop()).unwrap_or_default())
}
