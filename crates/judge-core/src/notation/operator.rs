//! Operators on values.

use std::ops::Range;

use judge_protocol::{Int, Value};
use num_bigint::{BigInt, Sign};

use super::build::Builder;
use super::error::NotationError;
use super::int::{BITS_MAX, from_big, to_big, to_float};
use super::parse::Operator;
use super::size::{VALUE_WEIGHT, weight};

/// Why an operator cannot be applied.
pub(super) struct Problem {
    message: String,
    help: &'static str,
}

impl Problem {
    fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }

    /// The same as a mistake in a text.
    pub(super) fn at(self, span: &Range<usize>) -> NotationError {
        NotationError::new(span.clone(), self.message, self.help)
    }
}

/// `-value`.
pub(super) fn negate(value: Value) -> Result<Value, Problem> {
    match value {
        Value::Int(int) => Ok(Value::Int(from_big(&-to_big(&int)))),
        Value::Float(float) => Ok(Value::Float(-float)),
        _ => Err(Problem::new(
            "`-` stands before something that is no number",
            "Write Decimal('-1.5') or Fraction(-1, 3) with the sign inside.",
        )),
    }
}

/// `+value`.
pub(super) fn plus(value: Value) -> Result<Value, Problem> {
    match value {
        Value::Int(_) | Value::Float(_) => Ok(value),
        _ => Err(Problem::new("`+` stands before something that is no number", "")),
    }
}

/// `left operator right`.
pub(super) fn apply(
    builder: &mut Builder,
    operator: Operator,
    left: Value,
    right: Value,
    span: &Range<usize>,
) -> Result<Value, NotationError> {
    let result = match (operator, left, right) {
        (_, Value::Int(left), Value::Int(right)) => ints(operator, &left, &right),
        (_, Value::Int(left), Value::Float(right)) => {
            float_of(&left).and_then(|left| floats(operator, left, right))
        }
        (_, Value::Float(left), Value::Int(right)) => {
            float_of(&right).and_then(|right| floats(operator, left, right))
        }
        (_, Value::Float(left), Value::Float(right)) => floats(operator, left, right),
        (Operator::Add, left, right) => concatenate(left, right),
        (Operator::Multiply, Value::Int(times), value)
        | (Operator::Multiply, value, Value::Int(times)) => {
            let times = repetitions(&times).map_err(|problem| problem.at(span))?;
            // The sequence itself stays one; what it holds is multiplied.
            let content = weight(&value) - VALUE_WEIGHT;
            builder.charge(content.saturating_mul(times.saturating_sub(1)), span)?;
            repeat(value, times)
        }
        (_, _, _) => Err(mismatched(operator)),
    };
    let value = result.map_err(|problem| problem.at(span))?;
    if let Value::Int(Int::Big { hex, .. }) = &value {
        builder.charge(hex.len(), span)?;
    }
    Ok(value)
}

fn mismatched(operator: Operator) -> Problem {
    Problem::new(
        format!("`{}` does not work between these two", operator.sign()),
        "Operators join numbers; `+` joins sequences; `*` repeats a sequence.",
    )
}

fn too_wide() -> Problem {
    Problem::new("the int is wider than 65,536 bits", "Use a smaller number.")
}

fn division_by_zero() -> Problem {
    Problem::new("this divides by zero", "")
}

fn ints(operator: Operator, left: &Int, right: &Int) -> Result<Value, Problem> {
    let (left, right) = (to_big(left), to_big(right));
    let zero = right.sign() == Sign::NoSign;
    let result = match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => return Err(no_division()),
        Operator::FloorDivide | Operator::Remainder if zero => return Err(division_by_zero()),
        Operator::FloorDivide => floor_divide(&left, &right),
        Operator::Remainder => {
            let whole = floor_divide(&left, &right);
            left - whole * right
        }
        Operator::Power => return power(&left, &right),
    };
    if result.bits() > BITS_MAX {
        return Err(too_wide());
    }
    Ok(Value::Int(from_big(&result)))
}

fn no_division() -> Problem {
    Problem::new("`/` is not supported", "Write the float itself, or Fraction(1, 3).")
}

/// Python rounds towards minus infinity, the machine towards zero.
fn floor_divide(left: &BigInt, right: &BigInt) -> BigInt {
    let whole = left / right;
    let rest = left - &whole * right;
    let inexact = rest.sign() != Sign::NoSign;
    if inexact && rest.sign() != right.sign() { whole - 1 } else { whole }
}

fn power(base: &BigInt, exponent: &BigInt) -> Result<Value, Problem> {
    if exponent.sign() == Sign::Minus {
        let base = float_of(&from_big(base))?;
        return floats(Operator::Power, base, float_of(&from_big(exponent))?);
    }
    // 0, 1 and -1 stay small whatever the exponent; only its last bit counts.
    let exponent = match u32::try_from(exponent) {
        _ if base.bits() <= 1 => {
            let odd = exponent % 2 != BigInt::ZERO;
            let zero = *exponent == BigInt::ZERO;
            if odd { 1 } else { u32::from(!zero) * 2 }
        }
        Ok(exponent) => exponent,
        Err(_) => return Err(too_wide()),
    };
    // base.bits() - 1 bits per factor are certain, so nothing is computed in vain.
    let certain = base.bits().saturating_sub(1).saturating_mul(u64::from(exponent));
    if certain > BITS_MAX {
        return Err(too_wide());
    }
    let result = base.pow(exponent);
    if result.bits() > BITS_MAX {
        return Err(too_wide());
    }
    Ok(Value::Int(from_big(&result)))
}

fn float_of(int: &Int) -> Result<f64, Problem> {
    to_float(int).ok_or_else(|| Problem::new("this int is too large for a float", ""))
}

fn floats(operator: Operator, left: f64, right: f64) -> Result<Value, Problem> {
    let zero = right.abs() <= 0.0;
    let result = match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => return Err(no_division()),
        Operator::FloorDivide | Operator::Remainder if zero => return Err(division_by_zero()),
        Operator::FloorDivide => float_floor_divide(left, right),
        Operator::Remainder => float_remainder(left, right),
        Operator::Power => return float_power(left, right),
    };
    Ok(Value::Float(result))
}

/// As `CPython` computes it: the remainder takes the sign of the divisor.
fn float_remainder(left: f64, right: f64) -> f64 {
    let rest = left % right;
    if rest.abs() <= 0.0 {
        return 0.0_f64.copysign(right);
    }
    if (right < 0.0) == (rest < 0.0) { rest } else { rest + right }
}

/// As `CPython` computes it: exact division of what the remainder leaves, then rounding.
fn float_floor_divide(left: f64, right: f64) -> f64 {
    let rest = left % right;
    let mut quotient = (left - rest) / right;
    if rest.abs() > 0.0 && (right < 0.0) != (rest < 0.0) {
        quotient -= 1.0;
    }
    if quotient.abs() <= 0.0 {
        return 0.0_f64.copysign(left / right);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 { floor + 1.0 } else { floor }
}

fn float_power(left: f64, right: f64) -> Result<Value, Problem> {
    if left.abs() <= 0.0 && right < 0.0 {
        return Err(division_by_zero());
    }
    let result = left.powf(right);
    if result.is_nan() && !left.is_nan() && !right.is_nan() {
        return Err(Problem::new("the result is a complex number", ""));
    }
    if result.is_infinite() && left.is_finite() && right.is_finite() {
        return Err(Problem::new("the result is too large for a float", "Write inf."));
    }
    Ok(Value::Float(result))
}

fn concatenate(left: Value, right: Value) -> Result<Value, Problem> {
    match (left, right) {
        (Value::Str(left), Value::Str(right)) => Ok(Value::Str(left + &right)),
        (Value::Bytes(left), Value::Bytes(right)) => Ok(Value::Bytes([left, right].concat())),
        (Value::List(mut left), Value::List(right)) => {
            left.extend(right);
            Ok(Value::List(left))
        }
        (Value::Tuple(mut left), Value::Tuple(right)) => {
            left.extend(right);
            Ok(Value::Tuple(left))
        }
        _ => Err(mismatched(Operator::Add)),
    }
}

/// How often a sequence is repeated; a negative number is none, as in Python.
fn repetitions(times: &Int) -> Result<usize, Problem> {
    let too_many = || Problem::new("the value expands to more than 4 MiB", "Repeat it less often.");
    match times {
        Int::Small(times) if *times <= 0 => Ok(0),
        Int::Small(times) => match usize::try_from(*times) {
            Ok(times) if times <= 4 << 20 => Ok(times),
            Ok(_) | Err(_) => Err(too_many()),
        },
        Int::Big { negative: true, .. } => Ok(0),
        Int::Big { negative: false, .. } => Err(too_many()),
    }
}

fn repeat(value: Value, times: usize) -> Result<Value, Problem> {
    match value {
        Value::Str(text) => Ok(Value::Str(text.repeat(times))),
        Value::Bytes(bytes) => Ok(Value::Bytes(bytes.repeat(times))),
        Value::List(items) => Ok(Value::List(repeat_items(&items, times))),
        Value::Tuple(items) => Ok(Value::Tuple(repeat_items(&items, times))),
        _ => Err(mismatched(Operator::Multiply)),
    }
}

fn repeat_items(items: &[Value], times: usize) -> Vec<Value> {
    std::iter::repeat_n(items, times).flatten().cloned().collect()
}
