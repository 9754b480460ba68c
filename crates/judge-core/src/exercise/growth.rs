//! `[[sweep]]` and `[random]`: inputs that are made and not written down.

use toml::de::DeValue;

use super::document::report_twice;
use super::generator::Generator;
use super::page::{Table, Text, as_integer, as_text};
use super::shapes;
use super::{Interface, NRange, Per, RandomTest, Sizes, Sweep, SweepInput, signature};
use crate::growth::{Class, Formula};
use crate::notation::Arithmetic;

const SIZE_MAX: i64 = 100_000_000;

/// What stands outside the declaration of sweeps and matters to them.
pub(super) struct Context<'c> {
    pub(super) generator: &'c Generator,
    pub(super) interface: Option<&'c Interface>,
}

/// Sweeps, and the names of all that were written, good or not, in order.
pub(super) fn sweeps(root: &Table<'_>, ctx: &Context<'_>) -> (Vec<Sweep>, Vec<String>) {
    let (mut sweeps, mut names) = (Vec::new(), Vec::new());
    let unmeasured = matches!(
        ctx.interface,
        Some(
            Interface::Stdio { .. }
                | Interface::FileIo { .. }
                | Interface::Quiz
                | Interface::WriteTests(_)
        )
    );
    if root.has("sweep") && unmeasured {
        let message = "growth is measured of functions and classes alone";
        root.report("sweep", message, "hold a large generated case against [limits] instead");
        return (sweeps, names);
    }
    for table in root.tables("sweep", "[[sweep]]") {
        table.accept(&[
            "name",
            "profile",
            "let",
            "args",
            "value",
            "init",
            "operations",
            "vary",
            "with",
            "sizes",
            "time",
            "space",
            "strict_log",
            "per",
        ]);
        if let Some(name) = table.required_text("name") {
            if names.iter().any(|other| other == name.value) {
                report_twice("sweep", &name);
            }
            names.push(name.value.to_owned());
        }
        sweeps.extend(sweep(&table, ctx));
    }
    (sweeps, names)
}

fn sweep(table: &Table<'_>, ctx: &Context<'_>) -> Option<Sweep> {
    let name = table.text("name");
    let vary = varied(table);
    let with = vary.as_deref().and_then(|vary| with(table, vary));
    let sizes = sizes(table);
    let strict_log = table.flag("strict_log");
    let per = [("call", Per::Call), ("op", Per::Operation)];
    let per = table.choice_or("per", &per, Per::Call);
    let time = table.required_text("time");
    let (vary, with) = (vary?, with?);
    let names: Vec<&str> =
        [vary.as_str()].into_iter().chain(with.iter().map(|(name, _)| name.as_str())).collect();
    let promise = |text: Text<'_>| text.read(Formula::parse(text.value, &names));
    let time = time.and_then(promise);
    let space = table.text("space").and_then(promise);
    let input = input(table, &names, ctx);
    per_operation(table, per, ctx);
    let sizes = sizes?;
    have_values(table, &vary, &with, sizes)?;
    let sweep = Sweep {
        name: name?.value.to_owned(),
        input: input?,
        vary,
        with,
        sizes,
        time: time?,
        space,
        strict_log,
        per: per?,
    };
    shapes::check(table, &sweep, ctx.interface?)?;
    Some(sweep)
}

/// The name of the varied size: `n`, unless the sweep says otherwise.
fn varied(table: &Table<'_>) -> Option<String> {
    let text = table.text("vary");
    if text.is_none() && table.has("vary") {
        return None;
    }
    let vary = text.as_ref().map_or("n", |text| text.value);
    if !signature::is_identifier(vary) {
        table.report("vary", format!("`{vary}` cannot be a name in Python"), "");
        return None;
    }
    if table.table("with", "with").is_some_and(|with| with.has(vary)) {
        let message = format!("`{vary}` is varied, so `with` cannot give it");
        let help = "leave it out of `with`, or write `vary = ...` with another size";
        table.report("with", message, help);
        return None;
    }
    Some(vary.to_owned())
}

/// A profile of the generator, or shapes.
fn input(table: &Table<'_>, names: &[&str], ctx: &Context<'_>) -> Option<SweepInput> {
    let shaped = ["args", "value", "init", "operations", "let"];
    let written = shaped.into_iter().find(|key| table.has(key));
    let Some(key) = written else {
        if !table.has("profile") {
            let message = "this sweep does not say how its inputs are made";
            let help = "write `args`, `value` or `operations` with shapes, or the `profile` of \
                        a generator.py";
            table.page.report(table.place.clone(), message, "", help);
        }
        let profile = table.text("profile")?;
        if !names.contains(&"n") {
            let message = "a profile needs `n`, and this sweep has no such size";
            table.report("vary", message, "write `with = { n = ... }`");
            return None;
        }
        let others = names.iter().copied().filter(|name| *name != "n");
        ctx.generator.check(table, "with", others);
        return Some(SweepInput::Profile(profile.value.to_owned()));
    };
    if table.has("profile") {
        let message = format!("a sweep has either `profile` or `{key}`");
        table.report(key, message, "leave one of them out");
        return None;
    }
    shapes::read(table, names, ctx.interface?).map(SweepInput::Shapes)
}

/// Only a class has operations.
fn per_operation(table: &Table<'_>, per: Option<Per>, ctx: &Context<'_>) {
    let class = ctx.interface.is_none_or(|one| matches!(one, Interface::Class { .. }));
    if per == Some(Per::Operation) && !class {
        let message = "only a class has operations";
        table.report("per", message, "leave `per` out");
    }
}

/// A class of growth; anything else is reported.
pub(super) fn class(text: &Text<'_>) -> Option<Class> {
    if let Some(class) = Class::parse(text.value) {
        return Some(class);
    }
    let inner = text.value.strip_prefix("O(").and_then(|rest| rest.strip_suffix(')'));
    match inner.filter(|inner| Class::parse(inner).is_some()) {
        Some(inner) => {
            let message = format!("unknown class of growth `{}`", text.value);
            text.report(message, format!("write \"{inner}\" without O(...)"));
        }
        None => text.unknown("class of growth", Class::ALL.into_iter().map(Class::name)),
    }
    None
}

fn sizes(table: &Table<'_>) -> Option<Sizes> {
    let table = table.required_table("sizes", "sizes")?;
    table.accept(&["min", "max"]);
    let min = table.required_integer("min", 1..=SIZE_MAX);
    let max = table.required_integer("max", 1..=SIZE_MAX);
    let (min, max) = (min?, max?);
    if max / 2 < min {
        let message = format!("sizes from {min} to {max} show no growth");
        table.report("max", message, "let `max` be at least twice `min`, better sixteen times");
        return None;
    }
    Some(Sizes { min, max })
}

/// The differential test; `None` when there is none or it is wrong.
pub(super) fn random(root: &Table<'_>, generator: &Generator) -> Option<RandomTest> {
    let table = root.table("random", "[random]")?;
    table.accept(&["profile", "cases", "n", "with", "seed"]);
    let profile = table.required_text("profile");
    let cases = table.required_integer("cases", 1..=10_000);
    let n = range(&table);
    let with = with(&table, "n");
    let seed = table.required_integer("seed", 0..=i64::MAX);
    let with = with?;
    generator.check(&table, "with", with.iter().map(|(name, _)| name.as_str()));
    let n = n?;
    // Every size of a differential test is small, so every size can be tried.
    for size in (n.min..=n.max).take(10_000).chain([n.max]) {
        if let Some((name, _)) = with.iter().find(|(_, value)| value.evaluate(size).is_none()) {
            without_value(&table, name, "n", size);
            return None;
        }
    }
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

/// The further sizes of a table, in the order written; each an integer or arithmetic over the
/// varied one.
fn with(table: &Table<'_>, vary: &str) -> Option<Vec<(String, Arithmetic)>> {
    if !table.has("with") {
        return Some(Vec::new());
    }
    let table = table.table("with", "with")?;
    let mut sizes = Some(Vec::new());
    for (key, value) in table.entries() {
        let size = arithmetic(&table, &key, value, &[vary]);
        if !signature::is_identifier(key.value) {
            key.report(format!("`{}` cannot be a name in Python", key.value), "");
        }
        match (size, &mut sizes) {
            (Some(size), Some(sizes)) => sizes.push((key.value.to_owned(), size)),
            (Some(_) | None, _) => sizes = None,
        }
    }
    sizes
}

/// A number, or arithmetic in a text.
pub(super) fn arithmetic<'p>(
    table: &Table<'p>,
    key: &Text<'p>,
    value: &'p toml::Spanned<DeValue<'p>>,
    names: &[&str],
) -> Option<Arithmetic> {
    match value.get_ref() {
        DeValue::Integer(_) => as_integer(table.page, key.value, value)
            .and_then(|number| Arithmetic::parse(&number.to_string()).ok()),
        _ => as_text(table.page, key.value, value, "write `capacity = \"n // 4\"` or a number")
            .and_then(|text| text.read(Arithmetic::parse_over(text.value, names))),
    }
}

/// Reports a size that has no value, or one below zero, at an end of the range.
fn have_values(
    table: &Table<'_>,
    vary: &str,
    with: &[(String, Arithmetic)],
    sizes: Sizes,
) -> Option<()> {
    for size in [sizes.min, sizes.max] {
        let varied = [(vary.to_owned(), size)];
        for (name, value) in with {
            match value.evaluate_with(&varied) {
                Some(0..) => {}
                Some(value) => {
                    let message = format!("`{name}` is {value} for {vary} = {size}");
                    table.report("with", message, "a size is never below zero");
                    return None;
                }
                None => {
                    without_value(table, name, vary, size);
                    return None;
                }
            }
        }
    }
    Some(())
}

fn without_value(table: &Table<'_>, name: &str, vary: &str, size: i64) {
    let message = format!("`{name}` has no value for {vary} = {size}");
    table.report("with", message, "it overflows or divides by zero there");
}
