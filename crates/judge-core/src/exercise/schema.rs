//! The JSON Schema of `exercise.toml`: what an editor completes, explains and checks.
//!
//! Written by hand and not derived, because the reader is: it reads key by key, to tell all
//! mistakes at once with their places. A test holds every table here against what the reader
//! accepts, and another the built-in bank against the whole.

use serde_json::{Map, Value, json};

use super::kinds;
use crate::growth::Class;

/// Keys of a table: their names, schemas and words for the reader.
type Keys = Vec<(&'static str, Value, &'static str)>;

/// The schema.
pub fn schema() -> Value {
    let required = ["format", "id", "title", "difficulty", "category", "subtopic", "interface"];
    let mut schema = table(keys(), &required);
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "exercise.toml",
        "description": "An exercise of judge; docs/writing-exercises.md says more.",
    });
    if let (Value::Object(schema), Value::Object(head)) = (&mut schema, head) {
        schema.extend(head);
    }
    schema
}

fn keys() -> Keys {
    let mut keys = head();
    keys.extend([
        ("interface", interface(), "what the learner writes"),
        ("checker", checker(), "how answers are compared"),
        ("static", static_rules(), "rules on the syntax tree, read before anything runs"),
        ("limits", limits(), "hard limits of one case"),
        ("complexity", texts(&["n", "time", "space"], &["n", "time", "space"]), "the promise"),
        ("sweep", list(sweep()), "kinds of input that grow, and the promise kept on each"),
        ("random", random(), "the differential test"),
        ("property", list(texts(&["name", "expr"], &["name", "expr"])), "rules on encoded values"),
        ("submission", list(submission()), "what is to be said of sample submissions"),
        ("equivalent", list(equivalent()), "mutants of the reference that change no answer"),
    ]);
    keys
}

fn head() -> Keys {
    let id = json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$" });
    vec![
        ("format", json!({ "const": 1 }), "the version of this format"),
        ("id", id.clone(), "the name of its folder"),
        ("title", line(), "one line"),
        ("difficulty", words(["easy", "medium", "hard"]), "how hard it is"),
        ("category", line(), "as `judge roadmap` names it"),
        ("subtopic", line(), "as `judge roadmap` names it"),
        ("topics", strings(), "words to search by"),
        ("minutes", integer(1, 600), "how long a learner may need"),
        ("python", json!({ "type": "string", "pattern": "^>= *3\\.[0-9]{1,2}$" }), "the oldest"),
        ("modules", strings(), "modules that not every Python has: sqlite3"),
        ("hints", strings(), "from a nudge to nearly the answer"),
        ("next", id, "a harder variant"),
        ("roadmap", list(texts(&["file", "at"], &["file", "at"])), "what it serves in a roadmap"),
    ]
}

fn interface() -> Value {
    let branches: Vec<Value> = kinds().filter_map(of_kind).collect();
    json!({ "oneOf": branches })
}

/// `[interface]` of one kind.
fn of_kind(kind: &str) -> Option<Value> {
    let sig = || ("sig", line(), "parameters and result, as in a `def`, without `self`");
    let function = || ("function", line(), "its name");
    let mutates = words(["forbidden", "allowed", "required"]);
    let defines = || ("defines", strings(), "`def retry(times)`, `class Timer` or a name");
    let (keys, required): (Keys, &[&str]) = match kind {
        "function" => (
            vec![function(), sig(), ("mutates", mutates, "what it may do to its arguments")],
            &["function", "sig"],
        ),
        "class" => (
            vec![
                ("class", line(), "its name"),
                ("init", line(), "parameters of its constructor"),
                ("method", list(method()), "its methods"),
            ],
            &["class", "init", "method"],
        ),
        "round_trip" => (
            vec![
                ("class", line(), "the class that both are methods of"),
                ("encode", half(), "the encoder"),
                ("decode", half(), "the decoder"),
                ("decoder", words(["fresh_process", "same_process"]), "where the decoder runs"),
                ("equal", words(["structure", "value"]), "what `the same` means"),
            ],
            &["encode", "decode"],
        ),
        "stdio" => (vec![("usage", string(), "how the program is called")], &[]),
        "file_io" => (
            vec![function(), sig(), ("place", line(), "the path of the module it stands in")],
            &["function", "sig"],
        ),
        "quiz" => (Vec::new(), &[]),
        "iterator" => (
            vec![
                function(),
                sig(),
                ("streams", strings(), "parameters that are handed over as iterators"),
                (
                    "lazy",
                    table(
                        vec![("source_ahead", integer(0, 1_000_000), "items beyond the needed")],
                        &["source_ahead"],
                    ),
                    "how far a source may be read",
                ),
            ],
            &["function", "sig"],
        ),
        "scenario" | "async" => (vec![defines()], &["defines"]),
        "threads" | "processes" => (
            vec![defines(), ("repeats", integer(1, 1_000), "how often each case is run")],
            &["defines"],
        ),
        "write_tests" => (
            vec![
                ("module", line(), "the name that tests import"),
                ("defines", strings(), "what it defines, for the reader"),
                ("needs", strings(), "modules below needs/ that it imports"),
            ],
            &["module"],
        ),
        _ => return None,
    };
    Some(tagged(kind, keys, required))
}

/// A table that says its kind.
fn tagged(kind: &str, mut keys: Keys, required: &[&str]) -> Value {
    keys.insert(0, ("kind", json!({ "const": kind }), "its kind"));
    let required: Vec<&str> = ["kind"].iter().chain(required).copied().collect();
    table(keys, &required)
}

fn method() -> Value {
    let keys = vec![
        ("name", line(), "its name"),
        ("sig", line(), "parameters and result, without `self`"),
        ("raises", strings(), "builtin exceptions it may raise"),
    ];
    table(keys, &["name", "sig"])
}

fn half() -> Value {
    let keys = vec![
        ("function", line(), "its name"),
        ("method", line(), "its name in the class"),
        ("sig", line(), "its one parameter, and its result"),
        ("raises", strings(), "builtin exceptions it may raise"),
    ];
    table(keys, &["sig"])
}

fn checker() -> Value {
    let types = || ("types", words(["strict", "loose"]), "whether True and 1 differ");
    let within = || {
        let number = json!({ "type": "number", "minimum": 0 });
        [("rel", number.clone(), "relative tolerance"), ("abs", number, "absolute tolerance")]
    };
    let plain = ["exact", "unordered", "nested_unordered", "any_of"];
    let mut branches: Vec<Value> =
        plain.iter().map(|kind| tagged(kind, vec![types()], &[])).collect();
    for kind in ["float", "text", "tokens"] {
        let keys = std::iter::once(types()).chain(within()).collect();
        branches.push(tagged(kind, keys, &[]));
    }
    let file = ("file", line(), "where `check(case, result)` stands, `checker.py` if not said");
    branches.push(tagged("predicate", vec![file], &[]));
    json!({ "oneOf": branches })
}

fn static_rules() -> Value {
    let keys = vec![
        ("forbid", strings(), "classes of `ast` of which there may be none"),
        ("forbid_imports", strings(), "modules"),
        ("forbid_calls", strings(), "`eval`, `*.insert`, `*.pop(0)`"),
        ("forbid_names", strings(), "names that may not be read"),
        ("require", strings(), "classes of `ast` of which there must be one"),
        ("max_function_lines", integer(1, 10_000), "of a function"),
        ("max_nesting", integer(1, 10_000), "blocks inside a function"),
        ("reason", string(), "what the learner is told"),
    ];
    table(keys, &[])
}

fn limits() -> Value {
    let time = || json!({ "type": "string", "pattern": "^[0-9][0-9_]*(ms|s)$" });
    let size = || json!({ "type": "string", "pattern": "^[0-9][0-9_]*(B|KiB|MiB|GiB)$" });
    let keys = vec![
        ("cpu", time(), "CPU time, `2s` or `500ms`"),
        ("wall", time(), "time by the clock"),
        ("memory", size(), "above the warm interpreter's own, `64MiB`"),
        ("output", size(), "both streams together"),
        ("threads", integer(1, 256), "at once, the main one included"),
        ("open_files", integer(16, 1_024), "at once"),
    ];
    table(keys, &[])
}

fn sweep() -> Value {
    let named = || json!({ "type": "object" });
    let arithmetic = json!({ "type": ["string", "integer"] });
    let round = vec![
        ("times", arithmetic, "how often, an integer or arithmetic"),
        ("run", strings(), "calls with shapes"),
    ];
    let keys = vec![
        ("name", line(), "what the input is like"),
        ("profile", string(), "of generator.py"),
        ("let", named(), "shapes by name, that others hold"),
        ("args", strings(), "a shape for each argument"),
        ("value", string(), "a shape"),
        ("init", strings(), "shapes for the constructor"),
        ("operations", list(table(round, &["times", "run"])), "rounds of calls"),
        ("vary", line(), "the size that grows, `n` if not said"),
        ("with", named(), "other sizes, integers or arithmetic"),
        ("sizes", range(1), "how far it grows"),
        ("time", line(), "the promise"),
        ("space", line(), "likewise"),
        ("strict_log", json!({ "type": "boolean" }), "whether one logarithm more is too much"),
        ("per", words(["call", "op"]), "what the promise is about"),
    ];
    table(keys, &["name", "sizes", "time"])
}

fn random() -> Value {
    let keys = vec![
        ("profile", line(), "of generator.py"),
        ("cases", integer(1, 10_000), "how many"),
        ("n", range(0), "sizes, spread evenly"),
        ("with", json!({ "type": "object" }), "other sizes, integers or arithmetic"),
        ("seed", json!({ "type": "integer", "minimum": 0 }), "of them all"),
    ];
    table(keys, &["profile", "cases", "n", "seed"])
}

fn submission() -> Value {
    let class = || words(Class::ALL.map(Class::name));
    let report = vec![("time", class(), "the class of time"), ("space", class(), "of memory")];
    let keys = vec![
        ("file", line(), "below submissions/"),
        ("expect", words(super::samples::VERDICTS.map(|(word, _)| word)), "its verdict"),
        ("on", strings(), "`case:NAME`, `sweep:NAME`, `random`, `static`, `load`"),
        ("report", table(report, &[]), "classes that some sweep must find"),
        ("why", string(), "what it does wrong"),
    ];
    table(keys, &["file"])
}

fn equivalent() -> Value {
    let keys = vec![
        ("line", line(), "the line of the reference"),
        ("mutant", line(), "the line that it may as well be"),
        ("why", line(), "why that is the same"),
    ];
    table(keys, &["line", "mutant", "why"])
}

fn range(least: i64) -> Value {
    let size = || integer(least, 100_000_000);
    table(vec![("min", size(), "the smallest"), ("max", size(), "the largest")], &["min", "max"])
}

/// A table of texts alone.
fn texts(names: &[&'static str], required: &[&str]) -> Value {
    table(names.iter().map(|name| (*name, line(), "")).collect(), required)
}

/// A table that has these keys and no others.
fn table(keys: Keys, required: &[&str]) -> Value {
    let mut properties = Map::new();
    for (name, mut schema, description) in keys {
        if let (Value::Object(schema), false) = (&mut schema, description.is_empty()) {
            schema.insert("description".to_owned(), json!(description));
        }
        properties.insert(name.to_owned(), schema);
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "it becomes part of what is made")]
fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn strings() -> Value {
    list(string())
}

fn string() -> Value {
    json!({ "type": "string" })
}

/// A text of one line.
fn line() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

fn integer(least: i64, most: i64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

fn words<const N: usize>(words: [&str; N]) -> Value {
    json!({ "enum": words.as_slice() })
}
