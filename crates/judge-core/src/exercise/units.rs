//! Sizes and times as an author writes them: `256MiB`, `4s`.

use std::str::FromStr;

use thiserror::Error;

/// A number of bytes: `64KiB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByteSize(pub u64);

/// A time in milliseconds: `500ms`, `4s`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millis(pub u64);

/// Text that is no size or time.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct UnitError {
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

const SIZES: [(&str, u64); 4] = [("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)];
const TIMES: [(&str, u64); 2] = [("ms", 1), ("s", 1_000)];

impl FromStr for ByteSize {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        read(text, "size", &SIZES, "write a whole number and a unit: 64KiB, 256MiB, 1GiB").map(Self)
    }
}

impl FromStr for Millis {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        read(text, "time", &TIMES, "write a whole number and a unit: 4s or 500ms").map(Self)
    }
}

impl ByteSize {
    /// The number with the largest unit that divides it.
    pub fn print(self) -> String {
        print(self.0, &SIZES)
    }
}

impl Millis {
    /// The number with the largest unit that divides it.
    pub fn print(self) -> String {
        print(self.0, &TIMES)
    }
}

fn print(number: u64, units: &[(&str, u64)]) -> String {
    let unit = units.iter().rev().find(|(_, factor)| number > 0 && number.is_multiple_of(*factor));
    let (name, factor) = unit.unwrap_or(&units[0]);
    format!("{}{name}", number / factor)
}

fn read(text: &str, what: &str, units: &[(&str, u64)], help: &str) -> Result<u64, UnitError> {
    let fail = |message: String| UnitError { message, help: help.to_owned() };
    let trimmed = text.trim();
    let digits = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
    let (number, unit) = trimmed.split_at(digits);
    let unit = unit.trim();
    if number.is_empty() {
        return Err(fail(format!("`{text}` is not a {what}")));
    }
    if unit.is_empty() {
        return Err(fail(format!("`{text}` has no unit")));
    }
    let Some((_, factor)) = units.iter().find(|(name, _)| *name == unit) else {
        let names: Vec<_> = units.iter().map(|(name, _)| *name).collect();
        return Err(fail(format!("`{unit}` is not a unit of {what}: {}", names.join(", "))));
    };
    number
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(*factor))
        .ok_or_else(|| fail(format!("`{text}` is too large a {what}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_read_and_written() {
        for text in ["1B", "64KiB", "256MiB", "8GiB", "1025KiB", "0B"] {
            assert_eq!(text.parse::<ByteSize>().map(ByteSize::print).as_deref(), Ok(text));
        }
        for text in ["500ms", "4s", "1500ms"] {
            assert_eq!(text.parse::<Millis>().map(Millis::print).as_deref(), Ok(text));
        }
        assert_eq!(" 4 s ".parse(), Ok(Millis(4_000)));
    }

    #[test]
    fn mistakes_are_named() {
        let size = |text: &str| text.parse::<ByteSize>().unwrap_err().message;
        assert_eq!(size("256"), "`256` has no unit");
        assert_eq!(size("256MB"), "`MB` is not a unit of size: B, KiB, MiB, GiB");
        assert_eq!(size("much"), "`much` is not a size");
        assert_eq!(size("-1B"), "`-1B` is not a size");
        assert_eq!(size("99999999999999999999B"), "`99999999999999999999B` is too large a size");
        assert_eq!(size("99999999999999GiB"), "`99999999999999GiB` is too large a size");
        assert_eq!(
            "1.5s".parse::<Millis>().unwrap_err().message,
            "`.5s` is not a unit of time: ms, s"
        );
    }
}
