//! From a submission to a report.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use judge_core::case::{Case, Origin};
use judge_core::decide;
use judge_core::exercise::{Exercise, entry, script};
use judge_core::plan;
use judge_core::report::{Backend, CasesShown, Machine, Report, Smallest};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Importable, Limits, Load, LoadFailure, Reply, Request, Untrusted, Value};
use judge_sandbox::{Isolation, Wall};
use tokio::sync::OnceCell;

use crate::assembly::{GrowthPart, Parts};
use crate::author::{AUTHOR_LIMITS, Author, Memory, complete};
use crate::checkers::{Checkers, Known};
use crate::clock::{Clock, Turn};
use crate::fault::{Fault, FaultKind};
use crate::growth::{self, GrowthPlan, Measured, Site};
use crate::phase::{Ran, run_phases};
use crate::python::Interpreter;
use crate::runner::{Runner, Walls};
use crate::shrink;
use crate::subject::Subject;
use crate::thrift::Thrift;

/// The largest source that is judged, in bytes.
pub const SOURCE_BYTES_MAX: usize = 1 << 20;

/// Everything that judging needs, started once: a runner for submissions, another for authors.
pub struct Engine {
    run: Runner,
    author: Rc<Runner>,
    checkers: Checkers,
    /// A runner whose children may start processes; started when it is first needed.
    families: OnceCell<Rc<Runner>>,
    /// A runner that can count, where `run` cannot; started when it is first needed.
    count: OnceCell<Result<Runner, String>>,
    /// Held while something is timed: two at once would disturb each other.
    clock: Clock,
    /// The longest that all cases of a submission may take together.
    total: Option<Duration>,
    /// How long a smaller input is looked for that fails, if it is.
    shrink: Option<Duration>,
    interpreter: Interpreter,
    isolation: Isolation,
    walls: Walls,
}

/// How to run.
#[derive(Clone)]
pub struct Settings {
    /// Which interpreter.
    pub interpreter: Interpreter,
    /// Which way; `None`: embedded where the interpreter allows it.
    pub backend: Option<Backend>,
    /// Whether walls are raised.
    pub walls: Walls,
    /// Walls above the floor that are not to be raised.
    pub left_out: Vec<Wall>,
}

/// What is to be judged.
pub struct Submission {
    /// Its path as the user wrote it.
    pub name: String,
    /// Its bytes.
    pub source: Vec<u8>,
}

/// A report, and which parts of the exercise caught the submission.
pub struct Judged {
    /// The report.
    pub report: Report,
    /// `static`, `load`, `case:NAME` for each failing fixture, `random` if a random case failed.
    pub caught_by: Vec<String>,
    /// How long the smallest input that fails was looked for.
    pub searched: Duration,
}

/// The cases of an exercise, inputs made and expectations known.
pub struct Cases {
    /// Shown to the learner.
    pub examples: Vec<Case>,
    /// All others.
    pub tests: Vec<Case>,
    /// The seed of the random ones.
    pub seed: u64,
    pub(crate) checked: Known,
}

impl Cases {
    /// One case, which is shown.
    pub(crate) fn single(case: Case) -> Self {
        Self { examples: vec![case], tests: Vec::new(), seed: 0, checked: Known::default() }
    }
}

impl Engine {
    /// Starts interpreters and raises their walls.
    pub async fn start(settings: Settings) -> Result<Self, Fault> {
        Self::start_with(settings, Thrift::default(), None).await
    }

    /// The same, for one exercise, with no more than is needed.
    pub async fn start_for(
        settings: Settings,
        thrift: Thrift,
        exercise: &Exercise,
    ) -> Result<Self, Fault> {
        Self::start_with(settings, thrift, Some(exercise)).await
    }

    async fn start_with(
        settings: Settings,
        thrift: Thrift,
        exercise: Option<&Exercise>,
    ) -> Result<Self, Fault> {
        let Settings { interpreter, backend, walls, left_out } = settings;
        let backend = choose(backend, &interpreter, walls)?;
        let isolation = match walls {
            Walls::None => Isolation::none(),
            Walls::Raised => Isolation::detect().map_err(|failure| {
                Fault::new(FaultKind::Walls, format!("refusing to run: no {failure}"))
                    .hint("`judge doctor` says what is missing and how to repair it")
                    .hint("--unsafe-no-sandbox runs code that you trust as yourself")
            })?,
        };
        let isolation = isolation.without(&left_out);
        let runner = |limits| Runner::new(backend, &interpreter, &isolation, walls, limits);
        let memory = thrift.kept.map(|kept| Memory::new(kept, interpreter.clone()));
        let is_known = exercise.zip(memory.as_ref());
        let is_known = is_known.is_some_and(|(exercise, memory)| !memory.is_empty_of(exercise));
        let run = runner(Limits::default()).importing(thrift.submission);
        let author = runner(AUTHOR_LIMITS).importing(thrift.author).remembering(memory);
        if is_known {
            run.way().await?;
        } else {
            tokio::try_join!(run.way(), author.way())?;
        }
        Ok(Self {
            run,
            author: Rc::new(author),
            checkers: Checkers::default(),
            families: OnceCell::new(),
            count: OnceCell::new(),
            clock: Clock::beside(),
            total: None,
            shrink: None,
            interpreter,
            isolation,
            walls,
        })
    }

    /// The same; a process waits for the next submission before it comes.
    #[must_use]
    pub fn ahead(mut self) -> Self {
        self.run.keep_spare();
        self
    }

    /// The same; all cases of a submission together may take no longer than `total`, if it is set.
    #[must_use]
    pub fn limited(self, total: Option<Duration>) -> Self {
        Self { total, ..self }
    }

    /// The same; where a generated input fails, the smallest that does is looked for, for at most
    /// `budget`, if it is set. Of hidden cases none is.
    #[must_use]
    pub fn shrinking(self, budget: Option<Duration>) -> Self {
        Self { shrink: budget, ..self }
    }

    /// The same engine; while it times something, nothing else of it runs.
    #[must_use]
    pub fn timing_alone(self) -> Self {
        Self { clock: Clock::alone(), ..self }
    }

    /// Measures growth alone, whatever the answers to the cases are; `None` when the exercise has
    /// no sweeps.
    pub async fn growth(
        &self,
        exercise: &Exercise,
        submission: &Submission,
        plan: GrowthPlan,
    ) -> Result<Option<Measured>, Fault> {
        let waited = Cell::default();
        self.measured(exercise, submission, plan, self.turn(&waited)).await
    }

    pub(crate) fn turn<'a>(&'a self, waited: &'a Cell<Duration>) -> Turn<'a> {
        Turn { clock: &self.clock, waited }
    }

    async fn measured(
        &self,
        exercise: &Exercise,
        submission: &Submission,
        plan: GrowthPlan,
        clock: Turn<'_>,
    ) -> Result<Option<Measured>, Fault> {
        let count = match self.run.machine().backend {
            Backend::Embedded => Ok(&self.run),
            Backend::Subprocess => self.counting().await?,
        };
        let site = Site { run: &self.run, count, author: &self.author, clock };
        // It holds much over its steps, and its callers would hold that too.
        Box::pin(growth::measure(site, exercise, submission, plan)).await
    }

    /// A runner that can count, or why there is none.
    async fn counting(&self) -> Result<Result<&Runner, &str>, Fault> {
        let runner = self.count.get_or_try_init(|| async {
            if let Some(why) = &self.interpreter.uncounted {
                return Ok::<_, Fault>(Err(why.clone()));
            }
            if self.walls == Walls::None {
                return Ok(Err("work is counted behind walls only".to_owned()));
            }
            let (interpreter, isolation) = (&self.interpreter, &self.isolation);
            let limits = Limits::default();
            Runner::start(Backend::Embedded, interpreter, isolation, self.walls, limits)
                .await
                .map(Ok)
        });
        Ok(runner.await?.as_ref().map_err(String::as_str))
    }

    /// An error where an interpreter that others are forks of has been killed.
    pub(crate) fn still_runs(&self) -> Result<(), Fault> {
        self.run.still_runs().and_then(|()| self.author.still_runs())
    }

    /// Whether something wanted what its host had not imported and could have. Then nothing that
    /// came of it counts, and all is to be done again by an engine that was started in full.
    pub fn fell_short(&self) -> bool {
        self.run.fell_short() || self.author.fell_short()
    }

    /// What runs submissions.
    pub fn machine(&self) -> Machine {
        self.run.machine()
    }

    /// Why an exercise cannot be run with this interpreter or on this machine, if so.
    pub fn unsuited(&self, exercise: &Exercise) -> Option<Fault> {
        let (id, version) = (&exercise.id, &self.interpreter.python.version);
        let interpreter =
            |message: String, hint| Some(Fault::new(FaultKind::Interpreter, message).hint(hint));
        let need = exercise.python_min;
        if self.interpreter.version() < need {
            let message = format!("`{id}` needs Python {}.{}, this is {version}", need.0, need.1);
            return interpreter(message, "name a newer one with --python");
        }
        let has = |module: &&String| self.interpreter.modules.contains(module);
        if let Some(module) = exercise.modules.iter().find(|module| !has(module)) {
            let message = format!("`{id}` needs `{module}`, which this Python {version} lacks");
            return interpreter(message, "name another one with --python");
        }
        let why = if exercise.interface.starts_processes() { self.no_families() } else { None };
        why.map(|why| {
            let message = format!("`{id}` starts processes, which cannot be held here: {why}");
            Fault::new(FaultKind::Walls, message)
                .hint("`judge doctor` says which walls this machine offers")
        })
    }

    /// Why a submission cannot be let start processes, if so.
    fn no_families(&self) -> Option<&'static str> {
        if self.walls == Walls::None {
            Some("without walls nothing ends them all")
        } else if !self.isolation.has(Wall::PidNamespace) {
            Some("there is no process namespace, which would end them all")
        } else if !self.isolation.threads_bound() {
            Some("the kernel does not bound how many this user may start")
        } else {
            None
        }
    }

    /// What runs the submissions of an exercise, and what runs its author's code.
    pub(crate) async fn runners(
        &self,
        exercise: &Exercise,
    ) -> Result<(&Runner, &Rc<Runner>), Fault> {
        if !exercise.interface.starts_processes() {
            return Ok((&self.run, &self.author));
        }
        if let Some(fault) = self.unsuited(exercise) {
            return Err(fault);
        }
        let (interpreter, isolation) = (&self.interpreter, &self.isolation);
        let start = || async {
            let families = Runner::start_families(interpreter, isolation, exercise.limits);
            families.await.map(Rc::new)
        };
        let families = self.families.get_or_try_init(start).await?;
        Ok((families, families))
    }

    /// Makes the cases of an exercise.
    pub async fn cases(&self, exercise: &Exercise, seed: Option<u64>) -> Result<Cases, Fault> {
        if let Some(fault) = self.unsuited(exercise) {
            return Err(fault);
        }
        let drafts = plan::drafts(exercise, seed)
            .map_err(|why| Fault::new(FaultKind::Exercise, format!("`{}`: {why}", exercise.id)))?;
        let (_, author) = self.runners(exercise).await?;
        let waited = Cell::default();
        let _busy = self.turn(&waited).busy().await;
        let cases = Box::pin(complete(author, exercise, drafts)).await?;
        let (examples, tests) =
            cases.into_iter().partition(|case| matches!(case.origin, Origin::Sample));
        let own = exercise.random.as_ref().map_or(0, |random| random.seed);
        let checked = Known::default();
        Ok(Cases { examples, tests, seed: seed.unwrap_or(own), checked })
    }

    /// Judges one submission; growth is measured by `plan`, if its answers are right.
    pub async fn judge(
        &self,
        exercise: &Exercise,
        cases: &Cases,
        submission: &Submission,
        plan: Option<GrowthPlan>,
    ) -> Result<Judged, Fault> {
        Box::pin(self.judged(exercise, cases, submission, plan, CasesShown::All)).await
    }

    /// As [`Self::judge`]; of cases that are not samples the report says no more than
    /// [`judge_core::withhold`] leaves, and a fault does not say on which case it arose.
    pub async fn judge_hidden(
        &self,
        exercise: &Exercise,
        cases: &Cases,
        submission: &Submission,
        plan: Option<GrowthPlan>,
    ) -> Result<Report, Fault> {
        let judged = self.judged(exercise, cases, submission, plan, CasesShown::Samples);
        Box::pin(judged).await.map(|judged| judged.report).map_err(Fault::withheld)
    }

    async fn judged(
        &self,
        exercise: &Exercise,
        cases: &Cases,
        submission: &Submission,
        plan: Option<GrowthPlan>,
        cases_shown: CasesShown,
    ) -> Result<Judged, Fault> {
        let started = Instant::now();
        let (run, author) = self.runners(exercise).await?;
        let mut subject = self.subject(run, exercise, cases, submission);
        let waited = Cell::default();
        let clock = self.turn(&waited);
        let busy = clock.busy().await;
        let (refusal, phases) = self.phases(&mut subject, cases).await?;
        let seed = cases.seed;
        let growth = GrowthPart::NotMeasured("switched off");
        let (smallest, mut searched) = (None, Duration::ZERO);
        let mut parts =
            Parts { exercise, submission, seed, refusal, phases, smallest, growth, cases_shown };
        if let (CasesShown::All, Some(budget)) = (cases_shown, self.shrink) {
            let site = shrink::Site { run, author, exercise, submission };
            let begun = Instant::now();
            parts.smallest = self.smallest(site, &parts, budget).await?;
            searched = begun.elapsed();
        }
        drop(busy);
        if let (true, Some(plan)) = (parts.is_right(), plan) {
            parts.growth =
                Box::pin(self.measured(exercise, submission, plan, clock)).await?.map_or(
                    GrowthPart::NotMeasured("the exercise has no sweeps"),
                    GrowthPart::Measured,
                );
        }
        if let Some(memory) = &self.author.memory {
            memory.keep();
        }
        let printed = subject.printed();
        let caught_by = parts.caught_by();
        let mut report = parts.report(run.machine(), printed);
        let memory_bytes = report.usage.memory_bytes.max(subject.memory_bytes());
        report.usage.memory_bytes = memory_bytes;
        let wall = started.elapsed().saturating_sub(waited.get());
        report.usage.wall_us = u64::try_from(wall.as_micros()).unwrap_or(u64::MAX);
        Ok(Judged { report, caught_by, searched })
    }

    /// The smallest input that fails like the case that is shown first.
    async fn smallest(
        &self,
        site: shrink::Site<'_>,
        parts: &Parts<'_>,
        budget: Duration,
    ) -> Result<Option<Smallest>, Fault> {
        let Some((case, verdict)) = parts.first_failure() else { return Ok(None) };
        let found = Box::pin(shrink::smallest(site, case, verdict, budget)).await?;
        self.still_runs()?;
        Ok(found)
    }

    /// Of which cases the author's own `is_valid` does not say that they are inputs, and why.
    pub(crate) async fn refused_inputs(
        &self,
        exercise: &Exercise,
        cases: &Cases,
    ) -> Result<Vec<String>, Fault> {
        let (_, author) = self.runners(exercise).await?;
        shrink::refused(author, exercise, cases.examples.iter().chain(&cases.tests)).await
    }

    /// Whether any case catches a submission; none is run after the first that does.
    pub(crate) async fn is_caught(
        &self,
        exercise: &Exercise,
        cases: &Cases,
        submission: &Submission,
    ) -> Result<bool, Fault> {
        let (run, _) = self.runners(exercise).await?;
        let mut subject = self.subject(run, exercise, cases, submission).until_a_failure();
        let (refusal, phases) = self.phases(&mut subject, cases).await?;
        let mut results = phases.iter().flat_map(|(_, _, results)| results);
        Ok(refusal.is_some() || results.any(|result| result.verdict != CaseVerdict::Passed))
    }

    pub(crate) fn subject<'a>(
        &self,
        run: &'a Runner,
        exercise: &'a Exercise,
        cases: &Cases,
        submission: &'a Submission,
    ) -> Subject<'a> {
        let count = cases.examples.len() + cases.tests.len();
        Subject::new(run, exercise, submission, count, self.total)
    }

    /// Reads the source, then runs the phases.
    pub(crate) async fn phases<'c>(
        &self,
        subject: &mut Subject<'_>,
        cases: &'c Cases,
    ) -> Result<Ran<'c>, Fault> {
        let (exercise, submission) = (subject.exercise, subject.submission);
        let mut refusal = too_long(submission);
        if refusal.is_none() {
            refusal = self.inspect(exercise, submission).await?;
        }
        if refusal.is_some() {
            return Ok((refusal, Vec::new()));
        }
        let mut checker = self.checkers.take(&self.author, exercise).await?;
        let mut ran = run_phases(subject, checker.as_mut(), cases).await?;
        if subject.is_lost() {
            subject.begin_again().await;
            ran = run_phases(subject, checker.as_mut(), cases).await?;
        }
        subject.finish().await;
        if let Some(checker) = checker {
            self.checkers.give_back(exercise, checker).await;
        }
        // Processes that died with their host say nothing of the submission.
        self.still_runs()?;
        Ok(ran)
    }

    /// What a function of ours returns, run where the author's code runs.
    pub(crate) async fn author_call(
        &self,
        exercise: &Exercise,
        (name, source): (&str, &str),
        function: &str,
        args: Vec<Value>,
    ) -> Result<Value, Fault> {
        Author::call(&self.author, exercise, (name, source), function, args).await
    }

    /// Reads the source against the exercise's static rules, in a process that never runs it.
    async fn inspect(
        &self,
        exercise: &Exercise,
        submission: &Submission,
    ) -> Result<Option<Refusal>, Fault> {
        let Some(rules) = &exercise.static_rules else { return Ok(None) };
        let mut child = self.run.child(&exercise.limits, 1).await?;
        let request = Request::Inspect { file_name: submission.file_name(), rules: rules.clone() };
        let seen = child.ask(&request, Some(&submission.source)).await;
        child.finish().await;
        if let Some(died) = decide::ended(&seen) {
            return Ok(Some(Refusal::LoadDied(died)));
        }
        Ok(match seen.said {
            Some(Reply::Inspected(findings)) if findings.is_empty() => None,
            Some(Reply::Inspected(findings)) => {
                Some(Refusal::Static { findings, reason: rules.reason.clone() })
            }
            Some(Reply::LoadFailed(failure)) => Some(Refusal::Load(failure)),
            Some(
                Reply::Prepared(_)
                | Reply::Mounted
                | Reply::Loaded
                | Reply::Answered { .. }
                | Reply::Counting(_)
                | Reply::Held
                | Reply::Measured { .. },
            )
            | None => {
                return Err(Fault::system("read the syntax tree", "the answer makes no sense"));
            }
        })
    }
}

impl Submission {
    /// The name that tracebacks show.
    pub fn file_name(&self) -> String {
        let name = self.name.rsplit('/').next().unwrap_or_default();
        if name.is_empty() || name == "-" { "solution.py".to_owned() } else { name.to_owned() }
    }

    /// What a child is told to load.
    pub(crate) fn load(&self, exercise: &Exercise, beside: &[Importable]) -> Request {
        let (entry, script) = (entry(&exercise.interface), script(&exercise.interface));
        let (file_name, beside) = (self.file_name(), beside.to_vec());
        Request::Load(Load { file_name, entry, seed: 0, script, beside })
    }
}

fn too_long(submission: &Submission) -> Option<Refusal> {
    let message = Untrusted::new("the source is longer than 1 MiB");
    (submission.source.len() > SOURCE_BYTES_MAX)
        .then_some(Refusal::Load(LoadFailure::Source { message, line: None }))
}

fn choose(
    wanted: Option<Backend>,
    interpreter: &Interpreter,
    walls: Walls,
) -> Result<Backend, Fault> {
    match (wanted, walls) {
        (Some(Backend::Embedded), Walls::None) => {
            Err(Fault::new(FaultKind::Usage, "the embedded backend always raises its walls")
                .hint("--unsafe-no-sandbox goes with --backend subprocess"))
        }
        (Some(Backend::Embedded), Walls::Raised) if !interpreter.embeddable => {
            let python = &interpreter.python;
            Err(Fault::new(
                FaultKind::Interpreter,
                format!("{} {} cannot be embedded", python.implementation, python.version),
            )
            .hint("use --backend subprocess"))
        }
        (Some(backend), _) => Ok(backend),
        (None, Walls::Raised) if interpreter.embeddable => Ok(Backend::Embedded),
        (None, _) => Ok(Backend::Subprocess),
    }
}
