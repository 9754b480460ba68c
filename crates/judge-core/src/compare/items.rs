//! What an iterator gave, and how far it had read its sources meanwhile.

use judge_protocol::{PullEnding, Untrusted, Value};

use super::answer::{raised, returned, told};
use super::fault::fault_of;
use crate::case::{Items, ItemsEnding, Pattern};
use crate::exercise::Checker;
use crate::verdict::{CaseVerdict, Mismatch};

/// What a child claims to have pulled.
pub(super) struct Pulled<'p> {
    pub(super) items: &'p [Value],
    pub(super) taken: &'p [u64],
    pub(super) ending: &'p PullEnding,
}

/// The verdict on what was pulled; `ahead` is how many values more than needed may be read.
pub(super) fn compare(
    expected: &Items,
    pulled: &Pulled<'_>,
    ahead: Option<u64>,
    checker: &Checker,
) -> CaseVerdict {
    match (&expected.ending, pulled.ending) {
        (ItemsEnding::Raises(raises), PullEnding::Raised(exception)) => {
            let verdict = raised(raises, exception, None);
            if verdict != CaseVerdict::Passed {
                return verdict;
            }
        }
        (_, PullEnding::Raised(exception)) => return fault_of(exception),
        (_, PullEnding::NoIterator(what)) => return no_iterator(what),
        (_, PullEnding::More | PullEnding::Stopped | PullEnding::Restarted) => {}
    }
    let wanted = Pattern::List(expected.items.clone());
    let got = Value::List(pulled.items.to_vec());
    let verdict = returned(&wanted, &got, checker, None);
    if verdict != CaseVerdict::Passed {
        return verdict;
    }
    if let Some(mismatch) = ending(&expected.ending, pulled) {
        return CaseVerdict::Wrong(mismatch);
    }
    match (ahead, &expected.taken) {
        (Some(ahead), Some(needed)) => read_ahead(needed, pulled.taken, ahead),
        (None, _) | (_, None) => CaseVerdict::Passed,
    }
}

/// What an ending alone says.
pub(super) fn fault(ending: &PullEnding) -> Option<CaseVerdict> {
    match ending {
        PullEnding::More | PullEnding::Stopped => None,
        PullEnding::Raised(exception) => Some(fault_of(exception)),
        PullEnding::Restarted => Some(wrong("its end", "another item", restarted())),
        PullEnding::NoIterator(what) => Some(no_iterator(what)),
    }
}

fn wrong(expected: &str, got: impl Into<String>, difference: impl Into<String>) -> CaseVerdict {
    CaseVerdict::Wrong(mismatch(expected, got, difference))
}

fn mismatch(expected: &str, got: impl Into<String>, difference: impl Into<String>) -> Mismatch {
    Mismatch {
        expected: expected.to_owned(),
        got: Untrusted::new(got),
        difference: Untrusted::new(difference),
        operation: None,
    }
}

fn no_iterator(what: &Untrusted) -> CaseVerdict {
    wrong("an iterator", what.expose(), "items are pulled from it with next()")
}

fn restarted() -> &'static str {
    "next() raised StopIteration, and gave an item or another exception when asked again"
}

fn ending(expected: &ItemsEnding, pulled: &Pulled<'_>) -> Option<Mismatch> {
    let count = pulled.items.len();
    match (expected, pulled.ending) {
        (_, PullEnding::Restarted) => Some(mismatch("its end", "another item", restarted())),
        (ItemsEnding::Ends, PullEnding::More) => {
            let after = format!("it goes on after {count} items");
            Some(mismatch("its end", "another item", after))
        }
        (ItemsEnding::Raises(raises), PullEnding::More | PullEnding::Stopped) => {
            let after = format!("after {count} items");
            Some(mismatch(&told(raises), "no exception", after))
        }
        (ItemsEnding::More, PullEnding::Stopped) => {
            Some(mismatch("another item", "its end", format!("after {count} items")))
        }
        (
            ItemsEnding::More | ItemsEnding::Ends | ItemsEnding::Raises(_),
            PullEnding::More
            | PullEnding::Stopped
            | PullEnding::Raised(_)
            | PullEnding::NoIterator(_),
        ) => None,
    }
}

/// Holds how far the sources were read against how far they had to be.
fn read_ahead(needed: &[u64], taken: &[u64], ahead: u64) -> CaseVerdict {
    let too_far = |(_, (needed, taken)): &(usize, (&u64, &u64))| **taken > **needed + ahead;
    let Some((items, (needed, taken))) = needed.iter().zip(taken).enumerate().find(too_far) else {
        return CaseVerdict::Passed;
    };
    let before = match items {
        0 => "before the first item was asked for".to_owned(),
        1 => "for the first item".to_owned(),
        items => format!("for the first {items} items"),
    };
    let more = if ahead == 0 { String::new() } else { format!(", and {ahead} more are allowed") };
    wrong(
        &format!("at most {} values read", needed + ahead),
        format!("{taken} values read"),
        format!("read too far {before}: {needed} are needed{more}"),
    )
}
