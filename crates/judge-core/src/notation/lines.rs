//! Values over several lines, for diffs.

use judge_protocol::Value;

use super::print::print;
use super::size::value_size;

/// How far each level is moved in.
const INDENT: usize = 4;

/// How deep a value is taken apart; what is deeper stays on one line.
const DEPTH_MAX: usize = 100;

/// Writes a value over several lines, one element a line where it would be wider than `width`.
pub fn print_lines(value: &Value, width: usize) -> Vec<String> {
    let mut layout = Layout { lines: Vec::new(), width, depth: 0 };
    layout.value("", value, "");
    layout.lines
}

struct Layout {
    lines: Vec<String>,
    width: usize,
    depth: usize,
}

impl Layout {
    /// A value between what stands before it (a dict's key) and after it (a comma).
    fn value(&mut self, before: &str, value: &Value, after: &str) {
        let line = format!("{before}{}{after}", print(value));
        let room = self.width.saturating_sub(self.depth * INDENT);
        // An empty container has no elements to stand on lines of their own.
        let whole = value_size(value) == 1 || self.depth == DEPTH_MAX;
        if whole || line.chars().count() <= room {
            return self.line(&line);
        }
        match value {
            Value::List(items) => self.items(before, "[", items, "]", after),
            Value::Tuple(items) => self.items(before, "(", items, ")", after),
            Value::Set(items) => self.items(before, "{", items, "}", after),
            Value::FrozenSet(items) => self.items(before, "frozenset({", items, "})", after),
            Value::Deque(items) => self.items(before, "deque([", items, "])", after),
            Value::Linked(items, None) => self.items(before, "linked([", items, "])", after),
            Value::Linked(items, Some(at)) => {
                self.items(before, "linked([", items, &format!("], cycle={at})"), after);
            }
            Value::Dict(entries) => self.entries(before, entries, after),
            Value::Tree(nodes) => {
                let node = |node: &Option<Value>| node.clone().unwrap_or(Value::None);
                let items: Vec<Value> = nodes.iter().map(node).collect();
                self.items(before, "tree([", &items, "])", after);
            }
            Value::None
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::Range(..)
            | Value::Decimal(_)
            | Value::Fraction(..)
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::TimeDelta(..)
            | Value::Opaque { .. } => self.line(&line),
        }
    }

    fn line(&mut self, text: &str) {
        self.lines.push(format!("{}{text}", " ".repeat(self.depth * INDENT)));
    }

    fn items(&mut self, before: &str, open: &str, items: &[Value], close: &str, after: &str) {
        self.line(&format!("{before}{open}"));
        self.depth += 1;
        for item in items {
            self.value("", item, ",");
        }
        self.depth -= 1;
        self.line(&format!("{close}{after}"));
    }

    fn entries(&mut self, before: &str, entries: &[(Value, Value)], after: &str) {
        self.line(&format!("{before}{{"));
        self.depth += 1;
        for (key, value) in entries {
            self.value(&format!("{}: ", print(key)), value, ",");
        }
        self.depth -= 1;
        self.line(&format!("}}{after}"));
    }
}
