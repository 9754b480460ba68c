//! Values of options, and how they are read.

use std::path::PathBuf;

use clap::ValueEnum;
use judge_sandbox::{Isolation, Wall};

/// Walls that are left out on request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut(pub(crate) Vec<Wall>);

/// A file for a face.
#[derive(Clone, Debug)]
pub(crate) struct Target<F = Format> {
    pub(crate) format: F,
    pub(crate) path: PathBuf,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// When the stream is a terminal and `NO_COLOR` is not set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How Python is run.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum BackendArg {
    /// Forks of one warm interpreter.
    Embedded,
    /// A new interpreter for each run.
    Subprocess,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Terminal,
    /// For editors: `path:line:col: verdict: message`.
    Concise,
    /// For programs.
    Json,
    /// For programs that follow: an event on each line.
    JsonLines,
    /// For the test panes of CI servers: JUnit XML.
    Junit,
    /// For step summaries, under 1 MiB.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
    /// For viewers of static analysis: SARIF 2.1.0.
    Sarif,
    /// For TAP consumers: version 14.
    Tap,
    /// For spreadsheets.
    Csv,
    /// For browsers: one file with everything in it.
    Html,
}

/// How anything else is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlainFormat {
    /// For people.
    Terminal,
    /// For programs.
    Json,
}

/// How thoroughly growth is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Growth {
    /// A third of the work of `normal` and two rounds of the clock: smaller sizes, more doubt.
    Quick,
    /// Sizes that tell classes apart, and three rounds of the clock.
    Normal,
    /// Three times the work of `normal` and nine rounds of the clock: larger sizes, less doubt.
    Careful,
    /// Growth is not measured, and no promise is held against it.
    Off,
}

/// Every so many-th of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    first: usize,
    of: usize,
}

impl Part {
    /// Whether what stands at this index, from 0, is in it.
    pub(crate) fn holds(self, index: usize) -> bool {
        index % self.of == self.first
    }
}

/// Reads `K/N`.
pub(super) fn part(text: &str) -> Result<Part, String> {
    let wrong = || "write two numbers, such as 1/4".to_owned();
    let (part, of) = text.split_once('/').ok_or_else(wrong)?;
    let number = |text: &str| text.parse::<usize>().map_err(|_| wrong());
    let (part, of) = (number(part)?, number(of)?);
    if part < 1 || part > of {
        return Err(format!("parts are counted from 1 to {of}"));
    }
    Ok(Part { first: part - 1, of })
}

/// Reads `FORMAT=PATH`.
pub(super) fn target<F: ValueEnum>(text: &str) -> Result<Target<F>, String> {
    let names = F::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let names: Vec<String> = names.map(|value| value.get_name().to_owned()).collect();
    let (name, path) = text
        .split_once('=')
        .filter(|(_, path)| !path.is_empty())
        .ok_or_else(|| "write a format and a path, such as junit=results.xml".to_owned())?;
    let format = F::from_str(name, false)
        .map_err(|_| format!("there is no format `{name}`; these are: {}", names.join(", ")))?;
    Ok(Target { format, path: path.into() })
}

pub(super) fn jobs(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(jobs @ 1..=1_000) => Ok(jobs),
        _ => Err("write a number from 1 to 1000".to_owned()),
    }
}

/// Reads `MIN..MAX`.
pub(super) fn sizes(text: &str) -> Result<(i64, i64), String> {
    let wrong = || "write two sizes, such as 16..4096".to_owned();
    let (min, max) = text.split_once("..").ok_or_else(wrong)?;
    let size = |text: &str| text.replace(['_', ','], "").parse::<i64>().map_err(|_| wrong());
    let (min, max) = (size(min)?, size(max)?);
    if min < 1 || max > 100_000_000 {
        return Err("sizes lie between 1 and 100,000,000".to_owned());
    }
    if max / 2 < min {
        return Err("let the larger size be at least twice the smaller".to_owned());
    }
    Ok((min, max))
}

/// Reads a time in seconds.
pub(super) fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "write a number of seconds".to_owned())?;
    if (0.01..=86_400.0).contains(&seconds) {
        Ok(seconds)
    } else {
        Err("it lies between 0.01 and 86,400 seconds".to_owned())
    }
}

/// Reads names of walls and of groups of walls. The floor cannot be left out.
pub(super) fn left_out(text: &str) -> Result<LeftOut, String> {
    let mut walls = Vec::new();
    for name in text.split(',').filter(|name| !name.is_empty()) {
        let before = walls.len();
        walls.extend(Isolation::ABOVE_THE_FLOOR.into_iter().filter(|wall| is_meant(name, *wall)));
        if walls.len() == before {
            let names = Isolation::ABOVE_THE_FLOOR.map(Wall::name).join(", ");
            return Err(format!("no wall that can be left out; these can: {names}"));
        }
    }
    Ok(LeftOut(walls))
}

fn is_meant(name: &str, wall: Wall) -> bool {
    match name {
        "all" => true,
        "namespaces" => wall.name().ends_with("namespace"),
        "user" => matches!(wall, Wall::UserId | Wall::UserNamespace),
        name => wall.name() == name.replace('-', " "),
    }
}
