//! What a shape makes, as far as its text tells.

use judge_protocol::Value;

/// What a shape makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An int.
    Int,
    /// A float.
    Float,
    /// A text.
    Text,
    /// A list.
    List,
    /// A tuple.
    Tuple,
    /// A dict.
    Dict,
    /// A tree, or `None`.
    Tree,
    /// A linked list, or `None`.
    Linked,
    /// Another value of the notation.
    Other,
    /// An element of a list: only known once it is made.
    Any,
}

impl Kind {
    /// The kind of a value.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Int(_) => Self::Int,
            Value::Float(_) => Self::Float,
            Value::Str(_) => Self::Text,
            Value::List(_) => Self::List,
            Value::Tuple(_) => Self::Tuple,
            Value::Dict(_) => Self::Dict,
            Value::Tree(_) => Self::Tree,
            Value::Linked(..) => Self::Linked,
            Value::None
            | Value::Bool(_)
            | Value::Bytes(_)
            | Value::Set(_)
            | Value::FrozenSet(_)
            | Value::Deque(_)
            | Value::Range(..)
            | Value::Decimal(_)
            | Value::Fraction(..)
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::TimeDelta(..)
            | Value::Opaque { .. } => Self::Other,
        }
    }

    /// With its article.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Int => "an int",
            Self::Float => "a float",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Tuple => "a tuple",
            Self::Dict => "a dict",
            Self::Tree => "a tree",
            Self::Linked => "a linked list",
            Self::Other => "another value",
            Self::Any => "an element",
        }
    }
}
