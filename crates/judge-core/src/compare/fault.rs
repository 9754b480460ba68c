//! What an exception that nobody asked for means.

use judge_protocol::{Exception, Stop};

use crate::case::Raises;
use crate::verdict::CaseVerdict;

const EPERM: i32 = 1;
const ENOENT: i32 = 2;
const EACCES: i32 = 13;
const EROFS: i32 = 30;

/// What an exception that was not asked for makes of a case.
pub fn fault_of(exception: &Exception) -> CaseVerdict {
    if is_a(exception, "MemoryError") {
        return CaseVerdict::Limit { limit: Stop::Memory, exception: Some(exception.clone()) };
    }
    match forbidden(exception) {
        Some(what) => {
            CaseVerdict::Forbidden { what: what.to_owned(), exception: Some(exception.clone()) }
        }
        None => CaseVerdict::Raised(exception.clone()),
    }
}

/// Whether an exception is the one that is expected: by its nearest builtin class or an ancestor
/// of that, and by its text. The name of its own class says nothing: anybody may call a class so.
pub(super) fn is_expected(raises: &Raises, exception: &Exception) -> bool {
    let text = raises.text.as_deref().unwrap_or("");
    is_a(exception, &raises.class) && exception.message.expose().contains(text)
}

/// Whether an exception is of a class.
pub(super) fn is_a(exception: &Exception, class: &str) -> bool {
    exception.class.expose() == class
        || exception.ancestors.iter().any(|ancestor| ancestor.expose() == class)
}

/// What was tried, when the kernel refused it because of a wall.
fn forbidden(exception: &Exception) -> Option<&'static str> {
    if !is_a(exception, "OSError") {
        return None;
    }
    // A number is what the kernel gave; `raise FileNotFoundError('x')` has none. Whoever makes one
    // up is not accepted either way.
    match exception.errno? {
        EPERM | EACCES | EROFS => Some(
            "a file, a process or the network was asked for; none of them is available to a \
             submission",
        ),
        // Inside the walls there are no files, so every name is one that does not exist.
        ENOENT => Some("a file was asked for; files are not available to a submission"),
        _ => None,
    }
}
