//! Cases of a learner's own: what is read, and that any text is answered.

use judge_protocol::{Input, Operation, Value};
use proptest::prelude::*;

use super::packages::{lru_cache, queue_from_stacks, serialize_tree, two_sum};
use crate::case::Question;
use crate::exercise::{Exercise, load, not_as_promised, own_case, unnamed};
use crate::notation::print;

fn exercises() -> Vec<Exercise> {
    let packages = [two_sum(), lru_cache(), serialize_tree(), queue_from_stacks()];
    packages.iter().map(|package| load(package).expect("it is sound")).collect()
}

#[test]
fn arguments_may_be_written_as_the_whole_call() {
    let sum = load(&two_sum()).expect("it is sound");
    let calls = ["([3, 3], 6)", " ( [3, 3],\n6 ,) ", "two_sum([3, 3], 6)", "  two_sum ([3,3],6)"];
    for text in calls.into_iter().chain(["[3, 3], 6", " [3, 3],\n6 ,"]) {
        let Ok(Question::Ask(Input::Call { args, .. })) = own_case(&sum.interface, text, "here")
        else {
            panic!("{text} is a case");
        };
        assert_eq!(args.iter().map(print).collect::<Vec<_>>(), ["[3, 3]", "6"]);
    }
}

#[test]
fn operations_stand_on_lines_or_between_semicolons() {
    let cache = load(&lru_cache()).expect("it is sound");
    let read = |text: &str| own_case(&cache.interface, text, "here").expect("it is a case");
    let lines = read("a = LRUCache(2)\na.put(1, 1)\n\na.get(1)  # a remark; with a `;`\n");
    assert_eq!(lines, read("a = LRUCache(2); a.put(1, 1);; a.get(1)"));
    // A class that is made from nothing needs no name.
    let queue = load(&queue_from_stacks()).expect("it is sound");
    let Ok(Question::Ask(Input::Operations { init, ops, .. })) =
        own_case(&queue.interface, "enqueue(1); dequeue()", "here")
    else {
        panic!("these are operations");
    };
    assert_eq!((init, ops.len()), (Some(Vec::new()), 2));
    // What stands in a text ends no operation.
    let text = own_case(&queue.interface, "enqueue('a;b')", "here");
    let Ok(Question::Ask(Input::Operations { ops, .. })) = text else { panic!("it is one") };
    assert_eq!(ops.len(), 1);
}

#[test]
fn an_only_object_needs_no_name() {
    let cache = load(&lru_cache()).expect("it is sound");
    let read = |text: &str| own_case(&cache.interface, text, "here").expect("it is a case");
    let Question::Ask(Input::Operations { init, ops, .. }) =
        unnamed(&read("a = LRUCache(2); a.put(1, 1)"))
    else {
        panic!("these are operations");
    };
    let [Operation::Call { object: None, method, .. }] = ops.as_slice() else { panic!("{ops:?}") };
    assert_eq!((init, method.as_str()), (Some(vec![Value::from(2)]), "put"));
    let two = read("a = LRUCache(2); b = LRUCache(1); a.put(1, 1)");
    assert_eq!(unnamed(&two), two);
}

#[test]
fn a_value_of_another_type_than_promised_is_told() {
    let sum = load(&two_sum()).expect("it is sound");
    let told = |text: &str| {
        let question = own_case(&sum.interface, text, "here").expect("it is a case");
        not_as_promised(&sum.interface, &question).unwrap_or_default()
    };
    assert_eq!(told("([1, 2], 3)"), "");
    assert_eq!(told("([10 ** 40, True], -1)"), "");
    assert!(told("([1, 'a'], 3)").starts_with("`nums` is promised to be list[int]"));
    assert!(told("((1, 2), 3)").contains("`nums`"));
    assert!(told("([1, 2], 3.5)").contains("`target`"));
}

fn answers(text: &str) {
    for exercise in exercises() {
        match own_case(&exercise.interface, text, "here") {
            Ok(question) => drop(not_as_promised(&exercise.interface, &question)),
            Err(mistake) => {
                let span = mistake.span.clone().expect("a case has places");
                assert!(mistake.source.get(span).is_some(), "{mistake:?}");
                assert!(mistake.position().is_some() && !mistake.message.is_empty());
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_a_case_or_a_mistake_with_a_place(text in ".{0,60}") {
        answers(&text);
    }

    #[test]
    fn texts_that_are_nearly_cases_are_answered(
        parts in proptest::collection::vec(
            prop_oneof![
                Just("two_sum"), Just("LRUCache"), Just("c"), Just("get"), Just("("), Just(")"),
                Just("["), Just("]"), Just(","), Just("1"), Just("é"), Just("'a;'"), Just("; "),
                Just("\n"), Just(" = "), Just("."), Just("->"), Just(" take "), Just("tree"),
            ],
            0..14,
        ),
    ) {
        answers(&parts.concat());
    }

    #[test]
    fn what_is_printed_is_read_again(numbers in proptest::collection::vec(any::<i64>(), 0..9)) {
        let sum = load(&two_sum()).expect("it is sound");
        let list = Value::List(numbers.iter().copied().map(Value::from).collect());
        let text = format!("({}, 9)", print(&list));
        let question = own_case(&sum.interface, &text, "here");
        let Ok(Question::Ask(Input::Call { args, .. })) = question else { panic!("{text}") };
        prop_assert_eq!(&args[0], &list);
    }
}
