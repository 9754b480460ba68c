//! What is compared of a source: the shapes of its statements, and the functions they stand in.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::shape::{Shape, placed, shape};
use super::statements::{Statement, statements};

/// A source without names, layout, comments and order.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its functions in their order; what stands in none of them is the first.
    pub units: Vec<Unit>,
    /// How many lines hold code: no blank ones, no comments, no docstrings.
    pub code_lines: usize,
    pub(super) pieces: Vec<Piece>,
    /// How often each shape comes, and how much each time weighs at most.
    pub(super) shapes: BTreeMap<u64, Mass>,
}

/// A function, or what stands in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name as the source writes it; empty for what stands in no function.
    pub name: String,
    /// Its lines, from 1, both included.
    pub first_line: usize,
    /// See `first_line`.
    pub last_line: usize,
}

/// A shape where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) digest: u64,
    pub(super) mass: u32,
    pub(super) unit: usize,
    pub(super) lines: (usize, usize),
}

/// How often and how much.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mass {
    pub(super) count: u32,
    pub(super) each: u32,
}

/// What is looked at of one source: no honest one has as much.
const STATEMENTS_MAX: usize = 20_000;

impl Outline {
    /// The outline of any text. Names in `kept` have to be given by everybody: those of the
    /// exercise's interface.
    pub fn of(source: &str, kept: &BTreeSet<String>) -> Self {
        let mut all = statements(source);
        all.truncate(STATEMENTS_MAX);
        let names = Names::of(&all, kept);
        let mut outline = Self { code_lines: code_lines(&all), ..Self::default() };
        outline.units.push(Unit { name: String::new(), first_line: 0, last_line: 0 });
        let mut open: Vec<Open> = Vec::new();
        for statement in all.iter().filter(|statement| !statement.is_idle()) {
            while open.last().is_some_and(|open| open.indent >= statement.indent) {
                open.pop();
            }
            outline.add(statement, &names, &mut open);
        }
        for piece in &outline.pieces {
            let mass = outline.shapes.entry(piece.digest).or_default();
            *mass = Mass { count: mass.count + 1, each: piece.mass };
        }
        outline
    }

    /// What all its code weighs.
    pub(super) fn mass(&self) -> u32 {
        self.pieces.iter().map(|piece| piece.mass).sum()
    }

    fn add(&mut self, statement: &Statement<'_>, names: &Names<'_>, open: &mut Vec<Open>) {
        let shape = shape(statement, names);
        let lines = statement.lines();
        let outer = open.last().map_or(0, |open| open.unit);
        let is_function = statement.is_header && statement.head() == "def";
        let unit = if is_function { self.units.len() } else { outer };
        if is_function {
            let mut words = statement.tokens.iter().skip_while(|token| token.text != "def");
            let name = words.nth(1).map_or("", |token| token.text).to_owned();
            self.units.push(Unit { name, first_line: lines.0, last_line: lines.1 });
        }
        // A function reaches to the end of what stands in it, other functions among it.
        let inside = open.iter().map(|open| open.unit);
        for unit in inside.chain([unit]) {
            let reached = &mut self.units[unit];
            reached.last_line = reached.last_line.max(lines.1);
            if reached.first_line == 0 {
                reached.first_line = lines.0;
            }
        }
        let mass = shape.words.saturating_sub(WORDS_WITHOUT_WEIGHT).min(MASS_MAX);
        if mass > 0 {
            let header = open.last().and_then(|open| open.shape);
            let digests = [Some(shape), header.map(|header| placed(header, shape))];
            for digest in digests.into_iter().flatten().map(|shape| shape.digest) {
                self.pieces.push(Piece { digest, mass, unit, lines });
            }
        }
        if statement.is_header {
            // Below a definition everything stands in the same place.
            let defines = ["def", "class"].contains(&statement.head());
            open.push(Open { indent: statement.indent, unit, shape: (!defines).then_some(shape) });
        }
    }
}

/// The names of functions and classes that a source defines: what a starter names, everybody does.
pub fn defined(source: &str) -> BTreeSet<String> {
    let all = statements(source);
    let pairs = all.iter().flat_map(|statement| statement.tokens.windows(2));
    let defined = pairs.filter(|pair| ["def", "class"].contains(&pair[0].text));
    defined.map(|pair| pair[1].text.to_owned()).collect()
}

/// A header whose body goes on.
struct Open {
    indent: usize,
    unit: usize,
    shape: Option<Shape>,
}

/// `return x`, `else` and their like say nothing of who wrote them.
const WORDS_WITHOUT_WEIGHT: u32 = 2;
/// A statement of any length weighs no more: a table is no hundred ideas.
const MASS_MAX: u32 = 30;

fn code_lines(all: &[Statement<'_>]) -> usize {
    let mut lines = BTreeSet::new();
    let is_code = |statement: &&Statement<'_>| {
        statement.tokens.iter().any(|token| token.kind != super::scan::Kind::Text)
    };
    for token in all.iter().filter(is_code).flat_map(|statement| &statement.tokens) {
        lines.extend(token.first_line..=token.last_line);
    }
    lines.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_reach_to_their_end() {
        let source = "import a\n\n\"\"\"Doc.\n\nmore\"\"\"\nclass C:\n    def f(self):\n        # c\n\
                      \x20       def g():\n            return 1 + 1\n        return g(2)\n\
                      x = C()  # end\n";
        let outline = Outline::of(source, &BTreeSet::new());
        let units: Vec<(&str, usize, usize)> =
            outline.units.iter().map(|u| (u.name.as_str(), u.first_line, u.last_line)).collect();
        assert_eq!(units, [("", 1, 12), ("f", 7, 11), ("g", 9, 10)]);
        assert_eq!(outline.code_lines, 7);
    }
}
