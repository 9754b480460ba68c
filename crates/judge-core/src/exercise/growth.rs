//! `[[sweep]]` and `[random]`: inputs that the generator makes.

use toml::de::DeValue;

use super::document::report_twice;
use super::generator::Generator;
use super::page::{Table, Text, as_integer, as_text};
use super::{NRange, RandomTest, Sizes, Sweep, signature};
use crate::notation::Arithmetic;

/// Classes of growth, slowest growing first.
pub(super) const CLASSES: [&str; 10] =
    ["1", "log n", "sqrt n", "n", "n log n", "n^2", "n^2 log n", "n^3", "2^n", "n!"];

const SIZE_MAX: i64 = 100_000_000;

/// Sweeps, and the names of all that were written, good or not, in order.
pub(super) fn sweeps(root: &Table<'_>, generator: &Generator) -> (Vec<Sweep>, Vec<String>) {
    let (mut sweeps, mut names) = (Vec::new(), Vec::new());
    for table in root.tables("sweep", "[[sweep]]") {
        table.accept(&["name", "profile", "vary", "with", "sizes", "time", "space"]);
        if let Some(name) = table.required_text("name") {
            if names.iter().any(|other| other == name.value) {
                report_twice("sweep", &name);
            }
            names.push(name.value.to_owned());
        }
        sweeps.extend(sweep(&table, generator));
    }
    (sweeps, names)
}

fn sweep(table: &Table<'_>, generator: &Generator) -> Option<Sweep> {
    let name = table.text("name");
    let profile = table.required_text("profile");
    let with = with(table);
    let vary = table.text("vary").map_or("n", |vary| vary.value).to_owned();
    let time = table.required_text("time").and_then(|time| class(&time));
    let space = table.text("space").and_then(|space| class(&space));
    let sizes = sizes(table);
    let with = with?;
    generator.check(table, "with", with.iter().map(|(name, _)| name.as_str()));
    if vary != "n" && with.iter().all(|(name, _)| *name != vary) {
        let message = format!("`{vary}` is no size of this sweep");
        table.report("vary", message, "vary `n`, or a name that stands in `with`");
        return None;
    }
    let sizes = sizes?;
    evaluates(table, &with, [sizes.min, sizes.max])?;
    Some(Sweep {
        name: name?.value.to_owned(),
        profile: profile?.value.to_owned(),
        vary,
        with,
        sizes,
        time: time?,
        space,
    })
}

/// A class of growth; anything else is reported.
pub(super) fn class(text: &Text<'_>) -> Option<String> {
    if CLASSES.contains(&text.value) {
        return Some(text.value.to_owned());
    }
    let inner = text.value.strip_prefix("O(").and_then(|rest| rest.strip_suffix(')'));
    match inner.filter(|inner| CLASSES.contains(inner)) {
        Some(inner) => {
            let message = format!("unknown class of growth `{}`", text.value);
            text.report(message, format!("write \"{inner}\" without O(...)"));
        }
        None => text.unknown("class of growth", CLASSES.into_iter()),
    }
    None
}

fn sizes(table: &Table<'_>) -> Option<Sizes> {
    let table = table.required_table("sizes", "sizes")?;
    table.accept(&["min", "max", "points"]);
    let min = table.required_integer("min", 1..=SIZE_MAX);
    let max = table.required_integer("max", 1..=SIZE_MAX);
    let points = table.required_integer("points", 3..=20);
    let (min, max, points) = (min?, max?, points?);
    if max / 2 < min {
        let message = format!("sizes from {min} to {max} show no growth");
        table.report("max", message, "let `max` be at least twice `min`, better sixteen times");
        return None;
    }
    if max - min + 1 < points {
        table.report("points", "there are more points than sizes", "");
        return None;
    }
    Some(Sizes { min, max, points: u32::try_from(points).ok()? })
}

/// The differential test; `None` when there is none or it is wrong.
pub(super) fn random(root: &Table<'_>, generator: &Generator) -> Option<RandomTest> {
    let table = root.table("random", "[random]")?;
    table.accept(&["profile", "cases", "n", "with", "seed"]);
    let profile = table.required_text("profile");
    let cases = table.required_integer("cases", 1..=10_000);
    let n = range(&table);
    let with = with(&table);
    let seed = table.required_integer("seed", 0..=i64::MAX);
    let with = with?;
    generator.check(&table, "with", with.iter().map(|(name, _)| name.as_str()));
    let n = n?;
    // Every size of a differential test is small, so every size can be tried.
    evaluates(&table, &with, (n.min..=n.max).take(10_000).chain([n.max]))?;
    Some(RandomTest {
        profile: profile?.value.to_owned(),
        cases: u32::try_from(cases?).ok()?,
        n,
        with,
        seed: u64::try_from(seed?).ok()?,
    })
}

fn range(table: &Table<'_>) -> Option<NRange> {
    let table = table.required_table("n", "n")?;
    table.accept(&["min", "max"]);
    let min = table.required_integer("min", 0..=SIZE_MAX);
    let max = table.required_integer("max", 0..=SIZE_MAX);
    let (min, max) = (min?, max?);
    if max < min {
        table.report("max", format!("the range from {min} to {max} is empty"), "");
        return None;
    }
    Some(NRange { min, max })
}

/// The further sizes of a table, in the order written; each an integer or arithmetic over `n`.
fn with(table: &Table<'_>) -> Option<Vec<(String, Arithmetic)>> {
    if !table.has("with") {
        return Some(Vec::new());
    }
    let table = table.table("with", "with")?;
    let mut sizes = Some(Vec::new());
    for (key, value) in table.entries() {
        let arithmetic = match value.get_ref() {
            DeValue::Integer(_) => as_integer(table.page, key.value, value)
                .and_then(|number| Arithmetic::parse(&number.to_string()).ok()),
            _ => as_text(table.page, key.value, value, "write `capacity = \"n // 4\"` or a number")
                .and_then(|text| text.read(Arithmetic::parse(text.value))),
        };
        if !signature::is_identifier(key.value) {
            key.report(format!("`{}` cannot be a name in Python", key.value), "");
        }
        match (arithmetic, &mut sizes) {
            (Some(arithmetic), Some(sizes)) => sizes.push((key.value.to_owned(), arithmetic)),
            (Some(_) | None, _) => sizes = None,
        }
    }
    sizes
}

/// Reports the first size for which one of `with` has no value.
fn evaluates(
    table: &Table<'_>,
    with: &[(String, Arithmetic)],
    sizes: impl IntoIterator<Item = i64>,
) -> Option<()> {
    for n in sizes {
        if let Some((name, _)) = with.iter().find(|(_, size)| size.evaluate(n).is_none()) {
            let message = format!("`{name}` has no value for n = {n}");
            table.report("with", message, "it overflows or divides by zero there");
            return None;
        }
    }
    Some(())
}
