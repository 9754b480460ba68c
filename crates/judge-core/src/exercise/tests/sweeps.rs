//! Sweeps: what their shapes make, and every mistake with its place.

use insta::assert_snapshot;
use judge_protocol::{Input, Operation, Value};

use super::packages::{complaints, edited, lru_cache, pictures, serialize_tree, two_sum, without};
use crate::case::Question;
use crate::exercise::{Exercise, Generate, Package, Per, load};
use crate::notation::print_call;
use crate::plan::{SweepQuestion, sizes_at, sweep_input};

const SUM: &str = "profile = \"late_pair\"\nvary    = \"n\"\n";
const TREE: &str = "profile = \"random\"\nvary    = \"n\"\n";
const CACHE: &str = "profile = \"mixed\"\nwith    = { capacity = \"n // 4\" }\n";

/// `two_sum` whose sweep has these lines instead of its profile.
fn sum(lines: &str) -> Package {
    edited(two_sum(), "exercise.toml", SUM, lines)
}

fn tree(lines: &str) -> Package {
    edited(serialize_tree(), "exercise.toml", TREE, lines)
}

fn cache(lines: &str) -> Package {
    edited(lru_cache(), "exercise.toml", CACHE, lines)
}

/// `two_sum` whose sweep promises this.
fn promised(lines: &str) -> Package {
    edited(two_sum(), "exercise.toml", "time    = \"n\"\nspace   = \"n\"\n", lines)
}

fn good(package: &Package) -> Exercise {
    load(package).unwrap_or_else(|mistakes| panic!("{}", pictures(&mistakes)))
}

fn first(exercise: &Exercise, size: i64) -> SweepQuestion {
    let sweep = &exercise.sweeps[0];
    let made = sweep_input(exercise, sweep, size, 7).unwrap();
    assert_eq!(sweep_input(exercise, sweep, size, 7), Ok(made.clone()), "it is made again");
    made
}

#[test]
fn shapes_make_the_arguments_of_a_function() {
    let exercise = good(&sum("let = { nums = \"ascending(n)\", least = \"first(nums)\" }\n\
         args = [\"nums\", \"least\"]\n"));
    let SweepQuestion::Ready(Question::Ask(Input::Call { function, args })) =
        first(&exercise, 1_000)
    else {
        panic!("a call")
    };
    let Value::List(numbers) = &args[0] else { panic!("a list") };
    assert_eq!((function.as_str(), args.len(), numbers.len()), ("two_sum", 2, 1_000));
    assert_eq!(numbers[0], args[1], "a name stands for one value");
}

#[test]
fn shapes_make_the_value_of_a_round_trip() {
    let exercise = good(&tree("value = \"tree(n, 'complete')\"\n"));
    let SweepQuestion::Ready(Question::RoundTrip(Value::Tree(nodes))) = first(&exercise, 9) else {
        panic!("a tree")
    };
    assert_eq!(nodes.len(), 9);
}

#[test]
fn shapes_make_rounds_of_operations() {
    let exercise = good(&cache(
        "with = { k = \"n // 4\" }\ninit = [\"k\"]\noperations = [\n\
         { times = \"n // 2\", run = [\"put(i, 2 * i)\"] },\n\
         { times = 2, run = [\"get(i)\", \"get(k + any(k))\"] },\n]\n",
    ));
    let SweepQuestion::Ready(Question::Ask(Input::Operations { class, init, ops })) =
        first(&exercise, 8)
    else {
        panic!("operations")
    };
    let init = init.unwrap();
    let lines: Vec<String> = ops
        .iter()
        .map(|operation| match operation {
            Operation::Call { object: None, method, args } => print_call(method, args),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(print_call(&class, &init), "LRUCache(2)");
    assert_eq!(lines[..5], ["put(0, 0)", "put(1, 2)", "put(2, 4)", "put(3, 6)", "get(0)"]);
    assert_eq!((lines.len(), lines[6].as_str()), (8, "get(1)"));
    assert!(["get(2)", "get(3)"].contains(&lines[5].as_str()), "{}", lines[5]);
}

#[test]
fn generator_is_given_all_sizes() {
    let exercise = good(
        &cache("profile = \"mixed\"\nvary = \"capacity\"\nwith = { n = \"4 * capacity\" }\n")
            .promising("n", "capacity"),
    );
    let with = vec![("capacity".to_owned(), 5_000)];
    let expected = Generate { profile: "mixed".to_owned(), n: 20_000, with, seed: 7 };
    assert_eq!(first(&exercise, 5_000), SweepQuestion::Generate(expected));
    let sizes = vec![("capacity".to_owned(), 3), ("n".to_owned(), 12)];
    assert_eq!(sizes_at(&exercise.sweeps[0], 3), Some(sizes));
}

impl Package {
    /// The same with another promise in its first sweep.
    fn promising(self, time: &str, space: &str) -> Self {
        let from = "time    = \"n\"\nspace   = \"n\"\n";
        edited(self, "exercise.toml", from, &format!("time = \"{time}\"\nspace = \"{space}\"\n"))
    }
}

#[test]
fn promises_are_read_with_what_they_are_about() {
    let package = cache("profile = \"mixed\"\nwith = { capacity = \"n // 4\" }\nper = \"op\"\n");
    let exercise = good(&package.promising("log n", "capacity + 1"));
    let sweep = &exercise.sweeps[0];
    assert_eq!((sweep.per, sweep.strict_log), (Per::Operation, false));
    let sizes = sizes_at(sweep, 1_023).unwrap();
    assert!((sweep.time.evaluate(&sizes) - 10.0).abs() < 1e-9);
    assert!((sweep.space.as_ref().unwrap().evaluate(&sizes) - 256.0).abs() < 1e-9);
    let exercise = good(&promised("time = \"n\"\nstrict_log = true\n"));
    assert!(exercise.sweeps[0].strict_log);
    assert_eq!((exercise.sweeps[0].per, &exercise.sweeps[0].space), (Per::Call, &None));
}

#[test]
fn promise_may_be_about_two_sizes() {
    let exercise = good(&edited(
        two_sum(),
        "exercise.toml",
        "profile = \"late_pair\"\nvary    = \"n\"\nsizes   = { min = 1_000, max = 16_000 }\n\
         time    = \"n\"\nspace   = \"n\"\n",
        "vary = \"E\"\nwith = { V = \"E // 8 + 1\" }\nargs = [\"graph(V, E)\", \"0\"]\n\
         sizes = { min = 64, max = 65_536 }\ntime = \"V + E\"\n",
    ));
    for size in [64, 65, 127, 1_001] {
        assert!(matches!(first(&exercise, size), SweepQuestion::Ready(_)));
    }
    let sizes = sizes_at(&exercise.sweeps[0], 64).unwrap();
    assert!((exercise.sweeps[0].time.evaluate(&sizes) - 73.0).abs() < 1e-9);
}

#[test]
fn sweep_of_shapes_needs_no_generator() {
    let mut package = sum("args = [\"distinct(n)\", \"-1\"]\n");
    let text = String::from_utf8(package.files["exercise.toml"].clone()).unwrap();
    let (from, to) = (text.find("[random]").unwrap(), text.find("[[submission]]").unwrap());
    let text = format!("{}{}", &text[..from], &text[to..]);
    package.files.insert("exercise.toml".to_owned(), text.into_bytes());
    let package = edited(
        package,
        "fixtures/basic.toml",
        "generate = { profile = \"late_pair\", n = 20_000, seed = 1 }",
        "args = \"([1], 2)\"",
    );
    good(&without(package, "generator.py"));
}

#[test]
fn mistakes_in_shapes_of_sweeps() {
    let told = complaints(vec![
        ("both", sum("profile = \"late_pair\"\nargs = [\"distinct(n)\", \"-1\"]\n")),
        ("neither", sum("")),
        ("unknown shape", sum("args = [\"distnct(n)\", \"-1\"]\n")),
        ("unknown size", sum("args = [\"distinct(n)\", \"m\"]\n")),
        ("too few arguments", sum("args = [\"distinct(n)\"]\n")),
        ("no list", sum("args = \"distinct(n)\"\n")),
        ("value of a function", sum("value = \"distinct(n)\"\n")),
        ("let alone", sum("let = { nums = \"distinct(n)\" }\n")),
        ("let of a size", sum("let = { n = \"1\" }\nargs = [\"[n]\", \"1\"]\n")),
        (
            "let before it is there",
            sum("let = { a = \"b\", b = \"1\" }\nargs = [\"[a]\", \"1\"]\n"),
        ),
        ("wrong kind of let", sum("let = { a = \"n\" }\nargs = [\"sorted(a)\", \"1\"]\n")),
        ("let is no text", sum("let = { a = 1 }\nargs = [\"[a]\", \"1\"]\n")),
        ("below zero", sum("args = [\"distinct(n - 2000)\", \"-1\"]\n")),
        ("too large", sum("args = [\"ints(n ** 3, 0, 1)\", \"-1\"]\n")),
        ("no value", tree("args = [\"tree(n, 'left')\"]\n")),
        ("unknown form", tree("value = \"tree(n, 'lft')\"\n")),
        ("no operations", cache("init = [\"n\"]\n")),
        ("empty operations", cache("init = [\"n\"]\noperations = []\n")),
        ("no init", cache("operations = [{ times = 1, run = [\"pop()\"] }]\n")),
        ("no times", cache("init = [\"n\"]\noperations = [{ run = [\"pop()\"] }]\n")),
        ("no run", cache("init = [\"n\"]\noperations = [{ times = \"n\", run = [] }]\n")),
        (
            "operations with mistakes",
            cache(
                "init = [\"n\"]\n\
                 operations = [{ times = \"m\", run = [\"git(i)\", \"get(i, i)\", \"get\", \"get(j)\"] }]\n",
            ),
        ),
        ("turn outside of a round", cache("init = [\"i\"]\noperations = []\n")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn mistakes_in_promises_and_sizes() {
    let vary = |to: &str| sum(to);
    let told = complaints(vec![
        ("unknown size", promised("time = \"n m\"\n")),
        ("constant", promised("time = \"2 n\"\n")),
        ("space", promised("time = \"n\"\nspace = \"O(n log n)\"\n")),
        ("per", promised("time = \"n\"\nper = \"operation\"\n")),
        ("per of a function", promised("time = \"n\"\nper = \"op\"\n")),
        ("strict_log", promised("time = \"n\"\nstrict_log = \"yes\"\n")),
        ("varied twice", vary("profile = \"late_pair\"\nwith = { n = 3 }\n")),
        ("with of another size", vary("profile = \"late_pair\"\nwith = { k = \"m\" }\n")),
        ("vary is no name", vary("profile = \"late_pair\"\nvary = \"a b\"\n")),
        ("no n", vary("profile = \"late_pair\"\nvary = \"k\"\n").promising("k", "k")),
        ("negative size", vary("args = [\"distinct(k)\", \"n\"]\nwith = { k = \"n - 2_000\" }\n")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn large_sweeps_of_operations_are_refused_when_they_are_made() {
    let exercise = good(
        &cache("init = [\"n\"]\noperations = [{ times = \"n * n\", run = [\"pop()\"] }]\n")
            .smaller(),
    );
    let why = sweep_input(&exercise, &exercise.sweeps[0], 64_000, 1).unwrap_err();
    assert_eq!(why, "`pop` has no value for n = 64000: it makes more than 5,000,000 elements");
}

impl Package {
    /// The same with a smaller smallest size in its first sweep.
    fn smaller(self) -> Self {
        edited(self, "exercise.toml", "min = 4_000", "min = 16")
    }
}
