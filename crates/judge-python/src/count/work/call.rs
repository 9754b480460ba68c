//! One call of a builtin function, as the rules of the ledger see it.

use pyo3::ffi::PyObject;

use super::unit::add_steps;

/// More arguments than any function here takes in ordinary code; longer calls are not counted.
const ARGUMENTS_MAX: usize = 8;

/// What calls the function that the ledger has replaced.
type Original<'a> = &'a mut dyn FnMut(&[*mut PyObject]) -> *mut PyObject;

/// A function under way. A rule looks at it, runs it once, and may look at it again.
pub(super) struct Call<'a> {
    /// What it is a method of; a module for a plain function.
    pub(super) this: *mut PyObject,
    /// What it returned: null before it ran, and after an exception.
    pub(super) result: *mut PyObject,
    arguments: [*mut PyObject; ARGUMENTS_MAX],
    count: usize,
    original: Original<'a>,
}

/// Runs a call and returns the steps that it took inside.
pub(super) type Rule = fn(&mut Call<'_>) -> u64;

impl Call<'_> {
    /// Borrowed; null if it was not given.
    pub(super) fn argument(&self, index: usize) -> *mut PyObject {
        self.arguments().get(index).copied().unwrap_or(std::ptr::null_mut())
    }

    pub(super) fn arguments(&self) -> &[*mut PyObject] {
        &self.arguments[..self.count]
    }

    /// Gives the function another object. The caller keeps it alive.
    pub(super) fn replace(&mut self, index: usize, argument: *mut PyObject) {
        if let Some(place) = self.arguments[..self.count].get_mut(index) {
            *place = argument;
        }
    }

    pub(super) fn run(&mut self) {
        self.result = (self.original)(&self.arguments[..self.count]);
    }
}

/// Makes a call under a rule and counts its steps.
pub(super) fn make(
    rule: Rule,
    this: *mut PyObject,
    given: &[*mut PyObject],
    original: Original<'_>,
) -> *mut PyObject {
    if given.len() > ARGUMENTS_MAX {
        return original(given);
    }
    let mut arguments = [std::ptr::null_mut(); ARGUMENTS_MAX];
    arguments[..given.len()].copy_from_slice(given);
    let result = std::ptr::null_mut();
    let mut call = Call { this, result, arguments, count: given.len(), original };
    let steps = rule(&mut call);
    add_steps(steps);
    call.result
}
