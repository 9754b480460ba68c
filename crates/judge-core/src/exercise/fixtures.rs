//! `fixtures/*.toml`: named cases.

use std::collections::BTreeMap;

use super::document::{check_is_id, report_twice};
use super::generator::Generator;
use super::page::{Page, Table, Text, as_integer};
use super::{CheckerKind, Fixture, Generate, Interface, kind};
use crate::case::Expected;

/// What the rest of an exercise says about its cases. What could not be read is `None`.
pub(super) struct Context<'c> {
    pub(super) interface: Option<&'c Interface>,
    pub(super) checker: Option<&'c CheckerKind>,
    pub(super) generator: &'c Generator,
    pub(super) oracle: bool,
    /// All files of the exercise.
    pub(super) files: &'c BTreeMap<String, Vec<u8>>,
}

/// The named cases, good ones in full, and of all of them the ids and the file they stand in.
#[derive(Default)]
pub(super) struct Fixtures {
    pub(super) cases: Vec<Fixture>,
    pub(super) ids: BTreeMap<String, String>,
    /// Whether any case, good or not, is to be shown.
    pub(super) sample: bool,
    /// Whether some cases were not understood enough to know their id.
    pub(super) incomplete: bool,
}

/// Reads one file, called `file`, into `fixtures`.
pub(super) fn read(page: &Page<'_>, file: &str, ctx: &Context<'_>, fixtures: &mut Fixtures) {
    let Some(tree) = page.parse() else {
        fixtures.incomplete = true;
        return;
    };
    let root = Table::root(page, "a file of fixtures", tree.get_ref());
    root.accept(&["case"]);
    fixtures.incomplete |= root.entries().iter().any(|(key, _)| key.value != "case");
    for table in root.tables("case", "[[case]]") {
        let id = table.required_text("id").filter(check_is_id);
        fixtures.incomplete |= id.is_none();
        if let Some(id) = &id {
            match fixtures.ids.get(id.value) {
                Some(other) if other == file => report_twice("case", id),
                Some(other) => {
                    let message = format!("case `{}` stands in {other} too", id.value);
                    id.report(message, "give each its own name");
                }
                None => {
                    fixtures.ids.insert(id.value.to_owned(), file.to_owned());
                }
            }
        }
        let sample = table.flag("sample");
        fixtures.sample |= sample;
        let read = ctx.interface.and_then(|interface| kind::case(&table, interface, ctx));
        if let (Some(id), Some((input, expected))) = (id, read) {
            fixtures.cases.push(Fixture { id: id.value.to_owned(), sample, input, expected });
        }
    }
}

/// What a case asks: written down, or made by the generator.
pub(super) enum Input<'p> {
    Written(Text<'p>),
    Generate(Generate),
}

/// What a case asks: written under `key`, or made by the generator.
pub(super) fn input<'p>(table: &Table<'p>, key: &str, ctx: &Context<'_>) -> Option<Input<'p>> {
    if is_generated(table, key) {
        return generate(table, ctx).map(Input::Generate);
    }
    if !table.has(key) {
        let message = format!("this case has no `{key}`");
        table.page.report(table.place.clone(), message, "", "every case asks something");
    }
    table.text(key).map(Input::Written)
}

/// Whether a case is made by the generator; `key` is what would stand there instead.
pub(super) fn is_generated(table: &Table<'_>, key: &str) -> bool {
    if !table.has("generate") {
        return false;
    }
    if table.has(key) {
        let message = format!("a case has either `{key}` or `generate`");
        table.report("generate", message, "leave one of them out");
    }
    if table.flag("sample") {
        let message = "a generated case is too large to be shown";
        table.report("sample", message, "leave `sample` out, or write the case down");
    }
    true
}

/// Which case the generator is to make.
pub(super) fn generate(table: &Table<'_>, ctx: &Context<'_>) -> Option<Generate> {
    let table = table.table("generate", "generate")?;
    table.accept(&["profile", "n", "seed", "with"]);
    let profile = table.required_text("profile");
    let n = table.required_integer("n", 0..=100_000_000);
    let seed = table.required_integer("seed", 0..=i64::MAX);
    let mut with = Vec::new();
    for (key, value) in table.table("with", "with").map_or(Vec::new(), |with| with.entries()) {
        with.push((key.value.to_owned(), as_integer(table.page, key.value, value)?));
    }
    ctx.generator.check(&table, "with", with.iter().map(|(name, _)| name.as_str()));
    let seed = u64::try_from(seed?).ok()?;
    Some(Generate { profile: profile?.value.to_owned(), n: n?, with, seed })
}

/// What is expected where a case says nothing: the checker's word, or (`None`) the oracle's.
pub(super) fn without_answer(table: &Table<'_>, ctx: &Context<'_>) -> Option<Expected> {
    let predicate = match ctx.checker {
        Some(CheckerKind::Predicate { source: _ }) => return Some(Expected::Checker),
        Some(
            CheckerKind::Exact
            | CheckerKind::Unordered
            | CheckerKind::NestedUnordered
            | CheckerKind::AnyOf
            | CheckerKind::Float { rel: _, abs: _ }
            | CheckerKind::Text { rel: _, abs: _ }
            | CheckerKind::Tokens { rel: _, abs: _ },
        ) => false,
        // The checker could not be read; it may well be one that decides.
        None => true,
    };
    if !predicate && !ctx.oracle {
        table.report(
            "id",
            "this case does not say what is expected, and there is no oracle.py that could",
            "write the expected answer, or an oracle.py",
        );
    }
    None
}
