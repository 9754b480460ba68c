//! Mistakes in files that an author wrote.

use judge_core::diagnostic::Diagnostic;

use crate::escape::visible;
use crate::page::Page;
use crate::picture::Picture;
use crate::source::Place;
use crate::style::Style;

/// Each mistake with its place in the file, a blank line between them.
pub fn diagnostics(list: &[Diagnostic], style: &Style) -> String {
    let mut page = Page::default();
    for diagnostic in list {
        page.block(picture(diagnostic).lines(style));
    }
    page.finish_flush()
}

fn picture(diagnostic: &Diagnostic) -> Picture<'_> {
    Picture {
        title: visible(&diagnostic.message),
        id: String::new(),
        path: visible(&diagnostic.file),
        source: &diagnostic.source,
        place: place(diagnostic),
        before: 0,
        label: visible(&diagnostic.label),
        notes: Vec::new(),
        help: visible(&diagnostic.help),
    }
}

/// The place of a mistake; of one that spans lines, the part on its first line.
fn place(diagnostic: &Diagnostic) -> Option<Place> {
    let (line, column) = diagnostic.position()?;
    let span = diagnostic.span.clone()?;
    let meant = diagnostic.source.get(span)?;
    let length = meant.lines().next().map_or(0, |first| first.chars().count());
    Some(Place { line, columns: Some((column, column + length.max(1))) })
}
