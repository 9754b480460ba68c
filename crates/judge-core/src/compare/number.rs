//! Numbers of all classes in one exact order.

use std::cmp::Ordering;

use judge_protocol::{Int, Value};
use num_bigint::{BigInt, Sign};

use crate::notation::{Decimal, to_big};

/// The most digits of a `Decimal` that is compared by value: reading digits takes quadratic time.
const DECIMAL_DIGITS_MAX: usize = 100_000;

/// A number of any class, ready to be compared.
pub(super) enum Number<'a> {
    /// A `bool` or an `int` of 64 bits.
    Small(i64),
    /// A wider `int`.
    Big(&'a Int),
    /// A finite `float`.
    Float(f64),
    /// A finite `Decimal`: `digits * 10 ** exponent`.
    Decimal { negative: bool, digits: String, exponent: i64 },
    /// A `Fraction` whose denominator is above zero.
    Fraction(&'a Int, &'a Int),
    /// An infinity.
    Infinite { negative: bool },
    /// Not a number; equals itself here, and comes after all others.
    Nan,
}

impl<'a> Number<'a> {
    /// The number that a value is; `None` for other classes and for what no Python could have
    /// sent: a fraction over zero, a decimal that is none or endless.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Bool(value) => Self::Small(i64::from(*value)),
            Value::Int(Int::Small(value)) => Self::Small(*value),
            Value::Int(int @ Int::Big { .. }) => Self::Big(int),
            Value::Float(value) if value.is_nan() => Self::Nan,
            Value::Float(value) if value.is_infinite() => Self::Infinite { negative: *value < 0.0 },
            Value::Float(value) => Self::Float(*value),
            Value::Decimal(text) => match Decimal::parse(text)? {
                Decimal::Nan => Self::Nan,
                Decimal::Infinite { negative } => Self::Infinite { negative },
                Decimal::Finite { digits, .. } if digits.len() > DECIMAL_DIGITS_MAX => return None,
                Decimal::Finite { negative, digits, exponent } => {
                    Self::Decimal { negative, digits, exponent }
                }
            },
            Value::Fraction(numerator, denominator) => match denominator {
                Int::Small(1..) | Int::Big { negative: false, .. } => {
                    Self::Fraction(numerator, denominator)
                }
                Int::Small(_) | Int::Big { negative: true, .. } => return None,
            },
            Value::None
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::List(_)
            | Value::Tuple(_)
            | Value::Set(_)
            | Value::FrozenSet(_)
            | Value::Dict(_)
            | Value::Deque(_)
            | Value::Range(..)
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::TimeDelta(..)
            | Value::Tree(_)
            | Value::Linked(..)
            | Value::Opaque { .. } => return None,
        })
    }

    /// The nearest float; an infinity when it is out of range.
    pub(super) fn to_float(&self) -> f64 {
        let nearest = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        match self {
            Self::Small(value) => nearest(&value.to_string()),
            Self::Big(int) => big_to_float(&to_big(int)),
            Self::Float(value) => *value,
            Self::Decimal { negative, digits, exponent } => {
                let sign = if *negative { "-" } else { "" };
                nearest(&format!("{sign}{digits}e{exponent}"))
            }
            Self::Fraction(numerator, denominator) => {
                fraction_to_float(to_big(numerator), to_big(denominator))
            }
            Self::Infinite { negative: true } => f64::NEG_INFINITY,
            Self::Infinite { negative: false } => f64::INFINITY,
            Self::Nan => f64::NAN,
        }
    }

    /// -inf, finite, inf, nan.
    fn class(&self) -> u8 {
        match self {
            Self::Infinite { negative: true } => 0,
            Self::Small(_)
            | Self::Big(_)
            | Self::Float(_)
            | Self::Decimal { .. }
            | Self::Fraction(..) => 1,
            Self::Infinite { negative: false } => 2,
            Self::Nan => 3,
        }
    }

    /// Below, at or above zero. For finite numbers.
    fn sign(&self) -> Ordering {
        match self {
            Self::Small(value)
            | Self::Big(Int::Small(value))
            | Self::Fraction(Int::Small(value), _) => value.cmp(&0),
            Self::Decimal { digits, .. } if digits == "0" => Ordering::Equal,
            Self::Big(Int::Big { negative, .. })
            | Self::Fraction(Int::Big { negative, .. }, _)
            | Self::Decimal { negative, .. }
            | Self::Infinite { negative } => below_if(*negative),
            Self::Float(value) => value.partial_cmp(&0.0).unwrap_or(Ordering::Equal),
            Self::Nan => Ordering::Equal,
        }
    }

    /// Numerator and denominator. For finite numbers.
    fn ratio(&self) -> (BigInt, BigInt) {
        let one = BigInt::from(1);
        match self {
            Self::Small(value) => (BigInt::from(*value), one),
            Self::Big(int) => (to_big(int), one),
            Self::Float(value) => float_ratio(*value),
            Self::Decimal { negative, digits, exponent } => {
                let digits = BigInt::parse_bytes(digits.as_bytes(), 10).unwrap_or_default();
                let digits = if *negative { -digits } else { digits };
                let ten = u32::try_from(exponent.unsigned_abs())
                    .map_or(BigInt::ZERO, |exponent| BigInt::from(10).pow(exponent));
                if *exponent < 0 { (digits, ten) } else { (digits * ten, one) }
            }
            Self::Fraction(numerator, denominator) => (to_big(numerator), to_big(denominator)),
            Self::Infinite { .. } | Self::Nan => (BigInt::ZERO, one),
        }
    }

    /// Bounds of the logarithm to base 2 of the magnitude of a number that is finite and not zero.
    fn log2_bounds(&self) -> (i128, i128) {
        if let Self::Decimal { digits, exponent, .. } = self {
            let length = i128::try_from(digits.len()).unwrap_or(i128::MAX / 8);
            let log10 = i128::from(*exponent) + length;
            return (log2_of_ten(log10 - 1) - 4, log2_of_ten(log10) + 4);
        }
        let (numerator, denominator) = self.ratio();
        let middle = i128::from(numerator.bits()) - i128::from(denominator.bits());
        (middle - 2, middle + 2)
    }
}

/// The order of two numbers by value, exact across classes.
pub(super) fn order_numbers(left: &Number<'_>, right: &Number<'_>) -> Ordering {
    match (left, right) {
        (Number::Small(left), Number::Small(right)) => return left.cmp(right),
        (Number::Float(left), Number::Float(right)) => {
            return left.partial_cmp(right).unwrap_or(Ordering::Equal);
        }
        _ => {}
    }
    let finite = 1;
    if left.class() != right.class() || left.class() != finite {
        return left.class().cmp(&right.class());
    }
    let sign = left.sign();
    if sign != right.sign() || sign.is_eq() {
        return sign.cmp(&right.sign());
    }
    let magnitudes = order_magnitudes(left, right);
    if sign.is_lt() { magnitudes.reverse() } else { magnitudes }
}

/// The order of two finite numbers by distance from zero.
fn order_magnitudes(left: &Number<'_>, right: &Number<'_>) -> Ordering {
    match (left, right) {
        (Number::Big(left), Number::Big(right)) => return order_hex(left, right),
        (
            Number::Decimal { digits: left, exponent: left_exponent, .. },
            Number::Decimal { digits: right, exponent: right_exponent, .. },
        ) => return order_decimals(left, *left_exponent, right, *right_exponent),
        _ => {}
    }
    // A decimal may claim an exponent of any size, so it is written out only when the other
    // number is as large as that anyway.
    if matches!(left, Number::Decimal { .. }) || matches!(right, Number::Decimal { .. }) {
        let (left_bounds, right_bounds) = (left.log2_bounds(), right.log2_bounds());
        if left_bounds.1 < right_bounds.0 {
            return Ordering::Less;
        }
        if right_bounds.1 < left_bounds.0 {
            return Ordering::Greater;
        }
    }
    let ((a, b), (c, d)) = (left.ratio(), right.ratio());
    let (left, right) = (a * d, c * b);
    left.magnitude().cmp(right.magnitude())
}

fn below_if(negative: bool) -> Ordering {
    if negative { Ordering::Less } else { Ordering::Greater }
}

/// Hexadecimal digits without leading zeros: the longer number is the larger one.
fn order_hex(left: &Int, right: &Int) -> Ordering {
    match (left, right) {
        (Int::Big { hex: left, .. }, Int::Big { hex: right, .. }) => {
            left.len().cmp(&right.len()).then_with(|| left.cmp(right))
        }
        (Int::Small(_), _) | (_, Int::Small(_)) => {
            to_big(left).magnitude().cmp(to_big(right).magnitude())
        }
    }
}

fn order_decimals(left: &str, left_exponent: i64, right: &str, right_exponent: i64) -> Ordering {
    let highest = |digits: &str, exponent: i64| {
        i128::from(exponent) + i128::try_from(digits.len()).unwrap_or(i128::MAX / 8)
    };
    let significant = |digits: &'_ str| digits.trim_end_matches('0').to_owned();
    highest(left, left_exponent)
        .cmp(&highest(right, right_exponent))
        .then_with(|| significant(left).cmp(&significant(right)))
}

fn log2_of_ten(power: i128) -> i128 {
    power.saturating_mul(3_321_928_094).div_euclid(1_000_000_000)
}

/// The exact value of a finite float.
fn float_ratio(value: f64) -> (BigInt, BigInt) {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52) & 0x7ff;
    let mantissa = BigInt::from(if biased == 0 { fraction } else { fraction | 1 << 52 });
    let mantissa = if value < 0.0 { -mantissa } else { mantissa };
    // The exponent of the last bit of the mantissa is `biased - 1075`.
    let biased = biased.max(1);
    let one = BigInt::from(1);
    if biased >= 1_075 {
        (mantissa << (biased - 1_075), one)
    } else {
        (mantissa, one << (1_075 - biased))
    }
}

fn big_to_float(big: &BigInt) -> f64 {
    if big.bits() > 1_024 {
        return if big.sign() == Sign::Minus { f64::NEG_INFINITY } else { f64::INFINITY };
    }
    big.to_string().parse().unwrap_or(f64::NAN)
}

/// Within a few units of the last place, which is all that a tolerance asks for.
fn fraction_to_float(numerator: BigInt, denominator: BigInt) -> f64 {
    let wide = numerator.bits().max(denominator.bits());
    let shift = wide.saturating_sub(1_000);
    let narrow = |big: BigInt| if shift == 0 { big } else { big >> shift };
    big_to_float(&narrow(numerator)) / big_to_float(&narrow(denominator))
}
