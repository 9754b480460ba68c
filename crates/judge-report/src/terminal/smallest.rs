//! The smallest input that fails in the same way.

use judge_core::report::{SearchEnding, Smallest};
use judge_core::verdict::CaseVerdict;

use crate::escape::{cut_middle, visible};
use crate::number::{counted, thousands};
use crate::page::{Page, indented, wrap};
use crate::style::Style;

use super::{INDENT, answer, ending, failure};

/// The call, what became of it, and the case as an author would write it.
pub(crate) fn blocks(page: &mut Page, smallest: &Smallest, style: &Style) {
    page.block(wrap(&heading(smallest), style.columns(), 2));
    page.block(failure::call(&smallest.call, smallest.call_line, style));
    match &smallest.verdict {
        CaseVerdict::Wrong(mismatch) => page.block(answer::answer(mismatch, style)),
        CaseVerdict::Raised(exception) => {
            let text = format!("raised {}", ending::exception_text(exception));
            page.block(wrap(&text, style.columns(), INDENT));
        }
        // How it ended has been said.
        CaseVerdict::Passed
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => {}
    }
    page.block(fixture(smallest, style));
}

/// `smallest input that fails, of 214 tried: 9 values and characters instead of 61`.
pub(crate) fn heading(smallest: &Smallest) -> String {
    let what = match smallest.ending {
        SearchEnding::Smallest => "smallest input that fails",
        SearchEnding::OutOfTime => "smallest input that was found to fail in the time",
    };
    let (size, before) = (counted(smallest.size, "value"), thousands(smallest.size_before as u64));
    let tried = thousands(smallest.tried.into());
    format!("{what}, of {tried} tried: {size} and characters instead of {before}")
}

fn fixture(smallest: &Smallest, style: &Style) -> Vec<String> {
    if smallest.fixture.is_empty() {
        return Vec::new();
    }
    let room = style.columns() * LINES_PER_LINE;
    let border = style.glyphs().border;
    let mut lines = vec![indented("as a case of fixtures/*.toml", INDENT)];
    for line in smallest.fixture.iter().take(LINES_MAX) {
        let line = cut_middle(&visible(line), room, " … ");
        lines.push(indented(format!("{border} {line}").trim_end(), INDENT));
    }
    let left_out = smallest.fixture.len().saturating_sub(LINES_MAX);
    if left_out > 0 {
        lines.push(indented(&format!("# {} left out", counted(left_out, "line")), INDENT));
    }
    lines
}

const LINES_MAX: usize = 24;
/// A line is kept whole, though it wraps, up to so many lines of the screen.
const LINES_PER_LINE: usize = 8;
