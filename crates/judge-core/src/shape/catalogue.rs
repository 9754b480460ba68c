//! Every shape that is made from numbers and at most one text.

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;
use super::kind::Kind;
use super::{graphs, intervals, lists, numbers, texts, trees};

/// How a shape is made from its numbers and its text.
pub(super) type Make = fn(&mut Draw<'_>, &[i64], &str) -> Result<Value, ShapeError>;

/// A shape that is made from numbers and at most one text, which comes last.
#[derive(Clone, Debug)]
pub(super) struct Primitive {
    pub(super) name: &'static str,
    /// What its numbers are called.
    pub(super) numbers: &'static [&'static str],
    pub(super) text: TextArgument,
    pub(super) kind: Kind,
    pub(super) make: Make,
}

impl PartialEq for Primitive {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// What the text of a shape may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextArgument {
    /// There is none.
    Missing,
    /// Any text with at least one character.
    Alphabet,
    /// One of these words.
    Choice(&'static [&'static str]),
}

impl Primitive {
    /// How it is written: `ints(count, low, high)`.
    pub(super) fn usage(&self) -> String {
        let mut arguments: Vec<String> =
            self.numbers.iter().map(|name| (*name).to_owned()).collect();
        match self.text {
            TextArgument::Missing => {}
            TextArgument::Alphabet => arguments.push("'ab'".to_owned()),
            TextArgument::Choice(words) => arguments.push(format!("'{}'", words[0])),
        }
        format!("{}({})", self.name, arguments.join(", "))
    }

    /// How many arguments it takes.
    pub(super) fn arity(&self) -> usize {
        self.numbers.len() + usize::from(self.text != TextArgument::Missing)
    }
}

const fn of_numbers(
    name: &'static str,
    numbers: &'static [&'static str],
    kind: Kind,
    make: Make,
) -> Primitive {
    Primitive { name, numbers, text: TextArgument::Missing, kind, make }
}

const fn of_text(
    name: &'static str,
    numbers: &'static [&'static str],
    text: TextArgument,
    kind: Kind,
    make: Make,
) -> Primitive {
    Primitive { name, numbers, text, kind, make }
}

const COUNT: &[&str] = &["count"];
const LENGTH: &[&str] = &["length"];
const TABLE: &[&str] = &["rows", "columns"];
const GRAPH: &[&str] = &["nodes", "edges"];
const ALPHABET: TextArgument = TextArgument::Alphabet;

/// The forms of `tree`.
pub(super) const TREES: &[&str] =
    &["random", "complete", "left", "right", "zigzag", "search", "balanced_search"];

/// The forms of `intervals`.
pub(super) const INTERVALS: &[&str] = &["random", "overlapping", "disjoint", "nested"];

/// All of them.
pub(super) static PRIMITIVES: [Primitive; 33] = [
    of_numbers("any", &["below"], Kind::Int, numbers::any),
    of_numbers("ints", &["count", "low", "high"], Kind::List, numbers::ints),
    of_numbers("distinct", COUNT, Kind::List, numbers::distinct),
    of_numbers("permutation", COUNT, Kind::List, numbers::permutation),
    of_numbers("ascending", COUNT, Kind::List, numbers::ascending),
    of_numbers("descending", COUNT, Kind::List, numbers::descending),
    of_numbers("organ_pipe", COUNT, Kind::List, numbers::organ_pipe),
    of_numbers("nearly_sorted", COUNT, Kind::List, numbers::nearly_sorted),
    of_numbers("constant", &["count", "value"], Kind::List, numbers::constant),
    of_numbers("floats", COUNT, Kind::List, numbers::floats),
    of_numbers("bits", COUNT, Kind::List, numbers::bits),
    of_numbers("pairs", &["count", "low", "high"], Kind::List, lists::pairs),
    of_numbers("points", COUNT, Kind::List, lists::points),
    of_numbers("matrix", &["rows", "columns", "low", "high"], Kind::List, lists::matrix),
    of_numbers("sorted_matrix", TABLE, Kind::List, lists::sorted_matrix),
    of_text("grid", TABLE, ALPHABET, Kind::List, lists::grid),
    of_text("intervals", COUNT, TextArgument::Choice(INTERVALS), Kind::List, intervals::make),
    of_text("text", LENGTH, ALPHABET, Kind::Text, texts::text),
    of_text("repeat", LENGTH, ALPHABET, Kind::Text, texts::repeat),
    of_numbers("digits", LENGTH, Kind::Text, texts::digits),
    of_numbers("brackets", LENGTH, Kind::Text, texts::brackets),
    of_numbers("nested", LENGTH, Kind::Text, texts::nested),
    of_text("palindrome", LENGTH, ALPHABET, Kind::Text, texts::palindrome),
    of_text("words", &["count", "length"], ALPHABET, Kind::List, texts::words),
    of_numbers("distinct_words", COUNT, Kind::List, texts::distinct_words),
    of_text("tree", COUNT, TextArgument::Choice(TREES), Kind::Tree, trees::tree),
    of_numbers("linked", COUNT, Kind::Linked, trees::linked),
    of_numbers("sorted_linked", COUNT, Kind::Linked, trees::sorted_linked),
    of_numbers("graph", GRAPH, Kind::Dict, graphs::directed),
    of_numbers("undirected", GRAPH, Kind::Dict, graphs::undirected),
    of_numbers("dag", GRAPH, Kind::Dict, graphs::acyclic),
    of_numbers("weighted", GRAPH, Kind::Dict, graphs::weighted),
    of_numbers("edges", GRAPH, Kind::List, graphs::edges),
];

/// The shape of this name.
pub(super) fn primitive(name: &str) -> Option<&'static Primitive> {
    PRIMITIVES.iter().find(|one| one.name == name)
}
