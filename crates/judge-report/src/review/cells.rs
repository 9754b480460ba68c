//! What is said of a submission in the columns of a review.

use judge_core::grade::is_inconclusive;
use judge_core::growth::{Class, Quantity};
use judge_core::review::{Grown, NearDuplicate, Review, Speed, Standing};

use crate::brief::path;
use crate::growth;
use crate::number::{bytes, percent};
use crate::style::Style;

/// The path of a submission below the folder in which all of them lie.
pub(crate) fn name(review: &Review, at: usize) -> String {
    let paths: Vec<String> =
        review.standings.iter().map(|standing| path(&standing.entry)).collect();
    paths[at].get(shared_folder(&paths)..).unwrap_or(&paths[at]).to_owned()
}

/// The length of the name of the folder in which all of these lie, its slash included; 0 where
/// there is none.
fn shared_folder(paths: &[String]) -> usize {
    let Some((first, others)) = paths.split_first() else { return 0 };
    let same = others.iter().fold(first.len(), |same, other| {
        let both = first.bytes().zip(other.bytes());
        same.min(both.take_while(|(one, two)| one == two).count())
    });
    first.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1)
}

/// `1`, or `1=` where others share it.
pub(crate) fn rank(review: &Review, standing: &Standing) -> String {
    let Some(rank) = standing.rank else { return "-".to_owned() };
    let same = review.standings.iter().filter(|other| other.rank == Some(rank)).count();
    if same > 1 { format!("{rank}=") } else { rank.to_string() }
}

/// `220/220`.
pub(crate) fn cases(standing: &Standing) -> String {
    let Standing { cases_right, cases, .. } = standing;
    if *cases == 0 { String::new() } else { format!("{cases_right}/{cases}") }
}

/// `O(n) 1.00`, `O(n²) 2.03 ± 0.08`, `O(?)`.
pub(crate) fn time(standing: &Standing, style: &Style) -> String {
    let Some(grown) = &standing.time else { return String::new() };
    let class = class(standing, grown, Quantity::Time, style);
    let interval = exponent(grown, style);
    format!("{class} {interval}").trim_end().to_owned()
}

/// `O(n)`.
pub(crate) fn memory(standing: &Standing, style: &Style) -> String {
    let grown = standing.memory.as_ref();
    grown.map(|grown| class(standing, grown, Quantity::Space, style)).unwrap_or_default()
}

fn class(standing: &Standing, grown: &Grown, quantity: Quantity, style: &Style) -> String {
    let growth = standing.entry.report().and_then(|report| report.growth.as_ref());
    let found = growth.and_then(|growth| growth::find(growth, grown.shown(quantity)));
    found.map(|found| growth::class_column(&found, style)).unwrap_or_default()
}

/// The exponent and how sure it is; nothing for a class that is no power.
fn exponent(grown: &Grown, style: &Style) -> String {
    let powers = !matches!(grown.class, Some(Class::Exponential | Class::Factorial));
    let (Some(exponent), true) = (grown.exponent.filter(|_| grown.class.is_some()), powers) else {
        return String::new();
    };
    let exponent = if exponent.abs() < 0.005 { 0.0 } else { exponent };
    let error = grown.exponent_high.map_or(0.0, |high| high - exponent);
    if error < 0.005 {
        return format!("{exponent:.2}");
    }
    format!("{exponent:.2} {} {error:.2}", style.glyphs().plus_minus)
}

/// `1.4 ×`: so many times the reference's time.
pub(crate) fn speed(standing: &Standing, style: &Style) -> String {
    let times = style.glyphs().times;
    standing.speed.map(|speed| format!("{} {times}", factor(speed.ratio))).unwrap_or_default()
}

/// `1.2 to 1.6`.
pub(crate) fn speed_interval(speed: Speed) -> String {
    format!("{} to {}", factor(speed.low), factor(speed.high))
}

/// Two digits that count.
fn factor(times: f64) -> String {
    match times {
        _ if times < 9.95 => format!("{times:.2}"),
        _ if times < 99.5 => format!("{times:.1}"),
        _ => format!("{times:.0}"),
    }
}

/// `31 MB`.
pub(crate) fn peak(standing: &Standing) -> String {
    standing.memory_bytes.map(bytes).unwrap_or_default()
}

/// Lines of code, where there is any.
pub(crate) fn lines(standing: &Standing) -> String {
    if standing.code_lines == 0 { String::new() } else { standing.code_lines.to_string() }
}

/// Whether it was accepted although its growth could not be told.
pub(crate) fn is_doubted(standing: &Standing) -> bool {
    standing.entry.report().is_some_and(is_inconclusive)
}

/// `98 % of the telling code, as much as 82 words that hardly anybody else has`.
pub(crate) fn evidence(pair: &NearDuplicate) -> String {
    let likeness = &pair.likeness;
    let same = if likeness.same_text { "the same text, " } else { "" };
    format!(
        "{same}{} of the telling code, {:.0} telling words",
        share(likeness.share),
        likeness.weight
    )
}

/// A share that may be all of it.
pub(crate) fn share(share: f64) -> String {
    if share >= 0.995 { "100 %".to_owned() } else { percent(share) }
}

/// `get_node, lines 12 to 20`.
pub(crate) fn unit(name: &str, lines: (usize, usize)) -> String {
    let name = crate::escape::cut(&crate::escape::visible(name), UNIT_COLUMNS_MAX, "…");
    let name = if name.is_empty() { "outside of functions".to_owned() } else { name };
    if lines.0 == lines.1 {
        format!("{name}, line {}", lines.0)
    } else {
        format!("{name}, lines {} to {}", lines.0, lines.1)
    }
}

const UNIT_COLUMNS_MAX: usize = 40;

#[cfg(test)]
mod tests {
    use super::shared_folder;

    fn shared(paths: &[&str]) -> usize {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        shared_folder(&paths)
    }

    #[test]
    fn only_whole_folders_are_shared() {
        assert_eq!(shared(&["all/ada.py", "all/adam.py"]), "all/".len());
        assert_eq!(shared(&["all/ada/lru.py", "all/bob/lru.py"]), "all/".len());
        assert_eq!(shared(&["ada.py", "adam.py"]), 0);
        assert_eq!(shared(&["one/ada.py"]), "one/".len());
        assert_eq!(shared(&[]), 0);
    }
}
