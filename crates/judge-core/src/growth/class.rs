//! Classes of growth.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A class of growth, slowest growing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// `1`.
    Constant,
    /// `log n`.
    Log,
    /// `sqrt n`.
    Sqrt,
    /// `n`.
    Linear,
    /// `n log n`.
    LinearLog,
    /// `n^1.5`.
    LinearSqrt,
    /// `n^2`.
    Square,
    /// `n^2 log n`.
    SquareLog,
    /// `n^3`.
    Cube,
    /// `n^4`.
    Fourth,
    /// `2^n`, and any other base.
    Exponential,
    /// `n!`.
    Factorial,
}

impl Class {
    /// All of them, slowest growing first.
    pub const ALL: [Self; 12] = [
        Self::Constant,
        Self::Log,
        Self::Sqrt,
        Self::Linear,
        Self::LinearLog,
        Self::LinearSqrt,
        Self::Square,
        Self::SquareLog,
        Self::Cube,
        Self::Fourth,
        Self::Exponential,
        Self::Factorial,
    ];

    /// As exercise files write it, and JSON: `n log n`, `n^2`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Constant => "1",
            Self::Log => "log n",
            Self::Sqrt => "sqrt n",
            Self::Linear => "n",
            Self::LinearLog => "n log n",
            Self::LinearSqrt => "n^1.5",
            Self::Square => "n^2",
            Self::SquareLog => "n^2 log n",
            Self::Cube => "n^3",
            Self::Fourth => "n^4",
            Self::Exponential => "2^n",
            Self::Factorial => "n!",
        }
    }

    /// The class of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }

    /// The power of `n` in it, logarithms left out; `None` when it outgrows every power.
    pub fn degree(self) -> Option<f64> {
        match self {
            Self::Constant | Self::Log => Some(0.0),
            Self::Sqrt => Some(0.5),
            Self::Linear | Self::LinearLog => Some(1.0),
            Self::LinearSqrt => Some(1.5),
            Self::Square | Self::SquareLog => Some(2.0),
            Self::Cube => Some(3.0),
            Self::Fourth => Some(4.0),
            Self::Exponential | Self::Factorial => None,
        }
    }

    /// Whether it has a logarithm in it.
    pub fn has_log(self) -> bool {
        matches!(self, Self::Log | Self::LinearLog | Self::SquareLog)
    }

    /// Its value at `n`, at least 1; the logarithm is that to base 2 of `n + 1`.
    pub fn at(self, n: f64) -> f64 {
        let n = n.max(1.0);
        let log = (n + 1.0).log2();
        match self {
            Self::Constant => 1.0,
            Self::Log => log,
            Self::Sqrt => n.sqrt(),
            Self::Linear => n,
            Self::LinearLog => n * log,
            Self::LinearSqrt => n * n.sqrt(),
            Self::Square => n * n,
            Self::SquareLog => n * n * log,
            Self::Cube => n.powi(3),
            Self::Fourth => n.powi(4),
            Self::Exponential => n.exp2(),
            // Stirling's formula; exact enough to tell n! from 2^n.
            Self::Factorial => (n * n.ln() - n + 0.5 * (std::f64::consts::TAU * n).ln()).exp(),
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Class {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Class {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Class".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "enum": Self::ALL.map(Self::name) })
    }
}

impl<'de> Deserialize<'de> for Class {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).ok_or_else(|| de::Error::custom(format!("no class: {name}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_is_read_back_from_its_name() {
        for class in Class::ALL {
            assert_eq!(Class::parse(class.name()), Some(class));
        }
        assert_eq!(Class::parse("O(n)"), None);
    }

    #[test]
    fn each_class_outgrows_the_one_before_it() {
        for pair in Class::ALL.windows(2) {
            let quotient = |n: f64| pair[1].at(n) / pair[0].at(n);
            assert!(quotient(60.0) > quotient(30.0), "{} and {}", pair[0], pair[1]);
        }
    }
}
