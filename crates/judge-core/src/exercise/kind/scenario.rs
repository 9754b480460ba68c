//! `kind = "scenario"`, `"async"`, `"threads"` and `"processes"`: the author's script
//! drives the learner's module and logs what happens.

use std::ops::Range;

use judge_protocol::{Definition, Entry, Form, Input, Mode, Script};

use super::{Files, Read, script};
use crate::case::{Expected, Pattern, Question};
use crate::exercise::fixtures::{Context, generate, without_answer};
use crate::exercise::page::{Table, Text, did_you_mean};
use crate::exercise::{FixtureInput, Interface, signature};
use crate::notation;

/// The function of a script that takes arguments, where no other is named.
pub(super) const WITH_ARGUMENTS: &str = "scenario";

/// How often a case with threads is run, where the author does not say.
const REPEATS: i64 = 20;

/// A module that the author's script drives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What the module must define.
    pub defines: Vec<Definition>,
    /// The same as the learner reads it.
    pub lines: Vec<String>,
    /// How the script's functions are run.
    pub mode: Mode,
    /// How often each case is run; all runs must log the same.
    pub repeats: u32,
    /// `scenario.py`.
    pub source: String,
    /// Its functions, and the lines that each one takes, from 0.
    pub functions: Vec<(String, Range<usize>)>,
}

impl Scenario {
    /// What a child is told.
    pub(super) fn entry(&self) -> Entry {
        Entry::Definitions(self.defines.clone())
    }

    /// What a learner reads.
    pub(super) fn describe(&self) -> Vec<String> {
        self.lines.clone()
    }

    /// What drives the module.
    pub(super) fn script(&self) -> Script {
        Script { source: self.source.clone(), mode: self.mode }
    }

    /// One function of the script and what it uses of the top level: lines with their numbers,
    /// from 1; empty lines between parts have none.
    pub fn lines_of(&self, function: &str) -> Option<Vec<(Option<usize>, String)>> {
        self.functions.iter().find(|(name, _)| name == function)?;
        let lines = script::reached(&self.source, function).into_iter();
        Some(lines.map(|(number, line)| (number.map(|number| number + 1), line)).collect())
    }
}

/// Reads `[interface]` of kind `scenario`.
pub(super) fn plain(table: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    read(table, files, Mode::Plain)
}

/// Reads `[interface]` of kind `async`.
pub(super) fn in_a_loop(table: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    read(table, files, Mode::Async)
}

/// Reads `[interface]` of kind `threads`.
pub(super) fn with_threads(table: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    read(table, files, Mode::Threads)
}

/// Reads `[interface]` of kind `processes`.
pub(super) fn with_processes(table: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    read(table, files, Mode::Processes)
}

fn read(table: &Table<'_>, files: Files<'_>, mode: Mode) -> Option<Interface> {
    let repeats = match mode {
        Mode::Plain | Mode::Async => {
            table.accept(&["kind", "defines"]);
            1
        }
        Mode::Threads | Mode::Processes => {
            table.accept(&["kind", "defines", "repeats"]);
            let usual = if mode == Mode::Threads { REPEATS } else { 1 };
            table.integer("repeats", 1..=1_000).unwrap_or(usual)
        }
    };
    table.require("defines");
    let (mut defines, mut lines) = (Vec::new(), Vec::new());
    for text in table.texts("defines") {
        defines.push(definition(&text)?);
        lines.extend(text.value.trim_end().lines().map(str::to_owned));
    }
    let Some(source) = files("scenario.py") else {
        let help = "write it there: `def NAME(solution, log)` for each case";
        let message = "this kind needs scenario.py, which is missing";
        table.page.report(table.place.clone(), message, "", help);
        return None;
    };
    let functions = functions(source);
    let (source, repeats) = (source.to_owned(), u32::try_from(repeats).ok()?);
    let scenario = Scenario { defines, lines, mode, repeats, source, functions };
    Some(Interface::Scenario(scenario))
}

/// Reads one entry of `defines`: `def f(a)`, `async def f(a)`, `class A` or a name, of which only
/// the first line is looked at.
fn definition(text: &Text<'_>) -> Option<Definition> {
    let line = text.value.lines().next().unwrap_or_default().trim();
    let words = line.strip_prefix("async ").unwrap_or(line);
    let (form, rest) = match (words.strip_prefix("def "), words.strip_prefix("class ")) {
        (Some(rest), _) => (Form::Function, rest),
        (None, Some(rest)) => (Form::Class, rest),
        (None, None) => (Form::Value, words),
    };
    let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
    let name = &rest[..end];
    if !signature::is_identifier(name) {
        let help = "write `def retry(times)`, `class Timer` or a plain name";
        text.report(format!("`{line}` defines nothing"), help);
        return None;
    }
    Some(Definition { name: name.to_owned(), form, text: line.trim_end_matches(':').to_owned() })
}

/// The functions of a script, by their `def` at the start of a line.
fn functions(source: &str) -> Vec<(String, Range<usize>)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let words = line.strip_prefix("async ").unwrap_or(line);
        let Some(rest) = words.strip_prefix("def ") else { continue };
        let name: String = rest.chars().take_while(|c| *c == '_' || c.is_alphanumeric()).collect();
        let inside = |line: &&str| {
            line.is_empty() || line.starts_with([' ', '\t', ')']) || line.trim().is_empty()
        };
        let mut end = start + 1 + lines[start + 1..].iter().take_while(|line| inside(line)).count();
        while end > start + 1 && lines[end - 1].trim().is_empty() {
            end -= 1;
        }
        found.push((name, start..end));
    }
    found
}

/// Reads what a case asks and expects.
pub(super) fn case(table: &Table<'_>, scenario: &Scenario, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&["id", "sample", "run", "args", "log", "generate"]);
    let expected = match table.text("log") {
        Some(text) => Some(Expected::Log(log(&text)?)),
        None => without_answer(table, ctx),
    };
    if table.has("generate") {
        for key in ["run", "args", "sample"] {
            if table.has(key) {
                let message = format!("a case has either `{key}` or `generate`");
                table.report(key, message, "leave one of them out");
            }
        }
        check_function(table, scenario, WITH_ARGUMENTS)?;
        return Some((FixtureInput::Generate(generate(table, ctx)?), expected));
    }
    let function = function(table, scenario)?;
    let args = match table.text("args") {
        Some(text) => text.read(notation::parse_args(text.value))?,
        None => Vec::new(),
    };
    Some((FixtureInput::Written(Question::Ask(Input::Scenario { function, args })), expected))
}

/// The function that a case runs: the one named by `run`, or by the case itself, or `scenario`.
fn function(table: &Table<'_>, scenario: &Scenario) -> Option<String> {
    let known = |wanted: &str| scenario.functions.iter().any(|(name, _)| name == wanted);
    let id = table.text("id");
    let name = match (table.text("run"), &id) {
        (Some(run), _) => run.value,
        (None, Some(id)) if known(id.value) => id.value,
        (None, _) => WITH_ARGUMENTS,
    };
    check_function(table, scenario, name)?;
    Some(name.to_owned())
}

fn check_function(table: &Table<'_>, scenario: &Scenario, name: &str) -> Option<()> {
    let names = || scenario.functions.iter().map(|(name, _)| name.as_str());
    let Some((_, range)) = scenario.functions.iter().find(|(known, _)| known == name) else {
        let (key, wanted) = match table.text("run") {
            Some(_) => ("run", name),
            None => ("id", table.text("id").map_or(name, |id| id.value)),
        };
        let guess = did_you_mean(wanted, names());
        let start = if scenario.mode == Mode::Async { "async def" } else { "def" };
        let message = format!("scenario.py has no function `{wanted}`");
        let help = format!("write `{start} {wanted}(solution, log)` there");
        match table.text(key) {
            Some(text) => text.report_labelled(message, guess, &help),
            None => table.report(key, message, help),
        }
        return None;
    };
    let is_async = scenario.source.lines().nth(range.start).unwrap_or("").starts_with("async ");
    if is_async != (scenario.mode == Mode::Async) {
        let (is, want) = if is_async { ("async def", "def") } else { ("def", "async def") };
        let message = format!("`{name}` in scenario.py is written `{is}`");
        table.report("id", message, format!("this kind wants `{want} {name}(solution, log)`"));
        return None;
    }
    Some(())
}

/// Reads a log: one event a line.
fn log(text: &Text<'_>) -> Option<Vec<Pattern>> {
    let mut events = Vec::new();
    let (mut start, mut good) = (0, true);
    for line in text.value.split_inclusive('\n') {
        let code = line[..code_end(line)].trim_end();
        let indent = code.len() - code.trim_start().len();
        if indent < code.len() {
            match notation::parse_pattern(&code[indent..]) {
                Ok(event) => events.push(event),
                Err(error) => {
                    let at = start + indent;
                    let place = at + error.span.start..at + error.span.end;
                    text.report_within(place, error.message, String::new(), error.help);
                    good = false;
                }
            }
        }
        start += line.len();
    }
    good.then_some(events)
}

/// Where the comment of a line begins, or the line ends.
fn code_end(line: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, '#') => return at,
            (Some(_) | None, _) => {}
        }
    }
    line.len()
}
