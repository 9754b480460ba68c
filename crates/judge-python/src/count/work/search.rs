//! Strings and bytes: what is looked through.
#![expect(unsafe_code, reason = "substrings are looked for through the stable ABI")]

use pyo3::ffi::{self, PyObject};

use super::call::Call;
use super::consume::whole;
use super::element::{length, number, place};
use super::unit::{small_steps, uncounted};

/// The part of the text that `start` and `end`, the second and third argument, leave.
fn span(call: &Call<'_>) -> (u64, u64) {
    let length = length(call.this);
    let start = place(call.argument(1), length, 0);
    (start, place(call.argument(2), length, length).max(start))
}

/// `find` and `index`: up to the end of what is found, or to the end of all.
pub(super) fn forwards(call: &mut Call<'_>) -> u64 {
    let (start, end) = span(call);
    call.run();
    let found = number(call.result).and_then(|found| u64::try_from(found).ok());
    let found = found.map(|found| found + length(call.argument(0)));
    small_steps(found.unwrap_or(end).saturating_sub(start))
}

/// `rfind` and `rindex`.
pub(super) fn backwards(call: &mut Call<'_>) -> u64 {
    let (start, end) = span(call);
    call.run();
    let found = number(call.result).and_then(|found| u64::try_from(found).ok());
    small_steps(end.saturating_sub(found.unwrap_or(start)))
}

/// `count`: the whole part.
pub(super) fn part(call: &mut Call<'_>) -> u64 {
    let (start, end) = span(call);
    call.run();
    small_steps(end - start)
}

/// Methods that go through the whole text.
pub(super) fn text(call: &mut Call<'_>) -> u64 {
    let characters = length(call.this);
    call.run();
    small_steps(characters)
}

/// Methods that look each character up.
pub(super) fn characters(call: &mut Call<'_>) -> u64 {
    let characters = length(call.this);
    call.run();
    characters
}

/// `split`: the whole text, and the list that it makes.
pub(super) fn split(call: &mut Call<'_>) -> u64 {
    let characters = length(call.this);
    call.run();
    small_steps(characters) + length(call.result)
}

/// `join`: the strings; their characters are bytes moved.
pub(super) fn join(call: &mut Call<'_>) -> u64 {
    whole(call, 0)
}

/// `needle in text`: up to where it stands, for which it is looked for again.
pub(super) fn contains(text: *mut PyObject, needle: *mut PyObject, found: bool) -> u64 {
    let all = length(text);
    // SAFETY: live objects, of the type that is asked for.
    let is_text = unsafe { ffi::PyUnicode_Check(text) != 0 && ffi::PyUnicode_Check(needle) != 0 };
    if !found || !is_text {
        return small_steps(all);
    }
    // SAFETY: both are strings, and no error is pending after an answer.
    let at = uncounted(|| unsafe { ffi::PyUnicode_Find(text, needle, 0, ffi::PY_SSIZE_T_MAX, 1) });
    u64::try_from(at).map_or(0, |at| small_steps(at + length(needle)))
}

/// A pattern's `search` or `match`: up to the end of what is found. That a `match` fails is mostly
/// seen at once.
pub(super) fn pattern_match(call: &mut Call<'_>) -> u64 {
    call.run();
    match_end(call.result).map_or(1, |end| steps_from(call, end))
}

/// See [`pattern_match`]; a `search` that fails has looked everywhere.
pub(super) fn pattern_search(call: &mut Call<'_>) -> u64 {
    let subject = length(call.argument(0));
    call.run();
    let end = match_end(call.result).unwrap_or(subject);
    steps_from(call, end)
}

fn steps_from(call: &Call<'_>, end: u64) -> u64 {
    end.saturating_sub(place(call.argument(1), length(call.argument(0)), 0))
}

/// Where a match ends; `None` for `None` or after an error.
fn match_end(found: *mut PyObject) -> Option<u64> {
    // SAFETY: a live object or null, and only the address of the constant is used.
    if found.is_null() || found == unsafe { ffi::Py_None() } {
        return None;
    }
    // SAFETY: a match has this method; no error is pending, and its own would be cleared.
    uncounted(|| unsafe {
        let end = ffi::PyObject_CallMethod(found, c"end".as_ptr(), std::ptr::null());
        if end.is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        let number = number(end);
        ffi::Py_DECREF(end);
        number.and_then(|end| u64::try_from(end).ok())
    })
}

/// A pattern's method that goes through the whole first argument.
pub(super) fn pattern_all(call: &mut Call<'_>) -> u64 {
    let subject = length(call.argument(0));
    call.run();
    subject
}

/// `sub` and `subn`, whose second argument it is.
pub(super) fn pattern_replace(call: &mut Call<'_>) -> u64 {
    let subject = length(call.argument(1));
    call.run();
    subject
}
