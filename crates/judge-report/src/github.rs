//! The face for GitHub's runner: one annotation for each submission that is not simply accepted,
//! the worst first, because only the first ten of a kind are shown.

use judge_core::grade::{Entry, Gradebook};

use crate::brief::{Brief, Weight, worst_first};
use crate::escape::visible;

/// Commands, one on each line.
pub fn github(book: &Gradebook) -> String {
    worst_first(book).iter().filter_map(|(entry, brief)| annotation(entry, brief)).collect()
}

fn annotation(entry: &Entry, brief: &Brief) -> Option<String> {
    let level = match brief.weight {
        Weight::Fault | Weight::Refused => "error",
        Weight::Doubted => "warning",
        Weight::Open | Weight::Accepted => return None,
    };
    let mut properties = vec![format!("file={}", property(&file(entry)))];
    if let Some(place) = brief.place.filter(|place| place.line > 0) {
        properties.push(format!("line={}", place.line));
        if let Some((start, end)) = place.columns {
            properties.push(format!("col={start},endColumn={}", end.saturating_sub(1).max(start)));
        }
    }
    let title = format!("{}: {}", visible(&entry.exercise), brief.title);
    properties.push(format!("title={}", property(&title)));
    Some(format!("::{level} {}::{}\n", properties.join(","), data(&brief.message)))
}

/// The path from the root of the repository, as the runner wants it.
fn file(entry: &Entry) -> String {
    let path = visible(entry.submission.expose());
    path.strip_prefix("./").map(str::to_owned).unwrap_or(path)
}

/// What stands behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands in a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
