//! Lines with colours as escape sequences, as rows of a screen.
//!
//! Our own faces use bold and eight colours and nothing else; what a candidate chose has no escape
//! left in it by then.

use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthChar;

/// Every line in as many rows as it needs.
pub(super) fn rows(lines: &[String], width: usize) -> Vec<Line<'static>> {
    lines.iter().flat_map(|line| folded(line, width.max(1))).collect()
}

/// One line, broken wherever it reaches the width, as a terminal does.
fn folded(line: &str, width: usize) -> Vec<Line<'static>> {
    let mut rows = vec![Line::default()];
    let mut used = 0;
    for (style, text) in pieces(line) {
        let mut piece = String::new();
        for character in text.chars() {
            let columns = character.width().unwrap_or(0);
            if used + columns > width {
                push(&mut rows, std::mem::take(&mut piece), style);
                rows.push(Line::default());
                used = 0;
            }
            piece.push(character);
            used += columns;
        }
        push(&mut rows, piece, style);
    }
    rows
}

fn push(rows: &mut [Line<'static>], piece: String, style: Style) {
    if let (Some(row), false) = (rows.last_mut(), piece.is_empty()) {
        row.push_span(Span::styled(piece, style));
    }
}

/// The parts of a line that have one style each.
fn pieces(line: &str) -> Vec<(Style, &str)> {
    let mut style = Style::default();
    let mut parts = line.split('\u{1b}');
    let mut pieces = vec![(style, parts.next().unwrap_or_default())];
    for part in parts {
        let sequence = part.strip_prefix('[').and_then(|rest| rest.split_once('m'));
        let Some((codes, text)) = sequence else { continue };
        for code in codes.split(';') {
            style = styled(style, code);
        }
        pieces.push((style, text));
    }
    pieces
}

const COLORS: [Color; 8] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
];

fn styled(style: Style, code: &str) -> Style {
    match code.parse::<usize>() {
        Ok(0) | Err(_) => Style::default(),
        Ok(1) => style.add_modifier(Modifier::BOLD),
        Ok(code @ 30..=37) => style.fg(COLORS[code - 30]),
        Ok(_) => style,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(rows: &[Line<'_>]) -> Vec<String> {
        rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn colours_become_styles_and_leave_no_trace_in_the_text() {
        let lines = ["  \u{1b}[1m\u{1b}[31mXX\u{1b}[0m tests".to_owned()];
        let rows = rows(&lines, 80);
        assert_eq!(text(&rows), ["  XX tests"]);
        let marked = &rows[0].spans[1];
        assert_eq!(marked.content, "XX");
        assert_eq!(marked.style, Style::default().fg(Color::Red).add_modifier(Modifier::BOLD));
        assert_eq!(rows[0].spans[2].style, Style::default());
    }

    #[test]
    fn long_lines_go_on_in_the_next_row() {
        assert_eq!(text(&rows(&["abcdefg".to_owned(), String::new()], 3)), ["abc", "def", "g", ""]);
        // A wide letter does not fit in one column.
        assert_eq!(text(&rows(&["a\u{4e2d}b".to_owned()], 2)), ["a", "\u{4e2d}", "b"]);
    }
}
