//! The page of a review: the ranking, the growth of all over one another, near-duplicates side by
//! side, and a section for each submission.

use judge_core::grade::Progress;
use judge_core::review::{Review, Standing};
use judge_core::verdict::Verdict;

use crate::brief::brief;
use crate::markup::Element;
use crate::number::counted;
use crate::review::cells;
use crate::style::Style;

use super::page::{colour, document, folded, id};
use super::{curves, near};

/// The review as a page.
pub fn review_html(review: &Review) -> String {
    let title =
        format!("{}: {} compared", review.title, { counted(review.standings.len(), "submission") });
    let mut main = Element::new("main")
        .child(Element::new("h1").text(title.clone()))
        .child(facts(review))
        .child(ranking(review))
        .child(Element::new("p").class("key").text(KEY));
    let figures = curves::figures(review);
    if !figures.is_empty() {
        main = main.child(Element::new("h2").text("Growth")).children(figures);
    }
    main = main.child(Element::new("h2").text("Near-duplicates")).children(near::pairs(review));
    main = main.child(Element::new("h2").text("Submissions"));
    let entries = review.standings.iter().map(|standing| &standing.entry).enumerate();
    let main = main.children(entries.map(|(at, entry)| folded(at, entry)));
    let styles = [include_str!("style.css"), include_str!("review.css")];
    document(title, &styles, main, &review.judge)
}

const KEY: &str = "Those that nothing tells apart share a rank. Time is told in the sweep where \
                   it grows fastest, with its exponent. “Reference” is CPU time over the \
                   reference's, on the same inputs, taken in turns.";

fn facts(review: &Review) -> Element {
    let accepted = review.standings.iter().filter(|standing| {
        let verdict = standing.entry.report().map(|report| report.verdict);
        verdict == Some(Verdict::Accepted)
    });
    let mut facts = vec![format!("{} accepted", accepted.count())];
    facts.push(match review.near_duplicates.len() {
        0 => "no near-duplicates".to_owned(),
        pairs => format!("{} of near-duplicates", counted(pairs, "pair")),
    });
    match review.progress {
        Progress::Complete => {}
        Progress::Running | Progress::Stopped => {
            facts.push("it ended before all were judged".to_owned());
        }
    }
    Element::new("p").class("facts").text(facts.join(" · "))
}

/// How marks are drawn on a page.
pub(super) fn style() -> Style {
    Style { width: 100, unicode: true, ..Style::plain() }
}

fn ranking(review: &Review) -> Element {
    let names = [
        "Rank",
        "Submission",
        "Verdict",
        "Cases",
        "Time",
        "Memory",
        "Reference",
        "Peak",
        "Lines",
        "Near-duplicates",
    ];
    let head = Element::new("tr").children(names.map(|name| Element::new("th").text(name)));
    let rows = review.standings.iter().enumerate().map(|(at, standing)| row(review, at, standing));
    let table = Element::new("table")
        .class("all ranking")
        .child(Element::new("thead").child(head))
        .child(Element::new("tbody").children(rows));
    Element::new("div").class("wide").child(table)
}

fn row(review: &Review, at: usize, standing: &Standing) -> Element {
    let brief = brief(&standing.entry);
    let (class, mark) = colour(brief.weight);
    let style = style();
    let cell = |class: &'static str, text: String| Element::new("td").class(class).text(text);
    let verdict = cell(class, format!("{mark} {}", brief.title));
    let mut speed = cell("number", cells::speed(standing, &style));
    if let Some(interval) = standing.speed.map(cells::speed_interval) {
        speed = speed.child(Element::new("small").text(interval));
    }
    Element::new("tr")
        .child(cell("number", cells::rank(review, standing)))
        .child(Element::new("td").class("name").child(link(review, at)))
        .child(verdict)
        .child(cell("number", cells::cases(standing)))
        .child(cell("strip", cells::time(standing, &style)))
        .child(cell("strip", cells::memory(standing, &style)))
        .child(speed)
        .child(cell("number", cells::peak(standing)))
        .child(cell("number", cells::lines(standing)))
        .child(near::cell(review, at))
}

/// A way to a submission's section.
pub(super) fn link(review: &Review, at: usize) -> Element {
    Element::new("a").with("href", format!("#{}", id(at))).text(cells::name(review, at))
}
