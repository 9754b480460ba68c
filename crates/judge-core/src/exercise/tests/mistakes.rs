//! Every mistake is told with its place and its remedy.

use insta::assert_snapshot;

use super::packages::{
    complaints, edited, in_place, lru_cache, package, pictures, queue_from_stacks, serialize_tree,
    two_sum, with, without,
};
use crate::exercise::{Package, load};

/// `two_sum` with one edit of its exercise.toml.
fn sum(from: &str, to: &str) -> Package {
    edited(two_sum(), "exercise.toml", from, to)
}

/// `two_sum` with one edit of its cases.
fn sum_case(from: &str, to: &str) -> Package {
    edited(two_sum(), "fixtures/basic.toml", from, to)
}

/// `lru_cache` with one edit of its exercise.toml.
fn cache(from: &str, to: &str) -> Package {
    edited(lru_cache(), "exercise.toml", from, to)
}

/// `lru_cache` with one edit of its cases.
fn cache_case(from: &str, to: &str) -> Package {
    edited(lru_cache(), "fixtures/basic.toml", from, to)
}

#[test]
fn head_of_exercise() {
    let told = complaints(vec![
        ("not toml", sum("id         = \"two_sum\"", "id = two_sum")),
        ("key twice", sum("minutes    = 15", "title = \"Again\"")),
        ("unknown key", sum("difficulty =", "dificulty =")),
        ("unknown key that is like nothing", sum("minutes ", "x ")),
        ("no format", sum("format     = 1\n", "")),
        ("other format", sum("format     = 1", "format = 2")),
        ("id is not an id", sum("\"two_sum\"", "\"Two-Sum\"")),
        ("id is not the directory", sum("\"two_sum\"", "\"three_sum\"")),
        ("title of two lines", sum("\"Two sum\"", "\"\"\"Two\nsum\"\"\"")),
        ("wrong type", sum("minutes    = 15", "minutes = \"15\"")),
        ("out of bounds", sum("minutes    = 15", "minutes = 0")),
        ("beyond 64 bits", sum("minutes    = 15", "minutes = 99999999999999999999")),
        ("unknown difficulty", sum("\"easy\"", "\"eazy\"")),
        ("python", sum("\">=3.10\"", "\"3.10\"")),
        ("list with a number", sum("[\"hash map\", \"array\"]", "[\"hash map\", 1]")),
        ("list that is none", sum("[\"hash map\", \"array\"]", "\"array\"")),
        ("roadmap without a place", sum("at   = \"4. Data", "#at   = \"4. Data")),
        ("one bracket for two", sum("[[roadmap]]", "[roadmap]")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn interface_of_exercise() {
    let told = complaints(vec![
        ("kind that needs a script", sum("\"function\"", "\"async\"")),
        ("unknown kind", sum("\"function\"", "\"functon\"")),
        ("key of another kind", sum("mutates  =", "init =")),
        ("no function", sum("function = \"two_sum\"\n", "")),
        ("no name in Python", sum("function = \"two_sum\"", "function = \"two-sum\"")),
        ("signature without a bracket", sum("\"(nums: list[int], target", "\"nums, (target")),
        ("signature with a default", sum("target: int)", "target: int = 0)")),
        ("signature in escapes", sum("\"(nums: list[int], target: int)", "\"(n\\u0075ms, 1x)")),
        ("no result", sum("-> list[int]", "list[int]")),
        ("unknown mutates", sum("\"forbidden\"", "\"forbiden\"")),
        ("nothing to change", edited(in_place(), "exercise.toml", "(items: list)", "()")),
        ("method twice", cache("name = \"put\"", "name = \"get\"")),
        ("self", cache("\"(key: int) -> int\"", "\"(self, key: int) -> int\"")),
        ("unknown exception", cache("\"IndexError\"", "\"IndexEror\"")),
        (
            "decoder of two arguments",
            edited(serialize_tree(), "exercise.toml", "(data: str)", "(data: str, n: int)"),
        ),
        ("functions of no class", edited(serialize_tree(), "exercise.toml", "class ", "#class ")),
        (
            "checker of a round trip",
            edited(
                serialize_tree(),
                "exercise.toml",
                "[random]",
                "[checker]\nkind = \"exact\"\n[random]",
            ),
        ),
    ]);
    assert_snapshot!(told);
}

#[test]
fn checker_limits_and_rules() {
    let told = complaints(vec![
        ("unknown checker", cache("\"exact\"", "\"unorderd\"")),
        ("file of an exact checker", cache("types = \"strict\"", "file = \"checker.py\"")),
        ("types", cache("types = \"strict\"", "types = \"string\"")),
        ("float without tolerance", cache("\"exact\"", "\"float\"")),
        ("endless tolerance", cache("kind  = \"exact\" ", "kind = \"float\"\nrel = inf\nabs = -1")),
        ("no checker file", sum("\"checker.py\"", "\"check.py\"")),
        ("unknown limit", sum("wall   =", "wal =")),
        ("time without unit", sum("\"2s\"", "\"2\"")),
        ("time as number", sum("\"2s\"", "2")),
        ("unit of ten", sum("\"256MiB\"", "\"256MB\"")),
        ("too much memory", sum("\"256MiB\"", "\"9GiB\"")),
        ("too much time", sum("\"2s\"", "\"61s\"")),
        ("wall before cpu", sum("\"6s\"", "\"1s\"")),
        ("cpu beyond the default wall", cache("\"4s\"", "\"20s\"")),
        ("unknown rule", cache("forbid_calls ", "forbid_call ")),
        ("static is no table", sum("[[roadmap]]", "static = 1\n[[roadmap]]")),
        ("too few descriptors", sum("wall   =", "open_files = 5\nwall   =")),
        (
            "property of no encoding",
            sum("[random]", "[[property]]\nname = \"p\"\nexpr = \"n > 0\"\n[random]"),
        ),
    ]);
    assert_snapshot!(told);
}

#[test]
fn generated_inputs() {
    let told = complaints(vec![
        ("unknown class", sum("time    = \"n\"", "time = \"O(n)\"")),
        ("class with a slip", sum("time    = \"n\"", "time = \"n logn\"")),
        ("no class", sum("time    = \"n\"\n", "")),
        ("no sizes", sum("sizes ", "#sizes ")),
        ("no growth", sum("max = 16_000", "max = 1_999")),
        ("points", sum("max = 16_000", "max = 16_000, points = 5")),
        ("varies nothing", sum("vary    = \"n\"", "vary = \"m\"")),
        ("sweep twice", cache("\"small capacity, long run\"", "\"mixed\"")),
        ("arithmetic", cache("\"n // 4\"", "\"n // m\"")),
        ("division by zero", cache("\"1 + n % 5\"", "\"40 // (n % 7)\"")),
        ("with is a list", cache("{ capacity = \"n // 4\" }", "[1]")),
        ("name that the generator does not take", cache("{ capacity = 64 }", "{ capazity = 64 }")),
        ("empty range", sum("max = 12", "max = 1")),
        ("no seed", sum("seed    = 7\n", "")),
        ("negative seed", sum("seed    = 7", "seed = -7")),
        ("no generator", without(two_sum(), "generator.py")),
        ("no oracle", without(lru_cache(), "oracle.py")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn cases() {
    let twice = "[[case]]\nid = \"sample\"\nargs = \"([1], 2)\"\n";
    let told = complaints(vec![
        ("unknown key", sum_case("returns =", "return =")),
        ("unknown table", sum_case("[[case]]", "[[cases]]")),
        ("no id", sum_case("id   = \"half_of_target_once\"\n", "")),
        ("case twice", sum_case("\"beyond_64_bits\"", "\"sample\"")),
        ("case twice in two files", with(two_sum(), "fixtures/more.toml", twice)),
        ("no input", sum_case("args = \"([3, 2, 4], 6)\"", "")),
        ("input twice", sum_case("generate =", "args = \"([1], 2)\"\ngenerate =")),
        ("wrong notation", sum_case("([3, 2, 4], 6)", "([3, 2, four], 6)")),
        (
            "wrong notation in an escaped text",
            sum_case("\"([3, 2, 4], 6)\"", "\"([3, 2\\u002c f], 6)\""),
        ),
        ("too few arguments", sum_case("([3, 2, 4], 6)", "([3, 2, 4],)")),
        ("wrong answer notation", sum_case("\"[0, 1]\"", "'[0, 1'")),
        ("two answers", sum_case("returns =", "raises = \"KeyError\"\nreturns =")),
        ("after", sum_case("returns =", "after =")),
        ("returns of an argument", edited(in_place(), "fixtures/basic.toml", "after ", "returns ")),
        ("raises", edited(in_place(), "fixtures/basic.toml", "TypeError", "TypoError")),
        ("no answer", edited(in_place(), "fixtures/basic.toml", "after ", "# ")),
        ("sample that is generated", sum_case("generate =", "sample = true\ngenerate =")),
        ("no sample", sum_case("sample  = true\n", "")),
        ("sample is no flag", sum_case("sample  = true", "sample = 1")),
        ("generated with too much", sum_case("seed = 1 }", "seed = 1, with = { capacity = 1 } }")),
        ("generated without a size", sum_case("n = 20_000, ", "")),
        ("value", edited(serialize_tree(), "fixtures/basic.toml", "\"tree([])\"", "\"tree([)\"")),
        (
            "one answer for any_of",
            edited(
                sum("kind = \"predicate\"\nfile = \"checker.py\"", "kind = \"any_of\""),
                "fixtures/basic.toml",
                "\"[0, 1]\"",
                "\"7\"",
            ),
        ),
    ]);
    assert_snapshot!(told);
}

#[test]
fn operations_of_cases() {
    let told = complaints(vec![
        ("unknown method", cache_case("get(1) -> 1", "git(1) -> 1")),
        ("too many arguments", cache_case("put(3, 3) ", "put(3, 3, 3) ")),
        ("constructor", cache_case("b = LRUCache(1)", "b = LRUCache()")),
        ("other class", cache_case("b = LRUCache(1)", "b = LFUCache(1)")),
        ("init", cache_case("\"(2)\"", "\"(2, 3)\"")),
        ("no init", cache_case("init   = \"(2)\"\n", "")),
        ("unknown exception", cache_case("raises IndexError", "raises IndexEror")),
        ("notation", cache_case("get(1) -> 1", "get(1) -> [1")),
        ("notation in the first line", cache_case("put(1, 1)\n", "put(1, 1\n")),
        (
            "no operation",
            cache_case(
                "a = LRUCache(1)\nb = LRUCache(1)\na.put(1, 10)\nb.get(1) -> -1\n",
                "# none\n",
            ),
        ),
        ("nothing says what is right", without(queue_from_stacks(), "oracle.py")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn samples() {
    let told = complaints(vec![
        ("unknown folder", with(two_sum(), "submissions/wrongs/x.py", "")),
        ("no folder", with(two_sum(), "submissions/x.py", "")),
        ("not Python", with(two_sum(), "submissions/wrong/x.txt", "")),
        ("none accepted", without(two_sum(), "submissions/accepted/reference.py")),
        ("no such file", sum("\"slow/all_pairs.py\"", "\"slow/allpairs.py\"")),
        ("unknown verdict", sum("\"too_slow\"", "\"to_slow\"")),
        ("verdict against the folder", sum("\"too_slow\"", "\"accepted\"")),
        ("described twice", sum("\"wrong/same_index_twice.py\"", "\"slow/all_pairs.py\"")),
        ("unknown case", sum("case:half_of_target_once", "case:half_of_target")),
        ("unknown sweep", sum("\"sweep:pair at the end\"", "\"sweep:end\"")),
        ("no static rules", sum("\"sweep:pair at the end\"", "\"static\"")),
        ("unknown class in report", sum("time = \"n^2\"", "time = \"n2\"")),
        (
            "accepted and caught",
            sum(
                "[[submission]]",
                "[[submission]]\nfile = \"accepted/reference.py\"\non = [\"random\"]\n[[submission]]",
            ),
        ),
    ]);
    assert_snapshot!(told);
}

#[test]
fn files() {
    let mut latin = two_sum();
    latin.files.insert("starter.py".to_owned(), b"# caf\xe9\n".to_vec());
    let told = complaints(vec![
        ("nothing", package("exercises/nothing", &[])),
        ("no statement", without(two_sum(), "statement.md")),
        ("no starter", without(two_sum(), "starter.py")),
        ("no cases", without(two_sum(), "fixtures/basic.toml")),
        ("not UTF-8", latin),
        ("cases in another form", with(two_sum(), "fixtures/bulk.jsonl", "")),
    ]);
    assert_snapshot!(told);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let package = sum("difficulty =", "dificulty =");
    let package = edited(package, "exercise.toml", "\"2s\"", "\"2\"");
    let package = edited(package, "exercise.toml", "\"wrong_answer\"", "\"wrong\"");
    let package = edited(package, "fixtures/basic.toml", "returns =", "return =");
    let package = edited(package, "fixtures/basic.toml", "([3, 2, 4], 6)", "([3, 2, 4],)");
    let package = without(package, "statement.md");
    let told = pictures(&load(&package).unwrap_err());
    assert_snapshot!(told);
}

#[test]
fn mistakes_are_told_up_to_a_bound() {
    let keys: Vec<String> = (0..1_000).map(|number| format!("key_{number} = 1\n")).collect();
    let package = with(two_sum(), "fixtures/more.toml", &keys.concat());
    assert_eq!(load(&package).unwrap_err().len(), 100);
}

#[test]
fn unreadable_cases_are_not_said_to_be_missing() {
    let package = with(two_sum(), "fixtures/basic.toml", "[[case]\n");
    let mistakes = load(&package).unwrap_err();
    assert_eq!(mistakes.len(), 1, "{}", pictures(&mistakes));
}

/// `two_sum` made over: an exercise on files, with one case.
fn filed(interface: &str, case: &str) -> Package {
    let kind = "kind     = \"file_io\"\nfunction = \"count\"\nsig = \"(path: str) -> int\"\n";
    let head = "format = 1\nid = \"count\"\ntitle = \"Count\"\ndifficulty = \"easy\"\n\
                category = \"Files\"\nsubtopic = \"Text\"\n\n[interface]\n";
    let case = format!("[[case]]\nid = \"one\"\nsample = true\n{case}\n");
    package(
        "exercises/count",
        &[
            ("exercise.toml", &format!("{head}{kind}{interface}\n")),
            ("fixtures/basic.toml", &case),
            ("statement.md", "Count."),
            ("starter.py", "def count(path): ..."),
            ("submissions/accepted/reference.py", "def count(path): return 0"),
        ],
    )
}

#[test]
fn exercise_on_files() {
    let case = |rest: &str| filed("", &format!("args = \"('a',)\"\n{rest}"));
    let told = complaints(vec![
        (
            "place that is no module",
            filed("place = \"shop-1/a.py\"", "args = \"('a',)\"\nreturns = \"1\""),
        ),
        (
            "file where the submission stands",
            filed(
                "place = \"a.py\"",
                "args = \"('a',)\"\nreturns = \"1\"\nfiles = { \"a.py\" = \"\" }",
            ),
        ),
        ("nothing is expected", case("")),
        ("path that leads out", case("files = { \"../a\" = \"\" }\nreturns = \"1\"")),
        ("entry that is nothing", case("files = { a = {} }\nreturns = \"1\"")),
        ("entry that is a number", case("files = { a = 1 }\nreturns = \"1\"")),
        ("bytes that are none", case("files = { a = { bytes = \"'x'\" } }\nreturns = \"1\"")),
        ("file that is not there", case("files = { a = { file = \"b\" } }\nreturns = \"1\"")),
        ("size without a unit", case("reads = \"many\"\nreturns = \"1\"")),
        ("unknown key", case("leave = { a = \"\" }\nreturns = \"1\"")),
        ("sweep", filed("[[sweep]]\nname = \"n\"", "args = \"('a',)\"\nreturns = \"1\"")),
        (
            "checker of the author's own",
            filed("[checker]\nkind = \"predicate\"", "args = \"('a',)\"\nreturns = \"1\""),
        ),
    ]);
    assert_snapshot!(told);
}
