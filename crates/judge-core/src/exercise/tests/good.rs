//! Good packages load.

use judge_protocol::{Entry, Limits, Method};

use super::packages::{
    edited, in_place, lru_cache, pictures, queue_from_stacks, serialize_tree, two_sum, with,
    without,
};
use crate::case::{Expected, Raises};
use crate::exercise::{
    CheckerKind, Exercise, FixtureInput, Generate, Interface, Package, SampleFolder, Types,
    describe, entry, lint, load,
};
use crate::growth::{Class, Formula};
use crate::plan::drafts;
use crate::verdict::Verdict;

fn good(package: &Package) -> Exercise {
    load(package).unwrap_or_else(|mistakes| panic!("{}", pictures(&mistakes)))
}

#[test]
fn function_is_loaded_in_full() {
    let exercise = good(&two_sum());
    assert_eq!(exercise.id, "two_sum");
    assert_eq!(exercise.python_min, (3, 10));
    assert_eq!(exercise.limits.cpu_ms, 2_000);
    assert_eq!(exercise.limits.memory_bytes, 256 << 20);
    assert_eq!(exercise.limits.threads, Limits::default().threads);
    assert!(matches!(exercise.checker.kind, CheckerKind::Predicate { .. }));
    assert_eq!(exercise.sweeps[0].sizes.max, 16_000);
    assert_eq!(exercise.random.map(|random| random.cases), Some(300));
    let expected: Vec<_> = exercise.fixtures.iter().map(|case| &case.expected).collect();
    assert!(matches!(expected[0], Some(Expected::Returns(_))));
    assert!(expected[1..].iter().all(|one| matches!(one, Some(Expected::Checker))));
    let large = Generate { profile: "late_pair".to_owned(), n: 20_000, with: vec![], seed: 1 };
    assert_eq!(exercise.fixtures[3].input, FixtureInput::Generate(large));
    assert!(exercise.fixtures[0].sample);
}

#[test]
fn class_is_loaded_with_operations_and_sizes() {
    let exercise = good(&lru_cache());
    let FixtureInput::Operations { init, ops, expected } = &exercise.fixtures[0].input else {
        panic!("the first case is made of operations");
    };
    assert_eq!(init.as_ref().map(Vec::len), Some(1));
    assert_eq!((ops.len(), expected.len()), (4, 4));
    assert_eq!(exercise.fixtures[0].expected, Some(Expected::Operations(expected.clone())));
    assert_eq!(exercise.sweeps[0].with[0].1.evaluate(4_000), Some(1_000));
    assert_eq!(exercise.sweeps[1].with[0].1.evaluate(4_000), Some(64));
    assert_eq!(exercise.sweeps[1].space.as_ref().map(Formula::text), Some("1"));
    assert_eq!(exercise.fixtures[2].expected, None);
    assert_eq!(exercise.limits.threads, 4);
    assert_eq!(exercise.static_rules.and_then(|rules| rules.max_nesting), Some(4));
    assert_eq!(exercise.python_min, (3, 9));
}

#[test]
fn round_trip_expects_the_same_value() {
    let exercise = good(&serialize_tree());
    assert!(exercise.fixtures.iter().all(|case| case.expected == Some(Expected::SameValue)));
    assert_eq!(exercise.checker.types, Types::Strict);
    assert_eq!(exercise.next.as_deref(), Some("serialize_graph"));
    assert!(lint(&exercise).is_empty());
}

#[test]
fn operations_without_any_answer_are_left_to_the_oracle() {
    let exercise = good(&queue_from_stacks());
    assert_eq!(exercise.fixtures[1].expected, None);
    assert!(matches!(exercise.fixtures[0].expected, Some(Expected::Operations(_))));
}

#[test]
fn in_place_case_expects_its_argument() {
    let exercise = good(&in_place());
    assert!(matches!(exercise.fixtures[0].expected, Some(Expected::Argument(_))));
    let raises = Raises { class: "TypeError".to_owned(), text: Some("not a list".to_owned()) };
    assert_eq!(exercise.fixtures[1].expected, Some(Expected::Raises(raises)));
    assert_eq!(exercise.limits, Limits::default());
}

#[test]
fn folder_and_expectation_decide_what_is_right_for_a_sample() {
    let package = with(two_sum(), "submissions/error/crashes.py", "");
    let package = edited(
        package,
        "exercise.toml",
        "[[submission]]",
        "[[submission]]\nfile = \"error/crashes.py\"\nexpect = \"memory_limit\"\n[[submission]]",
    );
    let samples = good(&package).samples;
    let expect = |path: &str| {
        samples.iter().find(|sample| sample.path == path).map(|sample| sample.expect.clone())
    };
    assert_eq!(expect("accepted/reference.py"), Some(vec![Verdict::Accepted]));
    assert_eq!(expect("error/crashes.py"), Some(vec![Verdict::MemoryLimit]));
    assert_eq!(expect("slow/all_pairs.py"), Some(vec![Verdict::TooSlow, Verdict::TimeLimit]));
    let slow = samples.iter().find(|sample| sample.folder == SampleFolder::Slow).unwrap();
    assert_eq!(slow.on, ["sweep:pair at the end"]);
    assert_eq!(slow.report.time, Some(Class::Square));
}

#[test]
fn files_of_python_and_of_editors_are_no_samples() {
    let package = with(two_sum(), "submissions/wrong/__pycache__/x.cpython-313.pyc", "");
    let package = with(package, "submissions/.DS_Store", "");
    let package = with(package, "fixtures/.basic.toml.swp", "");
    assert_eq!(good(&package).samples.len(), 3);
}

#[test]
fn exercise_that_proves_nothing_is_told_so() {
    let exercise = good(&two_sum());
    assert!(lint(&exercise).is_empty());
    let package = without(two_sum(), "submissions/slow/all_pairs.py");
    let package = without(package, "submissions/wrong/same_index_twice.py");
    let mut package = package;
    let text = String::from_utf8(package.files["exercise.toml"].clone()).unwrap();
    let cut = text.find("[[submission]]").unwrap();
    package.files.insert("exercise.toml".to_owned(), text.as_bytes()[..cut].to_vec());
    let told = pictures(&lint(&good(&package)));
    insta::assert_snapshot!(told);
}

#[test]
fn sweep_with_only_foreign_breakers_is_told_so() {
    let package =
        edited(serialize_tree(), "exercise.toml", "on     = [\"sweep:left chain\"]\n", "");
    let told = pictures(&lint(&good(&package)));
    insta::assert_snapshot!(told);
}

#[test]
fn interfaces_are_described_as_python() {
    let mut lines = Vec::new();
    let functions = edited(serialize_tree(), "exercise.toml", "class   = \"Codec\"\n", "");
    let functions = edited(functions, "exercise.toml", "{ method", "{ function");
    let functions = edited(functions, "exercise.toml", "{ method", "{ function");
    for package in
        [two_sum(), lru_cache(), queue_from_stacks(), serialize_tree(), functions, in_place()]
    {
        lines.extend(describe(&good(&package).interface));
        lines.push(String::new());
    }
    let lines = lines.join("\n");
    insta::assert_snapshot!(lines);
}

#[test]
fn child_is_told_names_and_counts_only() {
    let method = |name: &str, arity| Method { name: name.to_owned(), arity: Some(arity) };
    assert_eq!(entry(&good(&two_sum()).interface), Entry::Function(method("two_sum", 2)));
    let class = Entry::Class {
        name: "LRUCache".to_owned(),
        init_arity: 1,
        methods: vec![method("get", 1), method("put", 2), method("pop", 0)],
    };
    assert_eq!(entry(&good(&lru_cache()).interface), class);
    let Entry::Class { name, init_arity, methods } = entry(&good(&serialize_tree()).interface)
    else {
        panic!("the pair is a class");
    };
    assert_eq!((name.as_str(), init_arity, methods.len()), ("Codec", 0, 2));
}

#[test]
fn interface_of_functions_names_its_encoder() {
    let package = edited(serialize_tree(), "exercise.toml", "class   = \"Codec\"\n", "");
    let package = edited(package, "exercise.toml", "{ method", "{ function");
    let package = edited(package, "exercise.toml", "{ method", "{ function");
    let interface = good(&package).interface;
    assert!(matches!(&interface, Interface::RoundTrip { class: None, .. }));
    let encoder = Method { name: "serialize".to_owned(), arity: Some(1) };
    assert_eq!(entry(&interface), Entry::Function(encoder));
}

#[test]
fn lines_may_end_as_on_windows() {
    let mut package = lru_cache();
    for text in package.files.values_mut() {
        *text = String::from_utf8(text.clone()).unwrap().replace('\n', "\r\n").into_bytes();
    }
    assert_eq!(good(&package).fixtures.len(), 3);
    let package = edited(package, "fixtures/basic.toml", "get(1) -> 1", "get(one) -> 1");
    let mistakes = load(&package).unwrap_err();
    let meant = mistakes[0].span.clone().map(|span| &mistakes[0].source[span]);
    assert_eq!((mistakes.len(), meant), (1, Some("one")));
}

#[test]
fn notation_is_placed_in_every_kind_of_toml_string() {
    for (written, meant) in [
        (r#""([3], five)""#, "five"),
        ("'([3], five)'", "five"),
        ("\"\"\"([3], five)\"\"\"", "five"),
        ("\"\"\"\n([3], five)\"\"\"", "five"),
        ("'''\n\n([3], five)\n'''", "five"),
        (r#""([3],\tfive)""#, r#""([3],\tfive)""#),
        ("\"\"\"\\\n  ([3], five)\"\"\"", "\"\"\"\\\n  ([3], five)\"\"\""),
        (r#""(['é'], five)""#, "five"),
    ] {
        let package = edited(two_sum(), "fixtures/basic.toml", r#""([3, 2, 4], 6)""#, written);
        let mistakes = load(&package).unwrap_err();
        let got = mistakes[0].span.clone().map(|span| &mistakes[0].source[span]);
        assert_eq!(got, Some(meant), "{written}");
    }
}

#[test]
fn operations_without_any_result_are_left_to_the_oracle() {
    let silent = "[[case]]\nid = \"silent\"\nsample = true\ninit = \"()\"\nops = \"\"\"\nenqueue(1)\ndequeue()\n\"\"\"\n";
    let package = with(queue_from_stacks(), "fixtures/silent.toml", silent);
    let drafts = drafts(&good(&package), None).unwrap();
    let of = |id: &str| drafts.iter().find(|draft| draft.id == id).unwrap();
    assert_eq!(of("silent").expected, None);
    let told = drafts.iter().filter(|draft| draft.expected.is_some()).count();
    assert!(told > 0, "what an author wrote still counts");
}
