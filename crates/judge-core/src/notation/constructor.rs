//! What `name(..)` builds.

use std::ops::Range;

use judge_protocol::{Int, Value};
use num_bigint::{BigInt, Sign};

use super::build::Builder;
use super::calendar::{normal_date, normal_datetime, normal_time_delta};
use super::decimal::Decimal;
use super::error::NotationError;
use super::int::{from_big, to_big, to_float};
use super::parse::{Call, Expr, ExprKind};
use super::repr::print_str;
use super::size::VALUE_WEIGHT;
use crate::case::Pattern;

/// Builds what a call stands for.
pub(super) fn construct(
    builder: &mut Builder,
    call: &Call,
    span: &Range<usize>,
) -> Result<Pattern, NotationError> {
    builder.charge(VALUE_WEIGHT, span)?;
    let mut args = Args { builder, call, span };
    let value = match call.name.as_str() {
        "set" => Value::Set(args.elements_of_set("set()")?),
        "frozenset" => Value::FrozenSet(args.elements_of_set("frozenset({1, 2})")?),
        "deque" => args.deque()?,
        "range" => args.range()?,
        "float" => args.float()?,
        "Decimal" => args.decimal()?,
        "Fraction" => args.fraction()?,
        "date" => Value::Date(args.iso("date('2024-02-29')", normal_date)?),
        "datetime" => {
            Value::DateTime(args.iso("datetime('2024-02-29T12:30:00')", normal_datetime)?)
        }
        "timedelta" => args.time_delta()?,
        "tree" => args.tree()?,
        "linked" => args.linked()?,
        "approx" => return args.approx(),
        "one_of" => return args.one_of(),
        "unordered" => return args.unordered(),
        name => return Err(unknown(name, span)),
    };
    Ok(Pattern::Value(value))
}

fn unknown(name: &str, span: &Range<usize>) -> NotationError {
    let (message, help) = match name {
        "raises" => (
            "`raises(..)` stands only alone, as the whole of what is expected".to_owned(),
            "In an operation sequence write `pop() raises IndexError`.",
        ),
        "graph" => {
            ("`graph(..)` is not supported".to_owned(), "Write an adjacency dict: {1: [2], 2: []}.")
        }
        "obj" => ("`obj(..)` is not supported".to_owned(), "Write a tuple or a dict."),
        "list" | "tuple" | "dict" => (
            format!("`{name}(..)` is not supported"),
            "Write the value itself: [1, 2], (1, 2), {'a': 1}.",
        ),
        _ => (
            format!("`{name}(..)` is not a value"),
            "There are set, frozenset, deque, range, Decimal, Fraction, date, datetime, \
             timedelta, tree, linked; in what is expected also approx, one_of, unordered, ANY.",
        ),
    };
    NotationError::new(span.clone(), message, help)
}

/// The arguments of a call on their way into a value.
struct Args<'a> {
    builder: &'a mut Builder,
    call: &'a Call,
    span: &'a Range<usize>,
}

impl<'a> Args<'a> {
    fn usage(&self, usage: &str) -> NotationError {
        let message = format!("`{}` does not take these arguments", self.call.name);
        NotationError::new(self.span.clone(), message, format!("Write {usage}."))
    }

    fn wrong(&self, message: impl Into<String>, help: impl Into<String>) -> NotationError {
        NotationError::new(self.span.clone(), message, help)
    }

    /// Only these keywords, each at most once.
    fn keywords(&self, known: &[&str], usage: &str) -> Result<(), NotationError> {
        for (at, keyword) in self.call.keywords.iter().enumerate() {
            let twice = self.call.keywords[..at].iter().any(|other| other.name == keyword.name);
            if twice || !known.contains(&keyword.name.as_str()) {
                let why = if twice { "is given twice" } else { "is not known here" };
                let message = format!("the argument `{}` {why}", keyword.name);
                let help = format!("Write {usage}.");
                return Err(NotationError::new(keyword.span.clone(), message, help));
            }
        }
        Ok(())
    }

    /// The argument at a position or with a name.
    fn argument(&self, at: usize, name: &str) -> Option<&'a Expr> {
        let named = self.call.keywords.iter().find(|keyword| keyword.name == name);
        self.call.args.get(at).or(named.map(|keyword| &keyword.value))
    }

    fn only(&self, usage: &str) -> Result<&'a Expr, NotationError> {
        match self.call.args.as_slice() {
            [only] if self.call.keywords.is_empty() => Ok(only),
            _ => Err(self.usage(usage)),
        }
    }

    fn elements_of_set(&mut self, usage: &str) -> Result<Vec<Value>, NotationError> {
        if self.call.args.is_empty() && self.call.keywords.is_empty() {
            return Ok(Vec::new());
        }
        let only = self.only(usage)?;
        match &only.kind {
            ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items) => {
                self.builder.distinct(items, &only.span)
            }
            ExprKind::Dict(entries) if entries.is_empty() => Ok(Vec::new()),
            _ => Err(self.usage(usage)),
        }
    }

    /// The elements of the list that is the first argument.
    fn list(&mut self, usage: &str) -> Result<Vec<Value>, NotationError> {
        let Some(first) = self.call.args.first() else { return Err(self.usage(usage)) };
        match self.builder.value(first)? {
            Value::List(items) => Ok(items),
            _ => Err(self.usage(usage)),
        }
    }

    fn deque(&mut self) -> Result<Value, NotationError> {
        let usage = "deque([1, 2])";
        if self.call.args.is_empty() && self.call.keywords.is_empty() {
            return Ok(Value::Deque(Vec::new()));
        }
        self.only(usage)?;
        Ok(Value::Deque(self.list(usage)?))
    }

    fn small_int(&mut self, expr: &Expr, usage: &str) -> Result<i64, NotationError> {
        match self.builder.value(expr)? {
            Value::Int(Int::Small(value)) => Ok(value),
            _ => Err(NotationError::new(
                expr.span.clone(),
                "an int of at most 64 bits was expected",
                format!("Write {usage}."),
            )),
        }
    }

    fn range(&mut self) -> Result<Value, NotationError> {
        let usage = "range(10), range(1, 10) or range(10, 0, -1)";
        self.keywords(&[], usage)?;
        let call = self.call;
        let numbers: Vec<i64> =
            call.args.iter().map(|arg| self.small_int(arg, usage)).collect::<Result<_, _>>()?;
        match numbers.as_slice() {
            [end] => Ok(Value::Range(0, *end, 1)),
            [start, end] => Ok(Value::Range(*start, *end, 1)),
            [_, _, 0] => Err(self.wrong("the step of a range cannot be 0", "Write 1 or -1.")),
            [start, end, step] => Ok(Value::Range(*start, *end, *step)),
            _ => Err(self.usage(usage)),
        }
    }

    fn float(&mut self) -> Result<Value, NotationError> {
        let usage = "inf, -inf or nan";
        let only = self.only(usage)?;
        let Value::Str(text) = self.builder.value(only)? else { return Err(self.usage(usage)) };
        match text.as_str() {
            "inf" => Ok(Value::Float(f64::INFINITY)),
            "-inf" => Ok(Value::Float(f64::NEG_INFINITY)),
            "nan" => Ok(Value::Float(f64::NAN)),
            _ => Err(self.usage(usage)),
        }
    }

    fn decimal(&mut self) -> Result<Value, NotationError> {
        let usage = "Decimal('1.10'), the number in quotes";
        let only = self.only(usage)?;
        let text = match self.builder.value(only)? {
            Value::Str(text) => text.trim().replace('_', ""),
            Value::Int(Int::Small(int)) => int.to_string(),
            _ => return Err(self.usage(usage)),
        };
        match Decimal::parse(&text) {
            Some(decimal) => Ok(Value::Decimal(decimal.text())),
            None => Err(self.wrong("this is not a decimal number", format!("Write {usage}."))),
        }
    }

    fn fraction(&mut self) -> Result<Value, NotationError> {
        let usage = "Fraction(1, 3)";
        self.keywords(&[], usage)?;
        let call = self.call;
        let mut numbers = Vec::new();
        for arg in &call.args {
            match self.builder.value(arg)? {
                Value::Int(int) => numbers.push(to_big(&int)),
                _ => return Err(self.usage(usage)),
            }
        }
        match numbers.as_slice() {
            [whole] => Ok(Value::Fraction(from_big(whole), Int::Small(1))),
            [_, zero] if zero.sign() == Sign::NoSign => {
                Err(self.wrong("the denominator is 0", format!("Write {usage}.")))
            }
            [numerator, denominator] => Ok(lowest_terms(numerator, denominator)),
            _ => Err(self.usage(usage)),
        }
    }

    fn iso(
        &mut self,
        usage: &str,
        normal: fn(&str) -> Option<String>,
    ) -> Result<String, NotationError> {
        let only = self.only(usage)?;
        let Value::Str(text) = self.builder.value(only)? else { return Err(self.usage(usage)) };
        let no_such_day = || {
            let mut shown = String::new();
            print_str(&text, &mut shown);
            let message = format!("{shown} is not a {} that exists", self.call.name);
            self.wrong(message, format!("Write {usage}."))
        };
        normal(&text).ok_or_else(no_such_day)
    }

    fn time_delta(&mut self) -> Result<Value, NotationError> {
        let usage = "timedelta(days=1, seconds=30), with ints";
        let names =
            ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];
        self.keywords(&names, usage)?;
        if self.call.args.len() > names.len() {
            return Err(self.usage(usage));
        }
        let mut amounts = [0_i64; 7];
        for (at, amount) in amounts.iter_mut().enumerate() {
            if let Some(expr) = self.argument(at, names[at]) {
                *amount = self.small_int(expr, usage)?;
            }
        }
        let beyond = || self.wrong("the timedelta is out of range", "Use fewer days.");
        let (days, seconds, microseconds) = normal_time_delta(&amounts).ok_or_else(beyond)?;
        Ok(Value::TimeDelta(days, seconds, microseconds))
    }

    fn tree(&mut self) -> Result<Value, NotationError> {
        let usage = "tree([1, 2, None, 3]), in level order";
        self.only(usage)?;
        let as_node = |value| match value {
            Value::None => None,
            value => Some(value),
        };
        let mut nodes: Vec<Option<Value>> = self.list(usage)?.into_iter().map(as_node).collect();
        while nodes.pop_if(|last| last.is_none()).is_some() {}
        match first_orphan(&nodes) {
            None if nodes.is_empty() => Ok(Value::None),
            None => Ok(Value::Tree(nodes)),
            Some(at) => Err(self.wrong(
                format!("entry {at} of the tree (counted from 0) has no parent"),
                "Entries are children of the nodes before them, two for each node; a missing \
                 node has none.",
            )),
        }
    }

    fn linked(&mut self) -> Result<Value, NotationError> {
        let usage = "linked([1, 2, 3]) or linked([1, 2, 3], cycle=1)";
        self.keywords(&["cycle"], usage)?;
        if self.call.args.len() > 1 {
            return Err(self.usage(usage));
        }
        let items = self.list(usage)?;
        let cycle = match self.argument(1, "cycle") {
            None => None,
            Some(expr) => match self.builder.value(expr)? {
                Value::None => None,
                Value::Int(Int::Small(at)) => Some(at),
                _ => return Err(self.usage(usage)),
            },
        };
        match cycle {
            None if items.is_empty() => Ok(Value::None),
            None => Ok(Value::Linked(items, None)),
            Some(at) => match usize::try_from(at) {
                Ok(at) if at < items.len() => Ok(Value::Linked(items, Some(at))),
                Ok(_) | Err(_) => Err(self.wrong(
                    format!("there is no position {at} to point back to"),
                    "Positions count from 0; leave `cycle` out when there is none.",
                )),
            },
        }
    }

    fn number(&mut self, expr: &Expr) -> Result<f64, NotationError> {
        let float = match self.builder.value(expr)? {
            Value::Int(int) => to_float(&int),
            Value::Float(float) => Some(float),
            _ => None,
        };
        let message = "a number was expected";
        float.ok_or_else(|| NotationError::new(expr.span.clone(), message, "Write a float."))
    }

    fn approx(&mut self) -> Result<Pattern, NotationError> {
        let usage = "approx(1.5), approx(1.5, rel=1e-6) or approx(0.0, abs=1e-9)";
        self.builder.rule("approx", self.span)?;
        self.keywords(&["rel", "abs"], usage)?;
        let Some(first) = self.call.args.first() else { return Err(self.usage(usage)) };
        if self.call.args.len() > 3 {
            return Err(self.usage(usage));
        }
        let value = self.number(first)?;
        let rel = self.argument(1, "rel").map_or(Ok(1e-9), |expr| self.number(expr))?;
        let abs = self.argument(2, "abs").map_or(Ok(0.0), |expr| self.number(expr))?;
        if !(rel >= 0.0 && abs >= 0.0) {
            return Err(self.wrong("a tolerance is 0 or more", format!("Write {usage}.")));
        }
        Ok(Pattern::Approx { value, rel, abs })
    }

    fn one_of(&mut self) -> Result<Pattern, NotationError> {
        let usage = "one_of(1, 2)";
        self.builder.rule("one_of", self.span)?;
        self.keywords(&[], usage)?;
        let call = self.call;
        if call.args.is_empty() {
            return Err(self.usage(usage));
        }
        let choices = call.args.iter().map(|arg| self.builder.pattern(arg));
        Ok(Pattern::OneOf(choices.collect::<Result<_, _>>()?))
    }

    fn unordered(&mut self) -> Result<Pattern, NotationError> {
        let usage = "unordered([1, 2])";
        self.builder.rule("unordered", self.span)?;
        let only = self.only(usage)?;
        match self.builder.pattern(only)? {
            Pattern::Value(Value::List(items) | Value::Tuple(items)) => {
                Ok(Pattern::Unordered(items.into_iter().map(Pattern::Value).collect()))
            }
            Pattern::List(items) | Pattern::Tuple(items) => Ok(Pattern::Unordered(items)),
            Pattern::Value(_)
            | Pattern::Approx { .. }
            | Pattern::OneOf(_)
            | Pattern::Unordered(_)
            | Pattern::Any
            | Pattern::Dict(_) => Err(self.usage(usage)),
        }
    }
}

/// The first entry that is not a child of any node before it.
fn first_orphan(nodes: &[Option<Value>]) -> Option<usize> {
    let mut places = 1_usize;
    for (at, node) in nodes.iter().enumerate() {
        if places == 0 {
            return Some(at);
        }
        places -= 1;
        if node.is_some() {
            places += 2;
        }
    }
    None
}

fn lowest_terms(numerator: &BigInt, denominator: &BigInt) -> Value {
    let (mut a, mut b) = (numerator.clone(), denominator.clone());
    while b.sign() != Sign::NoSign {
        let rest = &a % &b;
        (a, b) = (b, rest);
    }
    // The divisor takes the denominator's sign, so that the denominator ends above zero.
    if a.sign() != denominator.sign() {
        a = -a;
    }
    Value::Fraction(from_big(&(numerator / &a)), from_big(&(denominator / &a)))
}
