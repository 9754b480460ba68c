//! Runs through engines that are kept for all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Barrier;
use std::time::{Duration, Instant};

use judge::engine::{Cases, Engine, Settings};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::report::Backend;
use judge_core::shape::Random;
use tokio::runtime::Runtime;

use super::corpus::{Corpus, Program};
use super::{Found, TENTHS, part};

/// A program takes long from here on.
const LONG: Duration = Duration::from_millis(30);
/// Of so many draws of such a program one counts: few of them would be most of the time.
const LONG_EVERY: u64 = 10;

/// Starts an engine, judges once, and ends it.
pub(super) fn warm_up(corpus: &Corpus, python: &str) -> Result<(), String> {
    let worker = Worker::start(corpus, python)?;
    let mut found = Found::default();
    worker.judge(corpus.draw(&mut Random::new(0)), &mut found)
}

/// Judges so many programs. Waits for others, and for a look at what is there, after each tenth of
/// them.
pub(super) fn work(
    corpus: &Corpus,
    python: &str,
    runs: u64,
    mut chance: Random,
    barrier: &Barrier,
) -> Result<Found, String> {
    let mut worker = Worker::start(corpus, python);
    let mut found = Found::default();
    let mut failed = worker.as_mut().map_or_else(
        |fault| Some(fault.clone()),
        |worker| worker.judge_each_once(&mut found).err(),
    );
    // The lists are made at once, so that they are no growth later.
    for list in [&mut found.honest_us, &mut found.hostile_us] {
        list.resize(usize::try_from(runs).unwrap_or_default(), 1);
        list.clear();
    }
    for tenth in 0..TENTHS {
        for _ in 0..part(runs, tenth, TENTHS) {
            if let (Ok(worker), None) = (&worker, &failed) {
                failed = worker.judge(worker.draw(&mut chance), &mut found).err();
            }
        }
        // One wait for all to have come here, one for the look to be over.
        barrier.wait();
        barrier.wait();
    }
    failed.map_or(Ok(found), Err)
}

/// An engine, and the cases of all exercises.
struct Worker<'c> {
    runtime: Runtime,
    engine: Engine,
    corpus: &'c Corpus,
    cases: BTreeMap<&'c str, Cases>,
    /// Names of programs that take long.
    slow: BTreeSet<&'c str>,
}

impl<'c> Worker<'c> {
    fn start(corpus: &'c Corpus, python: &str) -> Result<Self, String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| e.to_string())?;
        let (engine, cases) = runtime
            .block_on(async {
                let interpreter = Interpreter::find(Some(python)).await?;
                let backend = Some(Backend::Embedded);
                let engine = Engine::start(Settings {
                    interpreter,
                    backend,
                    walls: Walls::Raised,
                    left_out: Vec::new(),
                })
                .await?;
                let mut cases = BTreeMap::new();
                for (id, (exercise, _)) in &corpus.exercises {
                    let mut made = engine.cases(exercise, None).await?;
                    // One phase, thus one process: what is soaked is the judge, not the exercise.
                    made.tests.splice(..0, std::mem::take(&mut made.examples));
                    cases.insert(id.as_str(), made);
                }
                Ok::<_, judge::fault::Fault>((engine, cases))
            })
            .map_err(|fault| fault.to_string())?;
        Ok(Self { runtime, engine, corpus, cases, slow: BTreeSet::new() })
    }

    /// Judges every program, and remembers which take long. What a thread's allocator keeps after
    /// the longest reply there is, it keeps from here on.
    fn judge_each_once(&mut self, found: &mut Found) -> Result<(), String> {
        for program in self.corpus.all() {
            let started = Instant::now();
            self.judge(program, found)?;
            if started.elapsed() > LONG {
                self.slow.insert(&program.name);
            }
        }
        Ok(())
    }

    /// Any program, most of those that take long passed over.
    fn draw(&self, chance: &mut Random) -> &'c Program {
        loop {
            let program = self.corpus.draw(chance);
            if !self.slow.contains(program.name.as_str()) || chance.below(LONG_EVERY) == 0 {
                return program;
            }
        }
    }

    /// Judges one program. A wrong verdict is noted; a fault is the end.
    fn judge(&self, program: &Program, found: &mut Found) -> Result<(), String> {
        let unknown = || format!("{}: there is no exercise `{}`", program.name, program.exercise);
        let (own, tight) = self.corpus.exercises.get(&program.exercise).ok_or_else(unknown)?;
        let exercise = if program.is_hostile { tight } else { own };
        let cases = self.cases.get(program.exercise.as_str()).ok_or_else(unknown)?;
        let started = Instant::now();
        let judged =
            self.runtime.block_on(self.engine.judge(exercise, cases, &program.submission, None));
        found.note(program, started.elapsed());
        let report = judged.map_err(|fault| format!("{}: {fault}", program.name))?.report;
        found.wrong.extend(program.judged(report.verdict.name()));
        Ok(())
    }
}
