//! The two streams: verdicts go to standard output, everything else to standard error.

use std::cell::Cell;
use std::env;
use std::io::{self, IsTerminal, Write};
use std::panic::PanicHookInfo;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style as Colour};
use judge::fault::Fault;
use judge_report::{Style, diagnostics, visible};

use super::args::Color;

/// Width of a screen that does not say how wide it is.
const WIDTH: usize = 100;

/// The two streams and how they are written to.
pub(crate) struct Output {
    color: Color,
    /// Why standard output could not be written to, if so.
    broken: Cell<Option<io::ErrorKind>>,
    /// Whether a line on standard error can be redrawn.
    live: bool,
}

impl Output {
    pub(crate) fn new(color: Color) -> Self {
        Self { color, broken: Cell::new(None), live: is_live() }
    }

    /// How to draw on standard output.
    pub(crate) fn style(&self) -> Style {
        self.style_of(is_terminal())
    }

    fn style_of(&self, terminal: bool) -> Style {
        Style {
            width: width(),
            color: match self.color {
                Color::Always => true,
                Color::Never => false,
                Color::Auto => {
                    terminal
                        && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
                        && env::var_os("TERM").is_none_or(|term| term != "dumb")
                }
            },
            unicode: unicode(),
            links: None,
        }
    }

    /// How to draw on standard error.
    pub(crate) fn style_of_notes(&self) -> Style {
        self.style_of(io::stderr().is_terminal())
    }

    /// How to draw for a file.
    pub(crate) fn page() -> Style {
        Style { width: WIDTH, color: false, unicode: true, links: None }
    }

    /// Writes to standard output. A reader that has gone away is no error: `judge list | head -1`.
    pub(crate) fn print(&self, text: &str) {
        let mut stdout = io::stdout().lock();
        if let Err(error) = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            self.broken.set(Some(error.kind()));
        }
    }

    /// Whether a line on standard error can be redrawn.
    pub(crate) fn is_live(&self) -> bool {
        self.live
    }

    /// Writes a line to standard error.
    #[expect(clippy::unused_self, reason = "all that is written goes through here")]
    pub(crate) fn note(&self, line: &str) {
        note(line);
    }

    /// Shows why judge could not judge.
    pub(crate) fn fault(&self, fault: &Fault) {
        let style = self.style_of_notes();
        if !fault.diagnostics.is_empty() {
            note(diagnostics(&fault.diagnostics, &style).trim_end());
        }
        let red = Colour::new().fg_color(Some(AnsiColor::Red.into())).bold();
        let word = if style.color { format!("{red}error{red:#}") } else { "error".to_owned() };
        note(&format!("{word}: {}", visible(&fault.message)));
        for hint in &fault.hints {
            note(&format!("  hint: {}", visible(hint)));
        }
    }

    /// The exit code, once everything has been written: `done`, unless standard output failed for
    /// another reason than that nobody reads it. A reader that has gone changes no verdict.
    pub(crate) fn finish(&self, done: ExitCode) -> ExitCode {
        match self.broken.get() {
            None | Some(io::ErrorKind::BrokenPipe) => done,
            Some(kind) => {
                note(&format!("error: cannot write to standard output: {kind}"));
                ExitCode::from(2)
            }
        }
    }
}

/// Whether a person reads standard error, where a line can be redrawn.
fn is_live() -> bool {
    io::stderr().is_terminal() && env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Whether a person reads standard output.
pub(crate) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Writes a line to standard error.
pub(crate) fn note(text: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn width() -> usize {
    env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(WIDTH)
        .clamp(40, 200)
}

fn unicode() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    // Without any locale nobody has said what the terminal can do: today's can do UTF-8.
    locale.is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

/// What is said when judge itself fails: where it happened and what to do.
pub(crate) fn report_bug(panic: &PanicHookInfo<'_>) {
    let mut stderr = io::stderr().lock();
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(stderr, "{panic}");
    let _ = writeln!(
        stderr,
        "\nThis is a bug in judge {}, not in the solution. Please report it with the command line.",
        env!("CARGO_PKG_VERSION")
    );
}
