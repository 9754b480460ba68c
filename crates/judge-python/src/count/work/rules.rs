//! What functions of lists, deques, sets and dictionaries go through, and those over any iterable.
//!
//! Comparisons and hashes are counted by their slots and copies by `memcpy`, so here is what is
//! left: elements that are moved one by one, counted, merged or only looked at.
#![expect(unsafe_code, reason = "objects come as pointers from C")]

use pyo3::ffi::{self, PyObject};

use super::call::Call;
use super::consume::{Watched, watch, watch_container, whole};
use super::element::{item, length, number, place};

/// `any` and `all`: as far as they got.
pub(super) fn until_decided(call: &mut Call<'_>) -> u64 {
    let watched = watch_container(call, 0);
    call.run();
    watched.map_or(0, Watched::taken)
}

/// Goes through its first argument.
pub(super) fn first(call: &mut Call<'_>) -> u64 {
    whole(call, 0)
}

/// Goes through its second argument.
pub(super) fn second(call: &mut Call<'_>) -> u64 {
    whole(call, 1)
}

/// Goes through all that it was given.
pub(super) fn all(call: &mut Call<'_>) -> u64 {
    let before: u64 = call.arguments().iter().map(|argument| length(*argument)).sum();
    let watched: Vec<Watched> =
        (0..call.arguments().len()).filter_map(|index| watch(call, index)).collect();
    call.run();
    before + watched.into_iter().map(Watched::taken).sum::<u64>()
}

/// Goes through itself.
pub(super) fn own(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    call.run();
    own
}

/// Goes through itself and all that it was given.
pub(super) fn own_and_all(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    own + all(call)
}

/// Goes through the shorter of two sets; through another iterable as it comes.
pub(super) fn shorter(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    let argument = call.argument(0);
    if call.arguments().len() == 1 && is_set(argument) {
        let other = length(argument);
        call.run();
        return own.min(other);
    }
    all(call)
}

/// `issubset` looks its own elements up, if there are not too many of them.
pub(super) fn subset(call: &mut Call<'_>) -> u64 {
    inclusion(call, |own, other| if own <= other { own } else { 0 })
}

/// `issuperset` looks the other's elements up.
pub(super) fn superset(call: &mut Call<'_>) -> u64 {
    inclusion(call, |own, other| if other <= own { other } else { 0 })
}

fn inclusion(call: &mut Call<'_>, looked_up: fn(u64, u64) -> u64) -> u64 {
    if !is_set(call.argument(0)) {
        return whole(call, 0);
    }
    let (own, other) = (length(call.this), length(call.argument(0)));
    call.run();
    looked_up(own, other)
}

fn is_set(object: *mut PyObject) -> bool {
    // SAFETY: a live object or null.
    !object.is_null() && unsafe { ffi::PyAnySet_Check(object) } != 0
}

/// Makes a new container or list of what it returns.
pub(super) fn made(call: &mut Call<'_>) -> u64 {
    call.run();
    length(call.result)
}

/// `count`: those that are the same object are not compared.
pub(super) fn counted(call: &mut Call<'_>) -> u64 {
    call.run();
    number(call.result).and_then(|found| u64::try_from(found).ok()).unwrap_or(0)
}

/// `list.insert`: the elements behind move up.
pub(super) fn insert(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    let at = place(call.argument(0), own, own);
    call.run();
    own - at
}

/// `bisect.insort_right`: as an insertion, behind all that are equal.
pub(super) fn insort_right(call: &mut Call<'_>) -> u64 {
    call.run();
    let count = length(call.argument(0));
    let is_new = |behind: &u64| is_item(call, count - 1 - behind);
    if call.result.is_null() { 0 } else { (0..count).find(is_new).unwrap_or(0) }
}

/// `bisect.insort_left`: before all that are equal.
pub(super) fn insort_left(call: &mut Call<'_>) -> u64 {
    call.run();
    let count = length(call.argument(0));
    let at = if call.result.is_null() { None } else { (0..count).find(|at| is_item(call, *at)) };
    at.map_or(0, |at| count - 1 - at)
}

fn is_item(call: &Call<'_>, index: u64) -> bool {
    let index = ffi::Py_ssize_t::try_from(index).unwrap_or(ffi::Py_ssize_t::MAX);
    item(call.argument(0), index) == call.argument(1)
}

/// `deque.rotate`: element by element, the shorter way round.
pub(super) fn rotate(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    let by = number(call.argument(0)).unwrap_or(1);
    call.run();
    let Ok(ring @ 1..) = ffi::Py_ssize_t::try_from(own) else { return 0 };
    let by = by.rem_euclid(ring);
    by.min(ring - by).unsigned_abs() as u64
}

/// `deque.insert`: rotates to the place and back.
pub(super) fn deque_insert(call: &mut Call<'_>) -> u64 {
    let own = length(call.this);
    let at = place(call.argument(0), own, own);
    call.run();
    2 * at.min(own - at)
}
