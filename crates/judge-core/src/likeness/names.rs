//! The names that a source gives itself, and so could have chosen otherwise: variables,
//! parameters, functions, classes, attributes. All others belong to Python or to the exercise.

use std::collections::BTreeSet;

use super::scan::Kind;
use super::statements::{Statement, Token, deeper};

/// Names that are given in a source, but for those that everybody has to give.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    plain: BTreeSet<&'a str>,
    attributes: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    /// The names that some statements give; those in `kept` are not to be chosen.
    pub(super) fn of(statements: &[Statement<'a>], kept: &BTreeSet<String>) -> Self {
        let mut names = Self::default();
        for statement in statements {
            names.read(statement);
        }
        names.plain.retain(|name| !kept.contains(*name));
        names.attributes.retain(|name| !kept.contains(*name));
        names
    }

    /// Whether a name without a dot before it is given here.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.plain.contains(name)
    }

    /// Whether one behind a dot is.
    pub(super) fn holds_attribute(&self, name: &str) -> bool {
        self.attributes.contains(name)
    }

    fn read(&mut self, statement: &Statement<'a>) {
        let tokens = &statement.tokens;
        match statement.head() {
            "def" | "class" => self.definition(tokens),
            "import" | "from" => {}
            _ => self.assigned(tokens),
        }
        self.anywhere(tokens);
    }

    fn add(&mut self, name: &'a str) {
        self.plain.insert(name);
        self.attributes.insert(name);
    }

    /// The name of a function or class, and parameters, which stand behind `(`, `,` and stars.
    fn definition(&mut self, tokens: &[Token<'a>]) {
        let Some(at) = tokens.iter().position(|token| ["def", "class"].contains(&token.text))
        else {
            return;
        };
        let is_function = tokens[at].text == "def";
        if let Some(name) = tokens.get(at + 1).filter(|token| is_name(token)) {
            self.add(name.text);
        }
        let mut depth = 0;
        for pair in tokens.windows(2) {
            depth = deeper(depth, &pair[0]);
            let begins = depth == 1 && ["(", ",", "*", "**"].contains(&pair[0].text);
            if is_function && begins && is_name(&pair[1]) {
                self.plain.insert(pair[1].text);
            }
        }
    }

    /// What stands before the last `=` or before an annotation. Names of a subscript in it were
    /// given before, or are Python's.
    fn assigned(&mut self, tokens: &[Token<'a>]) {
        let mut depth = 0;
        let mut end = None;
        for (at, token) in tokens.iter().enumerate() {
            depth = deeper(depth, token);
            if depth == 0 && token.kind == Kind::Operator && assigns(token.text) {
                end = Some(at);
            }
        }
        let annotated = tokens.len() > 1 && is_name(&tokens[0]) && tokens[1].text == ":";
        let Some(end) = end.or(annotated.then_some(1)) else { return };
        let mut indexed = Vec::new();
        let mut within = 0_usize;
        for at in 0..end {
            let token = &tokens[at];
            match token.text {
                "[" | "(" if token.kind == Kind::Operator => {
                    let before = at.checked_sub(1).map(|at| &tokens[at]);
                    let is_index =
                        before.is_some_and(|b| is_name(b) || [")", "]"].contains(&b.text));
                    indexed.push(is_index);
                    within += usize::from(is_index);
                }
                "]" | ")" if token.kind == Kind::Operator => {
                    within -= usize::from(indexed.pop().unwrap_or(false));
                }
                ":" if token.kind == Kind::Operator && indexed.is_empty() => return,
                _ if is_name(token) && within == 0 => {
                    self.target(tokens, at);
                }
                _ => {}
            }
        }
    }

    fn target(&mut self, tokens: &[Token<'a>], at: usize) {
        let next = tokens.get(at + 1).map_or("", |token| token.text);
        let is_attribute = at > 0 && tokens[at - 1].text == ".";
        if [".", "[", "("].contains(&next) {
            return;
        }
        if is_attribute {
            self.attributes.insert(tokens[at].text);
        } else {
            // In the body of a class it is an attribute as well.
            self.add(tokens[at].text);
        }
    }

    /// Loops, `as`, `:=` and lambdas stand anywhere in a statement.
    fn anywhere(&mut self, tokens: &[Token<'a>]) {
        let mut in_targets = false;
        let mut in_lambda = false;
        for (at, token) in tokens.iter().enumerate() {
            let next = tokens.get(at + 1);
            match token.text {
                "for" => in_targets = true,
                "in" => in_targets = false,
                "lambda" => in_lambda = true,
                ":" => in_lambda = false,
                "as" => {
                    if let Some(name) = next.filter(|next| is_name(next)) {
                        self.plain.insert(name.text);
                    }
                }
                _ => {
                    let given = next.is_some_and(|next| next.text == ":=");
                    if (in_targets || in_lambda || given) && is_name(token) {
                        self.plain.insert(token.text);
                    }
                }
            }
        }
    }
}

fn assigns(operator: &str) -> bool {
    operator.ends_with('=') && !["==", "!=", "<=", ">=", ":="].contains(&operator)
}

/// Whether it is a name that one can give.
pub(super) fn is_name(token: &Token<'_>) -> bool {
    token.kind == Kind::Name && !KEYWORDS.contains(&token.text)
}

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::likeness::statements::statements;

    #[test]
    fn names_are_those_that_could_be_others() {
        let source = "import os\nfrom a import b as c\nclass Box(dict):\n    size: int = 3\n\
                      def f(self, x, *rest, key=len, **more):\n    self.top = [i for i, j in x]\n\
                      \x20   (a, d), e[g] = sorted(x, key=lambda u: u.v), 1\n\
                      \x20   if (w := k(1)): print(end='')\n    h.q[m] += 2\n    y = z = n\n";
        let statements = statements(source);
        let names = Names::of(&statements, &BTreeSet::from(["f".to_owned()]));
        let given: Vec<&str> = names.plain.iter().copied().collect();
        let expected = [
            "Box", "a", "c", "d", "i", "j", "key", "more", "rest", "self", "size", "u", "w", "x",
            "y", "z",
        ];
        assert_eq!(given, expected);
        for name in ["top", "size", "Box"] {
            assert!(names.holds_attribute(name), "{name}");
        }
        assert!(!names.holds_attribute("v") && !names.holds("print") && !names.holds("f"));
    }
}
