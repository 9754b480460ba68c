//! Python values as data.

use crate::Untrusted;

/// A Python value that can be an argument or an answer.
///
/// Two values are `==` when they would be the same fixture text: `True` differs from `1`, `1`
/// from `1.0`, a list from a tuple, and the order of a set's elements counts. What an exercise
/// calls equal is decided in `judge-core`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// An `int` of any size.
    Int(Int),
    /// A `float`, including the infinities and nan.
    Float(f64),
    /// A `str` (one with lone surrogates arrives as [`Value::Opaque`]).
    Str(String),
    /// A `bytes`.
    Bytes(Vec<u8>),
    /// A `list`.
    List(Vec<Value>),
    /// A `tuple`.
    Tuple(Vec<Value>),
    /// A `set`, in the order in which it was written or iterated.
    Set(Vec<Value>),
    /// A `frozenset`.
    FrozenSet(Vec<Value>),
    /// A `dict`, in insertion order.
    Dict(Vec<(Value, Value)>),
    /// A `collections.deque`.
    Deque(Vec<Value>),
    /// A `range(start, stop, step)`.
    Range(i64, i64, i64),
    /// A `decimal.Decimal`, as `str()` writes it.
    Decimal(String),
    /// A `fractions.Fraction`: numerator and denominator.
    Fraction(Int, Int),
    /// A `datetime.date`, in ISO 8601.
    Date(String),
    /// A `datetime.datetime`, in ISO 8601.
    DateTime(String),
    /// A `datetime.timedelta`: days, seconds, microseconds, normalised as Python does.
    TimeDelta(i64, i64, i64),
    /// A binary tree of `TreeNode`, never empty (the empty tree is [`Value::None`]): level order,
    /// `None` for a missing child, trailing missing children left out.
    Tree(Vec<Option<Value>>),
    /// A singly linked list of `ListNode`, never empty: the values in order, and the position that
    /// the last node points back to, if it does.
    Linked(Vec<Value>, Option<usize>),
    /// A value that cannot be compared: the class it has, and why it is not one of the above.
    /// Only a child says this; it equals nothing.
    Opaque {
        /// The class, as the child names it.
        class: Untrusted,
        /// Why it was not encoded, for a person: "a generator", "nested deeper than 64".
        why: Untrusted,
    },
}

impl Value {
    /// The values that this one holds directly.
    pub fn parts(&self) -> Vec<&Value> {
        match self {
            Self::None
            | Self::Bool(_)
            | Self::Int(_)
            | Self::Float(_)
            | Self::Str(_)
            | Self::Bytes(_)
            | Self::Range(..)
            | Self::Decimal(_)
            | Self::Fraction(..)
            | Self::Date(_)
            | Self::DateTime(_)
            | Self::TimeDelta(..)
            | Self::Opaque { .. } => Vec::new(),
            Self::List(items)
            | Self::Tuple(items)
            | Self::Set(items)
            | Self::FrozenSet(items)
            | Self::Deque(items)
            | Self::Linked(items, _) => items.iter().collect(),
            Self::Dict(entries) => entries.iter().flat_map(|(key, value)| [key, value]).collect(),
            Self::Tree(nodes) => nodes.iter().flatten().collect(),
        }
    }

    /// Itself or a value somewhere inside it that cannot be compared; says what it is.
    pub fn opaque_part(&self) -> Option<&Untrusted> {
        // A stack of our own: a deep value must not overflow the thread's.
        let mut open = vec![self];
        while let Some(value) = open.pop() {
            if let Self::Opaque { why, .. } = value {
                return Some(why);
            }
            open.extend(value.parts());
        }
        None
    }
}

/// A Python `int`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Int {
    /// One that fits in 64 bits; always used when it fits.
    Small(i64),
    /// A larger one: sign and lower-case hexadecimal digits without leading zeros.
    Big {
        /// Whether it is below zero.
        negative: bool,
        /// The magnitude in base 16.
        hex: String,
    },
}

impl Int {
    /// Reads an optional minus sign and hexadecimal digits into the normal form.
    /// `None` when there is anything else, or nothing.
    pub fn from_hex(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let hex = digits.trim_start_matches('0').to_ascii_lowercase();
        if hex.len() <= 16 {
            let magnitude = i128::from(u64::from_str_radix(&hex, 16).unwrap_or(0));
            let signed = if negative { -magnitude } else { magnitude };
            if let Ok(small) = i64::try_from(signed) {
                return Some(Self::Small(small));
            }
        }
        Some(Self::Big { negative, hex })
    }

    /// An optional minus sign and hexadecimal digits.
    pub fn to_hex(&self) -> String {
        match self {
            Self::Small(value) if *value < 0 => format!("-{:x}", value.unsigned_abs()),
            Self::Small(value) => format!("{value:x}"),
            Self::Big { negative, hex } => format!("{}{hex}", if *negative { "-" } else { "" }),
        }
    }
}

impl From<i64> for Int {
    fn from(value: i64) -> Self {
        Self::Small(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(Int::Small(value))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Str(text.to_owned())
    }
}
