//! Operation sequences.

use std::collections::BTreeSet;
use std::ops::Range;

use judge_protocol::{Operation, Value};

use super::build::{Builder, Rules};
use super::error::NotationError;
use super::parse::Parser;
use super::token::{Layout, Spanned, Token, tokenize};
use crate::case::{OperationExpected, Raises};

/// Reads an operation sequence, one operation a line or between `;`; `#` starts a comment.
/// `class` is the only constructor that may be called.
pub fn parse_operations(
    text: &str,
    class: &str,
) -> Result<(Vec<Operation>, Vec<OperationExpected>), NotationError> {
    let mut lines = Lines {
        parser: Parser::new(text, Layout::Lines)?,
        // One builder for all lines, so that the limit on expansion is that of the whole text.
        builder: Builder::new(Rules::Allowed),
        class,
        objects: BTreeSet::new(),
    };
    let (mut operations, mut expected) = (Vec::new(), Vec::new());
    loop {
        match lines.parser.peek() {
            Token::End => return Ok((operations, expected)),
            Token::Newline => lines.parser.advance(),
            _ => {
                let (operation, result) = lines.line()?;
                operations.push(operation);
                expected.push(result);
            }
        }
    }
}

/// Where each operation of a sequence stands; nothing where it cannot be read.
pub(crate) fn operation_places(text: &str) -> Vec<Range<usize>> {
    let tokens = tokenize(text, Layout::Lines).unwrap_or_default();
    let parts = tokens.split(|one| matches!(one.token, Token::Newline | Token::End));
    let place = |part: &[Spanned]| Some(part.first()?.span.start..part.last()?.span.end);
    parts.filter_map(place).collect()
}

struct Lines<'a> {
    parser: Parser,
    builder: Builder,
    class: &'a str,
    objects: BTreeSet<String>,
}

impl Lines<'_> {
    fn line(&mut self) -> Result<(Operation, OperationExpected), NotationError> {
        let span = self.parser.span();
        let first = self.parser.expect_name("a call such as `put(1, 2)`")?;
        let operation = if self.parser.accept("=") {
            self.construct(first)?
        } else if self.parser.accept(".") {
            if !self.objects.contains(&first) {
                let help = format!("Make it first: `{first} = {}(..)`.", self.class);
                let message = format!("there is no object `{first}` yet");
                return Err(NotationError::new(span, message, help));
            }
            let method = self.parser.expect_name("the name of a method")?;
            Operation::Call { object: Some(first), method, args: self.arguments()? }
        } else if first == self.class {
            let help = format!("Write `a = {first}(..)` and then `a.method(..)`.");
            return Err(NotationError::new(span, "a new object needs a name", help));
        } else {
            Operation::Call { object: None, method: first, args: self.arguments()? }
        };
        let expected = self.expected(&operation)?;
        match self.parser.peek() {
            Token::Newline | Token::End => Ok((operation, expected)),
            _ => Err(self.parser.unexpected("`->`, `raises` or the end of the line")),
        }
    }

    /// What follows `name =`.
    fn construct(&mut self, object: String) -> Result<Operation, NotationError> {
        let span = self.parser.span();
        let class = self.parser.expect_name("the name of the class")?;
        if class != self.class {
            let message = format!("only `{}` objects can be made, not `{class}`", self.class);
            let help = format!("Write `{object} = {}(..)`.", self.class);
            return Err(NotationError::new(span, message, help));
        }
        let args = self.arguments()?;
        self.objects.insert(object.clone());
        Ok(Operation::Construct { object, args })
    }

    fn arguments(&mut self) -> Result<Vec<Value>, NotationError> {
        self.parser.expect("(")?;
        let (items, _) = self.parser.items(")")?;
        items.iter().map(|item| self.builder.value(item)).collect()
    }

    fn expected(&mut self, operation: &Operation) -> Result<OperationExpected, NotationError> {
        let span = self.parser.span();
        if self.parser.accept("->") {
            let expr = self.parser.expression()?;
            return match operation {
                Operation::Call { .. } => {
                    self.builder.pattern(&expr).map(OperationExpected::Returns)
                }
                Operation::Construct { .. } => Err(NotationError::new(
                    span,
                    "a constructor returns nothing that can be checked",
                    "Leave `->` out.",
                )),
            };
        }
        match self.parser.peek() {
            Token::Name(word) if word == "raises" => {
                self.parser.advance();
                self.raises().map(OperationExpected::Raises)
            }
            _ => Ok(OperationExpected::Unchecked),
        }
    }

    /// What follows `raises`.
    fn raises(&mut self) -> Result<Raises, NotationError> {
        let class = self.parser.expect_name("the name of an exception")?;
        let mut text = None;
        if self.parser.accept("(") {
            let Token::Str(content) = self.parser.peek() else {
                return Err(self.parser.unexpected("a string that the message contains"));
            };
            text = Some(content.clone());
            self.parser.advance();
            self.parser.expect(")")?;
        }
        Ok(Raises { class, text })
    }
}
