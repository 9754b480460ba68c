//! Pictures of a place in a source: title, lines, caret, notes.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::source::{Place, Room, window};
use crate::style::Style;

/// What a picture shows. All text but `source` is printable already.
#[derive(Debug)]
pub(crate) struct Picture<'a> {
    /// What is wrong.
    pub(crate) title: String,
    /// What stands in brackets after `error`; may be empty.
    pub(crate) id: String,
    /// The file.
    pub(crate) path: String,
    /// Its text, as it came.
    pub(crate) source: &'a str,
    /// Where; `None` means the whole file.
    pub(crate) place: Option<Place>,
    /// Lines shown above the place.
    pub(crate) before: usize,
    /// What stands under the caret; may be empty.
    pub(crate) label: String,
    /// `= note:` lines.
    pub(crate) notes: Vec<String>,
    /// `= help:` line; may be empty.
    pub(crate) help: String,
}

impl Picture<'_> {
    /// The lines of the picture.
    pub(crate) fn lines(&self, style: &Style) -> Vec<String> {
        let rendered = renderer(style).render(&[self.group(style)]);
        let mut lines: Vec<String> =
            rendered.lines().map(|line| line.trim_end().to_owned()).collect();
        if let Some((arrow, _)) = lines.get(1).and_then(|line| line.split_once("--> ")) {
            lines[1] =
                format!("{}--> {}", if arrow.is_empty() { " " } else { arrow }, self.origin());
        }
        lines
    }

    fn group(&self, style: &Style) -> Group<'_> {
        let mut title = Level::ERROR.primary_title(&self.title);
        if !self.id.is_empty() {
            title = title.id(&self.id);
        }
        let mut group = match self.snippet(style) {
            Some(snippet) => Group::with_title(title).element(snippet),
            None => Group::with_title(title).element(Origin::path(&self.path)),
        };
        let notes = self.notes.iter().map(|note| Level::NOTE.message(note));
        group = group.elements(notes);
        if !self.help.is_empty() {
            group = group.element(Level::HELP.message(&self.help));
        }
        group
    }

    /// `sol.py:14:16`. The renderer counts columns in the lines it is given, where tabs and hidden
    /// characters are spelled out; the reader's editor counts them in the file.
    fn origin(&self) -> String {
        match self.place {
            Some(place) => format!("{}:{}:{}", self.path, place.line, place.column()),
            None => self.path.clone(),
        }
    }

    fn snippet(&self, style: &Style) -> Option<Snippet<'_, annotate_snippets::Annotation<'_>>> {
        let room = Room { columns: style.width.max(40) - 10, mark: style.glyphs().cut };
        let window = window(self.source, self.place?, self.before, room)?;
        let label = Some(self.label.as_str()).filter(|label| !label.is_empty());
        let mark = AnnotationKind::Primary.span(window.span).label(label);
        let snippet =
            Snippet::source(window.text).path(&self.path).line_start(window.first_line).fold(false);
        Some(snippet.annotation(mark))
    }
}

/// Colour for the word `error` and the carets alone. Lines are cut before they come here, so the
/// renderer is given all the width it wants.
fn renderer(style: &Style) -> Renderer {
    Renderer::plain().error(style.palette().bad).term_width(RENDER_WIDTH)
}

const RENDER_WIDTH: usize = 100_000;
