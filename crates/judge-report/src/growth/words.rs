//! Growth in words.

use judge_core::exercise::Per;
use judge_core::growth::{
    Class, Curve, Finding, Growth, Hidden, Method, Predicted, Quantity, Ratio, SweepGrowth,
};

use crate::escape::{columns, cut, visible};
use crate::number::{bytes, percent, size, time_about};
use crate::page::{hanging, indented};
use crate::style::Style;

use super::found::{Found, as_float};

/// `O(n²)`, in the size that a sweep varies.
pub(crate) fn order(class: Class, found: &Found<'_>, style: &Style) -> String {
    format!("O({})", class_text(class, found.curve.base, found.sweep, style))
}

/// What was promised, in the same size.
pub(crate) fn promised_order(found: &Found<'_>, style: &Style) -> String {
    let class = found.curve.promised_class;
    format!("O({})", class_text(class, None, found.sweep, style))
}

/// `n²`, `n log n`, `2ⁿ`; `n^2` without Unicode.
pub(super) fn class_text(
    class: Class,
    base: Option<f64>,
    sweep: &SweepGrowth,
    style: &Style,
) -> String {
    let n = variable(sweep, style);
    let plain = |text: &str| text.replace('n', &n);
    match (class, style.unicode) {
        (Class::Constant, _) => "1".to_owned(),
        (Class::Log, _) => format!("log {n}"),
        (Class::Sqrt, true) => format!("√{n}"),
        (Class::Sqrt, false) => format!("sqrt {n}"),
        (Class::Linear, _) => n,
        (Class::LinearLog, _) => format!("{n} log {n}"),
        (Class::LinearSqrt, true) => plain("n√n"),
        (Class::LinearSqrt, false) => plain("n^1.5"),
        (Class::Square, true) => plain("n²"),
        (Class::Square, false) => plain("n^2"),
        (Class::SquareLog, true) => format!("{n}² log {n}"),
        (Class::SquareLog, false) => format!("{n}^2 log {n}"),
        (Class::Cube, true) => plain("n³"),
        (Class::Cube, false) => plain("n^3"),
        (Class::Fourth, true) => plain("n⁴"),
        (Class::Fourth, false) => plain("n^4"),
        (Class::Exponential, _) => power(&base_text(base), &n, style),
        (Class::Factorial, _) => plain("n!"),
    }
}

fn power(base: &str, exponent: &str, style: &Style) -> String {
    match (style.unicode, exponent) {
        (true, "n") => format!("{base}ⁿ"),
        (true, "k") => format!("{base}ᵏ"),
        (true, "m") => format!("{base}ᵐ"),
        _ => format!("{base}^{exponent}"),
    }
}

/// `2`, `1.62`.
fn base_text(base: Option<f64>) -> String {
    match base {
        Some(base) if base.is_finite() && (base - base.round()).abs() >= 0.05 => {
            format!("{base:.2}")
        }
        Some(base) if base.is_finite() => format!("{base:.0}"),
        Some(_) | None => "2".to_owned(),
    }
}

/// The varied size: `n`.
pub(crate) fn variable(sweep: &SweepGrowth, style: &Style) -> String {
    let name = cut(&visible(&sweep.vary), VARIABLE_MAX, style.glyphs().cut);
    if name.is_empty() { "n".to_owned() } else { name }
}

const VARIABLE_MAX: usize = 16;

/// A sweep's name, cut.
pub(crate) fn name(sweep: &SweepGrowth, style: &Style) -> String {
    cut(&visible(&sweep.name), NAME_MAX, style.glyphs().cut)
}

const NAME_MAX: usize = 40;

/// The class in its column: `O(n²)`, `≥ O(n²)`, `O(?)`.
pub(crate) fn class_column(found: &Found<'_>, style: &Style) -> String {
    match (&found.curve.finding, found.curve.class) {
        (Finding::Inconclusive(_), _) | (_, None) => "O(?)".to_owned(),
        (Finding::Kept | Finding::LogFactor | Finding::Above, Some(class)) => {
            format!("{}{}", at_least(found, style), order(class, found, style))
        }
    }
}

fn at_least(found: &Found<'_>, style: &Style) -> &'static str {
    match (found.curve.at_least, style.unicode) {
        (false, _) => "",
        (true, true) => "≥ ",
        (true, false) => ">= ",
    }
}

/// `flat: as promised`, `climbing: O(n) was promised`.
pub(crate) fn finding(found: &Found<'_>, style: &Style) -> String {
    let promised = promised_order(found, style);
    match &found.curve.finding {
        Finding::Kept if found.curve.class.is_some_and(|c| c < found.curve.promised_class) => {
            "falling: better than promised".to_owned()
        }
        Finding::Kept => "flat: as promised".to_owned(),
        Finding::LogFactor => format!("a logarithm above: {promised} was promised"),
        Finding::Above => format!("climbing: {promised} was promised"),
        Finding::Inconclusive(why) => format!("inconclusive: {}", visible(why)),
    }
}

/// `O(n²) instead of O(n)`.
pub(crate) fn instead(found: &Found<'_>, style: &Style) -> String {
    let promised = promised_order(found, style);
    match found.curve.class {
        Some(class) => {
            let least = if found.curve.at_least { "at least " } else { "" };
            format!("{least}{} instead of {promised}", order(class, found, style))
        }
        None => format!("more than {promised}"),
    }
}

/// `n = 16 → 32,768`.
pub(crate) fn sizes(sweep: &SweepGrowth, style: &Style) -> Option<String> {
    let sizes = sweep.samples.iter().map(|sample| sample.n);
    let (least, largest) = (sizes.clone().min()?, sizes.max()?);
    let (n, arrow) = (variable(sweep, style), style.glyphs().arrow);
    Some(if least == largest {
        format!("{n} = {}", size(least))
    } else {
        format!("{n} = {} {arrow} {}", size(least), size(largest))
    })
}

/// `Twice the input takes 4.0 times the work; O(n) would take 2. At n = 102,400: about 3 minutes.`
/// On two lines where one has no room for both.
pub(crate) fn twice(found: &Found<'_>, indent: usize, style: &Style) -> Vec<String> {
    let what = match found.quantity {
        Quantity::Space => "times the memory",
        Quantity::Time if found.by_time() => "times as long",
        Quantity::Time if found.sweep.per == Per::Operation => {
            "times the work in the most expensive operation"
        }
        Quantity::Time => "times the work",
    };
    let (promised, least) = (promised_order(found, style), least_times(found));
    let (step, takes, would) = steps(found, style);
    let would = factor(would).map(|times| format!("; {promised} would take {}", trimmed(&times)));
    let takes = factor(takes).unwrap_or_else(|| "many".to_owned());
    let sentence = format!("{step} takes {least}{takes} {what}{}.", would.unwrap_or_default());
    let predicted = found.curve.predicted.and_then(|predicted| at(found, predicted, style));
    let width = style.columns();
    let both = format!("{sentence} {}", predicted.clone().unwrap_or_default());
    if indent + columns(both.trim_end()) <= width {
        return vec![indented(both.trim_end(), indent)];
    }
    let sentences = [Some(sentence), predicted].into_iter().flatten();
    sentences.flat_map(|sentence| hanging(&sentence, width, indent)).collect()
}

fn least_times(found: &Found<'_>) -> &'static str {
    if found.curve.at_least { "at least " } else { "" }
}

/// A step of the size, what it costs, and what it would cost.
fn steps(found: &Found<'_>, style: &Style) -> (String, f64, f64) {
    let n = found.largest().map_or(1.0, |sample| as_float(sample.n)).max(1.0);
    let (promised, name) = (found.curve.promised_class, variable(found.sweep, style));
    let grows = |class: Class, to: f64| class.at(to) / class.at(n);
    match found.curve.class {
        Some(Class::Exponential) => {
            let base = found.curve.base.unwrap_or(2.0);
            (format!("One more in {name}"), base, grows(promised, n + 1.0))
        }
        Some(Class::Factorial) => {
            let times = grows(Class::Factorial, n + 1.0);
            (format!("One more in {name}"), times, grows(promised, n + 1.0))
        }
        Some(_) | None => {
            let input = if name == "n" { "the input".to_owned() } else { name };
            (format!("Twice {input}"), found.curve.exponent.exp2(), grows(promised, 2.0 * n))
        }
    }
}

fn at(found: &Found<'_>, predicted: Predicted, style: &Style) -> Option<String> {
    let value = match found.quantity {
        Quantity::Time => time_about(predicted.value)?,
        Quantity::Space => format!("about {}", bytes(whole(predicted.value)?)),
    };
    Some(format!("At {} = {}: {value}.", variable(found.sweep, style), size(predicted.n)))
}

/// `2.0`, `131`; `None` when it is no number.
fn factor(times: f64) -> Option<String> {
    match times {
        _ if !times.is_finite() || times < 0.0 => None,
        _ if times < 9.95 => Some(format!("{times:.1}")),
        _ => Some(crate::number::thousands(whole(times)?)),
    }
}

fn trimmed(times: &str) -> &str {
    times.strip_suffix(".0").unwrap_or(times)
}

#[expect(clippy::cast_possible_truncation, reason = "checked")]
#[expect(clippy::cast_sign_loss, reason = "checked")]
pub(super) fn whole(number: f64) -> Option<u64> {
    (0.0..1e18).contains(&number).then(|| number.round() as u64)
}

/// `exponent 2.03 ± 0.08`, `base 1.62`.
pub(super) fn exponent(curve: &Curve, style: &Style) -> String {
    let slope = match (curve.class, curve.base) {
        (Some(Class::Exponential), Some(base)) => return format!("base {base:.2}"),
        _ => format!("exponent {:.2}", tidy(curve.exponent)),
    };
    match curve.exponent_error {
        Some(error) => format!("{slope} {} {error:.2}", style.glyphs().plus_minus),
        None => slope,
    }
}

/// Without the sign of a zero.
pub(super) fn tidy(number: f64) -> f64 {
    if number.abs() < 0.005 { 0.0 } else { number }
}

/// `expected O(n), measured O(n²): exponent 2.00, counted exactly at 10 sizes`.
pub(crate) fn measured(found: &Found<'_>, style: &Style) -> String {
    let promised = promised_order(found, style);
    let written = written(found, style);
    let class = found.curve.class.map_or("no class".to_owned(), |c| order(c, found, style));
    let least = least_times(found);
    let measured = format!("expected {promised}{written}, measured {least}{class}");
    if let Some(added) = added(found, style) {
        return format!("{measured}: {added}");
    }
    let points = found.points(found.measure()).len();
    let sizes = crate::number::counted(points, "size");
    let how = if found.by_time() { "by CPU time" } else { "counted exactly" };
    format!("{measured}: {}, {how} at {sizes}", exponent(found.curve, style))
}

/// The promise as the exercise writes it, where that says more than its class in one size.
pub(super) fn written(found: &Found<'_>, style: &Style) -> String {
    let promised = cut(&visible(&found.curve.promised), PROMISE_MAX, style.glyphs().cut);
    let ascii = Style { unicode: false, ..style.clone() };
    if promised == class_text(found.curve.promised_class, None, found.sweep, &ascii)
        || promised == found.curve.promised_class.name()
        || promised.is_empty()
    {
        return String::new();
    }
    format!(" (from O({promised}))")
}

const PROMISE_MAX: usize = 40;

/// `bytes moved, 99 % of the work (their own exponent 2.00)`. Memory has no such part: it is all
/// of one kind.
pub(crate) fn most(found: &Found<'_>) -> Option<String> {
    let dominant = found.curve.dominant.filter(|_| found.quantity == Quantity::Time)?;
    let (title, share) = (dominant.component.title(), percent(dominant.share));
    let own = match found.curve.class {
        // No power fits it.
        Some(Class::Exponential | Class::Factorial) => String::new(),
        Some(_) | None => format!(" (their own exponent {:.2})", tidy(dominant.exponent)),
    };
    let work = if found.curve.at_least { "the counted work" } else { "the work" };
    Some(format!("{title}, {share} of {work}{own}"))
}

/// The same as the cause of a broken promise, where it is: no counter sees what is hidden.
pub(crate) fn cause(found: &Found<'_>) -> Option<String> {
    let broken = found.curve.finding == Finding::Above && !found.curve.at_least;
    most(found).filter(|_| broken).map(|most| format!("cause: {most}"))
}

/// `exponent 1.00 was counted, and CPU time adds 0.91 or more`.
pub(super) fn added(found: &Found<'_>, style: &Style) -> Option<String> {
    let Hidden { counted_class, counted_exponent, added_exponent, .. } = found.curve.hidden?;
    let counted = order(counted_class, found, style);
    let (exponent, added) = (tidy(counted_exponent), tidy(added_exponent));
    Some(format!("{counted} was counted, exponent {exponent:.2}, and CPU time adds {added:.2}"))
}

/// `at least: CPU time grew faster than the counted work, twice in a row, by work that no counter
/// sees`.
pub(crate) fn hidden(found: &Found<'_>) -> Option<String> {
    found.curve.hidden?;
    let often = match found.sweep.drift.map_or(0, |drift| drift.runs) {
        0 | 1 => String::new(),
        2 => ", twice in a row".to_owned(),
        runs => format!(", {runs} times in a row"),
    };
    Some(format!(
        "at least: CPU time grew faster than the counted work{often}, by work that no counter \
         sees"
    ))
}

/// `3.1 × slower than the reference at n = 32,768 (2.9 to 3.4)`.
pub(crate) fn ratio(found: &Found<'_>, style: &Style) -> Option<String> {
    let Ratio { n, value, low, high } = found.sweep.ratio?;
    let fine = [value, low, high].iter().all(|ratio| *ratio > 0.0 && ratio.is_finite());
    let at = format!("at {} = {}", variable(found.sweep, style), size(n));
    let times = style.glyphs().times;
    let text = |value: f64, low: f64, high: f64, word: &str| {
        let [value, low, high] = [value, low, high].map(|ratio| factor(ratio).unwrap_or_default());
        format!("{value} {times} {word} than the reference {at} ({low} to {high})")
    };
    fine.then(|| match (low, high) {
        _ if low <= 1.0 && high >= 1.0 => {
            format!("as fast as the reference {at} ({low:.2} to {high:.2} {times} its time)")
        }
        _ if value < 1.0 => text(1.0 / value, 1.0 / high, 1.0 / low, "faster"),
        _ => text(value, low, high, "slower"),
    })
}

/// `O(n log n) where O(n) was promised; a logarithm is not held against it`.
pub(crate) fn remark(found: &Found<'_>, style: &Style) -> String {
    let class = found.curve.class.map_or("more".to_owned(), |c| order(c, found, style));
    let promised = promised_order(found, style);
    let what = noun(found.quantity);
    let place = in_sweep(found, style);
    format!(
        "{what}{class} where {promised} was promised{place}; a logarithm is not held \
         against it"
    )
}

/// `growth could not be told: only 4 sizes were reached; not held against it`.
pub(crate) fn untold(found: &Found<'_>, style: &Style) -> Option<String> {
    let Finding::Inconclusive(why) = &found.curve.finding else { return None };
    let what = match found.quantity {
        Quantity::Time => "growth",
        Quantity::Space => "growth of memory",
    };
    let (place, why) = (in_sweep(found, style), visible(why));
    Some(format!("{what}{place} could not be told: {why}; not held against it"))
}

fn noun(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Time => "",
        Quantity::Space => "memory ",
    }
}

/// ` in sweep "many keys"`, where there are several.
fn in_sweep(found: &Found<'_>, style: &Style) -> String {
    if found.growth.sweeps.len() < 2 {
        return String::new();
    }
    format!(" in sweep \"{}\"", name(found.sweep, style))
}

/// Why nothing was counted, if so.
pub(crate) fn uncounted(method: &Method) -> Option<String> {
    match method {
        Method::Counts => None,
        Method::Time { why } => Some(visible(why)),
    }
}

/// `growth is told by CPU time alone, because PyPy 7.3 offers no counters`.
pub(crate) fn by_time_alone(growth: &Growth) -> Option<String> {
    let why = uncounted(&growth.method)?;
    Some(format!("growth is told by CPU time alone, because {why}"))
}
