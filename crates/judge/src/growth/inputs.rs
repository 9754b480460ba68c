//! Inputs of every size, each made once: by shapes, or by the author's generator in a process of
//! its own.

use std::collections::HashMap;
use std::rc::Rc;

use judge_core::case::Question;
use judge_core::exercise::{Exercise, Interface, Sizes};
use judge_core::plan::{SweepQuestion, sweep_input};
use judge_protocol::{Input, Request, frame};

use crate::author::Author;
use crate::fault::{Fault, FaultKind};
use crate::round_trip::step;
use crate::runner::Runner;

/// The seed of every input: a curve must repeat.
const SEED: u64 = 1;

/// An input of one size.
pub struct SizedInput {
    /// What is asked.
    pub question: Question,
    /// The request that hands it over, ready to be sent many times.
    pub(crate) hold: Vec<u8>,
}

impl SizedInput {
    fn new(question: Question, interface: &Interface) -> Self {
        let input = match (&question, interface) {
            (Question::Ask(input), _) => input.clone(),
            (Question::RoundTrip(value), Interface::RoundTrip { class, encode, .. }) => {
                step(class.as_deref(), &encode.name, value.clone())
            }
            (Question::RoundTrip(value), other) => step(None, other.called(), value.clone()),
            (Question::Quiz(question), other) => {
                Input::Item { name: other.called().to_owned(), key: question.id.clone() }
            }
            (Question::Files(files), other) => {
                let function = other.called().to_owned();
                Input::Call { function, args: files.args.clone() }
            }
            (Question::Tests(_), _) => Input::Tests,
            (Question::Program(program), _) => Input::Program { argv: program.argv.clone() },
        };
        Self { question, hold: hold(input) }
    }
}

/// The request that hands an input over.
pub(crate) fn hold(input: Input) -> Vec<u8> {
    frame(&serde_json::to_vec(&Request::Hold { input }).expect("a request is always JSON"))
}

/// Where inputs come from.
pub(crate) struct Inputs<'a> {
    exercise: &'a Exercise,
    runner: &'a Rc<Runner>,
    generator: Option<Author>,
    made: HashMap<(usize, i64), Rc<SizedInput>>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn new(runner: &'a Rc<Runner>, exercise: &'a Exercise) -> Self {
        Self { exercise, runner, generator: None, made: HashMap::new() }
    }

    /// The input of this size for the sweep at this position.
    pub(crate) async fn input(&mut self, sweep: usize, n: i64) -> Result<Rc<SizedInput>, Fault> {
        if let Some(input) = self.made.get(&(sweep, n)) {
            return Ok(Rc::clone(input));
        }
        let question = self.make(sweep, n).await.map_err(|fault| self.beyond(sweep, n, fault))?;
        let input = Rc::new(SizedInput::new(question, &self.exercise.interface));
        self.made.insert((sweep, n), Rc::clone(&input));
        Ok(input)
    }

    async fn make(&mut self, sweep: usize, n: i64) -> Result<Question, Fault> {
        let exercise = self.exercise;
        let sweep = &exercise.sweeps[sweep];
        let broken = |why: String| {
            let place = format!("`{}`, sweep `{}`", exercise.id, sweep.name);
            Fault::new(FaultKind::Exercise, format!("{place}, {} = {n}: {why}", sweep.vary))
        };
        match sweep_input(exercise, sweep, n, SEED).map_err(broken)? {
            SweepQuestion::Ready(question) => Ok(question),
            SweepQuestion::Generate(generate) => {
                if self.generator.is_none() {
                    self.generator = Some(Author::generator(self.runner, exercise).await?);
                }
                let author = self.generator.as_mut().expect("it was just loaded");
                author.generate(&exercise.interface, &generate).await
            }
        }
    }

    /// A fault in making a size that the exercise does not declare is no fault of the exercise:
    /// the size was asked for.
    fn beyond(&self, sweep: usize, n: i64, fault: Fault) -> Fault {
        let (id, sweep) = (&self.exercise.id, &self.exercise.sweeps[sweep]);
        let Sizes { min, max } = sweep.sizes;
        if fault.kind != FaultKind::Exercise || (min..=max).contains(&n) {
            return fault;
        }
        let (name, vary) = (&sweep.name, &sweep.vary);
        let message = format!(
            "the sweep `{name}` of `{id}` cannot be made for {vary} = {n}, as `--sizes` asks"
        );
        Fault::new(FaultKind::Usage, message).hint(format!(
            "its own sizes are {min}..{max}: ask for sizes among these, or leave out `--sizes`"
        ))
    }

    /// Ends the generator's process.
    pub(crate) async fn finish(self) {
        if let Some(author) = self.generator {
            author.finish().await;
        }
    }
}
