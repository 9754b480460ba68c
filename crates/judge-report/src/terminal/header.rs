//! The first line: what was judged, and what ran it.

use judge_core::report::{Level, Machine, Report};

use crate::escape::{columns, cut, cut_start, percent_encoded, terminal_text, visible};
use crate::page::both_sides_painted;
use crate::style::{Style, paint};

const INDENT: usize = 2;

/// Title and file at the left, the machine at the right.
pub(crate) fn header(report: &Report, style: &Style) -> Vec<String> {
    let glyphs = style.glyphs();
    let width = style.columns();
    let title = cut(&visible(&report.exercise.title), width / 2, glyphs.cut);
    let used = INDENT + columns(&title) + columns(glyphs.between);
    let path = terminal_text(&report.submission);
    let path = cut_start(&path, width.saturating_sub(used).max(10), glyphs.cut);
    let plain = format!("  {title}{}{path}", glyphs.between);
    let linked = format!("  {title}{}{}", glyphs.between, link(report, &path, style));
    let right = machine(&report.machine, style);
    let mut lines = both_sides_painted(&linked, columns(&plain), &right, width, INDENT);
    lines.extend(warning(report, style));
    lines
}

/// Says that nothing guarded the run, when nothing did.
pub(crate) fn warning(report: &Report, style: &Style) -> Vec<String> {
    match report.machine.level {
        Level::Full | Level::Standard => Vec::new(),
        Level::Unsafe => {
            let mark = paint(style.palette().caution, style.glyphs().caution);
            vec![format!("  {mark} not sandboxed: --unsafe-no-sandbox")]
        }
    }
}

/// `Python 3.11.7 · embedded · full`.
pub(crate) fn machine(machine: &Machine, style: &Style) -> String {
    let python = match machine.python.implementation.as_str() {
        "cpython" => "Python".to_owned(),
        "pypy" => "PyPy".to_owned(),
        other => visible(other),
    };
    let version = visible(&machine.python.version);
    let facts = [
        format!("{python} {version}"),
        machine.backend.name().to_owned(),
        machine.level.name().to_owned(),
    ];
    facts.join(style.glyphs().between)
}

/// A path as a link (OSC 8), where the terminal opens links and the path names a file.
fn link(report: &Report, shown: &str, style: &Style) -> String {
    let path = report.submission.expose();
    match &style.links {
        Some(from) if path != "-" => {
            let absolute = if path.starts_with('/') {
                path.to_owned()
            } else {
                format!("{}/{path}", from.trim_end_matches('/'))
            };
            format!("\x1b]8;;file://{}\x1b\\{shown}\x1b]8;;\x1b\\", percent_encoded(&absolute))
        }
        Some(_) | None => shown.to_owned(),
    }
}
