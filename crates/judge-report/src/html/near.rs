//! Near-duplicates side by side, with the lines marked that both have.

use judge_core::likeness::UnitPair;
use judge_core::review::{NearDuplicate, Review};

use crate::markup::Element;
use crate::review::cells;

use super::review::link;
use super::source;

/// Pairs that are shown in full.
const PAIRS_MAX: usize = 50;

/// The near-duplicates of a submission, in a table.
pub(super) fn cell(review: &Review, at: usize) -> Element {
    let all = review.near_duplicates.iter().enumerate();
    let links =
        all.filter(|(_, pair)| pair.first == at || pair.second == at).map(|(pair, near)| {
            let other = if near.first == at { near.second } else { near.first };
            let name = cells::name(review, other);
            let share = cells::share(near.likeness.share);
            Element::new("a").with("href", format!("#{}", id(pair))).text(format!("{name} {share}"))
        });
    Element::new("td").class("near bad").children(links)
}

fn id(pair: usize) -> String {
    format!("p{}", pair + 1)
}

/// A block for each pair, or a word that there is none.
pub(super) fn pairs(review: &Review) -> Vec<Element> {
    if review.near_duplicates.is_empty() {
        return vec![Element::new("p").text("None were found.")];
    }
    let shown = review.near_duplicates.iter().take(PAIRS_MAX).enumerate();
    let mut blocks: Vec<Element> = shown.map(|(at, pair)| block(review, at, pair)).collect();
    let more = review.near_duplicates.len().saturating_sub(PAIRS_MAX);
    if more > 0 {
        blocks.push(Element::new("p").text(format!("{more} more pairs are not shown.")));
    }
    blocks
}

fn block(review: &Review, at: usize, pair: &NearDuplicate) -> Element {
    let title = Element::new("h3")
        .class("names")
        .child(link(review, pair.first))
        .text(" and ")
        .child(link(review, pair.second));
    let functions = pair.likeness.functions.iter().map(function);
    let head = ["Alike", "In the first", "In the second"];
    let head = Element::new("tr").children(head.map(|name| Element::new("th").text(name)));
    let table = Element::new("table")
        .child(Element::new("thead").child(head))
        .child(Element::new("tbody").children(functions));
    let sides =
        [(pair.first, &pair.likeness.first_lines), (pair.second, &pair.likeness.second_lines)];
    let sides = sides.map(|(at, lines)| {
        let standing = &review.standings[at];
        let source = standing.entry.report().map(|report| source::marked(report, lines));
        let name = Element::new("h4").text(cells::name(review, at));
        Element::new("div").child(name).children(source)
    });
    let sources = Element::new("details")
        .child(Element::new("summary").text("Both sources, common lines marked"))
        .child(Element::new("div").class("sides").children(sides));
    Element::new("div")
        .class("pair")
        .with("id", id(at))
        .child(title)
        .child(Element::new("p").text(cells::evidence(pair)))
        .child(Element::new("div").class("wide").child(table))
        .child(sources)
}

fn function(pair: &UnitPair) -> Element {
    let cell = |text: String| Element::new("td").text(text);
    Element::new("tr")
        .child(cell(cells::share(pair.share)))
        .child(cell(cells::unit(&pair.first, pair.first_lines)))
        .child(cell(cells::unit(&pair.second, pair.second_lines)))
}
