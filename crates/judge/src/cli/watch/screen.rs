//! The screen: taken over when it is opened, and given back whatever happens.

use std::io::{self, Stdout, Write, stdout};
use std::panic;

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::{Hide, Show};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode, size,
};
use ratatui::layout::Rect;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::rows::rows;
use super::state::State;

/// A terminal that is ours until this is dropped.
pub(super) struct Screen {
    terminal: Drawn,
    area: Rect,
}

type Drawn = Terminal<CrosstermBackend<Stdout>>;

/// A terminal of a fixed size. One that follows its size asks where the cursor is, and the answer
/// would go to the thread that reads keys.
fn fixed(area: Rect) -> io::Result<Drawn> {
    let options = TerminalOptions { viewport: Viewport::Fixed(area) };
    Terminal::with_options(CrosstermBackend::new(stdout()), options)
}

fn whole_area() -> io::Result<Rect> {
    let (width, height) = size()?;
    Ok(Rect { x: 0, y: 0, width, height })
}

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        let told = panic::take_hook();
        // What is said of a panic would be lost with the screen.
        panic::set_hook(Box::new(move |panic| {
            give_back(&mut stdout());
            told(panic);
        }));
        enable_raw_mode()?;
        // From here on there is something to give back.
        let taken = execute!(stdout(), EnterAlternateScreen, Hide);
        let screen = taken.and_then(|()| whole_area()).and_then(|area| {
            let terminal = fixed(area)?;
            Ok(Self { terminal, area })
        });
        if screen.is_err() {
            give_back(&mut stdout());
        }
        screen
    }

    /// Draws what is known.
    pub(super) fn draw(&mut self, state: &mut State<'_>) -> io::Result<()> {
        let area = whole_area()?;
        if area != self.area {
            execute!(stdout(), Clear(ClearType::All))?;
            self.terminal = fixed(area)?;
            self.area = area;
        }
        let drawn = self.terminal.draw(|frame| {
            let area = frame.area();
            for (part, lines) in parts(state, area) {
                frame.render_widget(Paragraph::new(Text::from(lines)), part);
            }
        });
        drawn.map(|_| ())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back(&mut stdout());
        // The hook has nothing more to give back.
        drop(panic::take_hook());
        panic::set_hook(Box::new(super::super::output::report_bug));
    }
}

/// Leaves the other screen, shows the cursor, and lets the terminal edit lines again.
fn give_back(out: &mut impl Write) {
    // A terminal that is gone needs nothing back.
    let _ = execute!(out, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

type Part = (Rect, Vec<Line<'static>>);

/// Head, body and foot, and where each stands. The foot is what must be seen.
fn parts(state: &mut State<'_>, area: Rect) -> [Part; 3] {
    let face = state.face(usize::from(area.width));
    let fold = |lines: &[String]| rows(lines, usize::from(area.width));
    let (mut head, body, mut foot) = (fold(&face.head), fold(&face.body), fold(&face.foot));
    let height = usize::from(area.height);
    foot.truncate(height);
    head.truncate(height - foot.len());
    let room = height - foot.len() - head.len();
    let from = state.scrolled(body.len(), room);
    let below = body.len().saturating_sub(from + room);
    if let (Some(first), true) = (foot.first_mut(), below > 0) {
        *first = Line::from(format!("  {below} more lines: down, up"));
    }
    let shown: Vec<_> = body.into_iter().skip(from).take(room).collect();
    let at = |top: usize, lines: usize| {
        let (top, lines) = (u16::try_from(top).unwrap_or(0), u16::try_from(lines).unwrap_or(0));
        Rect { y: area.y + top, height: lines, ..area }
    };
    let (head_at, body_at) = (at(0, head.len()), at(head.len(), room));
    let foot_at = at(head.len() + room, foot.len());
    [(head_at, head), (body_at, shown), (foot_at, foot)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_is_given_back() {
        let mut said = Vec::new();
        give_back(&mut said);
        assert_eq!(String::from_utf8(said).unwrap(), "\u{1b}[?1049l\u{1b}[?25h");
    }
}
