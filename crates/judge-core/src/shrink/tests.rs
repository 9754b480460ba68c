use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use judge_protocol::{Input, Operation, Value};
use proptest::collection::vec;
use proptest::prelude::*;

use super::tree::smaller;
use super::{Measure, fixture_lines, measure, search};
use crate::case::{
    Case, Expected, Items, ItemsEnding, OperationExpected, Origin, Pattern, Program,
    ProgramExpected, Question, Raises,
};
use crate::notation::tests::sample::any_value;
use crate::notation::{parse_args, parse_operations, parse_value, print, print_call};

fn call(args: Vec<Value>) -> Question {
    Question::Ask(Input::Call { function: "f".to_owned(), args })
}

fn operations(init: Vec<Value>, ops: &[(&str, i64)]) -> Question {
    let ops = ops.iter().map(|(method, argument)| Operation::Call {
        object: None,
        method: (*method).to_owned(),
        args: vec![Value::from(*argument)],
    });
    let ops = ops.collect();
    Question::Ask(Input::Operations { class: "A".to_owned(), init: Some(init), ops })
}

/// Searches among inputs of which it is known at once whether they fail. Says which were asked
/// about, with the answer.
fn searched(start: &Question, fails: impl Fn(&Question) -> bool) -> Vec<(Question, bool)> {
    let mut asked = Vec::new();
    let ask = async |question: &Question| {
        let answer = fails(question);
        asked.push((question.clone(), answer));
        Ok::<bool, Infallible>(answer)
    };
    let done = pin!(search(start, ask)).poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(done, Poll::Ready(Ok(()))), "nothing was waited for");
    asked
}

fn found(start: &Question, fails: impl Fn(&Question) -> bool) -> Question {
    let asked = searched(start, fails);
    asked.into_iter().rfind(|(_, fails)| *fails).map_or(start.clone(), |(question, _)| question)
}

fn args(question: &Question) -> &[Value] {
    match question {
        Question::Ask(Input::Call { args, .. }) => args,
        other => panic!("{other:?} is no call"),
    }
}

/// What is left of arguments, written as a call.
fn left(args_text: &str, fails: impl Fn(&[Value]) -> bool) -> String {
    let start = call(parse_args(args_text).unwrap());
    assert!(fails(args(&start)), "{args_text} does not fail");
    print_call("f", args(&found(&start, |question| fails(args(question)))))
}

fn int(value: &Value) -> i64 {
    match value {
        Value::Int(judge_protocol::Int::Small(int)) => *int,
        other => panic!("{other:?} is no int"),
    }
}

fn ints(value: &Value) -> Vec<i64> {
    match value {
        Value::List(items) => items.iter().map(int).collect(),
        other => panic!("{other:?} is no list"),
    }
}

fn text(value: &Value) -> &str {
    match value {
        Value::Str(text) => text,
        other => panic!("{other:?} is no text"),
    }
}

#[test]
fn list_keeps_only_what_matters() {
    let large = |args: &[Value]| ints(&args[0]).iter().any(|number| *number > 30);
    assert_eq!(left("([3, 40, 17, 80, 5, -9])", large), "f([31])");
    let falls = |args: &[Value]| ints(&args[0]).windows(2).any(|pair| pair[0] > pair[1]);
    assert_eq!(left("([3, 40, 17, 80, 5, -9])", falls), "f([1, 0])");
}

#[test]
fn number_below_zero_stays_so_only_if_it_must() {
    assert_eq!(left("(-873)", |args| int(&args[0]).abs() > 99), "f(100)");
    assert_eq!(left("(-873)", |args| int(&args[0]) < -99), "f(-100)");
}

#[test]
fn arguments_that_belong_together_shrink_together() {
    let even = |args: &[Value]| {
        let (a, b) = (ints(&args[0]), ints(&args[1]));
        a.len() == b.len() && a.iter().zip(&b).any(|(a, b)| a > b)
    };
    assert_eq!(left("([1, 7, 3, 4], [5, 2, 8, 9])", even), "f([1], [0])");
    let counted = |args: &[Value]| {
        let list = ints(&args[1]);
        usize::try_from(int(&args[0])) == Ok(list.len()) && list.contains(&4)
    };
    assert_eq!(left("(5, [1, 7, 3, 4, 2])", counted), "f(1, [4])");
    let pair = |args: &[Value]| {
        let list = ints(&args[0]);
        list.len() == 2 && list[0] + list[1] == int(&args[1])
    };
    assert_eq!(left("([30, -7], 23)", pair), "f([0, 0], 0)");
}

#[test]
fn node_of_a_graph_goes_with_its_edges() {
    let is_loop = |args: &[Value]| {
        let Value::List(edges) = &args[1] else { return false };
        let ends: Vec<Vec<i64>> = edges.iter().map(ints).collect();
        let inside = ends.iter().all(|ends| ends.len() == 2)
            && ends.iter().flatten().all(|end| (0..int(&args[0])).contains(end));
        inside && ends.iter().any(|ends| ends[0] == ends[1])
    };
    assert_eq!(left("(6, [[0, 1], [1, 2], [4, 4], [5, 2]])", is_loop), "f(1, [[0, 0]])");
    let mentioned = |args: &[Value]| {
        let Value::Dict(graph) = &args[0] else { return false };
        let known = |node: &Value| graph.iter().any(|(key, _)| key == node);
        let lists = graph.iter().map(|(_, next)| match next {
            Value::List(next) => next.clone(),
            _ => Vec::new(),
        });
        let lists: Vec<Vec<Value>> = lists.collect();
        known(&args[1])
            && lists.iter().flatten().all(known)
            && graph.iter().zip(&lists).any(|((key, _), next)| next.contains(key))
    };
    let graph = "({'q': ['r', 's'], 'r': ['s', 'q'], 's': ['s', 'q']}, 'q')";
    assert_eq!(left(graph, mentioned), "f({'a': ['a']}, 'a')");
}

#[test]
fn nothing_ever_gets_another_type() {
    let start =
        call(parse_args("({'a': {'b': 2}}, 'b', [3, 4], 0.5, True, b'x', ('y', 6))").unwrap());
    for seed in 0..20 {
        for (question, _) in searched(&start, |question| whim(question, seed)) {
            let [graph, name, list, float, flag, bytes, pair] = args(&question) else {
                panic!("arguments stay");
            };
            let Value::Dict(graph) = graph else { panic!("{graph:?}") };
            let inner = graph.iter().all(|(key, inner)| match inner {
                Value::Dict(inner) => {
                    let fits = |(key, value): &(Value, Value)| {
                        matches!((key, value), (Value::Str(_), Value::Int(_)))
                    };
                    matches!(key, Value::Str(_)) && inner.iter().all(fits)
                }
                _ => false,
            });
            assert!(inner, "{graph:?}");
            assert!(ints(list).len() <= 2 && !text(name).contains('4'));
            assert!(matches!((float, flag), (Value::Float(_), Value::Bool(_))));
            let Value::Tuple(pair) = pair else { panic!("{pair:?}") };
            assert!(matches!(bytes, Value::Bytes(_)) && pair.len() == 2);
            assert!(text(&pair[0]).len() <= 1 && int(&pair[1]) <= 6);
        }
    }
}

#[test]
fn rows_stay_equally_long_where_they_must() {
    let even = |args: &[Value]| {
        let Value::List(rows) = &args[0] else { return false };
        let rows: Vec<Vec<i64>> = rows.iter().map(ints).collect();
        rows.iter().all(|row| row.len() == rows.len()) && rows.iter().flatten().any(|n| *n > 4)
    };
    assert_eq!(left("([[1, 2, 3], [4, 5, 6], [7, 8, 9]])", even), "f([[5]])");
}

#[test]
fn text_is_shortened_and_written_plainly() {
    let twice = |args: &[Value]| {
        let text: Vec<char> = text(&args[0]).chars().collect();
        text.iter().enumerate().any(|(at, c)| text[at + 1..].contains(c))
    };
    assert_eq!(left("('the Quick fox, über 29 t')", twice), "f('  ')");
    let upper = |args: &[Value]| text(&args[0]).chars().any(char::is_uppercase);
    assert_eq!(left("('the Quick fox')", upper), "f('A')");
}

#[test]
fn tree_keeps_the_part_that_fails() {
    let holds_nine = |args: &[Value]| match &args[0] {
        Value::Tree(nodes) => nodes.contains(&Some(Value::from(9))),
        _ => false,
    };
    assert_eq!(left("(tree([1, 2, 3, None, 9, 5, None, 7]))", holds_nine), "f(tree([9]))");
}

#[test]
fn sequence_keeps_the_operations_that_matter() {
    let start = operations(vec![Value::from(9)], &[("put", 5), ("get", 7), ("put", 8), ("pop", 1)]);
    let popped = |question: &Question| match question {
        Question::Ask(Input::Operations { ops, .. }) => ops.iter().any(
            |operation| matches!(operation, Operation::Call { method, .. } if method == "pop"),
        ),
        _ => false,
    };
    assert_eq!(found(&start, popped), operations(vec![Value::from(0)], &[("pop", 0)]));
}

#[test]
fn program_keeps_the_lines_that_matter() {
    let program = |stdin: &str| {
        let argv = vec!["-v".to_owned()];
        Question::Program(Program { argv, stdin: stdin.as_bytes().to_vec() })
    };
    let has_y = |question: &Question| match question {
        Question::Program(program) => program.stdin.contains(&b'y'),
        _ => false,
    };
    let Question::Program(left) = found(&program("one\nfifty\nthree\n"), has_y) else {
        panic!("it is a program still");
    };
    assert_eq!((left.argv.len(), left.stdin.as_slice()), (0, b"y".as_slice()));
}

#[test]
fn set_never_holds_anything_twice() {
    let start = call(parse_args("({7, 8, 9}, {7: 1, 8: 2})").unwrap());
    let two_of_each = |question: &Question| {
        args(question).iter().all(|value| match value {
            Value::Set(items) => items.len() > 1,
            Value::Dict(entries) => entries.len() > 1,
            _ => false,
        })
    };
    let asked = searched(&start, two_of_each);
    assert!(asked.len() > 20, "{} were tried", asked.len());
    for (question, _) in asked {
        let (Value::Set(items), Value::Dict(entries)) = (&args(&question)[0], &args(&question)[1])
        else {
            panic!("types stay");
        };
        let keys: Vec<&Value> = entries.iter().map(|(key, _)| key).collect();
        assert!((1..items.len()).all(|end| !items[..end].contains(&items[end])));
        assert!((1..keys.len()).all(|end| !keys[..end].contains(&keys[end])));
    }
}

/// Some predicate that depends on everything: whether a hash of the text has a certain bit.
fn whim(question: &Question, seed: u64) -> bool {
    let text = format!("{question:?}");
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    !text.bytes().fold(seed | 1, mix).is_multiple_of(3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_step_is_strictly_smaller_and_the_search_ends(
        start in vec(any_value(), 1..4), seed in any::<u64>(),
    ) {
        let start = call(start);
        let asked = searched(&start, |question| whim(question, seed));
        let mut smallest: Measure = measure(&start);
        for (question, fails) in &asked {
            prop_assert!(measure(question) < smallest, "{question:?} is not smaller");
            if *fails {
                smallest = measure(question);
            }
        }
    }

    #[test]
    fn same_answers_give_the_same_steps(
        start in vec(any_value(), 1..3), seed in any::<u64>(),
    ) {
        let start = call(start);
        let steps = || searched(&start, |question| whim(question, seed));
        prop_assert_eq!(steps(), steps());
    }

    #[test]
    fn what_is_tried_can_be_written_and_read(
        start in vec(any_value(), 1..3), seed in any::<u64>(),
    ) {
        for (question, _) in searched(&call(start), |question| whim(question, seed)) {
            for value in args(&question) {
                let text = print(value);
                prop_assert_eq!(parse_value(&text), Ok(value.clone()), "{}", text);
            }
        }
    }

    #[test]
    fn smaller_trees_have_fewer_nodes(nodes in vec(any::<Option<i8>>(), 1..24)) {
        let text: Vec<String> =
            nodes.iter().map(|node| node.map_or("None".to_owned(), |n| n.to_string())).collect();
        let Ok(Value::Tree(nodes)) = parse_value(&format!("tree([{}])", text.join(", "))) else {
            return Ok(());
        };
        let count = |nodes: &[Option<Value>]| nodes.iter().flatten().count();
        for tree in smaller(&nodes) {
            match &tree {
                Value::None => {}
                Value::Tree(fewer) => prop_assert!(count(fewer) < count(&nodes)),
                other => prop_assert!(false, "{other:?} is no tree"),
            }
            prop_assert_eq!(parse_value(&print(&tree)), Ok(tree));
        }
    }

    #[test]
    fn fixture_reads_as_the_same_call(args in vec(any_value(), 0..4), answer in any_value()) {
        let case = case(call(args.clone()), Expected::Returns(Pattern::Value(answer.clone())));
        let table = read(&case);
        prop_assert_eq!(parse_args(table["args"].as_str().unwrap()), Ok(args));
        prop_assert_eq!(parse_value(table["returns"].as_str().unwrap()), Ok(answer));
    }
}

fn case(question: Question, expected: Expected) -> Case {
    let origin = Origin::Random { profile: "small".to_owned(), n: 3, seed: 1 };
    Case { id: "random 3".to_owned(), origin, question, expected }
}

/// The keys of the case as TOML reads them.
fn read(case: &Case) -> toml::Table {
    let text = fixture_lines(case, "smallest").join("\n");
    let mut file: toml::Table = text.parse().unwrap_or_else(|e| panic!("{text}\n{e}"));
    let toml::Value::Array(cases) = file.remove("case").unwrap() else { panic!("{text}") };
    let [toml::Value::Table(table)] = cases.as_slice() else { panic!("{text}") };
    table.clone()
}

#[test]
fn fixture_has_the_results_of_operations() {
    let question = operations(vec![Value::from(2)], &[("put", 1), ("get", 7), ("pop", 0)]);
    let raises = Raises { class: "KeyError".to_owned(), text: None };
    let expected = vec![
        OperationExpected::Unchecked,
        OperationExpected::Returns(Pattern::Value(Value::from("a\"\\\n"))),
        OperationExpected::Raises(raises),
    ];
    let case = case(question.clone(), Expected::Operations(expected.clone()));
    let table = read(&case);
    let Question::Ask(Input::Operations { ops, .. }) = question else { panic!("it is") };
    assert_eq!(parse_operations(table["ops"].as_str().unwrap(), "A"), Ok((ops, expected)));
    assert_eq!(table["init"].as_str(), Some("(2)"));
}

#[test]
fn fixture_says_what_each_kind_expects() {
    let items = [1, 2].map(|n| Pattern::Value(Value::from(n))).to_vec();
    let raises = Raises { class: "ValueError".to_owned(), text: Some("no".to_owned()) };
    let pull = |take| {
        let (function, args) = ("f".to_owned(), vec![Value::List(Vec::new())]);
        Question::Ask(Input::Pull { function, args, streams: vec![0], take })
    };
    let items = |ending| Expected::Items(Items { items: items.clone(), ending, taken: None });
    let program = Program { argv: vec!["-n".to_owned()], stdin: b"a\tb\n".to_vec() };
    let stdout = ProgramExpected { stdout: b"1\n".to_vec(), status: 3 };
    let log = Expected::Log(vec![Pattern::Value(Value::from("a")), Pattern::Any]);
    let scenario = Input::Scenario { function: "run".to_owned(), args: vec![Value::from(1)] };
    let cases = [
        case(call(vec![parse_value("(1, 2)").unwrap()]), Expected::Raises(raises)),
        case(call(Vec::new()), Expected::Argument(Pattern::Any)),
        case(call(vec![Value::None]), Expected::Checker),
        case(Question::RoundTrip(Value::from("a")), Expected::SameValue),
        case(pull(Some(2)), items(ItemsEnding::More)),
        case(pull(None), items(ItemsEnding::Ends)),
        case(Question::Program(program), Expected::Program(stdout)),
        case(Question::Ask(scenario), log),
    ];
    let written: Vec<String> =
        cases.iter().map(|case| fixture_lines(case, "a").join("\n")).collect();
    for case in &cases {
        drop(read(case));
    }
    insta::assert_snapshot!(written.join("\n\n"));
}
