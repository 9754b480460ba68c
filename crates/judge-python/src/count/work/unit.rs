//! How many units of work elements inside builtins are.

use crate::count::state::{Component, add, set_active};

/// Characters or digit products that take about as long as one element of a list: the loops over
/// them neither follow pointers nor count references.
const PER_STEP: u64 = 8;

/// Counts elements gone through.
pub(super) fn add_steps(steps: u64) {
    add(Component::BuiltinSteps, steps);
}

/// Steps of a loop over so many characters or digits.
pub(super) fn small_steps(amount: u64) -> u64 {
    amount.div_ceil(PER_STEP)
}

/// Does something of our own during a measured call, uncounted.
pub(super) fn uncounted<T>(own: impl FnOnce() -> T) -> T {
    let before = set_active(false);
    let result = own();
    set_active(before);
    result
}
