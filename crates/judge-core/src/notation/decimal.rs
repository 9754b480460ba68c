//! Decimal numbers as `decimal.Decimal` reads and writes them.

/// A decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decimal {
    /// `digits * 10 ** exponent`.
    Finite {
        /// Whether it is below zero (or `-0`).
        negative: bool,
        /// At least one digit, no leading zeros.
        digits: String,
        /// Power of ten.
        exponent: i64,
    },
    /// An infinity.
    Infinite {
        /// Whether it is below zero.
        negative: bool,
    },
    /// Not a number.
    Nan,
}

/// Exponents beyond this are no decimals in Python either.
const EXPONENT_MAX: i64 = 1_000_000_000_000_000_000;

impl Decimal {
    /// Reads what `Decimal(text)` reads, underscores left out.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        match rest.to_ascii_lowercase().as_str() {
            "inf" | "infinity" => return Some(Self::Infinite { negative }),
            "nan" | "snan" => return Some(Self::Nan),
            _ => {}
        }
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (rest, 0),
        };
        let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{part}");
        let digits_only = all.bytes().all(|b| b.is_ascii_digit());
        if all.is_empty() || !digits_only || exponent.abs() > EXPONENT_MAX {
            return None;
        }
        let digits = match all.trim_start_matches('0') {
            "" => "0".to_owned(),
            digits => digits.to_owned(),
        };
        let exponent = exponent - i64::try_from(part.len()).ok()?;
        Some(Self::Finite { negative, digits, exponent })
    }

    /// Writes what `str()` writes.
    pub(super) fn text(&self) -> String {
        let (negative, digits, exponent) = match self {
            Self::Nan => return "NaN".to_owned(),
            Self::Infinite { negative: true } => return "-Infinity".to_owned(),
            Self::Infinite { negative: false } => return "Infinity".to_owned(),
            Self::Finite { negative, digits, exponent } => (*negative, digits, *exponent),
        };
        let sign = if negative { "-" } else { "" };
        let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
        // Position of the point, counted from the first digit.
        let point = exponent.saturating_add(length);
        if exponent > 0 || point - 1 < -6 {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            return format!("{sign}{first}{dot}{rest}E{:+}", point - 1);
        }
        if exponent == 0 {
            return format!("{sign}{digits}");
        }
        match usize::try_from(point) {
            Ok(point) if point > 0 => {
                format!("{sign}{}.{}", &digits[..point], &digits[point..])
            }
            _ => {
                let zeros = usize::try_from(-point).unwrap_or(0);
                format!("{sign}0.{}{digits}", "0".repeat(zeros))
            }
        }
    }
}
