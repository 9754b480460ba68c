//! How a terminal wants its text, and the few things that are coloured.

use std::fmt::Display;

use anstyle::{AnsiColor, Effects};

/// How a terminal wants its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// Columns.
    pub width: usize,
    /// Whether colour may be used. Nothing is said by colour alone.
    pub color: bool,
    /// Whether marks outside ASCII may be used.
    pub unicode: bool,
    /// The absolute directory that relative paths start from, when the terminal can open links
    /// (OSC 8); `None` when it cannot.
    pub links: Option<String>,
}

impl Style {
    /// Plain ASCII text of 80 columns: what suits a pipe.
    pub fn plain() -> Self {
        Self { width: 80, color: false, unicode: false, links: None }
    }

    /// The columns that a page fills: wide terminals are not filled, for the eye's sake.
    pub(crate) fn columns(&self) -> usize {
        self.width.clamp(COLUMNS_MIN, COLUMNS_MAX)
    }

    pub(crate) fn palette(&self) -> Palette {
        if self.color { Palette::COLOURED } else { Palette::PLAIN }
    }

    pub(crate) fn glyphs(&self) -> &'static Glyphs {
        if self.unicode { &Glyphs::UNICODE } else { &Glyphs::ASCII }
    }
}

const COLUMNS_MIN: usize = 40;
const COLUMNS_MAX: usize = 100;

/// The things that are coloured; all else is left alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    pub(crate) good: anstyle::Style,
    pub(crate) bad: anstyle::Style,
    pub(crate) caution: anstyle::Style,
}

impl Palette {
    const PLAIN: Self = Self {
        good: anstyle::Style::new(),
        bad: anstyle::Style::new(),
        caution: anstyle::Style::new(),
    };

    const COLOURED: Self = Self {
        good: AnsiColor::Green.on_default().effects(Effects::BOLD),
        bad: AnsiColor::Red.on_default().effects(Effects::BOLD),
        caution: AnsiColor::Yellow.on_default().effects(Effects::BOLD),
    };
}

/// Text in a colour.
pub(crate) fn paint(style: anstyle::Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// The marks of a page.
#[derive(Debug)]
pub(crate) struct Glyphs {
    /// Gutter: all is well.
    pub(crate) good: &'static str,
    /// Gutter: something is not.
    pub(crate) bad: &'static str,
    /// Gutter: look at this.
    pub(crate) caution: &'static str,
    /// Gutter: was not run.
    pub(crate) none: &'static str,
    /// Dot: right.
    pub(crate) dot_good: &'static str,
    /// Dot: not right.
    pub(crate) dot_bad: &'static str,
    /// Dot: not run.
    pub(crate) dot_none: &'static str,
    /// Between facts on one line.
    pub(crate) between: &'static str,
    /// Left border of quoted text.
    pub(crate) border: &'static str,
    /// A full piece of a gauge.
    pub(crate) full: &'static str,
    /// Pieces of a bar: full, begun, empty.
    pub(crate) bar: [&'static str; 3],
    /// From a call to its result.
    pub(crate) arrow: &'static str,
    /// Something was cut here.
    pub(crate) cut: &'static str,
    /// So many times as much.
    pub(crate) times: &'static str,
    /// Between a number and its error.
    pub(crate) plus_minus: &'static str,
    /// Divided by.
    pub(crate) over: &'static str,
    /// A vertical axis, and the same where a value stands at it.
    pub(crate) axis: [&'static str; 2],
    /// A horizontal axis: its corner, its line, and where a size stands.
    pub(crate) base: [&'static str; 3],
}

impl Glyphs {
    const UNICODE: Self = Self {
        good: "✓",
        bad: "✗",
        caution: "!",
        none: "-",
        dot_good: "·",
        dot_bad: "✗",
        dot_none: "-",
        between: " · ",
        border: "│",
        full: "█",
        bar: ["█", "▒", "░"],
        arrow: "→",
        cut: "…",
        times: "×",
        plus_minus: "±",
        over: "÷",
        axis: ["│", "┤"],
        base: ["└", "─", "┬"],
    };

    const ASCII: Self = Self {
        good: "ok",
        bad: "XX",
        caution: "!!",
        none: "--",
        dot_good: ".",
        dot_bad: "x",
        dot_none: "-",
        between: " | ",
        border: "|",
        full: "#",
        bar: ["#", "+", "."],
        arrow: "->",
        cut: "...",
        times: "x",
        plus_minus: "+-",
        over: "/",
        axis: ["|", "+"],
        base: ["+", "-", "+"],
    };
}
