//! The face for the test panes of CI servers: JUnit XML, a suite for each submission and a test
//! for each case, as the schema of Jenkins' xUnit plugin has it.

use judge_core::grade::{Entry, Gradebook, Outcome};
use judge_core::growth::{Curve, Finding, Growth, Quantity, SweepGrowth};
use judge_core::report::{Failure, Mark, Phase, PhaseName, Report};

use crate::brief::{brief, path};
use crate::growth;
use crate::markup::Element;
use crate::page::Page;
use crate::style::Style;
use crate::terminal;

/// Suites in the order of the entries.
pub fn junit(book: &Gradebook) -> String {
    let suites: Vec<Suite> = book.entries.iter().map(suite).collect();
    let sum = |count: fn(&Test) -> bool| {
        suites.iter().map(|suite| suite.count(count)).sum::<usize>().to_string()
    };
    Element::new("testsuites")
        .with("name", "judge")
        .with("tests", sum(|_| true))
        .with("failures", sum(Test::is_failure))
        .with("errors", sum(Test::is_error))
        .children(suites.iter().map(Suite::element))
        .xml()
}

struct Suite {
    name: String,
    wall_us: u64,
    properties: Vec<(&'static str, String)>,
    tests: Vec<Test>,
}

struct Test {
    class: String,
    name: String,
    end: End,
}

enum End {
    Passed,
    Skipped(String),
    /// Of this kind, in one line, and in full.
    Failure(String, String, String),
    Error(String),
}

impl Test {
    fn is_failure(&self) -> bool {
        matches!(self.end, End::Failure(..))
    }

    fn is_error(&self) -> bool {
        matches!(self.end, End::Error(_))
    }

    fn is_skipped(&self) -> bool {
        matches!(self.end, End::Skipped(_))
    }

    fn element(&self) -> Element {
        let case = Element::new("testcase")
            .with("classname", self.class.clone())
            .with("name", self.name.clone());
        match &self.end {
            End::Passed => case,
            End::Skipped(why) => case.child(Element::new("skipped").with("message", why.clone())),
            End::Failure(kind, message, text) => case.child(
                Element::new("failure")
                    .with("type", kind.clone())
                    .with("message", message.clone())
                    .text(text.clone()),
            ),
            End::Error(message) => case.child(
                Element::new("error").with("type", "fault").with("message", message.clone()),
            ),
        }
    }
}

impl Suite {
    fn count(&self, which: fn(&Test) -> bool) -> usize {
        self.tests.iter().filter(|test| which(test)).count()
    }

    fn element(&self) -> Element {
        let property = |(name, value): &(&'static str, String)| {
            Element::new("property").with("name", *name).with("value", value.clone())
        };
        let properties = Element::new("properties").children(self.properties.iter().map(property));
        let ms = self.wall_us / 1_000;
        Element::new("testsuite")
            .with("name", self.name.clone())
            .with("tests", self.tests.len().to_string())
            .with("failures", self.count(Test::is_failure).to_string())
            .with("errors", self.count(Test::is_error).to_string())
            .with("skipped", self.count(Test::is_skipped).to_string())
            .with("time", format!("{}.{:03}", ms / 1_000, ms % 1_000))
            .child(properties)
            .children(self.tests.iter().map(Test::element))
    }
}

fn suite(entry: &Entry) -> Suite {
    let name = format!("{}: {}", entry.exercise, path(entry));
    let brief = brief(entry);
    let alone =
        |name: &str, end| vec![Test { class: entry.exercise.clone(), name: name.to_owned(), end }];
    let tests = match &entry.outcome {
        Outcome::Judged { report } if report.refusal.is_some() => {
            let text = text(|page, style| {
                if let Some(refusal) = &report.refusal {
                    terminal::refusal_blocks(page, report, refusal, style);
                }
            });
            alone("load", End::Failure(brief.title.clone(), brief.message.clone(), text))
        }
        Outcome::Judged { report } => tests(entry, report),
        Outcome::Fault { .. } => alone("judge", End::Error(brief.message.clone())),
        Outcome::NotJudged => alone("judge", End::Skipped(brief.message.clone())),
    };
    let properties = vec![
        ("verdict", brief.title),
        ("score", entry.score.to_string()),
        ("points", format!("{} of {}", entry.points, entry.rules.weight)),
        ("passes", entry.passes.to_string()),
    ];
    let wall_us = entry.report().map_or(0, |report| report.usage.wall_us);
    Suite { name, wall_us, properties, tests }
}

fn tests(entry: &Entry, report: &Report) -> Vec<Test> {
    let cases = report.phases.iter().flat_map(|phase| {
        let marks = phase.marks.iter().enumerate();
        marks.map(|(at, mark)| case(entry, report, phase, at + 1, *mark))
    });
    let growth = report.growth.iter().flat_map(|growth| growth_tests(entry, report, growth));
    let missed = report.failures.iter().filter(|failure| failure.phase == PhaseName::Growth);
    let missed = missed.map(|failure| Test {
        class: class(entry, PhaseName::Growth),
        name: terminal::heading(report, failure),
        end: failed(report, Some(failure)),
    });
    cases.chain(growth).chain(missed).collect()
}

fn class(entry: &Entry, phase: PhaseName) -> String {
    format!("{}.{}", entry.exercise, phase.name())
}

fn case(entry: &Entry, report: &Report, phase: &Phase, position: usize, mark: Mark) -> Test {
    let mut failures = report.failures.iter();
    let failure = failures.find(|f| f.phase == phase.name && f.position == position);
    let noun = phase.name.name().trim_end_matches('s');
    let name = match failure {
        Some(failure) => terminal::heading(report, failure),
        None => format!("{noun} {position} of {}", phase.marks.len()),
    };
    let end = match mark {
        Mark::Passed => End::Passed,
        Mark::NotRun => End::Skipped("not run, because a case before it stopped".to_owned()),
        Mark::Failed => failed(report, failure),
    };
    Test { class: class(entry, phase.name), name, end }
}

/// A failing case; of those after the first few it is only known that they fail.
fn failed(report: &Report, failure: Option<&Failure>) -> End {
    let kind = report.verdict.title().to_lowercase();
    match failure {
        None => End::Failure(kind, "not right, as others that are told in full".to_owned(), {
            String::new()
        }),
        Some(failure) => {
            let message = crate::concise::case(&failure.verdict);
            let text = text(|page, style| terminal::failure_blocks(page, report, failure, style));
            End::Failure(kind, message, text)
        }
    }
}

fn growth_tests(entry: &Entry, report: &Report, growth: &Growth) -> Vec<Test> {
    let shown = growth::deciding(growth);
    let is_shown = |curve: &Curve| shown.is_some_and(|found| std::ptr::eq(found.curve, curve));
    let test = |sweep: &SweepGrowth, quantity: Quantity, curve: &Curve| {
        let end = match &curve.finding {
            Finding::Kept | Finding::LogFactor => End::Passed,
            Finding::Inconclusive(why) => End::Skipped(format!("could not be told: {why}")),
            Finding::Above => {
                let text = if is_shown(curve) {
                    text(|page, style| terminal::growth_blocks(page, report, style))
                } else {
                    String::new()
                };
                let class = curve.class.map_or("more", judge_core::growth::Class::name);
                let message = format!("{class} where {} was promised", curve.promised);
                End::Failure(report.verdict.title().to_lowercase(), message, text)
            }
        };
        let what = match quantity {
            Quantity::Time => "time",
            Quantity::Space => "memory",
        };
        let name = format!("{what} in sweep \"{}\"", sweep.name);
        Test { class: class(entry, PhaseName::Growth), name, end }
    };
    let both = |sweep: &SweepGrowth| {
        let space = sweep.space.as_ref().map(|space| test(sweep, Quantity::Space, space));
        std::iter::once(test(sweep, Quantity::Time, &sweep.time)).chain(space).collect::<Vec<_>>()
    };
    growth.sweeps.iter().flat_map(both).collect()
}

/// What the terminal says of it, without colour.
fn text(blocks: impl FnOnce(&mut Page, &Style)) -> String {
    let style = Style { width: 100, unicode: true, ..Style::plain() };
    let mut page = Page::default();
    blocks(&mut page, &style);
    format!("\n{}", page.finish_flush())
}
