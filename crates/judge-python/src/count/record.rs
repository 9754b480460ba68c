//! What a counting process remembers besides its counters: how far it is, the work of the load
//! stage, the worst call, and what the candidate did to the counting.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use judge_protocol::Counts;
use pyo3::PyErr;
use pyo3::exceptions::PyRuntimeError;

static ARMED: AtomicBool = AtomicBool::new(false);
static LOAD: OnceLock<Counts> = OnceLock::new();
static WORST_PARTS: AtomicU64 = AtomicU64::new(0);
static TAMPERED: OnceLock<&'static str> = OnceLock::new();

pub(crate) fn is_armed() -> bool {
    ARMED.load(Relaxed)
}

pub(crate) fn set_armed() {
    ARMED.store(true, Relaxed);
}

/// Keeps the counts of the load stage; false when it had ended before.
pub(crate) fn end_load(counts: Counts) -> bool {
    let ended_now = LOAD.set(counts).is_ok();
    if ended_now {
        WORST_PARTS.store(0, Relaxed);
    }
    ended_now
}

/// The counts of the load stage, once it has ended.
pub(crate) fn load() -> Option<Counts> {
    LOAD.get().copied()
}

/// All work, in parts.
pub(crate) fn parts(counts: &Counts) -> u64 {
    counts.parts().iter().fold(0, |sum, (_, parts)| sum.saturating_add(*parts))
}

/// Notes the work of one call.
pub(crate) fn note_call(parts: u64) {
    WORST_PARTS.fetch_max(parts, Relaxed);
}

/// The most work that one call took since the last stage began.
pub(crate) fn worst_parts() -> u64 {
    WORST_PARTS.load(Relaxed)
}

/// Notes what the candidate did to the counting. The first thing it did is kept.
pub(crate) fn note_tampering(what: &'static str) {
    let _ = TAMPERED.set(what);
}

/// As [`note_tampering`]; returns the exception that says so to whoever did it.
pub(crate) fn refuse(what: &'static str) -> PyErr {
    note_tampering(what);
    PyRuntimeError::new_err(what)
}

pub(crate) fn tampered() -> Option<&'static str> {
    TAMPERED.get().copied()
}
