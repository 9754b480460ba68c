//! `[checker]`: how answers are compared.

use super::page::Table;
use super::{Checker, CheckerKind, Interface, Types};

#[derive(Clone, Copy)]
enum Kind {
    Exact,
    Unordered,
    NestedUnordered,
    AnyOf,
    Float,
    Predicate,
}

const KINDS: [(&str, Kind); 6] = [
    ("exact", Kind::Exact),
    ("unordered", Kind::Unordered),
    ("nested_unordered", Kind::NestedUnordered),
    ("any_of", Kind::AnyOf),
    ("float", Kind::Float),
    ("predicate", Kind::Predicate),
];

/// Reads `[checker]`; `file` gives the source of a file of the exercise.
pub(super) fn checker<'s>(
    root: &Table<'_>,
    interface: Option<&Interface>,
    file: impl Fn(&str) -> Option<&'s str>,
) -> Option<Checker> {
    if !root.has("checker") {
        return Some(Checker { kind: CheckerKind::Exact, types: Types::Strict });
    }
    let table = root.table("checker", "[checker]")?;
    if matches!(interface, Some(Interface::RoundTrip { .. })) {
        let message = "a round trip is compared by `equal` in [interface], not by a checker";
        table.page.report(table.place.clone(), message, "", "leave [checker] out");
        return None;
    }
    let kind = match table.required_choice("kind", &KINDS)? {
        Kind::Exact => plain(&table, CheckerKind::Exact),
        Kind::Unordered => plain(&table, CheckerKind::Unordered),
        Kind::NestedUnordered => plain(&table, CheckerKind::NestedUnordered),
        Kind::AnyOf => plain(&table, CheckerKind::AnyOf),
        Kind::Float => float(&table)?,
        Kind::Predicate => predicate(&table, file)?,
    };
    let words = [("strict", Types::Strict), ("loose", Types::Loose)];
    let types = match &kind {
        // The author's own code decides on types too.
        CheckerKind::Predicate { source: _ } => Types::Loose,
        CheckerKind::Exact
        | CheckerKind::Unordered
        | CheckerKind::NestedUnordered
        | CheckerKind::AnyOf
        | CheckerKind::Float { rel: _, abs: _ } => {
            table.choice_or("types", &words, Types::Strict)?
        }
    };
    Some(Checker { kind, types })
}

fn plain(table: &Table<'_>, kind: CheckerKind) -> CheckerKind {
    table.accept(&["kind", "types"]);
    kind
}

fn float(table: &Table<'_>) -> Option<CheckerKind> {
    table.accept(&["kind", "types", "rel", "abs"]);
    if !table.has("rel") && !table.has("abs") {
        let message = "a float checker needs a tolerance";
        table.report("kind", message, "add `rel = 1e-9` or `abs = 1e-6`, or both");
        return None;
    }
    let read = |key| if table.has(key) { table.number(key) } else { Some(0.0) };
    let (rel, abs) = (read("rel"), read("abs"));
    Some(CheckerKind::Float { rel: rel?, abs: abs? })
}

fn predicate<'s>(table: &Table<'_>, file: impl Fn(&str) -> Option<&'s str>) -> Option<CheckerKind> {
    table.accept(&["kind", "file"]);
    let name = table.text("file").map_or("checker.py", |name| name.value);
    if let Some(source) = file(name) {
        return Some(CheckerKind::Predicate { source: source.to_owned() });
    }
    let help = "write it there: `def check(case, result)` gives True or a sentence";
    table.report("file", format!("there is no file `{name}`"), help);
    None
}
