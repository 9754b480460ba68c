//! From an exercise to the list of cases that will be run.
//!
//! A draft becomes a case in up to two steps, both taken by the engine: the author's generator
//! makes the input where it is not written down, the author's oracle says what is expected where
//! no author did.

mod program;
mod sweep;

use judge_protocol::{
    Event, Input, Operation, OperationResult, Outcome, PullEnding, ScriptEnding, Value,
};

use crate::case::{
    Expected, FilesExpected, Items, ItemsEnding, OperationExpected, Origin, Pattern,
    ProgramExpected, Question, Raises,
};
use crate::exercise::{
    CheckerKind, Exercise, Fixture, FixtureInput, Generate, Interface, Mutates, RandomTest,
};

pub use sweep::{SweepQuestion, sizes_at, sweep_input};

pub(crate) use program::{content as file_content, question as program_question};
pub(crate) use sweep::shaped_question;

/// A case that may still lack its input or its expectation.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Its input, or how to make it.
    pub input: DraftInput,
    /// What is expected; `None`: the oracle says.
    pub expected: Option<Expected>,
}

/// An input, or how to make it.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftInput {
    /// Written down.
    Ready(Question),
    /// Made by the generator.
    Generate(Generate),
}

/// The drafts of an exercise: samples first, then the other fixtures, then random cases by size.
///
/// `seed` replaces the exercise's own seed for random cases.
pub fn drafts(exercise: &Exercise, seed: Option<u64>) -> Result<Vec<Draft>, String> {
    let (samples, others): (Vec<_>, Vec<_>) = exercise.fixtures.iter().partition(|f| f.sample);
    let mut drafts: Vec<Draft> = samples
        .iter()
        .map(|fixture| fixture_draft(exercise, fixture, Origin::Sample))
        .chain(others.iter().map(|fixture| fixture_draft(exercise, fixture, Origin::Fixture)))
        .collect();
    if let Some(random) = &exercise.random {
        for index in 0..random.cases {
            drafts.push(random_draft(exercise, random, index, seed.unwrap_or(random.seed))?);
        }
    }
    Ok(drafts)
}

fn fixture_draft(exercise: &Exercise, fixture: &Fixture, origin: Origin) -> Draft {
    let (input, expected) = match &fixture.input {
        FixtureInput::Generate(generate) => (DraftInput::Generate(generate.clone()), None),
        FixtureInput::Value(value) => (DraftInput::Ready(Question::RoundTrip(value.clone())), None),
        FixtureInput::Written(question) => (DraftInput::Ready(question.clone()), None),
        FixtureInput::Args(args) => {
            (DraftInput::Ready(ask_args(&exercise.interface, args.clone())), None)
        }
        FixtureInput::Operations { init, ops, expected } => (
            DraftInput::Ready(ask_operations(&exercise.interface, init.clone(), ops.clone())),
            // Where the author says nothing at all, the oracle says everything.
            (expected.iter().any(|one| *one != OperationExpected::Unchecked)
                || exercise.oracle.is_none())
            .then(|| Expected::Operations(expected.clone())),
        ),
    };
    let expected = match &fixture.expected {
        // What a checker is told to expect is an example; an exception is a rule.
        Some(raises @ Expected::Raises(_)) => Some(raises.clone()),
        _ => given(exercise).or_else(|| fixture.expected.clone()).or(expected),
    };
    Draft { id: fixture.id.clone(), origin, input, expected }
}

/// What is expected of every case, whatever its input, where the exercise's kind settles it.
pub fn given(exercise: &Exercise) -> Option<Expected> {
    match &exercise.checker.kind {
        CheckerKind::Predicate { .. } => Some(Expected::Checker),
        CheckerKind::Exact
        | CheckerKind::Unordered
        | CheckerKind::NestedUnordered
        | CheckerKind::AnyOf
        | CheckerKind::Float { .. }
        | CheckerKind::Text { .. }
        | CheckerKind::Tokens { .. } => exercise.interface.settles(),
    }
}

fn random_draft(
    exercise: &Exercise,
    random: &RandomTest,
    index: u32,
    seed: u64,
) -> Result<Draft, String> {
    let n = spread(random.n.min, random.n.max, index, random.cases);
    let with = random
        .with
        .iter()
        .map(|(name, value)| match value.evaluate(n) {
            Some(value) => Ok((name.clone(), value)),
            None => Err(format!("`{name}` of [random] cannot be computed for n = {n}")),
        })
        .collect::<Result<_, _>>()?;
    let seed = mix(seed, u64::from(index));
    let profile = random.profile.clone();
    Ok(Draft {
        id: format!("random {}", index + 1),
        origin: Origin::Random { profile: profile.clone(), n, seed },
        input: DraftInput::Generate(Generate { profile, n, with, seed }),
        expected: given(exercise),
    })
}

/// The `index`-th of `count` sizes, evenly spread over `min..=max`, ascending.
fn spread(min: i64, max: i64, index: u32, count: u32) -> i64 {
    let steps = i128::from(count.max(2) - 1);
    let width = i128::from(max) - i128::from(min);
    let offset = width * i128::from(index) / steps;
    min + i64::try_from(offset).expect("an offset lies within the range of sizes")
}

/// Splits one seed into one for each case (the finaliser of SplitMix64, Steele et al. 2014), kept
/// to 53 bits so that it survives any JSON reader.
fn mix(seed: u64, index: u64) -> u64 {
    let mut z = seed.wrapping_add(index.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) >> 11
}

/// Asks with these arguments.
pub(crate) fn ask_args(interface: &Interface, args: Vec<Value>) -> Question {
    Question::Ask(interface.input(args))
}

/// Asks with these operations.
pub(crate) fn ask_operations(
    interface: &Interface,
    init: Option<Vec<Value>>,
    ops: Vec<Operation>,
) -> Question {
    Question::Ask(Input::Operations { class: interface.called().to_owned(), init, ops })
}

/// Reads what a generator returned: a dict with `args`, with `init` and `ops`, or with `value`.
pub fn generated_question(interface: &Interface, made: &Value) -> Result<Question, String> {
    match made {
        Value::Dict(items) => interface.generated(items),
        _ => Err("generate() must return a dict".to_owned()),
    }
}

/// One item of the dict that a generator returned.
pub(crate) fn item<'v>(made: &'v [(Value, Value)], name: &str) -> Option<&'v Value> {
    made.iter().find(|(key, _)| *key == Value::from(name)).map(|(_, value)| value)
}

/// One operation that a generator made.
pub(crate) fn operation(made: &Value) -> Result<Operation, String> {
    if let Value::Tuple(items) = made
        && let [Value::Str(method), args @ ..] = items.as_slice()
    {
        return Ok(Operation::Call { object: None, method: method.clone(), args: args.to_vec() });
    }
    Err("an operation must be a tuple (\"method\", argument, ...)".to_owned())
}

/// Turns what the oracle did into what is expected.
pub fn oracle_expected(interface: &Interface, said: &Outcome) -> Result<Expected, String> {
    let in_place = matches!(interface, Interface::Function { mutates: Mutates::Required, .. });
    match said {
        Outcome::Raised(exception) => {
            Ok(Expected::Raises(Raises { class: exception.class.expose().to_owned(), text: None }))
        }
        Outcome::Returned { value, arguments } => {
            let answer = match arguments.as_deref() {
                Some([first, ..]) if in_place => first,
                _ => value,
            };
            let pattern = Pattern::Value(comparable(answer)?);
            Ok(if in_place { Expected::Argument(pattern) } else { Expected::Returns(pattern) })
        }
        Outcome::Operations(results) => results
            .iter()
            .map(operation_expected)
            .collect::<Result<_, _>>()
            .map(Expected::Operations),
        Outcome::Filed { result, folder } => {
            let result = operation_expected(result)?;
            let leaves = folder.changed.iter();
            let leaves = leaves.map(|(path, left)| (path.expose().to_owned(), left.clone()));
            Ok(Expected::Files(FilesExpected { result, leaves: leaves.collect() }))
        }
        Outcome::Exited { status, stdout } => {
            let (status, stdout) = (*status, stdout.clone());
            Ok(Expected::Program(ProgramExpected { stdout, status }))
        }
        Outcome::Logged { events, ending, .. } => logged_expected(events, ending),
        Outcome::Pulled { items, taken, ending } => pulled_expected(items, taken, ending),
        Outcome::Tested(_) => Err("it answered with tests".to_owned()),
    }
}

fn logged_expected(events: &[Event], ending: &ScriptEnding) -> Result<Expected, String> {
    match ending {
        ScriptEnding::Returned => {}
        ScriptEnding::Raised(exception) => {
            let (class, message) = (exception.class.expose(), exception.message.expose());
            return Err(format!("the scenario raised {class} with it: {message}"));
        }
        ScriptEnding::Stuck => return Err("the scenario never ends with it".to_owned()),
    }
    let event = |event: &Event| comparable(&event.value).map(Pattern::Value);
    events.iter().map(event).collect::<Result<_, _>>().map(Expected::Log)
}

fn pulled_expected(
    items: &[Value],
    taken: &[u64],
    ending: &PullEnding,
) -> Result<Expected, String> {
    let ending = match ending {
        PullEnding::More => ItemsEnding::More,
        PullEnding::Stopped => ItemsEnding::Ends,
        PullEnding::Raised(exception) => {
            ItemsEnding::Raises(Raises { class: exception.class.expose().to_owned(), text: None })
        }
        PullEnding::Restarted => return Err("its iterator goes on after its end".to_owned()),
        PullEnding::NoIterator(what) => {
            return Err(format!("it returned {}, which is no iterator", what.expose()));
        }
    };
    let items = items.iter().map(|item| comparable(item).map(Pattern::Value));
    let items = items.collect::<Result<_, _>>()?;
    Ok(Expected::Items(Items { items, ending, taken: Some(taken.to_vec()) }))
}

fn operation_expected(result: &OperationResult) -> Result<OperationExpected, String> {
    Ok(match result {
        OperationResult::Returned(value) => {
            OperationExpected::Returns(Pattern::Value(comparable(value)?))
        }
        OperationResult::Raised(exception) => OperationExpected::Raises(Raises {
            class: exception.class.expose().to_owned(),
            text: None,
        }),
    })
}

fn comparable(value: &Value) -> Result<Value, String> {
    match value.opaque_part() {
        Some(why) => Err(format!("the oracle answered {}, which cannot be compared", why.expose())),
        None => Ok(value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_sizes_ascend_from_the_smallest_to_the_largest() {
        let sizes: Vec<i64> = (0..5).map(|i| spread(2, 12, i, 5)).collect();
        assert_eq!(sizes, [2, 4, 7, 9, 12]);
        assert_eq!(spread(3, 9, 0, 1), 3);
    }

    #[test]
    fn each_random_case_has_a_seed_of_its_own() {
        let seeds: std::collections::BTreeSet<u64> = (0..1000).map(|i| mix(7, i)).collect();
        assert_eq!(seeds.len(), 1000);
        assert!(seeds.iter().all(|seed| *seed < 1 << 53));
    }

    #[test]
    fn oracle_answer_that_cannot_be_compared_is_refused() {
        let opaque = Value::Opaque {
            class: judge_protocol::Untrusted::new("generator"),
            why: judge_protocol::Untrusted::new("a generator"),
        };
        assert!(comparable(&opaque).is_err());
        assert!(comparable(&Value::List(vec![Value::None, opaque])).is_err());
    }
}
