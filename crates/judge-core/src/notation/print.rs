//! Values as text.

use std::fmt::Write;

use judge_protocol::{Operation, Value};

use super::int::print_int;
use super::repr::{print_bytes, print_float, print_str};
use crate::case::Pattern;

/// How deep a value is written; a deeper one cannot be read from any wire or file.
const DEPTH_MAX: usize = 200;

/// Writes a value as Python would: `[1, 'a', None]`.
pub fn print(value: &Value) -> String {
    let mut out = String::new();
    Printer { out: &mut out, depth: 0 }.value(value);
    out
}

/// The same in at most `chars_max` characters, the middle replaced by ` … `.
pub fn print_short(value: &Value, chars_max: usize) -> String {
    cut_middle(&print(value), chars_max)
}

/// Writes a pattern.
pub fn print_pattern(pattern: &Pattern) -> String {
    let mut out = String::new();
    Printer { out: &mut out, depth: 0 }.pattern(pattern);
    out
}

/// Writes a call: `two_sum([3, 3], 6)`.
pub fn print_call(function: &str, args: &[Value]) -> String {
    let mut out = format!("{function}(");
    Printer { out: &mut out, depth: 0 }.items(args);
    out.push(')');
    out
}

/// Writes one operation as a line: `a.put(1, 2)`, `a = LRUCache(1)`. An unnamed object is called
/// `unnamed`; when that is empty, the call stands alone: `put(1, 2)`.
pub fn print_operation(operation: &Operation, class: &str, unnamed: &str) -> String {
    match operation {
        Operation::Construct { object, args } => format!("{object} = {}", print_call(class, args)),
        Operation::Call { object, method, args } => {
            let object = object.as_deref().unwrap_or(unnamed);
            let dot = if object.is_empty() { "" } else { "." };
            format!("{object}{dot}{}", print_call(method, args))
        }
    }
}

/// At most `chars_max` characters of `text`, the middle replaced by ` … `; cut after a comma or a
/// space where one is near.
pub fn cut_middle(text: &str, chars_max: usize) -> String {
    const MARK: &str = " … ";
    let length = text.chars().count();
    if length <= chars_max {
        return text.to_owned();
    }
    let kept = chars_max.saturating_sub(MARK.chars().count());
    let (head, tail) = (kept - kept / 3, kept / 3);
    if tail == 0 {
        return text.chars().take(chars_max).collect();
    }
    let head_end = text.char_indices().nth(head).map_or(text.len(), |(at, _)| at);
    let tail_start = text.char_indices().nth(length - tail).map_or(text.len(), |(at, _)| at);
    let (head, tail) = (&text[..head_end], &text[tail_start..]);
    // A cut inside a number reads as another number, so it moves to a boundary close by.
    let head = match head.rfind(", ") {
        Some(at) if at >= head.len() / 2 => &head[..=at],
        _ => head,
    };
    let tail = match tail.find(", ") {
        Some(at) if at + 2 <= tail.len() / 2 => &tail[at + 2..],
        _ => tail,
    };
    format!("{}{MARK}{}", head.trim_end(), tail.trim_start())
}

/// Writes into a text.
pub(super) struct Printer<'a> {
    pub(super) out: &'a mut String,
    pub(super) depth: usize,
}

impl Printer<'_> {
    fn value(&mut self, value: &Value) {
        if self.depth == DEPTH_MAX {
            self.out.push_str("...");
            return;
        }
        self.depth += 1;
        self.any_value(value);
        self.depth -= 1;
    }

    fn any_value(&mut self, value: &Value) {
        match value {
            Value::None => self.out.push_str("None"),
            Value::Bool(value) => self.out.push_str(if *value { "True" } else { "False" }),
            Value::Int(int) => print_int(int, self.out),
            Value::Float(float) => print_float(*float, self.out),
            Value::Str(text) => print_str(text, self.out),
            Value::Bytes(bytes) => print_bytes(bytes, self.out),
            Value::List(items) => self.wrapped("[", items, "]"),
            Value::Tuple(items) => self.tuple(items),
            Value::Set(items) if items.is_empty() => self.out.push_str("set()"),
            Value::Set(items) => self.wrapped("{", items, "}"),
            Value::FrozenSet(items) if items.is_empty() => self.out.push_str("frozenset()"),
            Value::FrozenSet(items) => self.wrapped("frozenset({", items, "})"),
            Value::Dict(entries) => self.dict(entries),
            Value::Deque(items) => self.wrapped("deque([", items, "])"),
            Value::Range(start, end, 1) => self.text(format_args!("range({start}, {end})")),
            Value::Range(start, end, step) => {
                self.text(format_args!("range({start}, {end}, {step})"));
            }
            Value::Decimal(text) => self.quoted("Decimal", text),
            Value::Fraction(numerator, denominator) => {
                self.out.push_str("Fraction(");
                print_int(numerator, self.out);
                self.out.push_str(", ");
                print_int(denominator, self.out);
                self.out.push(')');
            }
            Value::Date(text) => self.quoted("date", text),
            Value::DateTime(text) => self.quoted("datetime", text),
            Value::TimeDelta(days, seconds, microseconds) => {
                self.time_delta(*days, *seconds, *microseconds);
            }
            Value::Tree(nodes) => self.tree(nodes),
            Value::Linked(items, None) => self.wrapped("linked([", items, "])"),
            Value::Linked(items, Some(at)) => {
                self.wrapped("linked([", items, "]");
                self.text(format_args!(", cycle={at})"));
            }
            Value::Opaque { class, why } => self.opaque(class.expose(), why.expose()),
        }
    }

    /// Writing to a String cannot fail, so its result is not looked at.
    fn text(&mut self, text: std::fmt::Arguments<'_>) {
        let _ = self.out.write_fmt(text);
    }

    fn quoted(&mut self, name: &str, text: &str) {
        self.text(format_args!("{name}("));
        print_str(text, self.out);
        self.out.push(')');
    }

    pub(super) fn items(&mut self, items: &[Value]) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.value(item);
        }
    }

    fn wrapped(&mut self, open: &str, items: &[Value], close: &str) {
        self.out.push_str(open);
        self.items(items);
        self.out.push_str(close);
    }

    fn tuple(&mut self, items: &[Value]) {
        self.wrapped("(", items, if items.len() == 1 { ",)" } else { ")" });
    }

    fn dict(&mut self, entries: &[(Value, Value)]) {
        self.out.push('{');
        for (at, (key, value)) in entries.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.value(key);
            self.out.push_str(": ");
            self.value(value);
        }
        self.out.push('}');
    }

    fn tree(&mut self, nodes: &[Option<Value>]) {
        self.out.push_str("tree([");
        for (at, node) in nodes.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.value(node.as_ref().unwrap_or(&Value::None));
        }
        self.out.push_str("])");
    }

    fn time_delta(&mut self, days: i64, seconds: i64, microseconds: i64) {
        let named = [("days", days), ("seconds", seconds), ("microseconds", microseconds)];
        let parts: Vec<String> = named
            .iter()
            .filter(|(_, amount)| *amount != 0)
            .map(|(name, amount)| format!("{name}={amount}"))
            .collect();
        let inner = if parts.is_empty() { "0".to_owned() } else { parts.join(", ") };
        self.text(format_args!("timedelta({inner})"));
    }

    /// Not readable by the parser on purpose: it is no value that a fixture may hold.
    fn opaque(&mut self, class: &str, why: &str) {
        let told_by_class = why.is_empty() || why.strip_prefix("a ") == Some(class);
        if told_by_class || why.strip_prefix("an ") == Some(class) {
            self.text(format_args!("<{class}>"));
        } else {
            self.text(format_args!("<{class} {why}>"));
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        if self.depth == DEPTH_MAX {
            self.out.push_str("...");
            return;
        }
        self.depth += 1;
        match pattern {
            Pattern::Value(value) => self.value(value),
            Pattern::Approx { value, rel, abs } => {
                self.out.push_str("approx(");
                print_float(*value, self.out);
                self.out.push_str(", rel=");
                print_float(*rel, self.out);
                self.out.push_str(", abs=");
                print_float(*abs, self.out);
                self.out.push(')');
            }
            Pattern::OneOf(items) => self.patterns("one_of(", items, ")"),
            Pattern::Unordered(items) => self.patterns("unordered([", items, "])"),
            Pattern::Any => self.out.push_str("ANY"),
            Pattern::List(items) => self.patterns("[", items, "]"),
            Pattern::Tuple(items) => {
                self.patterns("(", items, if items.len() == 1 { ",)" } else { ")" });
            }
            Pattern::Dict(entries) => self.pattern_dict(entries),
        }
        self.depth -= 1;
    }

    fn patterns(&mut self, open: &str, items: &[Pattern], close: &str) {
        self.out.push_str(open);
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.pattern(item);
        }
        self.out.push_str(close);
    }

    fn pattern_dict(&mut self, entries: &[(Value, Pattern)]) {
        self.out.push('{');
        for (at, (key, pattern)) in entries.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.value(key);
            self.out.push_str(": ");
            self.pattern(pattern);
        }
        self.out.push('}');
    }
}
