//! How a run ended, when it did not end with an answer.

use judge_core::report::Report;
use judge_core::verdict::{CaseVerdict, Verdict};
use judge_protocol::{Exception, Frame, Stop, Untrusted, Usage};

use crate::escape::{terminal_text, visible};
use crate::number::{bytes, counted, duration, thousands};
use crate::page::{Page, indented, wrap};
use crate::picture::Picture;
use crate::source::{Place, Room, line_text};
use crate::style::Style;

use super::{INDENT, gauges};

/// The run that ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Where<'a> {
    pub(crate) report: &'a Report,
    /// What the run used.
    pub(crate) usage: &'a Usage,
    /// Whether the file was being loaded, not called.
    pub(crate) loading: bool,
}

/// What is to be said of the ending.
pub(crate) fn blocks(page: &mut Page, at: &Where<'_>, verdict: &CaseVerdict, style: &Style) {
    match verdict {
        CaseVerdict::Raised(exception) => page.block(raised(at, exception, style)),
        CaseVerdict::Died { how } => {
            let until =
                if at.loading { "while the file was loading" } else { "before it answered" };
            page.block(sentence(&format!("{} {until}", visible(how)), style));
        }
        CaseVerdict::Limit { limit, exception } => {
            page.block(limit_lines(at, *limit, style));
            page.block(exception.as_ref().map(|e| location(at, e, style)).unwrap_or_default());
        }
        CaseVerdict::Forbidden { what, exception } => {
            page.block(sentence(&format!("not allowed: {}", visible(what)), style));
            page.block(exception.as_ref().map(|e| raised(at, e, style)).unwrap_or_default());
        }
        CaseVerdict::Withheld { word, class } => {
            let (words, usage) = (withheld_words(*word, class.as_ref()), at.usage);
            let (cpu, memory) = (duration(usage.cpu_us), bytes(usage.memory_bytes));
            page.block(sentence(&format!("{words}, {cpu} of CPU time, {memory}"), style));
            let why = "what was asked and what came of it is not shown";
            page.block(sentence(why, style));
        }
        CaseVerdict::Wrong(_) | CaseVerdict::Passed | CaseVerdict::NotRun => {}
    }
}

/// `wrong answer`, `raised KeyError`.
pub(crate) fn withheld_words(word: Verdict, class: Option<&Untrusted>) -> String {
    class.map_or_else(
        || word.title().to_lowercase(),
        |class| format!("raised {}", terminal_text(class)),
    )
}

fn sentence(text: &str, style: &Style) -> Vec<String> {
    wrap(text, style.columns(), INDENT)
}

/// The class a reader knows an exception by.
pub(crate) fn exception_name(exception: &Exception) -> &Untrusted {
    exception.own_class.as_ref().unwrap_or(&exception.class)
}

/// `KeyError: 1`.
pub(crate) fn exception_text(exception: &Exception) -> String {
    let name = terminal_text(exception_name(exception));
    if exception.message.is_empty() {
        return name;
    }
    format!("{name}: {}", terminal_text(&exception.message))
}

/// Where an exception was raised: its innermost frame in the candidate's file.
pub(crate) fn place_of(exception: &Exception) -> Option<Place> {
    exception.frames.last().map(place)
}

fn place(frame: &Frame) -> Place {
    Place::claimed(frame.line, frame.column, frame.end_column)
}

/// A picture of the line that raised.
pub(crate) fn raised(at: &Where<'_>, exception: &Exception, style: &Style) -> Vec<String> {
    let mut notes = callers(&exception.frames);
    if at.loading {
        notes.push("raised while the file was loading".to_owned());
    }
    if exception.hidden_frames > 0 {
        let frames = counted(exception.hidden_frames as usize, "frame");
        notes.push(format!("{frames} of the harness hidden"));
    }
    let name = terminal_text(exception_name(exception));
    let message = terminal_text(&exception.message);
    let (title, id) = if message.is_empty() { (name, String::new()) } else { (message, name) };
    let picture = Picture {
        title,
        id,
        path: terminal_text(&at.report.submission),
        source: at.report.source.expose(),
        place: place_of(exception),
        before: LINES_BEFORE,
        label: String::new(),
        notes,
        help: String::new(),
    };
    picture.lines(style)
}

const LINES_BEFORE: usize = 2;

/// `called from line 30, in solve`, nearest first; a recursion once with its count.
fn callers(frames: &[Frame]) -> Vec<String> {
    let mut groups: Vec<(&Frame, usize)> = Vec::new();
    for frame in frames.iter().rev().skip(1) {
        match groups.last_mut() {
            Some((last, count)) if last.line == frame.line && last.function == frame.function => {
                *count += 1;
            }
            Some(_) | None => groups.push((frame, 1)),
        }
    }
    let left_out = groups.len().saturating_sub(CALLERS_MAX);
    let caller = |(frame, count): &(&Frame, usize)| {
        let times = if *count > 1 { format!(", {count} times") } else { String::new() };
        let function = terminal_text(&frame.function);
        format!("called from line {}, in {function}{times}", frame.line)
    };
    let mut lines: Vec<String> = groups.iter().take(CALLERS_MAX).map(caller).collect();
    if left_out > 0 {
        lines.push(format!("and {left_out} more callers"));
    }
    lines
}

const CALLERS_MAX: usize = 3;

/// `MemoryError at sol.py:9, in group_anagrams` and the line.
fn location(at: &Where<'_>, exception: &Exception, style: &Style) -> Vec<String> {
    let name = terminal_text(exception_name(exception));
    let Some(frame) = exception.frames.last() else {
        return vec![indented(&exception_text(exception), INDENT)];
    };
    let (path, function) = (terminal_text(&at.report.submission), terminal_text(&frame.function));
    let mut lines =
        vec![indented(&format!("{name} at {path}:{}, in {function}", frame.line), INDENT)];
    let room = Room { columns: style.columns() - INDENT - 4, mark: style.glyphs().cut };
    let source = line_text(at.report.source.expose(), frame.line, room);
    // The border keeps a line of source from standing alone at the start of a line.
    let border = style.glyphs().border;
    lines.extend(source.map(|text| indented(&format!("{border} {text}"), INDENT)));
    lines
}

fn limit_lines(at: &Where<'_>, limit: Stop, style: &Style) -> Vec<String> {
    let limits = &at.report.limits;
    match limit {
        Stop::Cpu | Stop::Wall | Stop::Memory | Stop::Output => {
            gauges::gauges(at.report, at.usage, limit, style)
        }
        Stop::Threads => sentence(
            &format!("more than {} threads at once", thousands(limits.threads.into())),
            style,
        ),
        Stop::ReplySize => {
            sentence(&format!("the answer is longer than {}", bytes(limits.reply_bytes)), style)
        }
        Stop::Channel => {
            sentence("bytes on the reply channel that are no reply to what was asked", style)
        }
    }
}
