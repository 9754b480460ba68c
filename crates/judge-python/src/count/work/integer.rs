//! Arithmetic of integers longer than one machine digit.
//!
//! Where 3.11 and later specialise `a * b` for integers, the slot is bypassed; sums of digits that
//! long multiplication sets to zero and allocates show there instead.
#![expect(unsafe_code, reason = "the length of an integer stands in a word of it")]

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use pyo3::ffi::{self, PyObject};
use pyo3::prelude::*;

use super::call::Call;
use super::element::is_answer;
use super::layout::unknown;
use super::unit::small_steps;

/// The word of an integer that holds its length.
const LENGTH_WORD: usize = 2;
/// Bits of that word below the length.
static SHIFT: AtomicU32 = AtomicU32::new(0);
/// Bits of a digit.
const DIGIT_BITS: u64 = 30;
/// Longer factors are multiplied by parts, `KARATSUBA_CUTOFF`.
const SCHOOL_DIGITS_MAX: u64 = 70;

/// Finds out how this Python writes the length of an integer.
pub(super) fn check(py: Python<'_>) -> Result<(), String> {
    let length_word = |text: &std::ffi::CStr| -> Option<i64> {
        let number = py.eval(text, None, None).ok()?;
        // SAFETY: an integer of several digits has more words than this.
        Some(unsafe { number.as_ptr().cast::<i64>().add(LENGTH_WORD).read() })
    };
    let lengths = [c"1 << 300", c"-(1 << 300)"].map(length_word);
    let shift = match lengths {
        [Some(11), Some(-11)] => 0,
        [Some(88), Some(90)] => 3,
        _ => return Err(unknown("digits of integers")),
    };
    SHIFT.store(shift, Relaxed);
    Ok(())
}

/// How many digits an integer has; nought for what is none.
fn digits(object: *mut PyObject) -> u64 {
    // SAFETY: a live object or null; an integer has this word.
    unsafe {
        if object.is_null() || ffi::PyLong_Check(object) == 0 {
            return 0;
        }
        let word = object.cast::<i64>().add(LENGTH_WORD).read();
        match SHIFT.load(Relaxed) {
            0 => word.unsigned_abs(),
            shift => word.unsigned_abs() >> shift,
        }
    }
}

/// Products of digits: all with all, or by parts as Karatsuba's method has them.
fn products(left: u64, right: u64) -> u64 {
    let (mut short, long) = (left.min(right), left.max(right));
    if short <= 1 {
        return 0;
    }
    let parts = long.div_ceil(short);
    if short <= SCHOOL_DIGITS_MAX {
        return short.saturating_mul(long);
    }
    let mut factor = parts;
    while short > SCHOOL_DIGITS_MAX {
        short = short.div_ceil(2);
        factor = factor.saturating_mul(3);
    }
    factor.saturating_mul(short * short)
}

/// `left * right`.
pub(super) fn multiply(left: *mut PyObject, right: *mut PyObject, _: u64, _: *mut PyObject) -> u64 {
    small_steps(products(digits(left), digits(right)))
}

/// `left // right`, `left % right`, `divmod(left, right)`.
pub(super) fn divide(left: *mut PyObject, right: *mut PyObject, _: u64, _: *mut PyObject) -> u64 {
    let (left, right) = (digits(left), digits(right));
    if left <= 1 || right == 0 || right > left {
        return 0;
    }
    small_steps((left - right + 1).saturating_mul(right))
}

/// `pow(base, exponent, modulus)`: a squaring for each bit of the exponent.
pub(super) fn power(
    base: *mut PyObject,
    exponent: *mut PyObject,
    modulus: *mut PyObject,
    result: *mut PyObject,
) -> u64 {
    if !is_answer(result) {
        return 0;
    }
    match digits(modulus) {
        0 if digits(base) == 0 => 0,
        0 => small_steps(products(digits(result), digits(result))),
        modulus => {
            let each = products(modulus, modulus).max(1);
            small_steps((digits(exponent) * DIGIT_BITS).saturating_mul(2 * each))
        }
    }
}

/// Writing an integer in decimal, quadratic in CPython.
pub(super) fn write(number: *mut PyObject) -> u64 {
    let digits = digits(number);
    if digits <= 1 { 0 } else { small_steps(digits.saturating_mul(digits)) }
}

/// A function of `math` that returns a long integer.
pub(super) fn large_result(call: &mut Call<'_>) -> u64 {
    call.run();
    let digits = digits(call.result);
    small_steps(products(digits, digits))
}
