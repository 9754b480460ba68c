//! How an answer differs, in words.

use judge_protocol::Value;

use crate::notation::{cut_middle, print, print_short, value_size};

/// How an answer differs. The words hold text that the candidate chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where: `[0][2]`, `['a']`; empty for the answer as a whole.
    pub path: String,
    /// Where and what, one phrase: `first difference at index 0: [1, 5] expected, [1, 4] got`.
    pub phrase: String,
    /// What is likely behind it, one phrase: `is a `return` missing?`; mostly empty.
    pub remark: String,
}

/// Whose values differ, which decides on the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// An answer from what was expected.
    Answer,
    /// An argument after the call from the same argument before it.
    Argument,
}

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// To an element.
    Index(usize),
    /// To a dict's value; the key in notation.
    Key(String),
    /// To a tree's node, in level order.
    Node(usize),
}

/// What differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Two values, in notation.
    Values(String, String),
    /// Two numbers of elements.
    Lengths(u128, u128),
    /// Two classes: what came, what was wanted, and the class of that, empty for a plain value.
    Classes { got: String, wanted: String, class: &'static str },
    /// Something else, one phrase.
    Said(String),
}

/// A difference while it is found: the steps are collected from the inside out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) steps: Vec<Step>,
    pub(super) detail: Detail,
    /// What is likely behind it.
    pub(super) remark: Option<String>,
}

/// The most characters of a value inside a phrase.
const SHOWN_CHARS_MAX: usize = 80;

/// A value of at most so many parts and characters is shown whole rather than entered.
const SHORT_PARTS_MAX: usize = 40;
const SHORT_CHARS_MAX: usize = 30;

impl Found {
    /// Something about the values as a whole.
    pub(super) fn said(phrase: impl Into<String>) -> Self {
        Self { steps: Vec::new(), detail: Detail::Said(phrase.into()), remark: None }
    }

    /// Two values that differ as a whole.
    pub(super) fn values(expected: &Value, got: &Value) -> Self {
        let shown = |value| print_short(value, SHOWN_CHARS_MAX);
        Self {
            steps: Vec::new(),
            detail: Detail::Values(shown(expected), shown(got)),
            remark: None,
        }
    }

    /// Two numbers of elements that differ.
    pub(super) fn lengths(expected: u128, got: u128) -> Self {
        Self { steps: Vec::new(), detail: Detail::Lengths(expected, got), remark: None }
    }

    /// A value of another class.
    pub(super) fn classes(expected: &Value, got: &Value) -> Self {
        let class = if is_scalar(expected) { "" } else { class_name(expected) };
        let detail = Detail::Classes { got: described(got), wanted: wanted(expected), class };
        Self { steps: Vec::new(), detail, remark: None }
    }

    /// The same, by the type that a signature gives to the whole answer where that says more:
    /// `a tuple where a list[int] was promised`.
    pub(super) fn promised(self, kind: &str) -> Self {
        match &self.detail {
            Detail::Classes { got, class, .. } if self.steps.is_empty() && is_of(kind, class) => {
                let phrase = format!("{got} where {} was promised", with_article(kind));
                Self { detail: Detail::Said(phrase), ..self }
            }
            Detail::Classes { .. } | Detail::Values(..) | Detail::Lengths(..) | Detail::Said(_) => {
                self
            }
        }
    }

    /// The same difference, seen from one step further out. `pair` are the values at that step:
    /// short ones are shown whole, because `[1, 5]` beside `[1, 4]` says more than `5` beside `4`.
    pub(super) fn inside(mut self, step: Step, pair: Option<(&Value, &Value)>) -> Self {
        if let (Detail::Values(..), Some((expected, got))) = (&self.detail, pair)
            && let (Some(expected), Some(got)) = (short(expected), short(got))
        {
            self.detail = Detail::Values(expected, got);
            self.steps.clear();
        }
        self.steps.push(step);
        self
    }

    /// Whether only two whole values differ, so that showing them says it all.
    pub(super) fn is_plain(&self) -> bool {
        self.steps.is_empty() && matches!(self.detail, Detail::Values(..))
    }

    /// The difference in words.
    pub(super) fn told(&self, voice: Voice) -> Difference {
        let what = match (&self.detail, voice) {
            (Detail::Values(expected, got), Voice::Answer) => {
                format!("{expected} expected, {got} got")
            }
            (Detail::Values(before, after), Voice::Argument) => {
                format!("{before} before, {after} after the call")
            }
            (Detail::Lengths(expected, got), Voice::Answer) => {
                format!("{} expected, {got} came", elements(*expected))
            }
            (Detail::Lengths(before, after), Voice::Argument) => {
                format!("{} before, {after} after the call", elements(*before))
            }
            (Detail::Classes { got, wanted, .. }, Voice::Answer | Voice::Argument) => {
                format!("{got} where {wanted} was expected")
            }
            (Detail::Said(phrase), Voice::Answer | Voice::Argument) => phrase.clone(),
        };
        let outside_in: Vec<&Step> = self.steps.iter().rev().collect();
        let phrase = match outside_in.as_slice() {
            [] => what,
            [Step::Index(at)] => format!("first difference at index {at}: {what}"),
            [Step::Key(key)] => format!("first difference at the key {key}: {what}"),
            [Step::Node(at)] => format!("first difference at node {at} in level order: {what}"),
            _ => format!("first difference at {}: {what}", path(&outside_in)),
        };
        let remark = self.remark.clone().unwrap_or_default();
        Difference { path: path(&outside_in), phrase, remark }
    }
}

fn path(steps: &[&Step]) -> String {
    let written = steps.iter().map(|step| match step {
        Step::Index(at) | Step::Node(at) => format!("[{at}]"),
        Step::Key(key) => format!("[{key}]"),
    });
    cut_middle(&written.collect::<String>(), SHOWN_CHARS_MAX)
}

fn elements(count: u128) -> String {
    if count == 1 { "1 element".to_owned() } else { format!("{count} elements") }
}

fn short(value: &Value) -> Option<String> {
    if value_size(value) > SHORT_PARTS_MAX {
        return None;
    }
    let text = print(value);
    (text.chars().count() <= SHORT_CHARS_MAX).then_some(text)
}

/// What came: `a tuple`, `True (a bool)`, `None`, `a generator`.
pub(super) fn described(value: &Value) -> String {
    if let Value::Opaque { class, why } = value {
        let class = with_article(class.expose());
        let why = why.expose();
        let more = if why.is_empty() || why == class { String::new() } else { format!(" ({why})") };
        return cut_middle(&format!("{class}{more}"), SHOWN_CHARS_MAX);
    }
    match (class_name(value), is_scalar(value)) {
        ("None", _) => "None".to_owned(),
        (class, true) => {
            format!("{} ({})", print_short(value, SHOWN_CHARS_MAX), with_article(class))
        }
        (class, false) => with_article(class),
    }
}

/// What was expected: `a list`, `the int 1`, `None`.
pub(super) fn wanted(value: &Value) -> String {
    match (class_name(value), is_scalar(value)) {
        ("None", _) => "None".to_owned(),
        (class, true) => format!("the {class} {}", print_short(value, SHOWN_CHARS_MAX)),
        (class, false) => with_article(class),
    }
}

/// Whether a type says what a class holds: `list[int]` does of `list`.
fn is_of(kind: &str, class: &str) -> bool {
    !class.is_empty() && kind.strip_prefix(class).is_some_and(|rest| rest.starts_with('['))
}

fn with_article(class: &str) -> String {
    let article =
        if class.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {class}")
}

/// Whether a value is shown whole, not taken apart.
fn is_scalar(value: &Value) -> bool {
    match value {
        Value::None
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Str(_)
        | Value::Bytes(_)
        | Value::Decimal(_)
        | Value::Fraction(..)
        | Value::Date(_)
        | Value::DateTime(_)
        | Value::TimeDelta(..) => true,
        Value::List(_)
        | Value::Tuple(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Dict(_)
        | Value::Deque(_)
        | Value::Range(..)
        | Value::Tree(_)
        | Value::Linked(..)
        | Value::Opaque { .. } => false,
    }
}

/// The class of a value, as a learner calls it.
pub(super) fn class_name(value: &Value) -> &'static str {
    match value {
        Value::None => "None",
        Value::Bool(_) => "bool",
        Value::Int(_) => "int",
        Value::Float(_) => "float",
        Value::Str(_) => "str",
        Value::Bytes(_) => "bytes",
        Value::List(_) => "list",
        Value::Tuple(_) => "tuple",
        Value::Set(_) => "set",
        Value::FrozenSet(_) => "frozenset",
        Value::Dict(_) => "dict",
        Value::Deque(_) => "deque",
        Value::Range(..) => "range",
        Value::Decimal(_) => "Decimal",
        Value::Fraction(..) => "Fraction",
        Value::Date(_) => "date",
        Value::DateTime(_) => "datetime",
        Value::TimeDelta(..) => "timedelta",
        Value::Tree(_) => "tree",
        Value::Linked(..) => "linked list",
        Value::Opaque { .. } => "value that cannot be compared",
    }
}
