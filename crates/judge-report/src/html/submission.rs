//! The section of one submission: the word, the growth, the cases, the failing ones, the source,
//! and what ran it.

use judge_core::grade::{Entry, Outcome};
use judge_core::report::{Level, Machine, Mark, Phase, PhaseState, Report};

use crate::brief::{brief, path};
use crate::markup::Element;
use crate::number::{bytes, duration, duration_in_seconds};
use crate::terminal;

use super::page::colour;
use super::{failure, figure, source};

/// The section of an entry.
pub(super) fn section(entry: &Entry, id: String) -> Element {
    let section = Element::new("section").with("id", id).child(banner(entry));
    let Outcome::Judged { report } = &entry.outcome else { return section };
    section
        .children(figure::figures(report))
        .children(cases(report))
        .children(failure::failures(report))
        .children(source::source(report))
        .child(machine(report))
}

/// The word, what was judged, and what is to be said first.
fn banner(entry: &Entry) -> Element {
    let brief = brief(entry);
    let (class, _) = colour(brief.weight);
    let title = entry.report().map_or(entry.exercise.as_str(), |r| r.exercise.title.as_str());
    let word = entry.report().map_or("NOT JUDGED", |report| report.verdict.title());
    let mut facts = vec![path(entry)];
    if let Some(report) = entry.report() {
        facts.extend(terminal::passed(report));
        facts.push(duration_in_seconds(report.usage.wall_us));
        facts.push(bytes(report.usage.memory_bytes));
    }
    let mut banner = Element::new("header")
        .with("class", format!("banner {class}"))
        .child(Element::new("h2").text(word))
        .child(Element::new("p").class("title").text(title))
        .child(Element::new("p").class("facts").text(facts.join(" · ")));
    if entry.report().is_some_and(|report| report.machine.level == Level::Unsafe) {
        let warning = "Not sandboxed: --unsafe-no-sandbox was given.";
        banner = banner.child(Element::new("p").text(warning));
    }
    if !brief.message.is_empty() {
        banner = banner.child(Element::new("p").class("message").text(brief.message));
    }
    banner
}

/// A grid of squares for each phase that has cases.
fn cases(report: &Report) -> Vec<Element> {
    report.phases.iter().filter(|phase| !phase.marks.is_empty()).map(|p| grid(report, p)).collect()
}

fn grid(report: &Report, phase: &Phase) -> Element {
    let right = phase.marks.iter().filter(|mark| **mark == Mark::Passed).count();
    let title = format!("{}: {right} of {} right", phase.name.name(), phase.marks.len());
    let slowest = format!("slowest {} of CPU time", duration(phase.slowest_us));
    let squares = phase.marks.iter().enumerate().map(|(at, mark)| {
        let (class, word) = match mark {
            Mark::Passed => ("good", "right"),
            Mark::Failed => ("bad", "not right"),
            Mark::NotRun => ("open", "not run"),
        };
        let mut failures = report.failures.iter();
        let told = failures.find(|f| f.phase == phase.name && f.position == at + 1);
        let name = told.map_or(format!("{} of {}", at + 1, phase.marks.len()), |failure| {
            terminal::heading(report, failure)
        });
        Element::new("i").class(class).with("title", format!("{name}: {word}"))
    });
    let grid =
        Element::new("div").class("grid").with("role", "img").with("aria-label", title.clone());
    let block = Element::new("div")
        .class("cases")
        .child(Element::new("h3").text(title).child(Element::new("small").text(slowest)));
    match &phase.state {
        PhaseState::NotRun(why) => block.child(Element::new("p").text(why.clone())),
        PhaseState::Passed | PhaseState::Failed => block.child(grid.children(squares)),
    }
}

/// What ran it, and behind which walls.
fn machine(report: &Report) -> Element {
    let Machine { python, backend, level, walls } = &report.machine;
    let limits = &report.limits;
    let facts = [
        ("Interpreter", format!("{} {}", python.implementation, python.version)),
        ("Backend", backend.name().to_owned()),
        ("Isolation", level.name().to_owned()),
        ("Seed", report.seed.to_string()),
        ("Limits of a case", {
            format!(
                "{} of CPU time, {}",
                duration(limits.cpu_ms * 1_000),
                bytes(limits.memory_bytes)
            )
        }),
    ];
    let facts = facts
        .into_iter()
        .flat_map(|(name, value)| [Element::new("dt").text(name), Element::new("dd").text(value)]);
    let walls = walls.iter().map(|wall| {
        let (class, mark) = if wall.stands { ("good", "✓") } else { ("caution", "!") };
        let why = wall.why.as_deref().map(|why| format!(": {why}")).unwrap_or_default();
        Element::new("li")
            .child(Element::new("span").class(class).text(mark))
            .text(format!(" {}{why}", wall.wall))
    });
    Element::new("div")
        .class("machine")
        .child(Element::new("h3").text("machine and walls"))
        .child(Element::new("dl").children(facts))
        .child(Element::new("ul").children(walls))
}
