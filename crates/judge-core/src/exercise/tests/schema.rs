//! The schema knows the keys that the reader accepts, table by table.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex::Regex;
use serde_json::Value;

use crate::exercise::{Package, kinds, load, schema};

/// A key that no table accepts.
const STRANGE: &str = "zz";

type Keys = BTreeSet<String>;

/// The keys that the table with the strange key accepts, as its reader tells them.
fn accepted(toml: &str) -> Keys {
    let script = "def example(solution, log):\n    pass\n";
    let files = BTreeMap::from([
        ("exercise.toml".to_owned(), toml.as_bytes().to_vec()),
        ("scenario.py".to_owned(), script.as_bytes().to_vec()),
        ("checker.py".to_owned(), b"def check(case, result):\n    return True\n".to_vec()),
    ]);
    let mistakes =
        load(&Package { root: "probe".to_owned(), files }).expect_err("a key is strange");
    let told = mistakes.iter().find(|it| it.message.starts_with("unknown field `zz`"));
    let told = told.unwrap_or_else(|| panic!("nothing is told of it in\n{toml}\n{mistakes:#?}"));
    let (_, keys) = told.help.split_once(" accepts: ").expect("it says what is accepted");
    keys.split(", ").map(str::to_owned).collect()
}

/// The keys of a table of the schema.
fn known(schema: &Value, pointer: &str) -> Keys {
    let table = schema.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
    let properties = table["properties"].as_object().expect("a table has properties");
    assert_eq!(table["additionalProperties"], false, "{pointer}");
    for key in table["required"].as_array().expect("a list of keys") {
        let key = key.as_str().expect("keys are texts");
        assert!(properties.contains_key(key), "{pointer} requires {key}, which it does not know");
    }
    properties.keys().cloned().collect()
}

/// Where the branch of this kind stands among the branches of a table.
fn branch(schema: &Value, table: &str, kind: &str) -> String {
    let branches = schema["properties"][table]["oneOf"].as_array().expect("a list of branches");
    let own = |it: &Value| it["properties"]["kind"]["const"] == kind;
    let at = branches.iter().position(own).unwrap_or_else(|| panic!("no {table} of kind {kind}"));
    format!("/properties/{table}/oneOf/{at}")
}

#[test]
fn schema_knows_the_keys_of_every_kind() {
    let schema = schema();
    for kind in kinds() {
        let toml = format!("[interface]\nkind = \"{kind}\"\n{STRANGE} = 1\n");
        assert_eq!(known(&schema, &branch(&schema, "interface", kind)), accepted(&toml), "{kind}");
    }
    let branches = schema["properties"]["interface"]["oneOf"].as_array().map_or(0, Vec::len);
    assert_eq!(branches, kinds().count());
}

#[test]
fn schema_knows_the_keys_of_every_checker() {
    let schema = schema();
    let kinds = [
        "exact",
        "unordered",
        "nested_unordered",
        "any_of",
        "float",
        "text",
        "tokens",
        "predicate",
    ];
    for kind in kinds {
        let interface = if matches!(kind, "text" | "tokens") { "stdio" } else { "function" };
        let tolerance = if kind == "float" { "rel = 0.1" } else { "" };
        let toml = format!(
            "[interface]\nkind = \"{interface}\"\nfunction = \"f\"\nsig = \"()\"\n\
             [checker]\nkind = \"{kind}\"\n{tolerance}\n{STRANGE} = 1\n"
        );
        // A program has no function, which is told as well.
        let toml = if interface == "stdio" {
            toml.replace("function = \"f\"\nsig = \"()\"\n", "")
        } else {
            toml
        };
        assert_eq!(known(&schema, &branch(&schema, "checker", kind)), accepted(&toml), "{kind}");
    }
}

const CLASS: &str = "[interface]\nkind = 'class'\nclass = 'C'\ninit = '()'\n\
                     [[interface.method]]\nname = 'put'\nsig = '()'\n";
const FUNCTION: &str = "[interface]\nkind = 'function'\nfunction = 'f'\nsig = '()'\n";

#[test]
fn schema_knows_the_keys_of_every_other_table() {
    let schema = schema();
    let probes = [
        ("", String::new(), "zz = 1"),
        ("/properties/roadmap/items", String::new(), "[[roadmap]]\nzz = 1"),
        ("/properties/static", FUNCTION.to_owned(), "[static]\nzz = 1"),
        ("/properties/limits", FUNCTION.to_owned(), "[limits]\nzz = 1"),
        ("/properties/complexity", FUNCTION.to_owned(), "[complexity]\nzz = 1"),
        ("/properties/random", FUNCTION.to_owned(), "[random]\nzz = 1"),
        ("/properties/random/properties/n", FUNCTION.to_owned(), "[random]\nn = { zz = 1 }"),
        ("/properties/property/items", FUNCTION.to_owned(), "[[property]]\nzz = 1"),
        ("/properties/equivalent/items", FUNCTION.to_owned(), "[[equivalent]]\nzz = 1"),
        ("/properties/submission/items", FUNCTION.to_owned(), "[[submission]]\nzz = 1"),
        (
            "/properties/submission/items/properties/report",
            FUNCTION.to_owned(),
            "[[submission]]\nreport = { zz = 1 }",
        ),
        ("/properties/sweep/items", FUNCTION.to_owned(), "[[sweep]]\nzz = 1"),
        (
            "/properties/sweep/items/properties/sizes",
            FUNCTION.to_owned(),
            "[[sweep]]\nsizes = { zz = 1 }",
        ),
        (
            "/properties/sweep/items/properties/operations/items",
            CLASS.to_owned(),
            "[[sweep]]\nname = 's'\nsizes = { min = 1, max = 9 }\ntime = 'n'\n\
             operations = [{ times = 1, run = ['put()'], zz = 1 }]",
        ),
    ];
    for (pointer, interface, table) in probes {
        let toml = format!("{interface}{table}\n");
        assert_eq!(known(&schema, pointer), accepted(&toml), "{pointer}");
    }
    let method = format!("{CLASS}zz = 1\n");
    let class = branch(&schema, "interface", "class");
    let pointer = format!("{class}/properties/method/items");
    assert_eq!(known(&schema, &pointer), accepted(&method));
}

#[test]
fn schema_knows_the_keys_of_nested_tables_of_kinds() {
    let schema = schema();
    let lazy = "[interface]\nkind = 'iterator'\nfunction = 'f'\nsig = '()'\nlazy = { zz = 1 }\n";
    let pointer = format!("{}/properties/lazy", branch(&schema, "interface", "iterator"));
    assert_eq!(known(&schema, &pointer), accepted(lazy));
    let round_trip = "[interface]\nkind = 'round_trip'\n";
    let of_functions = accepted(&format!("{round_trip}encode = {{ zz = 1 }}\n"));
    let of_methods = accepted(&format!("{round_trip}class = 'C'\ndecode = {{ zz = 1 }}\n"));
    for half in ["encode", "decode"] {
        let of_kind = branch(&schema, "interface", "round_trip");
        let keys = known(&schema, &format!("{of_kind}/properties/{half}"));
        assert_eq!(keys, &of_functions | &of_methods);
    }
}

#[test]
fn kept_schema_is_the_one_that_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/exercise.schema.json");
    let kept = fs::read_to_string(&path).expect("the schema is kept among the documents");
    let printed = format!("{:#}\n", schema());
    assert!(kept == printed, "write it anew: judge schema > docs/exercise.schema.json");
}

#[test]
fn every_exercise_of_the_bank_is_as_the_schema_wants_it() {
    let schema = schema();
    let bank = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../exercises");
    let mut count = 0;
    for entry in bank.read_dir().expect("the bank lies in the repository").flatten() {
        let path = entry.path().join("exercise.toml");
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let value: Value = toml::from_str(&text).expect("the bank is TOML");
        assert_eq!(off(&value, &schema), None, "{}", path.display());
        count += 1;
    }
    assert!(count > 5, "only {count} exercises were found");
}

#[test]
fn schema_refuses_what_the_reader_refuses() {
    let schema = schema();
    let good = "format = 1\nid = 'a'\ntitle = 'A'\ndifficulty = 'easy'\ncategory = 'B'\n\
                subtopic = 'C'\n[interface]\nkind = 'function'\nfunction = 'f'\nsig = '()'\n";
    let off_with = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        let value: Value = toml::from_str(&good.replace(from, to)).expect("it is TOML");
        off(&value, &schema)
    };
    assert_eq!(off_with("'()'", "'(n)'"), None);
    let edits = [
        ("format = 1", "format = 2"),
        ("id = 'a'", "id = 'A b'"),
        ("title = 'A'", "title = ''"),
        ("title = 'A'\n", ""),
        ("'easy'", "'eazy'"),
        ("subtopic", "minutes = 0\nsubtopic"),
        ("subtopic", "topics = 'x'\nsubtopic"),
        ("'function'", "'functon'"),
        ("sig =", "defines ="),
        ("'()'\n", "'()'\n[limits]\ncpu = '2 minutes'\n"),
        ("'()'\n", "'()'\n[checker]\nkind = 'exact'\nrel = 1\n"),
        ("'()'\n", "'()'\n[[submission]]\nfile = 'a'\nreport = { time = 'O(n)' }\n"),
    ];
    for (from, to) in edits {
        assert!(off_with(from, to).is_some(), "{from} may be {to}");
    }
}

/// Where and how a value is off; `None` when it is as the schema wants it. Knows the words of
/// JSON Schema that stand in ours, and panics at others.
fn off(value: &Value, schema: &Value) -> Option<String> {
    let words = schema.as_object().expect("a schema is an object");
    words.iter().find_map(|(word, wanted)| match word.as_str() {
        "properties" => value.as_object()?.iter().find_map(|(key, value)| {
            let why = off(value, wanted.get(key)?)?;
            Some(format!("{key}: {why}"))
        }),
        "items" => value.as_array()?.iter().find_map(|item| off(item, wanted)),
        "oneOf" => {
            let branches = wanted.as_array().expect("a list of schemas");
            let fits = branches.iter().filter(|branch| off(value, branch).is_none()).count();
            (fits != 1).then(|| format!("{value} fits {fits} branches"))
        }
        word => {
            (!holds(word, value, wanted, schema)).then(|| format!("{value}: not {word} {wanted}"))
        }
    })
}

/// Whether a word of a schema that is about one value alone holds.
fn holds(word: &str, value: &Value, wanted: &Value, schema: &Value) -> bool {
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    match word {
        "$schema" | "title" | "description" => true,
        "type" => match wanted {
            Value::Array(types) => types.iter().any(|one| is_of_type(value, one)),
            one => is_of_type(value, one),
        },
        "const" => value == wanted,
        "enum" => wanted.as_array().expect("a list of values").contains(value),
        "minimum" => !value.is_number() || number(value) >= number(wanted),
        "maximum" => !value.is_number() || number(value) <= number(wanted),
        "pattern" => value.as_str().is_none_or(|text| {
            Regex::new(wanted.as_str().expect("a pattern is text"))
                .expect("it is one")
                .is_match(text)
        }),
        "required" => value.as_object().is_none_or(|table| {
            let keys = wanted.as_array().expect("a list of keys");
            keys.iter().all(|key| table.contains_key(key.as_str().expect("keys are texts")))
        }),
        "additionalProperties" => value.as_object().is_none_or(|table| {
            wanted != false || table.keys().all(|key| schema["properties"].get(key).is_some())
        }),
        word => panic!("what does {word} mean?"),
    }
}

fn is_of_type(value: &Value, wanted: &Value) -> bool {
    match wanted.as_str().expect("a type is text") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("what is a {other}?"),
    }
}
