//! The few lines of a source that a picture shows, made printable, with the marked place kept.

use std::ops::Range;

use crate::escape::{columns, cut, push_visible};

/// A place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Line, from 1.
    pub(crate) line: usize,
    /// Columns in characters, from 1, the second one after the last character; `None` means the
    /// whole line.
    pub(crate) columns: Option<(usize, usize)>,
}

impl Place {
    pub(crate) fn line(line: u32) -> Self {
        Self { line: line as usize, columns: None }
    }

    /// A place from the numbers of a child, which may be absurd.
    pub(crate) fn claimed(line: u32, column: Option<u32>, end: Option<u32>) -> Self {
        let columns = column.filter(|column| *column > 0).map(|column| {
            let end = end.filter(|end| *end > column).unwrap_or(column.saturating_add(1));
            (column as usize, end as usize)
        });
        Self { line: line as usize, columns }
    }

    /// The column that an editor should jump to.
    pub(crate) fn column(&self) -> usize {
        self.columns.map_or(1, |(start, _)| start)
    }
}

/// What lines must fit into, and the mark of what was cut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    pub(crate) columns: usize,
    pub(crate) mark: &'static str,
}

/// Printable lines of a source and the marked bytes among them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) text: String,
    pub(crate) first_line: usize,
    pub(crate) span: Range<usize>,
}

/// The line of a place with up to `before` lines above it, in the room. `None` when
/// the source has no such line.
pub(crate) fn window(source: &str, place: Place, before: usize, room: Room) -> Option<Window> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let source = source.replace("\r\n", "\n").replace('\r', "\n");
    let target = place.line.checked_sub(1)?;
    let marked = source.split('\n').nth(target)?;
    let above = source.split('\n').skip(target.saturating_sub(before)).take(target.min(before));
    let above: Vec<&str> = above.skip_while(|line| line.trim().is_empty()).collect();
    let mut text = String::new();
    for line in &above {
        text.push_str(&cut(&Pieces::of(line).text(), room.columns, room.mark));
        text.push('\n');
    }
    let (line, span) = Pieces::of(marked).marked(place.columns, room);
    let span = text.len() + span.start..text.len() + span.end;
    text.push_str(&line);
    Some(Window { text, first_line: place.line - above.len(), span })
}

/// The line of a place, printable, without its indentation.
pub(crate) fn line_text(source: &str, line: u32, room: Room) -> Option<String> {
    let window = window(source, Place::line(line), 0, Room { columns: usize::MAX, ..room })?;
    let text = window.text.trim();
    (!text.is_empty()).then(|| cut(text, room.columns, room.mark))
}

/// A line, one printable piece for each of its characters.
struct Pieces(Vec<String>);

impl Pieces {
    fn of(line: &str) -> Self {
        let mut stacked = 0;
        let piece = |character| {
            let mut out = String::new();
            push_visible(&mut out, character, &mut stacked);
            out
        };
        Self(line.chars().take(CHARACTERS_MAX).map(piece).collect())
    }

    fn text(&self) -> String {
        self.0.concat()
    }

    /// The text and its marked bytes, cut around the mark where the line is too long.
    fn marked(&self, mark: Option<(usize, usize)>, room: Room) -> (String, Range<usize>) {
        let whole = self.text();
        let (start, end) = match mark {
            Some((start, end)) => {
                let start = (start - 1).min(self.0.len());
                (start, (end - 1).clamp(start, self.0.len()))
            }
            None => self.inked(),
        };
        if columns(&whole) <= room.columns {
            return (whole, self.bytes(0, start)..self.bytes(0, end));
        }
        let first = self.first_shown(start, room.columns);
        let lead = if first > 0 { room.mark } else { "" };
        let rest = cut(&self.0[first..].concat(), room.columns - columns(lead), room.mark);
        let text = format!("{lead}{rest}");
        let offset = |at| (lead.len() + self.bytes(first, at)).min(text.len());
        let span = offset(start)..offset(end);
        (text, span)
    }

    /// From the first to after the last character that is not blank.
    fn inked(&self) -> (usize, usize) {
        let inked = |piece: &String| !piece.trim().is_empty();
        let start = self.0.iter().position(inked).unwrap_or(0);
        let end = self.0.iter().rposition(inked).map_or(start, |at| at + 1);
        (start, end)
    }

    fn bytes(&self, from: usize, to: usize) -> usize {
        self.0[from..to.max(from)].iter().map(String::len).sum()
    }

    /// Where to begin so that the mark stands in the first third.
    fn first_shown(&self, start: usize, room: usize) -> usize {
        let mut first = start;
        let mut used = 0;
        while first > 0 && used + columns(&self.0[first - 1]) <= room / 3 {
            used += columns(&self.0[first - 1]);
            first -= 1;
        }
        first
    }
}

/// Characters of a line that are looked at: a source may be one line of a megabyte.
const CHARACTERS_MAX: usize = 100_000;
