//! What is said of one submission in a line, for every face that says no more.

use judge_core::grade::{Entry, Gradebook, Outcome, is_inconclusive};
use judge_core::report::Report;
use judge_core::verdict::Verdict;

use crate::concise::{place, words};
use crate::escape::{cut, terminal_text, visible};
use crate::growth;
use crate::source::Place;
use crate::style::Style;

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// It could not be judged.
    Fault,
    /// Not accepted.
    Refused,
    /// Accepted, though growth could not be told.
    Doubted,
    /// Not judged.
    Open,
    /// Accepted.
    Accepted,
}

/// What is said of one submission. All text is printable and stands on one line.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) weight: Weight,
    /// `wrong answer`.
    pub(crate) title: String,
    /// `test 10 of 48, touching intervals: expected [1, 5], got [1, 4]`; may be empty.
    pub(crate) message: String,
    /// Where in the candidate's source.
    pub(crate) place: Option<Place>,
}

/// What is said of an entry.
pub(crate) fn brief(entry: &Entry) -> Brief {
    match &entry.outcome {
        Outcome::Judged { report } => judged(report),
        Outcome::Fault { message } => Brief {
            weight: Weight::Fault,
            title: "could not be judged".to_owned(),
            message: cut(&visible(message), MESSAGE_MAX, "…"),
            place: None,
        },
        Outcome::NotJudged => Brief {
            weight: Weight::Open,
            title: "not judged".to_owned(),
            message: "grading ended before".to_owned(),
            place: None,
        },
    }
}

const MESSAGE_MAX: usize = 400;

fn judged(report: &Report) -> Brief {
    let title = report.verdict.title().to_lowercase();
    let doubt = doubt(report);
    let (weight, message) = match (report.verdict, doubt) {
        (Verdict::Accepted, None) => (Weight::Accepted, String::new()),
        (Verdict::Accepted, Some(why)) => (Weight::Doubted, why),
        (_, _) => (Weight::Refused, words(report)),
    };
    Brief { weight, title, message: cut(&message, MESSAGE_MAX, "…"), place: place(report) }
}

/// Why growth could not be told, if so.
pub(crate) fn doubt(report: &Report) -> Option<String> {
    let growth = report.growth.as_ref().filter(|_| is_inconclusive(report))?;
    let style = Style { unicode: true, ..Style::plain() };
    let mut all = growth::deciding(growth).into_iter().chain(growth::noticed(growth));
    all.find_map(|found| growth::untold(&found, &style))
}

/// The mark before a submission, and its colour.
pub(crate) fn mark(brief: &Brief, style: &Style) -> (&'static str, anstyle::Style) {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    match brief.weight {
        Weight::Fault | Weight::Doubted => (glyphs.caution, palette.caution),
        Weight::Refused => (glyphs.bad, palette.bad),
        Weight::Open => (glyphs.none, anstyle::Style::new()),
        Weight::Accepted => (glyphs.good, palette.good),
    }
}

/// The path as it is shown.
pub(crate) fn path(entry: &Entry) -> String {
    terminal_text(&entry.submission)
}

/// Entries, the worst first.
pub(crate) fn worst_first(book: &Gradebook) -> Vec<(&Entry, Brief)> {
    let mut all: Vec<(&Entry, Brief)> =
        book.entries.iter().map(|entry| (entry, brief(entry))).collect();
    all.sort_by(|(a, a_brief), (b, b_brief)| {
        a_brief.weight.cmp(&b_brief.weight).then(a.score.total_cmp(&b.score))
    });
    all
}
