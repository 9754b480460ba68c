//! The plain tables of `exercise.toml`: what describes an exercise and limits it.

use judge_protocol::{Limits, StaticRules};

use super::page::{Table, Text};
use super::units::{ByteSize, Millis, UnitError};
use super::{Complexity, Difficulty, Equivalent, Interface, Property, Roadmap};

const KEYS: [&str; 23] = [
    "format",
    "id",
    "title",
    "difficulty",
    "category",
    "subtopic",
    "topics",
    "minutes",
    "python",
    "modules",
    "hints",
    "next",
    "roadmap",
    "interface",
    "checker",
    "static",
    "limits",
    "complexity",
    "sweep",
    "random",
    "property",
    "submission",
    "equivalent",
];

/// Classes of Python's `ast` that a rule may name.
const SYNTAX: [&str; 87] = [
    "Add",
    "And",
    "AnnAssign",
    "Assert",
    "Assign",
    "AsyncFor",
    "AsyncFunctionDef",
    "AsyncWith",
    "Attribute",
    "AugAssign",
    "Await",
    "BinOp",
    "BitAnd",
    "BitOr",
    "BitXor",
    "BoolOp",
    "Break",
    "Call",
    "ClassDef",
    "Compare",
    "Constant",
    "Continue",
    "Delete",
    "Dict",
    "DictComp",
    "Div",
    "Eq",
    "ExceptHandler",
    "Expr",
    "FloorDiv",
    "For",
    "FormattedValue",
    "FunctionDef",
    "GeneratorExp",
    "Global",
    "Gt",
    "GtE",
    "If",
    "IfExp",
    "Import",
    "ImportFrom",
    "In",
    "Invert",
    "Is",
    "IsNot",
    "JoinedStr",
    "LShift",
    "Lambda",
    "List",
    "ListComp",
    "Lt",
    "LtE",
    "MatMult",
    "Match",
    "MatchStar",
    "MatchValue",
    "Mod",
    "Mult",
    "Name",
    "NamedExpr",
    "Nonlocal",
    "Not",
    "NotEq",
    "NotIn",
    "Or",
    "Pass",
    "Pow",
    "RShift",
    "Raise",
    "Return",
    "Set",
    "SetComp",
    "Slice",
    "Starred",
    "Sub",
    "Subscript",
    "Try",
    "TryStar",
    "Tuple",
    "TypeAlias",
    "UAdd",
    "USub",
    "UnaryOp",
    "While",
    "With",
    "Yield",
    "YieldFrom",
];

/// The oldest Python that judge runs, assumed where `python` is missing.
const PYTHON_MIN: (u32, u32) = (3, 9);

/// Modules of the standard library that not every interpreter has, and that an exercise may need.
pub const OPTIONAL_MODULES: [&str; 1] = ["sqlite3"];

/// The first lines of `exercise.toml`.
pub(super) struct Head {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) difficulty: Difficulty,
    pub(super) category: String,
    pub(super) subtopic: String,
    pub(super) topics: Vec<String>,
    pub(super) minutes: Option<u32>,
    pub(super) python_min: (u32, u32),
    pub(super) modules: Vec<String>,
    pub(super) hints: Vec<String>,
    pub(super) next: Option<String>,
}

/// Reads the first lines; `directory` is what `id` must be.
pub(super) fn head(root: &Table<'_>, directory: &str) -> Option<Head> {
    root.accept(&KEYS);
    format(root);
    let id = root.required_text("id").filter(|id| check_id(id, directory));
    let title = line(root, "title");
    let levels =
        [("easy", Difficulty::Easy), ("medium", Difficulty::Medium), ("hard", Difficulty::Hard)];
    let difficulty = root.required_choice("difficulty", &levels);
    let category = line(root, "category");
    let subtopic = line(root, "subtopic");
    let topics = root.strings("topics");
    let minutes = root.integer("minutes", 1..=600).and_then(|minutes| u32::try_from(minutes).ok());
    let python_min = root.text("python").map_or(Some(PYTHON_MIN), |text| python(&text));
    for module in root.texts("modules") {
        if !OPTIONAL_MODULES.contains(&module.value) {
            let message =
                format!("every Python has `{}`, or no exercise may need it", module.value);
            module.report(message, "name modules that some interpreters lack: sqlite3");
        }
    }
    let modules = root.strings("modules");
    let hints = root.strings("hints");
    let next = root.text("next");
    if let Some(next) = next.as_ref().filter(|next| !is_id(next.value)) {
        next.report(format!("`{}` is no id of an exercise", next.value), ID_HELP);
    }
    Some(Head {
        id: id?.value.to_owned(),
        title: title?,
        difficulty: difficulty?,
        category: category?,
        subtopic: subtopic?,
        topics,
        minutes,
        python_min: python_min?,
        modules,
        hints,
        next: next.map(|next| next.value.to_owned()),
    })
}

fn format(root: &Table<'_>) {
    let Some(format) = root.required_integer("format", i64::MIN..=i64::MAX) else { return };
    if format != 1 {
        root.report("format", format!("format {format} is not known"), "write `format = 1`");
    }
}

const ID_HELP: &str = "an id has lower-case letters, digits and `_`, and starts with a letter";

/// Whether a word is an id: `^[a-z][a-z0-9_]*$`.
pub fn is_id(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a text is an id; reported when it is not.
pub(super) fn check_is_id(id: &Text<'_>) -> bool {
    if !is_id(id.value) {
        id.report(format!("`{}` is not an id", id.value), ID_HELP);
    }
    is_id(id.value)
}

fn check_id(id: &Text<'_>, directory: &str) -> bool {
    if !check_is_id(id) {
        return false;
    }
    if id.value != directory {
        id.report(
            format!("the id `{}` differs from its directory `{directory}`", id.value),
            format!("write `id = \"{directory}\"` or rename the directory"),
        );
    }
    id.value == directory
}

/// A text of one line that must be there.
fn line(table: &Table<'_>, key: &str) -> Option<String> {
    let text = table.required_text(key)?;
    if text.value.trim().is_empty() || text.value.contains('\n') {
        text.report(format!("`{key}` must be one line of text"), "");
        return None;
    }
    Some(text.value.to_owned())
}

fn python(text: &Text<'_>) -> Option<(u32, u32)> {
    let version = text.value.strip_prefix(">=").map(str::trim);
    let read = version.and_then(|version| {
        let (major, minor) = version.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    match read {
        Some((3, minor)) if minor < 100 => Some((3, minor)),
        Some(_) | None => {
            let message = format!("`{}` is not a lower bound of Python's version", text.value);
            text.report(message, "write it like `python = \">=3.9\"`");
            None
        }
    }
}

pub(super) fn roadmap(root: &Table<'_>) -> Vec<Roadmap> {
    let read = |table: Table<'_>| {
        table.accept(&["file", "at"]);
        let (file, at) = (line(&table, "file"), line(&table, "at"));
        Some(Roadmap { file: file?, at: at? })
    };
    root.tables("roadmap", "[[roadmap]]").into_iter().filter_map(read).collect()
}

pub(super) fn complexity(root: &Table<'_>) -> Option<Complexity> {
    let table = root.table("complexity", "[complexity]")?;
    table.accept(&["n", "time", "space"]);
    let (n, time, space) = (line(&table, "n"), line(&table, "time"), line(&table, "space"));
    Some(Complexity { n: n?, time: time?, space: space? })
}

pub(super) fn properties(root: &Table<'_>, interface: Option<&Interface>) -> Vec<Property> {
    if root.has("property") && !matches!(interface, Some(Interface::RoundTrip { .. }) | None) {
        root.report(
            "property",
            "[[property]] is a rule on encoded values, and only a round trip has those",
            "use a predicate checker instead",
        );
    }
    let read = |table: Table<'_>| {
        table.accept(&["name", "expr"]);
        let (name, expr) = (line(&table, "name"), line(&table, "expr"));
        Some(Property { name: name?, expr: expr? })
    };
    root.tables("property", "[[property]]").into_iter().filter_map(read).collect()
}

pub(super) fn equivalents(root: &Table<'_>) -> Vec<Equivalent> {
    let read = |table: Table<'_>| {
        table.accept(&["line", "mutant", "why"]);
        let (before, after) = (line(&table, "line"), line(&table, "mutant"));
        let why = line(&table, "why");
        Some(Equivalent { line: before?, mutant: after?, why: why? })
    };
    root.tables("equivalent", "[[equivalent]]").into_iter().filter_map(read).collect()
}

pub(super) fn static_rules(root: &Table<'_>) -> Option<StaticRules> {
    let table = root.table("static", "[static]")?;
    table.accept(&[
        "forbid",
        "forbid_imports",
        "forbid_calls",
        "forbid_names",
        "require",
        "max_function_lines",
        "max_nesting",
        "reason",
    ]);
    let count = |key| table.integer(key, 1..=10_000).and_then(|count| u32::try_from(count).ok());
    for class in ["forbid", "require"].into_iter().flat_map(|key| table.texts(key)) {
        if !SYNTAX.contains(&class.value) {
            class.unknown("class of syntax", SYNTAX.into_iter());
        }
    }
    Some(StaticRules {
        forbid: table.strings("forbid"),
        forbid_imports: table.strings("forbid_imports"),
        forbid_calls: table.strings("forbid_calls"),
        forbid_names: table.strings("forbid_names"),
        require: table.strings("require"),
        max_function_lines: count("max_function_lines"),
        max_nesting: count("max_nesting"),
        reason: table.text("reason").map(|reason| reason.value.to_owned()),
    })
}

pub(super) fn limits(root: &Table<'_>) -> Limits {
    let default = Limits::default();
    let Some(table) = root.table("limits", "[limits]") else { return default };
    table.accept(&["cpu", "wall", "memory", "output", "threads", "open_files"]);
    let count = |key, range| table.integer(key, range).and_then(|count| u32::try_from(count).ok());
    let limits = Limits {
        cpu_ms: time(&table, "cpu", default.cpu_ms, (10, 60_000)),
        wall_ms: time(&table, "wall", default.wall_ms, (10, 300_000)),
        memory_bytes: size(&table, "memory", default.memory_bytes, (8 << 20, 8 << 30)),
        output_bytes: size(&table, "output", default.output_bytes, (1 << 10, 64 << 20)),
        reply_bytes: default.reply_bytes,
        threads: count("threads", 1..=256).unwrap_or(default.threads),
        // An interpreter has five open from the start, and needs some to import and to load.
        open_files: count("open_files", 16..=1_024).unwrap_or(default.open_files),
    };
    if limits.wall_ms < limits.cpu_ms {
        let (wall, cpu) = (Millis(limits.wall_ms).print(), Millis(limits.cpu_ms).print());
        let key = if table.has("wall") { "wall" } else { "cpu" };
        table.report(
            key,
            format!("the wall time {wall} ends before the CPU time {cpu} is used up"),
            "give `wall` at least as much as `cpu`",
        );
    }
    limits
}

fn time(table: &Table<'_>, key: &str, default: u64, (low, high): (u64, u64)) -> u64 {
    let help = "write a time with its unit: \"4s\" or \"500ms\"";
    let Some(text) = table.text_like(key, help) else { return default };
    let read = text.value.parse::<Millis>().map(|time| time.0);
    bounded(&text, read, low..=high, |bound| Millis(bound).print()).unwrap_or(default)
}

fn size(table: &Table<'_>, key: &str, default: u64, (low, high): (u64, u64)) -> u64 {
    let help = "write a size with its unit: \"256MiB\" or \"64KiB\"";
    let Some(text) = table.text_like(key, help) else { return default };
    let read = text.value.parse::<ByteSize>().map(|size| size.0);
    bounded(&text, read, low..=high, |bound| ByteSize(bound).print()).unwrap_or(default)
}

fn bounded(
    text: &Text<'_>,
    read: Result<u64, UnitError>,
    bounds: std::ops::RangeInclusive<u64>,
    print: fn(u64) -> String,
) -> Option<u64> {
    match read {
        Ok(number) if bounds.contains(&number) => Some(number),
        Ok(_) => {
            let (low, high) = (print(*bounds.start()), print(*bounds.end()));
            text.report(
                format!("`{}` is out of bounds", text.value),
                format!("choose a limit from {low} to {high}"),
            );
            None
        }
        Err(error) => {
            text.report(error.message, error.help);
            None
        }
    }
}

/// Reports a name that must be unique and is not.
pub(super) fn report_twice(what: &str, name: &Text<'_>) {
    let message = format!("{what} `{}` stands here for the second time", name.value);
    name.report(message, "give each its own name");
}
