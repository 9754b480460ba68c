//! The inputs of a sweep, size by size.

use judge_protocol::{Operation, Value};

use super::{ask_args, ask_operations};
use crate::case::Question;
use crate::exercise::{
    Exercise, Generate, Interface, Round, ShapeForm, ShapeInput, Sweep, SweepInput, TURN,
};
use crate::shape::{Draw, Random, Scope, Shape, ShapeError};

/// The input of a sweep at one size, or how to make it.
#[derive(Clone, Debug, PartialEq)]
pub enum SweepQuestion {
    /// Made from shapes.
    Ready(Question),
    /// Made by the author's generator.
    Generate(Generate),
}

/// All sizes of a sweep when the varied one is `size`: the varied one first, then the others in
/// the order written. `None` when one of them cannot be computed.
pub fn sizes_at(sweep: &Sweep, size: i64) -> Option<Vec<(String, i64)>> {
    let varied = [(sweep.vary.clone(), size)];
    let others = sweep
        .with
        .iter()
        .map(|(name, value)| value.evaluate_with(&varied).map(|value| (name.clone(), value)));
    varied.iter().cloned().map(Some).chain(others).collect()
}

/// The input of a sweep when the varied size is `size`: the same one for the same seed.
///
/// # Errors
/// When there is no such input, with a sentence that says why.
pub fn sweep_input(
    exercise: &Exercise,
    sweep: &Sweep,
    size: i64,
    seed: u64,
) -> Result<SweepQuestion, String> {
    match &sweep.input {
        SweepInput::Shapes(input) => {
            shaped_question(&exercise.interface, sweep, input, size, seed).map(SweepQuestion::Ready)
        }
        SweepInput::Profile(profile) => {
            let mut with = all_sizes(sweep, size)?;
            let at = with.iter().position(|(name, _)| name == "n");
            let at = at.ok_or("a profile needs `n`, and this sweep has no such size")?;
            let (_, n) = with.remove(at);
            Ok(SweepQuestion::Generate(Generate { profile: profile.clone(), n, with, seed }))
        }
    }
}

fn all_sizes(sweep: &Sweep, size: i64) -> Result<Vec<(String, i64)>, String> {
    sizes_at(sweep, size)
        .ok_or_else(|| format!("`with` cannot be computed for {} = {size}", sweep.vary))
}

/// The question that shapes make.
pub(crate) fn shaped_question(
    interface: &Interface,
    sweep: &Sweep,
    input: &ShapeInput,
    size: i64,
    seed: u64,
) -> Result<Question, String> {
    let sizes = all_sizes(sweep, size)?;
    let mut random = Random::new(seed);
    let mut maker =
        Maker { vary: &sweep.vary, size, sizes, named: Vec::new(), draw: Draw::new(&mut random) };
    for (name, shape) in &input.named {
        let value = maker.value(shape)?;
        maker.named.push((name.clone(), value));
    }
    Ok(match &input.form {
        ShapeForm::Args(shapes) => ask_args(interface, maker.values(shapes)?),
        ShapeForm::Value(shape) => Question::RoundTrip(maker.value(shape)?),
        ShapeForm::Operations { init, rounds } => {
            let init = maker.values(init)?;
            let mut operations = Vec::new();
            for round in rounds {
                maker.round(round, &mut operations)?;
            }
            ask_operations(interface, Some(init), operations)
        }
    })
}

/// Makes the values of one input, all from the same chance and within one limit.
struct Maker<'m> {
    vary: &'m str,
    size: i64,
    sizes: Vec<(String, i64)>,
    named: Vec<(String, Value)>,
    draw: Draw<'m>,
}

impl Maker<'_> {
    fn value(&mut self, shape: &Shape) -> Result<Value, String> {
        let scope = Scope { sizes: &self.sizes, named: &self.named };
        shape.draw(&scope, &mut self.draw).map_err(|error| self.told(shape.text(), &error))
    }

    fn values(&mut self, shapes: &[Shape]) -> Result<Vec<Value>, String> {
        shapes.iter().map(|shape| self.value(shape)).collect()
    }

    fn round(&mut self, round: &Round, operations: &mut Vec<Operation>) -> Result<(), String> {
        let times = round.times.evaluate_with(&self.sizes);
        let times = times.ok_or_else(|| self.told("times", &ShapeError::Overflow))?;
        self.sizes.push((TURN.to_owned(), 0));
        for turn in 0..times {
            if let Some((_, value)) = self.sizes.last_mut() {
                *value = turn;
            }
            for call in &round.run {
                let charged = self.draw.charge(1);
                charged.map_err(|error| self.told(&call.method, &error))?;
                let args = self.values(&call.args)?;
                let method = call.method.clone();
                operations.push(Operation::Call { object: None, method, args });
            }
        }
        self.sizes.pop();
        Ok(())
    }

    fn told(&self, text: &str, error: &ShapeError) -> String {
        format!("`{text}` has no value for {} = {}: {error}", self.vary, self.size)
    }
}
