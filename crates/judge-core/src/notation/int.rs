//! Ints of any size.

use judge_protocol::Int;
use num_bigint::{BigInt, BigUint, Sign};

/// The widest int that the notation reads, in bits.
pub(super) const BITS_MAX: u64 = 65_536;

/// The most decimal digits that fit in [`BITS_MAX`], and one more.
const DECIMAL_DIGITS_MAX: usize = 19_729;

/// The most hexadecimal digits that are written in base 10: conversion to base 10 is quadratic,
/// and a child may answer with an int of millions of digits.
const HEX_DIGITS_SHOWN_IN_DECIMAL: usize = 16_384;

/// The same number for arithmetic.
pub(crate) fn to_big(int: &Int) -> BigInt {
    match int {
        Int::Small(value) => BigInt::from(*value),
        Int::Big { negative, hex } => {
            let magnitude = BigUint::parse_bytes(hex.as_bytes(), 16).unwrap_or_default();
            BigInt::from_biguint(if *negative { Sign::Minus } else { Sign::Plus }, magnitude)
        }
    }
}

/// The normal form of a result of arithmetic.
pub(super) fn from_big(big: &BigInt) -> Int {
    match i64::try_from(big) {
        Ok(small) => Int::Small(small),
        Err(_) => Int::from_hex(&big.to_str_radix(16)).expect("to_str_radix writes only digits"),
    }
}

/// Reads digits of a base without underscores. `None` when there are more than [`BITS_MAX`] allow.
pub(super) fn from_digits(digits: &str, base: u32) -> Option<Int> {
    if let Ok(small) = i64::from_str_radix(digits, base) {
        return Some(Int::Small(small));
    }
    let digits = digits.trim_start_matches('0');
    let length_max = match base {
        10 => DECIMAL_DIGITS_MAX,
        _ => usize::try_from(BITS_MAX).ok()?,
    };
    if digits.len() > length_max {
        return None;
    }
    let big = BigInt::parse_bytes(digits.as_bytes(), base)?;
    (big.bits() <= BITS_MAX).then(|| from_big(&big))
}

/// Writes an int in base 10; one wider than the notation reads, in base 16.
pub(super) fn print_int(int: &Int, out: &mut String) {
    match int {
        Int::Small(value) => out.push_str(&value.to_string()),
        Int::Big { negative, hex } if hex.len() > HEX_DIGITS_SHOWN_IN_DECIMAL => {
            out.push_str(if *negative { "-0x" } else { "0x" });
            out.push_str(hex);
        }
        Int::Big { .. } => out.push_str(&to_big(int).to_string()),
    }
}

/// The nearest float. `None` when it is out of a float's range.
pub(super) fn to_float(int: &Int) -> Option<f64> {
    let big = to_big(int);
    if big.bits() > 1_024 {
        return None;
    }
    big.to_string().parse().ok().filter(|float: &f64| float.is_finite())
}
