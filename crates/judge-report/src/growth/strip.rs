//! The growth strip: measured over promised, one bar for each size. Flat means the promise is
//! kept, a ramp means it is not, whatever was promised.

use crate::style::Style;

use super::found::Found;

/// One bar for each size, two steps up of eight for each doubling of the quotient.
pub(crate) fn strip(found: &Found<'_>, style: &Style) -> String {
    bars(&found.quotients(), style)
}

/// The lowest quotient stands a step above the floor, so that a flat strip can be seen.
fn bars(quotients: &[f64], style: &Style) -> String {
    let quotients = &quotients[quotients.len().saturating_sub(BARS_MAX)..];
    let lowest = quotients.iter().copied().fold(f64::INFINITY, f64::min);
    let step = |quotient: &f64| (2.0 + 2.0 * (quotient / lowest).log2()).round().clamp(1.0, 8.0);
    let glyphs = if style.unicode { BARS } else { DIGITS };
    quotients.iter().map(|quotient| glyphs[index(step(quotient))]).collect()
}

const BARS_MAX: usize = 24;
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const DIGITS: [char; 8] = ['1', '2', '3', '4', '5', '6', '7', '8'];

#[expect(clippy::cast_possible_truncation, reason = "between 1 and 8")]
#[expect(clippy::cast_sign_loss, reason = "between 1 and 8")]
fn index(step: f64) -> usize {
    (step as usize).clamp(1, 8) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubling_is_two_steps_and_flat_is_flat() {
        let unicode = Style { unicode: true, ..Style::plain() };
        assert_eq!(bars(&[3.0, 3.1, 2.9, 3.3], &unicode), "▂▂▂▂");
        assert_eq!(bars(&[1.0, 2.0, 4.0, 8.0, 16.0], &unicode), "▂▄▆██");
        assert_eq!(bars(&[1.0, 2.0, 4.0, 8.0, 16.0], &Style::plain()), "24688");
        assert_eq!(bars(&[8.0, 4.0, 2.0, 1.0], &unicode), "█▆▄▂");
        assert_eq!(bars(&[], &unicode), "");
    }
}
