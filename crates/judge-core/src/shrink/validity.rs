//! What an author's `is_valid` is asked, and which inputs count where there is none.

use judge_protocol::{Input, Operation, Value};

use crate::case::{Expected, Items, ItemsEnding, OperationExpected, Question};
use crate::exercise::{Exercise, Interface};

/// The function of `generator.py` that says whether something is an input.
pub const IS_VALID: &str = "is_valid";

/// Whether `generator.py` defines [`IS_VALID`]. Python itself will tell if it is misread.
pub fn has_is_valid(exercise: &Exercise) -> bool {
    let source = exercise.generator.as_deref().unwrap_or_default();
    source.lines().any(|line| line.starts_with("def is_valid("))
}

/// What [`IS_VALID`] is called with: what a function is called with, the constructor's arguments
/// and the operations of a class, the value of a round trip, the arguments and the standard input
/// of a program. `None` where no generator could make the question: it has several objects, or runs
/// another function of a script.
pub fn validity_args(interface: &Interface, question: &Question) -> Option<Vec<Value>> {
    match question {
        Question::RoundTrip(value) => Some(vec![value.clone()]),
        Question::Ask(Input::Call { args, .. } | Input::Pull { args, .. }) => Some(args.clone()),
        Question::Ask(Input::Scenario { function, args }) => {
            (function == interface.called()).then(|| args.clone())
        }
        Question::Ask(Input::Operations { init: Some(init), ops, .. }) => {
            let ops = ops.iter().map(operation).collect::<Option<_>>()?;
            Some(vec![Value::Tuple(init.clone()), Value::List(ops)])
        }
        Question::Program(program) => {
            let argv = program.argv.iter().map(|word| Value::from(word.as_str())).collect();
            let stdin = std::str::from_utf8(&program.stdin).ok()?;
            Some(vec![Value::List(argv), Value::from(stdin)])
        }
        Question::Ask(
            Input::Generate { .. }
            | Input::Program { .. }
            | Input::Item { .. }
            | Input::Tests
            | Input::Operations { init: None, .. },
        )
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => None,
    }
}

/// `("put", 1, 2)`, as a generator writes it.
fn operation(operation: &Operation) -> Option<Value> {
    let Operation::Call { object: None, method, args } = operation else { return None };
    let name = std::iter::once(Value::from(method.as_str()));
    Some(Value::Tuple(name.chain(args.iter().cloned()).collect()))
}

/// Whether exceptions that are expected of a smaller input make sense without an author's word: an
/// oracle that raises may just not take what it was given. Those count that the input at the
/// beginning is about too, and those that a method's `raises` names.
pub fn raises_as_before(exercise: &Exercise, before: &Expected, now: &Expected) -> bool {
    let mut known = raised(before);
    if let Interface::Class { methods, .. } = &exercise.interface {
        known.extend(methods.iter().flat_map(|method| method.raises.iter().map(String::as_str)));
    }
    raised(now).iter().all(|class| known.contains(class))
}

fn raised(expected: &Expected) -> Vec<&str> {
    match expected {
        Expected::Raises(raises) => vec![raises.class.as_str()],
        Expected::Operations(all) => all
            .iter()
            .filter_map(|one| match one {
                OperationExpected::Raises(raises) => Some(raises.class.as_str()),
                OperationExpected::Unchecked | OperationExpected::Returns(_) => None,
            })
            .collect(),
        Expected::Items(Items { ending: ItemsEnding::Raises(raises), .. }) => {
            vec![raises.class.as_str()]
        }
        Expected::Returns(_)
        | Expected::Argument(_)
        | Expected::SameValue
        | Expected::Answer(_)
        | Expected::Verdicts
        | Expected::Files(_)
        | Expected::Program(_)
        | Expected::Log(_)
        | Expected::Items(_)
        | Expected::Checker => Vec::new(),
    }
}
