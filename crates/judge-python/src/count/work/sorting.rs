//! What `list.sort` costs: the comparisons of integers, floats and strings in it bypass the slots.
//!
//! Its first step finds runs that are in order already and its last steps merge them: n elements
//! and r runs cost n + n * log2(r). The runs are found from where each element went, so no
//! comparison is made here, whatever the key.

use std::collections::HashMap;

use pyo3::ffi::{Py_ssize_t, PyObject};

use super::call::Call;
use super::element::{item, length};
use super::unit::uncounted;

/// Steps of sorting the list that the call is a method of.
pub(super) fn sort(call: &mut Call<'_>) -> u64 {
    let before = uncounted(|| elements(call.this));
    call.run();
    uncounted(|| cost(&before, &elements(call.this)))
}

fn elements(list: *mut PyObject) -> Vec<usize> {
    let count = Py_ssize_t::try_from(length(list)).unwrap_or(0);
    (0..count).map(|index| item(list, index) as usize).collect()
}

fn cost(before: &[usize], after: &[usize]) -> u64 {
    let count = before.len() as u64;
    let runs = if before.len() == after.len() { runs(&places(before, after)) } else { count };
    count + times_log2(count, runs)
}

/// Where each element went. An object that stands at several places has its first one everywhere:
/// it is equal to itself.
fn places(before: &[usize], after: &[usize]) -> Vec<usize> {
    let mut first = HashMap::with_capacity(after.len());
    for (place, element) in after.iter().enumerate() {
        first.entry(element).or_insert(place);
    }
    before.iter().map(|element| first.get(element).copied().unwrap_or_default()).collect()
}

/// How many stretches there are that do not descend, or that only descend.
fn runs(places: &[usize]) -> u64 {
    let mut rest = places;
    let mut runs = 0;
    while !rest.is_empty() {
        let falls = rest.windows(2).take_while(|pair| pair[0] > pair[1]).count();
        let rises = rest.windows(2).take_while(|pair| pair[0] <= pair[1]).count();
        rest = &rest[falls.max(rises) + 1..];
        runs += 1;
    }
    runs
}

/// `count * log2(of)`, rounded down: the same on every machine, unlike that of floats. Between
/// powers of two the logarithm is taken to be straight.
fn times_log2(count: u64, of: u64) -> u64 {
    let Some(whole) = of.checked_ilog2() else { return 0 };
    let power = 1_u128 << whole;
    let part = u128::from(count) * (u128::from(of) - power) / power;
    count * u64::from(whole) + u64::try_from(part).unwrap_or(u64::MAX)
}
