//! Promises: formulas over the sizes of a sweep, such as `n log n` or `(V + E) log V`.

use std::fmt;
use std::ops::Range;

use super::Class;
use crate::nearest::nearest;
use crate::notation::NotationError;

/// The longest promise, in bytes; it also bounds how deep parentheses nest.
const TEXT_BYTES_MAX: usize = 200;

const HELP: &str = "Write sums and products of 1, sizes, log X, sqrt X, X^2, 2^X and X!.";

/// What an author promises, as a formula over the sizes of a sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    text: String,
    root: Node,
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Number(f64),
    Size(String),
    Sum(Vec<Node>),
    Product(Vec<Node>),
    Log(Box<Node>),
    Root(Box<Node>),
    Power(Box<Node>, Box<Node>),
    Factorial(Box<Node>),
}

impl Formula {
    /// Reads sums and products of `1`, the sizes `names`, `log X`, `sqrt X`, `X^2`, `X^1.5`,
    /// `2^X` and `X!`, where X is a size or stands in parentheses. Factors stand side by side or
    /// with `*` between them.
    ///
    /// # Errors
    /// Anything else, with its place.
    pub fn parse(text: &str, names: &[&str]) -> Result<Self, NotationError> {
        if text.len() > TEXT_BYTES_MAX {
            let message = "the promise is longer than 200 bytes";
            return Err(NotationError::new(0..text.len(), message, ""));
        }
        if let Some(inner) = without_o(text)
            && Self::parse(inner, names).is_ok()
        {
            let message = format!("a promise is written without O(...): `{}`", text.trim());
            let help = format!("write \"{inner}\" without O(...)");
            return Err(NotationError::new(0..text.len(), message, help));
        }
        let mut reader = Reader { tokens: tokenize(text)?, at: 0, names };
        let root = reader.sum()?;
        match reader.peek() {
            Token::End => Ok(Self { text: text.trim().to_owned(), root }),
            Token::Number(_) | Token::Name(_) | Token::Sign(_) => Err(reader.unexpected()),
        }
    }

    /// As the author wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its value at these sizes, in arbitrary units: at least 1, and finite. Sizes below 1 and
    /// sizes that are not given count as 1; the logarithm is that to base 2 of `x + 1`, as that
    /// of [`Class::at`].
    pub fn evaluate(&self, sizes: &[(String, i64)]) -> f64 {
        let size = |wanted: &str| {
            let found = sizes.iter().find(|(name, _)| name == wanted);
            found.map_or(1.0, |(_, size)| to_float(*size).max(1.0))
        };
        evaluate(&self.root, &size).clamp(1.0, f64::MAX)
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a promise needs no more than 53 bits of a size")]
fn to_float(size: i64) -> f64 {
    size as f64
}

fn evaluate(node: &Node, size: &dyn Fn(&str) -> f64) -> f64 {
    match node {
        Node::Number(number) => *number,
        Node::Size(name) => size(name),
        Node::Sum(nodes) => nodes.iter().map(|node| evaluate(node, size)).sum(),
        Node::Product(nodes) => nodes.iter().map(|node| evaluate(node, size)).product(),
        Node::Log(inner) => Class::Log.at(evaluate(inner, size)),
        Node::Root(inner) => Class::Sqrt.at(evaluate(inner, size)),
        Node::Power(base, exponent) => evaluate(base, size).powf(evaluate(exponent, size)),
        Node::Factorial(inner) => Class::Factorial.at(evaluate(inner, size)).max(1.0),
    }
}

/// What stands in `O(..)`, when that is the whole text.
fn without_o(text: &str) -> Option<&str> {
    let inner = text.trim().strip_prefix("O(")?.strip_suffix(')')?;
    Some(inner.trim())
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(f64),
    Name(String),
    Sign(char),
    End,
}

fn tokenize(text: &str) -> Result<Vec<(Token, Range<usize>)>, NotationError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let run = |part: fn(char) -> bool| rest.find(|c| !part(c)).unwrap_or(rest.len());
        let (token, length) = if next.is_whitespace() {
            at += next.len_utf8();
            continue;
        } else if next.is_ascii_digit() {
            let length = run(|c| c.is_ascii_digit() || c == '.');
            let number = rest[..length].parse().map_err(|_| {
                let message = format!("`{}` is not a number", &rest[..length]);
                NotationError::new(at..at + length, message, HELP)
            })?;
            (Token::Number(number), length)
        } else if is_name_char(next) {
            let length = run(is_name_char);
            (Token::Name(rest[..length].to_owned()), length)
        } else if "+*^!()".contains(next) {
            (Token::Sign(next), 1)
        } else {
            let span = at..at + next.len_utf8();
            let message = format!("the character {next:?} means nothing in a promise");
            return Err(NotationError::new(span, message, HELP));
        };
        tokens.push((token, at..at + length));
        at += length;
    }
    tokens.push((Token::End, text.len()..text.len()));
    Ok(tokens)
}

fn is_name_char(c: char) -> bool {
    c == '_' || c.is_alphabetic() || c.is_ascii_digit()
}

struct Reader<'a> {
    tokens: Vec<(Token, Range<usize>)>,
    at: usize,
    names: &'a [&'a str],
}

type Read = Result<Node, NotationError>;

impl Reader<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn span(&self) -> Range<usize> {
        self.tokens[self.at].1.clone()
    }

    fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    fn accept(&mut self, sign: char) -> bool {
        let found = *self.peek() == Token::Sign(sign);
        if found {
            self.advance();
        }
        found
    }

    fn unexpected(&self) -> NotationError {
        let message = match self.peek() {
            Token::End => "the promise ends too early".to_owned(),
            Token::Sign(sign) => format!("`{sign}` cannot stand here"),
            Token::Name(name) => format!("`{name}` cannot stand here"),
            Token::Number(number) => format!("{number} cannot stand here"),
        };
        NotationError::new(self.span(), message, HELP)
    }

    fn sum(&mut self) -> Read {
        let mut terms = vec![self.product()?];
        while self.accept('+') {
            terms.push(self.product()?);
        }
        Ok(one_or(terms, Node::Sum))
    }

    fn product(&mut self) -> Read {
        let mut factors = vec![self.factor()?];
        loop {
            let times = self.accept('*');
            let more = match self.peek() {
                Token::Number(_) | Token::Name(_) | Token::Sign('(') => true,
                Token::Sign(_) | Token::End => times,
            };
            if !more {
                return Ok(one_or(factors, Node::Product));
            }
            if times && *self.peek() == Token::Sign('*') {
                return Err(NotationError::new(self.span(), "a power is written with `^`", HELP));
            }
            factors.push(self.factor()?);
        }
    }

    fn factor(&mut self) -> Read {
        let wrap: fn(Box<Node>) -> Node = match self.peek() {
            Token::Name(name) if name == "log" && !self.is_size("log") => Node::Log,
            Token::Name(name) if name == "sqrt" && !self.is_size("sqrt") => Node::Root,
            Token::Number(_) | Token::Name(_) | Token::Sign(_) | Token::End => return self.power(),
        };
        let start = self.span().start;
        self.advance();
        let inner = self.atom()?;
        if matches!(self.peek(), Token::Sign('^' | '!')) {
            let message = "it is not clear what this belongs to";
            let help = "Write (log n)^2 or log (n^2).";
            return Err(NotationError::new(start..self.span().end, message, help));
        }
        Ok(wrap(Box::new(inner)))
    }

    fn power(&mut self) -> Read {
        let start = self.span();
        let base = self.number_or_atom()?;
        if self.accept('!') {
            self.refuse_number(&base, &start)?;
            return Ok(Node::Factorial(Box::new(base)));
        }
        if !self.accept('^') {
            self.refuse_number(&base, &start)?;
            return Ok(base);
        }
        let at = self.span();
        let exponent = self.number_or_atom()?;
        let of_two_numbers = matches!((&base, &exponent), (Node::Number(_), Node::Number(_)));
        if of_two_numbers || matches!(base, Node::Number(base) if base <= 1.0) {
            let message = "this power does not grow";
            return Err(NotationError::new(start.start..at.end, message, HELP));
        }
        Ok(Node::Power(Box::new(base), Box::new(exponent)))
    }

    /// A number stands only under or above `^`, but for 1: a promise has no constant factors.
    fn refuse_number(&self, node: &Node, span: &Range<usize>) -> Result<(), NotationError> {
        match node {
            Node::Number(number) if (*number - 1.0).abs() > f64::EPSILON => {
                let message = "a promise has no constants but 1";
                let example = self.names.first().copied().unwrap_or("n");
                let help = format!("Write `{example}` for 2 {example}, and 1 for any constant.");
                Err(NotationError::new(span.clone(), message, help))
            }
            _ => Ok(()),
        }
    }

    fn number_or_atom(&mut self) -> Read {
        let Token::Number(number) = self.peek() else { return self.atom() };
        let number = *number;
        self.advance();
        Ok(Node::Number(number))
    }

    /// A size, or a sum in parentheses.
    fn atom(&mut self) -> Read {
        match self.peek().clone() {
            Token::Name(name) if self.is_size(&name) => {
                self.advance();
                Ok(Node::Size(name))
            }
            Token::Name(name) => Err(self.unknown(&name)),
            Token::Sign('(') => {
                self.advance();
                let inner = self.sum()?;
                if self.accept(')') { Ok(inner) } else { Err(self.unexpected()) }
            }
            Token::Number(_) | Token::Sign(_) | Token::End => Err(self.unexpected()),
        }
    }

    fn is_size(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    fn unknown(&self, name: &str) -> NotationError {
        let known = self.names.join(", ");
        let words = self.names.iter().copied().chain(["log", "sqrt"]);
        let meant = nearest(name, words)
            .map_or_else(String::new, |meant| format!("Did you mean `{meant}`? "));
        let help = format!("{meant}The sizes of this sweep are: {known}.");
        NotationError::new(self.span(), format!("`{name}` is no size of this sweep"), help)
    }
}

fn one_or(mut nodes: Vec<Node>, many: fn(Vec<Node>) -> Node) -> Node {
    if nodes.len() == 1 { nodes.remove(0) } else { many(nodes) }
}

#[cfg(test)]
#[path = "promise_tests.rs"]
mod tests;
