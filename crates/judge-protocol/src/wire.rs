//! [`Value`] as tagged JSON.
//!
//! `None`, `bool`, `int` of 64 bits, finite `float`, `str` and `list` are the JSON of the same
//! name; everything else is an object `{"$": tag, "v": payload}`. Trees and linked lists travel
//! flat, so their depth costs nothing.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::{Int, Untrusted, Value};

impl Serialize for Int {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Small(value) => serializer.serialize_i64(*value),
            Self::Big { .. } => tagged(serializer, "int", &self.to_hex()),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => value.serialize(serializer),
            Self::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::Float(value) => tagged(serializer, "float", float_name(*value)),
            Self::Str(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => tagged(serializer, "bytes", &to_hex(bytes)),
            Self::List(items) => items.serialize(serializer),
            Self::Tuple(items) => tagged(serializer, "tuple", items),
            Self::Set(items) => tagged(serializer, "set", items),
            Self::FrozenSet(items) => tagged(serializer, "frozenset", items),
            Self::Dict(items) => tagged(serializer, "dict", items),
            Self::Deque(items) => tagged(serializer, "deque", items),
            Self::Range(from, to, step) => tagged(serializer, "range", &(from, to, step)),
            Self::Decimal(text) => tagged(serializer, "decimal", text),
            Self::Fraction(n, d) => tagged(serializer, "fraction", &(n, d)),
            Self::Date(text) => tagged(serializer, "date", text),
            Self::DateTime(text) => tagged(serializer, "datetime", text),
            Self::TimeDelta(d, s, us) => tagged(serializer, "timedelta", &(d, s, us)),
            Self::Tree(nodes) => {
                let nodes: Vec<_> = nodes.iter().map(|node| node.as_ref().map(Node)).collect();
                tagged(serializer, "tree", &nodes)
            }
            Self::Linked(values, cycle) => tagged(serializer, "linked", &(values, cycle)),
            Self::Opaque { class, why } => tagged(serializer, "opaque", &(class, why)),
        }
    }
}

/// A tree node's value: JSON `null` means "no node", so a node that holds `None` needs a tag.
struct Node<'a>(&'a Value);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::None => tagged(serializer, "none", &()),
            other => other.serialize(serializer),
        }
    }
}

fn tagged<S: Serializer, T: Serialize + ?Sized>(
    serializer: S,
    tag: &str,
    payload: &T,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("$", tag)?;
    map.serialize_entry("v", payload)?;
    map.end()
}

fn float_name(value: f64) -> &'static str {
    if value.is_nan() {
        "nan"
    } else if value > 0.0 {
        "inf"
    } else {
        "-inf"
    }
}

fn to_hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|b| [b >> 4, b & 15])
        .map(|d| char::from(b"0123456789abcdef"[d as usize]))
        .collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits?;
    if digits.len() % 2 != 0 {
        return None;
    }
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Int(value) => Ok(value),
            _ => Err(de::Error::custom("an int was expected")),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::None)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(Int::Small(value)))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Int::from_hex(&format!("{value:x}"))
            .map(Value::Int)
            .ok_or_else(|| E::custom("not a number"))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Str(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Str(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        // Room is made for four at least: too much where a hostile reply nests lists of one.
        list.shrink_to_fit();
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let Some("$") = map.next_key::<&str>()? else {
            return Err(de::Error::custom("an object without a tag"));
        };
        let tag = map.next_value::<&str>()?;
        let Some("v") = map.next_key::<&str>()? else {
            return Err(de::Error::custom("a tag without a payload"));
        };
        let value = payload(tag, &mut map)?;
        if map.next_key::<&str>()?.is_some() {
            return Err(de::Error::custom("more than a tag and a payload"));
        }
        Ok(value)
    }
}

fn payload<'de, A: MapAccess<'de>>(tag: &str, map: &mut A) -> Result<Value, A::Error> {
    let bad = || de::Error::custom(format_args!("not the payload of `{tag}`"));
    Ok(match tag {
        "none" => map.next_value::<()>().map(|()| Value::None)?,
        "int" => Value::Int(Int::from_hex(map.next_value::<&str>()?).ok_or_else(bad)?),
        "float" => Value::Float(match map.next_value::<&str>()? {
            "nan" => f64::NAN,
            "inf" => f64::INFINITY,
            "-inf" => f64::NEG_INFINITY,
            _ => return Err(bad()),
        }),
        "bytes" => Value::Bytes(from_hex(map.next_value::<&str>()?).ok_or_else(bad)?),
        "tuple" => Value::Tuple(map.next_value()?),
        "set" => Value::Set(map.next_value()?),
        "frozenset" => Value::FrozenSet(map.next_value()?),
        "dict" => Value::Dict(map.next_value()?),
        "deque" => Value::Deque(map.next_value()?),
        "range" => {
            let (from, to, step) = map.next_value()?;
            Value::Range(from, to, step)
        }
        "decimal" => Value::Decimal(map.next_value()?),
        "fraction" => {
            let (n, d) = map.next_value()?;
            Value::Fraction(n, d)
        }
        "date" => Value::Date(map.next_value()?),
        "datetime" => Value::DateTime(map.next_value()?),
        "timedelta" => {
            let (days, seconds, microseconds) = map.next_value()?;
            Value::TimeDelta(days, seconds, microseconds)
        }
        "tree" => match map.next_value::<Vec<Option<Value>>>()? {
            nodes if matches!(nodes.first(), Some(Some(_))) => Value::Tree(nodes),
            _ => return Err(bad()),
        },
        "linked" => match map.next_value::<(Vec<Value>, Option<usize>)>()? {
            (values, cycle) if cycle.is_none_or(|at| at < values.len()) && !values.is_empty() => {
                Value::Linked(values, cycle)
            }
            _ => return Err(bad()),
        },
        "opaque" => {
            let (class, why): (Untrusted, Untrusted) = map.next_value()?;
            Value::Opaque { class, why }
        }
        _ => return Err(de::Error::custom(format_args!("unknown tag `{tag}`"))),
    })
}
