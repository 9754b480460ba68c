//! The page: a headline and a table where there are several submissions, then a section for each.

use judge_core::grade::{Entry, Gradebook, Progress};

use crate::brief::{Brief, Weight, brief, path};
use crate::growth;
use crate::markup::Element;
use crate::number::{counted, duration_in_seconds};
use crate::style::Style;

use super::submission;

/// No script runs and nothing is fetched, whatever the page holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The gradebook, or the one report in it, as a page.
pub fn html(book: &Gradebook) -> String {
    let title = match book.entries.as_slice() {
        [only] => format!("{}: {}", only.exercise, brief(only).title),
        _ => headline(book),
    };
    let mut main = Element::new("main");
    if let [only] = book.entries.as_slice() {
        main = main.child(submission::section(only, id(0)));
    } else {
        main = main.child(Element::new("h1").text(headline(book))).child(table(book));
        main = main.children(book.entries.iter().enumerate().map(|(at, entry)| folded(at, entry)));
    }
    document(title, &[include_str!("style.css")], main, &book.judge)
}

/// A page that holds all it needs.
pub(super) fn document(
    title: String,
    styles: &[&'static str],
    main: Element,
    judge: &str,
) -> String {
    let meta = || Element::new("meta");
    let head = Element::new("head")
        .child(meta().with("charset", "utf-8"))
        .child(meta().with("http-equiv", "Content-Security-Policy").with("content", POLICY))
        .child(meta().with("name", "viewport").with("content", "width=device-width"))
        .child(meta().with("name", "color-scheme").with("content", "light dark"))
        .child(Element::new("title").text(title))
        .children(styles.iter().map(|style| Element::new("style").ours(style)));
    let main = main.child(Element::new("footer").text(format!("judge {judge}")));
    let body = Element::new("body").child(main);
    Element::new("html").with("lang", "en").child(head).child(body).html()
}

fn headline(book: &Gradebook) -> String {
    let totals = &book.totals;
    let end = match book.progress {
        Progress::Complete => "",
        Progress::Running | Progress::Stopped => ", grading ended before all were judged",
    };
    format!(
        "{} of {} pass, {} of {} points{end}",
        totals.passed,
        counted(totals.submissions, "submission"),
        totals.points,
        totals.points_max
    )
}

/// The class of a colour, and the mark that says the same.
pub(super) fn colour(weight: Weight) -> (&'static str, &'static str) {
    match weight {
        Weight::Accepted => ("good", "✓"),
        Weight::Refused => ("bad", "✗"),
        Weight::Doubted | Weight::Fault => ("caution", "!"),
        Weight::Open => ("open", "-"),
    }
}

fn table(book: &Gradebook) -> Element {
    let names = ["", "Exercise", "Submission", "Verdict", "Growth", "Points", "Time"];
    let head = Element::new("tr").children(names.map(|name| Element::new("th").text(name)));
    let rows = book.entries.iter().enumerate().map(|(at, entry)| row(at, entry));
    let table = Element::new("table")
        .class("all")
        .child(Element::new("thead").child(head))
        .child(Element::new("tbody").children(rows));
    Element::new("div").class("wide").child(table)
}

fn row(at: usize, entry: &Entry) -> Element {
    let brief = brief(entry);
    let (class, mark) = colour(brief.weight);
    let cell = |text: String| Element::new("td").text(text);
    let link = Element::new("a").with("href", format!("#{}", id(at))).text(path(entry));
    let report = entry.report();
    let time = report.map(|report| duration_in_seconds(report.usage.wall_us)).unwrap_or_default();
    let style = Style { unicode: true, ..Style::plain() };
    let growth = report.and_then(|report| growth::deciding(report.growth.as_ref()?));
    let growth = growth.map(|found| {
        format!("{} {}", growth::strip(&found, &style), growth::class_column(&found, &style))
    });
    let verdict = Element::new("td").class(class).text(brief.title);
    Element::new("tr")
        .child(Element::new("td").class(class).text(mark))
        .child(cell(entry.exercise.clone()))
        .child(Element::new("td").child(link))
        .child(verdict)
        .child(Element::new("td").class("strip").text(growth.unwrap_or_default()))
        .child(cell(format!("{} of {}", entry.points, entry.rules.weight)))
        .child(cell(time))
}

/// The place of a submission's section: browsers unfold what it lies in when they go there.
pub(super) fn id(at: usize) -> String {
    format!("s{}", at + 1)
}

/// A section that is folded away.
pub(super) fn folded(at: usize, entry: &Entry) -> Element {
    let brief: Brief = brief(entry);
    let (class, mark) = colour(brief.weight);
    let word = Element::new("span").class(class).text(format!("{mark} {}", brief.title));
    let name = format!(" {} · {}", entry.exercise, path(entry));
    let summary = Element::new("summary").child(word).text(name);
    let section = submission::section(entry, id(at));
    Element::new("details").child(summary).child(section)
}
