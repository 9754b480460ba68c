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
    Text,
    Tokens,
    Predicate,
}

const KINDS: [(&str, Kind); 8] = [
    ("exact", Kind::Exact),
    ("unordered", Kind::Unordered),
    ("nested_unordered", Kind::NestedUnordered),
    ("any_of", Kind::AnyOf),
    ("float", Kind::Float),
    ("text", Kind::Text),
    ("tokens", Kind::Tokens),
    ("predicate", Kind::Predicate),
];

/// Reads `[checker]`; `file` gives the source of a file of the exercise.
pub(super) fn checker<'s>(
    root: &Table<'_>,
    interface: Option<&Interface>,
    file: impl Fn(&str) -> Option<&'s str>,
) -> Option<Checker> {
    let writes_text = matches!(interface, Some(Interface::Stdio { .. }));
    if !root.has("checker") {
        let text = CheckerKind::Text { rel: 0.0, abs: 0.0 };
        let kind = if writes_text { text } else { CheckerKind::Exact };
        return Some(Checker { kind, types: Types::Strict });
    }
    let table = root.table("checker", "[checker]")?;
    if matches!(interface, Some(Interface::RoundTrip { .. })) {
        let message = "a round trip is compared by `equal` in [interface], not by a checker";
        table.page.report(table.place.clone(), message, "", "leave [checker] out");
        return None;
    }
    if let Some(interface @ (Interface::Quiz | Interface::WriteTests(_))) = interface {
        let message = format!("an exercise of kind {} has no checker", interface.kind());
        table.page.report(table.place.clone(), message, "", "leave [checker] out");
        return None;
    }
    let word = table.required_choice("kind", &KINDS)?;
    if let (Kind::Predicate, Some(Interface::FileIo { .. })) = (word, interface) {
        let message = "no checker of an author's own can see files";
        table.report("kind", message, "write `returns` and `leaves` in each case, or an oracle.py");
        return None;
    }
    check_text(&table, word, interface)?;
    let kind = match word {
        Kind::Exact => plain(&table, CheckerKind::Exact),
        Kind::Unordered => plain(&table, CheckerKind::Unordered),
        Kind::NestedUnordered => plain(&table, CheckerKind::NestedUnordered),
        Kind::AnyOf => plain(&table, CheckerKind::AnyOf),
        Kind::Float => float(&table)?,
        Kind::Text => {
            let (rel, abs) = tolerance(&table)?;
            CheckerKind::Text { rel, abs }
        }
        Kind::Tokens => {
            let (rel, abs) = tolerance(&table)?;
            CheckerKind::Tokens { rel, abs }
        }
        Kind::Predicate => predicate(&table, file)?,
    };
    let words = [("strict", Types::Strict), ("loose", Types::Loose)];
    let types = match &kind {
        // The author's own code decides on types too.
        CheckerKind::Predicate { source: _ } => Types::Loose,
        // Text has no types.
        CheckerKind::Text { rel: _, abs: _ } | CheckerKind::Tokens { rel: _, abs: _ } => {
            Types::Strict
        }
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

/// Text is compared by other rules than values are.
fn check_text(table: &Table<'_>, kind: Kind, interface: Option<&Interface>) -> Option<()> {
    let program = matches!(interface?, Interface::Stdio { .. });
    let fits = match kind {
        Kind::Exact | Kind::Predicate => true,
        Kind::Text | Kind::Tokens => program,
        Kind::Unordered | Kind::NestedUnordered | Kind::AnyOf | Kind::Float => !program,
    };
    if !fits {
        let (message, help) = if program {
            ("a program writes text, which has no elements", "choose exact, text or tokens")
        } else {
            ("only what a program writes is compared as text", "choose exact or float")
        };
        table.report("kind", message, help);
    }
    fits.then_some(())
}

fn plain(table: &Table<'_>, kind: CheckerKind) -> CheckerKind {
    table.accept(&["kind", "types"]);
    kind
}

fn float(table: &Table<'_>) -> Option<CheckerKind> {
    if !table.has("rel") && !table.has("abs") {
        let message = "a float checker needs a tolerance";
        table.report("kind", message, "add `rel = 1e-9` or `abs = 1e-6`, or both");
        return None;
    }
    let (rel, abs) = tolerance(table)?;
    Some(CheckerKind::Float { rel, abs })
}

/// `rel` and `abs`; zero where they are left out.
fn tolerance(table: &Table<'_>) -> Option<(f64, f64)> {
    table.accept(&["kind", "types", "rel", "abs"]);
    let read = |key| if table.has(key) { table.number(key) } else { Some(0.0) };
    let (rel, abs) = (read("rel"), read("abs"));
    Some((rel?, abs?))
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
