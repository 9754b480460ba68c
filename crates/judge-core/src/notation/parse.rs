//! Tokens as expressions.

use std::ops::Range;

use judge_protocol::Value;

use super::error::NotationError;
use super::token::{Layout, Spanned, Token, tokenize};

/// How deep brackets, signs and exponents may nest.
const DEPTH_MAX: usize = 64;

/// An expression and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) span: Range<usize>,
}

/// An expression.
#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    /// A literal, `None`, `True` or `False`.
    Literal(Value),
    /// A name: `inf`, `ANY`, `n`.
    Name(String),
    /// `[..]`.
    List(Vec<Expr>),
    /// `(..)` with a comma, or empty.
    Tuple(Vec<Expr>),
    /// `{..}`.
    Set(Vec<Expr>),
    /// `{..: ..}`, also when empty.
    Dict(Vec<(Expr, Expr)>),
    /// `-x`.
    Minus(Box<Expr>),
    /// `+x`.
    Plus(Box<Expr>),
    /// Operators of one rank, from left to right. Flat, so that a long sum is not deep.
    Chain(Box<Expr>, Vec<(Operator, Expr)>),
    /// `name(..)`.
    Call(Call),
}

/// A call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) args: Vec<Expr>,
    pub(crate) keywords: Vec<Keyword>,
}

/// A keyword argument.
#[derive(Clone, Debug)]
pub(crate) struct Keyword {
    pub(crate) name: String,
    pub(crate) span: Range<usize>,
    pub(crate) value: Expr,
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `//`
    FloorDivide,
    /// `%`
    Remainder,
    /// `**`
    Power,
}

impl Operator {
    /// As it is written.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::FloorDivide => "//",
            Self::Remainder => "%",
            Self::Power => "**",
        }
    }
}

/// A place among tokens.
pub(super) struct Parser {
    tokens: Vec<Spanned>,
    at: usize,
    depth: usize,
}

impl Parser {
    /// A parser at the start of `text`.
    pub(super) fn new(text: &str, layout: Layout) -> Result<Self, NotationError> {
        Ok(Self { tokens: tokenize(text, layout)?, at: 0, depth: 0 })
    }

    /// The next token.
    pub(super) fn peek(&self) -> &Token {
        &self.tokens[self.at].token
    }

    /// Where the next token stands.
    pub(super) fn span(&self) -> Range<usize> {
        self.tokens[self.at].span.clone()
    }

    /// The token after the next one.
    pub(super) fn peek_second(&self) -> &Token {
        &self.tokens[(self.at + 1).min(self.tokens.len() - 1)].token
    }

    /// Steps over the next token, but never over the end.
    pub(super) fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    /// Steps over `sign` if it comes next.
    pub(super) fn accept(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Token::Sign(next) if *next == sign);
        if found {
            self.advance();
        }
        found
    }

    /// Steps over `sign`, which must come next.
    pub(super) fn expect(&mut self, sign: &str) -> Result<(), NotationError> {
        if self.accept(sign) { Ok(()) } else { Err(self.unexpected(&format!("`{sign}`"))) }
    }

    /// Steps over a name, which must come next.
    pub(super) fn expect_name(&mut self, what: &str) -> Result<String, NotationError> {
        let Token::Name(name) = self.peek() else { return Err(self.unexpected(what)) };
        let name = name.clone();
        self.advance();
        Ok(name)
    }

    /// Where the last token that was stepped over ends.
    pub(super) fn end(&self) -> usize {
        self.at.checked_sub(1).map_or(0, |at| self.tokens[at].span.end)
    }

    /// The text must end here.
    pub(super) fn expect_end(&self) -> Result<(), NotationError> {
        match self.peek() {
            Token::End => Ok(()),
            _ => Err(self.unexpected("the end")),
        }
    }

    /// A mistake: something else than `what` comes next.
    pub(super) fn unexpected(&self, what: &str) -> NotationError {
        let found = match self.peek() {
            Token::End => "the text ends".to_owned(),
            Token::Newline => "the line ends".to_owned(),
            Token::Sign(sign) => format!("`{sign}` stands"),
            Token::Name(name) => format!("`{name}` stands"),
            Token::Int(_) | Token::Float(_) => "a number stands".to_owned(),
            Token::Str(_) | Token::Bytes(_) => "a string stands".to_owned(),
        };
        NotationError::new(self.span(), format!("{found} where {what} was expected"), "")
    }

    /// Reads one expression.
    pub(super) fn expression(&mut self) -> Result<Expr, NotationError> {
        self.deeper(Self::sum)
    }

    /// Runs `read` one level deeper.
    fn deeper<T>(
        &mut self,
        read: fn(&mut Self) -> Result<T, NotationError>,
    ) -> Result<T, NotationError> {
        if self.depth == DEPTH_MAX {
            return Err(NotationError::new(
                self.span(),
                "the value is nested deeper than 64",
                "Write trees as tree([..]) and linked lists as linked([..]).",
            ));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn sum(&mut self) -> Result<Expr, NotationError> {
        self.chain(Self::product, &[Operator::Add, Operator::Subtract])
    }

    fn product(&mut self) -> Result<Expr, NotationError> {
        let operators =
            [Operator::Multiply, Operator::Divide, Operator::FloorDivide, Operator::Remainder];
        self.chain(Self::signed, &operators)
    }

    fn chain(
        &mut self,
        operand: fn(&mut Self) -> Result<Expr, NotationError>,
        operators: &[Operator],
    ) -> Result<Expr, NotationError> {
        let first = operand(self)?;
        let start = first.span.start;
        let mut rest = Vec::new();
        while let Some(operator) = operators.iter().find(|operator| self.accept(operator.sign())) {
            rest.push((*operator, operand(self)?));
        }
        if rest.is_empty() {
            return Ok(first);
        }
        Ok(Expr { kind: ExprKind::Chain(Box::new(first), rest), span: start..self.end() })
    }

    fn signed(&mut self) -> Result<Expr, NotationError> {
        let start = self.span().start;
        let wrap: fn(Box<Expr>) -> ExprKind = if self.accept("-") {
            ExprKind::Minus
        } else if self.accept("+") {
            ExprKind::Plus
        } else {
            return self.power();
        };
        let inner = self.deeper(Self::signed)?;
        Ok(Expr { kind: wrap(Box::new(inner)), span: start..self.end() })
    }

    /// `**` binds tighter than the sign on its left and looser than the one on its right.
    fn power(&mut self) -> Result<Expr, NotationError> {
        let base = self.primary()?;
        if !self.accept("**") {
            return Ok(base);
        }
        let start = base.span.start;
        let exponent = self.deeper(Self::signed)?;
        let kind = ExprKind::Chain(Box::new(base), vec![(Operator::Power, exponent)]);
        Ok(Expr { kind, span: start..self.end() })
    }

    fn primary(&mut self) -> Result<Expr, NotationError> {
        let start = self.span().start;
        let kind = match self.peek().clone() {
            Token::Int(int) => self.literal(Value::Int(int)),
            Token::Float(float) => self.literal(Value::Float(float)),
            Token::Str(_) => ExprKind::Literal(Value::Str(self.texts()?)),
            Token::Bytes(_) => ExprKind::Literal(Value::Bytes(self.bytes()?)),
            Token::Name(name) => self.word(name)?,
            Token::Sign("(") => self.parentheses()?,
            Token::Sign("[") => {
                self.advance();
                ExprKind::List(self.items("]")?.0)
            }
            Token::Sign("{") => self.braces()?,
            Token::Sign(_) | Token::Newline | Token::End => {
                return Err(self.unexpected("a value"));
            }
        };
        Ok(Expr { kind, span: start..self.end() })
    }

    fn literal(&mut self, value: Value) -> ExprKind {
        self.advance();
        ExprKind::Literal(value)
    }

    /// String literals side by side are one.
    fn texts(&mut self) -> Result<String, NotationError> {
        let mut whole = String::new();
        while let Token::Str(text) = self.peek() {
            whole.push_str(text);
            self.advance();
        }
        match self.peek() {
            Token::Bytes(_) => Err(self.unexpected("another str")),
            _ => Ok(whole),
        }
    }

    fn bytes(&mut self) -> Result<Vec<u8>, NotationError> {
        let mut whole = Vec::new();
        while let Token::Bytes(bytes) = self.peek() {
            whole.extend_from_slice(bytes);
            self.advance();
        }
        match self.peek() {
            Token::Str(_) => Err(self.unexpected("more bytes")),
            _ => Ok(whole),
        }
    }

    fn word(&mut self, name: String) -> Result<ExprKind, NotationError> {
        self.advance();
        Ok(match name.as_str() {
            "None" => ExprKind::Literal(Value::None),
            "True" => ExprKind::Literal(Value::Bool(true)),
            "False" => ExprKind::Literal(Value::Bool(false)),
            _ if self.accept("(") => ExprKind::Call(self.call(name)?),
            _ => ExprKind::Name(name),
        })
    }

    /// What follows `name(`.
    fn call(&mut self, name: String) -> Result<Call, NotationError> {
        let mut call = Call { name, args: Vec::new(), keywords: Vec::new() };
        while !self.accept(")") {
            let start = self.span().start;
            if matches!(self.peek(), Token::Name(_)) && *self.peek_second() == Token::Sign("=") {
                let name = self.expect_name("a name")?;
                self.expect("=")?;
                let value = self.expression()?;
                call.keywords.push(Keyword { name, span: start..self.end(), value });
            } else if call.keywords.is_empty() {
                call.args.push(self.expression()?);
            } else {
                return Err(self.unexpected("a keyword argument"));
            }
            if !self.accept(",") {
                self.expect(")")?;
                break;
            }
        }
        Ok(call)
    }

    fn parentheses(&mut self) -> Result<ExprKind, NotationError> {
        self.advance();
        let (mut items, comma) = self.items(")")?;
        match items.pop() {
            Some(only) if items.is_empty() && !comma => Ok(only.kind),
            last => {
                items.extend(last);
                Ok(ExprKind::Tuple(items))
            }
        }
    }

    /// Expressions up to `close`, and whether the last one is followed by a comma.
    pub(super) fn items(&mut self, close: &str) -> Result<(Vec<Expr>, bool), NotationError> {
        let mut items = Vec::new();
        let mut comma = false;
        while !self.accept(close) {
            items.push(self.expression()?);
            comma = self.accept(",");
            if !comma {
                self.close_or_comma(close)?;
                break;
            }
        }
        Ok((items, comma))
    }

    fn close_or_comma(&mut self, close: &str) -> Result<(), NotationError> {
        if self.accept(close) {
            return Ok(());
        }
        Err(self.unexpected(&format!("`,` or `{close}`")))
    }

    fn braces(&mut self) -> Result<ExprKind, NotationError> {
        self.advance();
        if self.accept("}") {
            return Ok(ExprKind::Dict(Vec::new()));
        }
        let first = self.expression()?;
        if !self.accept(":") {
            let mut items = vec![first];
            if self.accept(",") {
                items.extend(self.items("}")?.0);
            } else {
                self.close_or_comma("}")?;
            }
            return Ok(ExprKind::Set(items));
        }
        let mut entries = vec![(first, self.expression()?)];
        while self.accept(",") && *self.peek() != Token::Sign("}") {
            let key = self.expression()?;
            self.expect(":")?;
            entries.push((key, self.expression()?));
        }
        self.close_or_comma("}")?;
        Ok(ExprKind::Dict(entries))
    }
}
