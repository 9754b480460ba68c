//! Deleted entries that an iterator over a dictionary or a set passes over.
//!
//! `next(iter(d))` on a dictionary that is used as a queue passes all that were taken out since it
//! was last rebuilt: no byte code shows it.
#![expect(unsafe_code, reason = "the position stands in a word of the iterator")]

use std::ffi::CStr;

use pyo3::ffi::PyObject;
use pyo3::prelude::*;

/// The word of the iterator that says where it is: behind the head, the container and its length.
const POSITION_WORD: usize = 4;

/// Whether the position is where it is expected, in iterators over all that are looked at. A Python
/// that keeps it elsewhere only loses this entry of the ledger.
pub(super) fn check(py: Python<'_>) -> Result<bool, String> {
    const AFTER_THREE: [&CStr; 3] = [
        c"(lambda d: (d.pop(0), d.pop(1), iter(d))[2])({0: 0, 1: 0, 2: 0, 3: 0})",
        c"(lambda d: (d.pop(0), d.pop(1), iter(d.values()))[2])({0: 0, 1: 0, 2: 0, 3: 0})",
        c"(lambda d: (d.pop(0), d.pop(1), iter(d.items()))[2])({0: 0, 1: 0, 2: 0, 3: 0})",
    ];
    const IN_A_SET: &CStr = c"(lambda s: (s.remove(0), s.remove(1), iter(s))[2])({0, 1, 2, 3})";
    for source in AFTER_THREE.into_iter().chain([IN_A_SET]) {
        let iterator = py.eval(source, None, None).map_err(|error| error.to_string())?;
        let before = position(iterator.as_ptr());
        iterator.call_method0("__next__").map_err(|error| error.to_string())?;
        if before != 0 || position(iterator.as_ptr()) != 3 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Where the iterator is.
pub(super) fn position(iterator: *mut PyObject) -> usize {
    // SAFETY: iterators over dictionaries and sets have more words than these.
    unsafe { iterator.cast::<usize>().add(POSITION_WORD).read() }
}

/// Entries passed over on the way to one. Sets are sparse by design, so a few are no work.
pub(super) fn passed(before: usize, after: usize) -> u64 {
    const USUAL: usize = 8;
    let passed = after.saturating_sub(before + 1);
    if passed > USUAL { passed as u64 } else { 0 }
}
