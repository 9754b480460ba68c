//! Small packages in memory.

use std::fmt::Write as _;

use crate::diagnostic::Diagnostic;
use crate::exercise::{Package, load};

/// A package of (path, text) pairs.
pub(super) fn package(root: &str, files: &[(&str, &str)]) -> Package {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    Package { root: root.to_owned(), files: files.collect() }
}

/// The same package with `from` replaced by `to` in one file.
pub(super) fn edited(mut package: Package, path: &str, from: &str, to: &str) -> Package {
    let bytes = package.files.get_mut(path).expect("the file is there");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(from), "{path} does not contain {from:?}");
    *bytes = text.replacen(from, to, 1).into_bytes();
    package
}

/// The same package without one file.
pub(super) fn without(mut package: Package, path: &str) -> Package {
    assert!(package.files.remove(path).is_some(), "{path} is not there");
    package
}

/// The same package with one more file.
pub(super) fn with(mut package: Package, path: &str, text: &str) -> Package {
    package.files.insert(path.to_owned(), text.as_bytes().to_vec());
    package
}

/// All that `load` says about packages, each under its name.
pub(super) fn complaints(packages: Vec<(&str, Package)>) -> String {
    let mut text = String::new();
    for (name, package) in packages {
        let mistakes = load(&package).expect_err(name);
        writeln!(text, "# {name}\n{}", pictures(&mistakes)).unwrap();
    }
    text
}

/// Diagnostics as text, with the words that are meant.
pub(super) fn pictures(mistakes: &[Diagnostic]) -> String {
    let mut text = String::new();
    for one in mistakes {
        write!(text, "{}", one.file).unwrap();
        if let Some((line, column)) = one.position() {
            write!(text, ":{line}:{column}").unwrap();
        }
        writeln!(text, ": {}", one.message).unwrap();
        if let Some(span) = &one.span {
            let meant = one.source.get(span.clone()).expect("a span lies between characters");
            writeln!(text, "    at    {meant:?} {}", one.label).unwrap();
        }
        if !one.help.is_empty() {
            writeln!(text, "    help: {}", one.help).unwrap();
        }
    }
    text
}

/// A function, decided by a predicate.
pub(super) fn two_sum() -> Package {
    package(
        "exercises/two_sum",
        &[
            ("exercise.toml", TWO_SUM),
            ("statement.md", "# Two sum\n"),
            ("starter.py", "def two_sum(nums, target):\n    ...\n"),
            ("checker.py", "def check(case, result):\n    return True\n"),
            ("generator.py", "def generate(rng, profile, n):\n    return {\"args\": ([1], 2)}\n"),
            ("fixtures/basic.toml", TWO_SUM_CASES),
            ("submissions/accepted/reference.py", "def two_sum(nums, target): ...\n"),
            ("submissions/slow/all_pairs.py", "def two_sum(nums, target): ...\n"),
            ("submissions/wrong/same_index_twice.py", "def two_sum(nums, target): ...\n"),
        ],
    )
}

const TWO_SUM: &str = r#"format     = 1
id         = "two_sum"
title      = "Two sum"
difficulty = "easy"
category   = "Data structures"
subtopic   = "Hashing"
topics     = ["hash map", "array"]
minutes    = 15
python     = ">=3.10"
hints      = ["For each number there is only one partner that would do."]

[[roadmap]]
file = "roadmap.txt"
at   = "4. Data Structures and Algorithms / Hashing and Sets"

[interface]
kind     = "function"
function = "two_sum"
sig      = "(nums: list[int], target: int) -> list[int]"
mutates  = "forbidden"     # forbidden | allowed | required

[checker]
kind = "predicate"
file = "checker.py"

[limits]
cpu    = "2s"
wall   = "6s"
memory = "256MiB"
output = "64KiB"

[complexity]
n     = "len(nums)"
time  = "O(n)"
space = "O(n)"

[[sweep]]
name    = "pair at the end"
profile = "late_pair"
vary    = "n"
sizes   = { min = 1_000, max = 16_000 }
time    = "n"
space   = "n"

[random]
profile = "small"
cases   = 300
n       = { min = 2, max = 12 }
seed    = 7

[[submission]]
file   = "slow/all_pairs.py"
expect = "too_slow"
on     = ["sweep:pair at the end"]
report = { time = "n^2" }
[[submission]]
file   = "wrong/same_index_twice.py"
expect = "wrong_answer"
on     = ["case:half_of_target_once"]
"#;

const TWO_SUM_CASES: &str = r#"[[case]]
id      = "sample"
sample  = true
args    = "([2, 7, 11, 15], 9)"
returns = "[0, 1]"                   # shown as an example; the predicate decides

[[case]]
id   = "half_of_target_once"
args = "([3, 2, 4], 6)"

[[case]]
id   = "beyond_64_bits"
args = "([10 ** 30, 1, 4 - 10 ** 30], 4)"

[[case]]
id       = "late_pair_large"
generate = { profile = "late_pair", n = 20_000, seed = 1 }
"#;

/// A class, compared exactly.
pub(super) fn lru_cache() -> Package {
    package(
        "exercises/lru_cache",
        &[
            ("exercise.toml", LRU_CACHE),
            ("statement.md", "# LRU cache\n"),
            ("starter.py", "class LRUCache: ...\n"),
            ("generator.py", "def generate(rng, profile, n, capacity):\n    ...\n"),
            ("oracle.py", "class LRUCache: ...\n"),
            ("fixtures/basic.toml", LRU_CACHE_CASES),
            ("submissions/accepted/reference.py", "class LRUCache: ...\n"),
            ("submissions/memory/never_evicts.py", "class LRUCache: ...\n"),
            ("submissions/slow/list_order.py", "class LRUCache: ...\n"),
            ("submissions/wrong/shared_state.py", "class LRUCache: ...\n"),
        ],
    )
}

const LRU_CACHE: &str = r#"format     = 1
id         = "lru_cache"
title      = "LRU cache"
difficulty = "medium"
category   = "Data structures"
subtopic   = "Cache and composite designs"

[interface]
kind  = "class"
class = "LRUCache"
init  = "(capacity: int)"
[[interface.method]]
name = "get"
sig  = "(key: int) -> int"
[[interface.method]]
name = "put"
sig  = "(key: int, value: int) -> None"
[[interface.method]]
name   = "pop"
sig    = "() -> int"
raises = ["IndexError"]

[checker]
kind  = "exact"            # every `->` in an operation sequence must match
types = "strict"

[static]
forbid_imports = ["collections"]
forbid_calls   = ["*.pop(0)"]
max_nesting    = 4
reason = "write the order yourself"

[limits]
cpu     = "4s"
threads = 4

[[sweep]]
name    = "mixed"
profile = "mixed"
with    = { capacity = "n // 4" }
sizes   = { min = 4_000, max = 64_000 }
time    = "n"
space   = "n"
[[sweep]]
name    = "small capacity, long run"
profile = "mixed"
with    = { capacity = 64 }
sizes   = { min = 4_000, max = 64_000 }
time    = "n"
space   = "1"

[random]
profile = "mixed"
cases   = 200
n       = { min = 0, max = 40 }
with    = { capacity = "1 + n % 5" }
seed    = 20240817

[[submission]]
file   = "memory/never_evicts.py"
expect = "too_much_memory"
on     = ["sweep:small capacity, long run"]
report = { space = "n" }
why    = "forgets logically but keeps every value"
"#;

const LRU_CACHE_CASES: &str = r#"[[case]]
id     = "evicts_the_oldest"
sample = true                      # shown to the learner
init   = "(2)"
ops = """
put(1, 1)
get(1) -> 1

put(3, 3)        # evicts nothing yet
pop() raises IndexError
"""

[[case]]
id  = "two_caches_are_independent"
ops = """
a = LRUCache(1)
b = LRUCache(1)
a.put(1, 10)
b.get(1) -> -1
"""

[[case]]
id       = "many_operations"
generate = { profile = "mixed", n = 20_000, seed = 1, with = { capacity = 64 } }
"#;

/// A pair of methods that encodes and decodes.
pub(super) fn serialize_tree() -> Package {
    package(
        "exercises/serialize_tree",
        &[
            ("exercise.toml", SERIALIZE_TREE),
            ("statement.md", "# Serialise a binary tree\n"),
            ("starter.py", "class Codec: ...\n"),
            ("generator.py", "def generate(rng, profile, n):\n    return {\"value\": None}\n"),
            ("fixtures/basic.toml", SERIALIZE_TREE_CASES),
            ("submissions/accepted/reference.py", "class Codec: ...\n"),
            ("submissions/error/recursive.py", "class Codec: ...\n"),
            ("submissions/slow/pop_front.py", "class Codec: ...\n"),
            ("submissions/wrong/global_tree.py", "class Codec: ...\n"),
        ],
    )
}

const SERIALIZE_TREE: &str = r#"format     = 1
id         = "serialize_tree"
title      = "Serialise and deserialise a binary tree"
difficulty = "hard"
category   = "Data structures"
subtopic   = "Trees and BSTs"
next       = "serialize_graph"

[interface]
kind    = "round_trip"
class   = "Codec"
encode  = { method = "serialize",   sig = "(root: TreeNode | None) -> str" }
decode  = { method = "deserialize", sig = "(data: str) -> TreeNode | None" }
decoder = "fresh_process"   # globals and caches of the encoder are gone
equal   = "structure"

[[sweep]]
name    = "random shape"
profile = "random"
vary    = "n"
sizes   = { min = 8_000, max = 96_000 }
time    = "n"
[[sweep]]
name    = "left chain"
profile = "left_chain"
vary    = "n"
sizes   = { min = 2_000, max = 32_000 }
time    = "n"

[random]
profile = "random"
cases   = 200
n       = { min = 0, max = 12 }
seed    = 3

[[property]]
name = "text"
expr = "type(data) is str and len(data) <= 64 * (n + 1)"

[[submission]]
file = "slow/pop_front.py"
on   = ["sweep:random shape"]
[[submission]]
file   = "error/recursive.py"
expect = "runtime_error"
on     = ["sweep:left chain"]
why    = "RecursionError on a chain"
"#;

const SERIALIZE_TREE_CASES: &str = r#"[[case]]
id     = "sample"
sample = true
value  = "tree([1, 2, 3, None, None, 4, 5])"

[[case]]
id    = "empty"
value = "tree([])"
"#;

/// A class whose methods raise.
pub(super) fn queue_from_stacks() -> Package {
    package(
        "exercises/queue_from_stacks",
        &[
            ("exercise.toml", QUEUE),
            ("statement.md", "# Queue made of two stacks\n"),
            ("starter.py", "class QueueWithStacks: ...\n"),
            ("oracle.py", "class QueueWithStacks: ...\n"),
            ("generator.py", "def generate(rng, profile, n):\n    ...\n"),
            ("fixtures/basic.toml", QUEUE_CASES),
            ("submissions/accepted/reference.py", "class QueueWithStacks: ...\n"),
            ("submissions/forbidden/pop_zero.py", "class QueueWithStacks: ...\n"),
            ("submissions/slow/moves_back.py", "class QueueWithStacks: ...\n"),
            ("submissions/wrong/none_when_empty.py", "class QueueWithStacks: ...\n"),
        ],
    )
}

const QUEUE: &str = r#"format     = 1
id         = "queue_from_stacks"
title      = "Queue made of two stacks"
difficulty = "easy"
category   = "Data structures"
subtopic   = "Stacks and queues"

[interface]
kind  = "class"
class = "QueueWithStacks"
init  = "()"
[[interface.method]]
name = "enqueue"
sig  = "(x: int) -> None"
[[interface.method]]
name   = "dequeue"
sig    = "() -> int"
raises = ["IndexError"]
[[interface.method]]
name = "empty"
sig  = "() -> bool"

[static]
forbid_calls = ["*.pop(0)"]

[[sweep]]
name    = "fill, then drain with refills"
profile = "drain"
sizes   = { min = 2_000, max = 32_000 }
time    = "n"

[random]
profile = "mixed"
cases   = 200
n       = { min = 0, max = 30 }
seed    = 11

[[submission]]
file = "forbidden/pop_zero.py"
on   = ["static"]
"#;

const QUEUE_CASES: &str = r#"[[case]]
id     = "sample"
sample = true
init   = "()"
ops = """
enqueue(1)
dequeue() -> 1
empty() -> True
dequeue() raises IndexError
"""

[[case]]
id  = "nothing_checked"
ops = """
a = QueueWithStacks()
a.enqueue(1)
"""
"#;

/// A function that changes its argument, in so few words as can be.
pub(super) fn in_place() -> Package {
    package(
        "exercises/reverse",
        &[
            ("exercise.toml", IN_PLACE),
            ("statement.md", "# Reverse\n"),
            ("starter.py", "def reverse(items): ...\n"),
            ("fixtures/basic.toml", IN_PLACE_CASES),
            ("submissions/accepted/reference.py", "def reverse(items): ...\n"),
        ],
    )
}

const IN_PLACE: &str = r#"format     = 1
id         = "reverse"
title      = "Reverse"
difficulty = "easy"
category   = "Core Python"
subtopic   = "Lists"

[interface]
kind     = "function"
function = "reverse"
sig      = "(items: list) -> None"
mutates  = "required"
"#;

const IN_PLACE_CASES: &str = r#"[[case]]
id     = "three"
sample = true
args   = "([1, 2, 3])"
after  = "[3, 2, 1]"

[[case]]
id     = "not_a_list"
args   = "(None,)"
raises = "TypeError: not a list"
"#;
