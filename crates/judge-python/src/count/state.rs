//! The counters of this process.
//!
//! They are touched with the interpreter lock held, but for `mem*` in a thread that has let go of
//! it; so they are atomic, and an addition is a load and a store: a lost one there does not matter,
//! a locked instruction at each byte code would.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use judge_protocol::{Counts, WORK_PARTS};

/// A component of work, by its place in [`COUNTERS`].
#[derive(Clone, Copy)]
pub(crate) enum Component {
    Steps,
    Compares,
    Hashes,
    BytesMoved,
    BytesAllocated,
    BuiltinSteps,
}

impl Component {
    /// Parts of a unit of work that one of this component is, as `judge_protocol::Counts::parts`.
    const fn parts(self) -> u64 {
        match self {
            Self::Steps | Self::BuiltinSteps => WORK_PARTS,
            Self::Compares | Self::Hashes => 2 * WORK_PARTS,
            Self::BytesMoved | Self::BytesAllocated => 1,
        }
    }
}

static COUNTERS: [AtomicU64; 6] = [const { AtomicU64::new(0) }; 6];
/// Byte codes while no measured call is under way.
static OUTSIDE_STEPS: AtomicU64 = AtomicU64::new(0);
/// Whether a measured call is under way.
static ACTIVE: AtomicBool = AtomicBool::new(false);
/// Whether work is charged to lines as well.
static CHARGES_LINES: AtomicBool = AtomicBool::new(false);

/// Whether a measured call is under way: nothing else is counted.
#[inline]
pub(crate) fn is_active() -> bool {
    ACTIVE.load(Relaxed)
}

/// Begins or ends counting; returns what it was before.
pub(crate) fn set_active(active: bool) -> bool {
    ACTIVE.swap(active, Relaxed)
}

/// From now on work is charged to lines as well.
pub(crate) fn charge_lines() {
    CHARGES_LINES.store(true, Relaxed);
}

/// Counts, while a measured call is under way.
#[inline]
pub(crate) fn add(component: Component, amount: u64) {
    if !is_active() {
        return;
    }
    let counter = &COUNTERS[component as usize];
    counter.store(counter.load(Relaxed).wrapping_add(amount), Relaxed);
    if charges_lines() {
        super::lines::charge(amount.saturating_mul(component.parts()));
    }
}

/// Counts a byte code. The caller has seen that a measured call is under way, and charges lines
/// itself.
#[inline]
pub(crate) fn step() {
    let counter = &COUNTERS[Component::Steps as usize];
    counter.store(counter.load(Relaxed).wrapping_add(1), Relaxed);
}

/// Counts a byte code while no measured call is under way.
#[inline]
pub(crate) fn step_outside() {
    OUTSIDE_STEPS.store(OUTSIDE_STEPS.load(Relaxed).wrapping_add(1), Relaxed);
}

/// Byte codes while no measured call was under way.
pub(crate) fn outside_steps() -> u64 {
    OUTSIDE_STEPS.load(Relaxed)
}

/// Forgets the last byte codes.
pub(crate) fn take_back_steps(amount: u64) {
    let counter = &COUNTERS[Component::Steps as usize];
    counter.store(counter.load(Relaxed).wrapping_sub(amount), Relaxed);
}

/// Whether work is charged to lines as well.
#[inline]
pub(crate) fn charges_lines() -> bool {
    CHARGES_LINES.load(Relaxed)
}

/// All counters as they are.
pub(crate) fn counts() -> Counts {
    let [steps, compares, hashes, bytes_moved, bytes_allocated, builtin_steps] =
        COUNTERS.each_ref().map(|counter| counter.load(Relaxed));
    Counts { steps, compares, hashes, bytes_moved, bytes_allocated, builtin_steps }
}

/// Sets all counters to zero.
pub(crate) fn reset() {
    for counter in &COUNTERS {
        counter.store(0, Relaxed);
    }
    OUTSIDE_STEPS.store(0, Relaxed);
}
