//! Expressions as shapes: every mistake that can be seen without a size is told here.

use judge_protocol::Value;

use super::Shape;
use super::catalogue::{PRIMITIVES, Primitive, TextArgument, primitive};
use super::kind::Kind;
use crate::nearest::nearest;
use crate::notation::{
    Arithmetic, Call, Expr, ExprKind, FUNCTIONS, NotationError, Operator, parse_expression,
    plain_value,
};

/// A shape as it is read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// A value without any name in it.
    Constant(Value),
    /// Arithmetic over sizes.
    Number(Arithmetic),
    /// A shape that was given a name.
    Named(String),
    List(Vec<Node>),
    Tuple(Vec<Node>),
    Minus(Box<Node>),
    Chain(Box<Node>, Vec<(Operator, Node)>),
    Primitive {
        primitive: &'static Primitive,
        numbers: Vec<Arithmetic>,
        text: String,
    },
    /// `many(count, shape)`.
    Many(Arithmetic, Box<Node>),
    /// Something made of a list.
    Of(Combine, Box<Node>),
}

/// What is made of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Combine {
    Sorted,
    Pick,
    First,
    Last,
}

impl Combine {
    const ALL: [Self; 4] = [Self::Sorted, Self::Pick, Self::First, Self::Last];

    /// As it is written.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sorted => "sorted",
            Self::Pick => "pick",
            Self::First => "first",
            Self::Last => "last",
        }
    }
}

/// The names that may stand in a shape.
#[derive(Clone, Copy)]
pub(crate) struct Known<'k> {
    /// Sizes.
    pub(crate) sizes: &'k [&'k str],
    /// Shapes that were given a name, and what they make.
    pub(crate) named: &'k [(&'k str, Kind)],
}

type Read = Result<(Node, Kind), NotationError>;

/// An expression as a shape.
pub(super) fn shape(expr: &Expr, text: &str, known: &Known<'_>) -> Result<Shape, NotationError> {
    let (root, kind) = Reader { known }.node(expr)?;
    let text = text.get(expr.span.clone()).unwrap_or(text).to_owned();
    Ok(Shape { text, kind, root })
}

/// Reads `method(shape, ...)`: the name and the arguments.
pub(crate) fn read_call(
    text: &str,
    known: &Known<'_>,
) -> Result<(String, Vec<Shape>), NotationError> {
    let expr = parse_expression(text)?;
    let ExprKind::Call(call) = &expr.kind else {
        let help = "Write `put(i, any(k))`.";
        return Err(NotationError::new(expr.span, "this is no call of a method", help));
    };
    no_keywords(call)?;
    let args = call.args.iter().map(|arg| shape(arg, text, known)).collect::<Result<_, _>>()?;
    Ok((call.name.clone(), args))
}

fn no_keywords(call: &Call) -> Result<(), NotationError> {
    match call.keywords.first() {
        None => Ok(()),
        Some(keyword) => Err(NotationError::new(
            keyword.span.clone(),
            format!("`{}` takes no named arguments", call.name),
            "Leave the name out.",
        )),
    }
}

fn wrong(expr: &Expr, message: impl Into<String>, help: impl Into<String>) -> NotationError {
    NotationError::new(expr.span.clone(), message, help)
}

/// Whether an expression is a value of the notation as it stands, without any size or chance.
fn is_plain(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Literal(_) => true,
        ExprKind::Name(name) => matches!(name.as_str(), "inf" | "nan"),
        ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
            items.iter().all(is_plain)
        }
        ExprKind::Dict(entries) => {
            entries.iter().all(|(key, value)| is_plain(key) && is_plain(value))
        }
        ExprKind::Minus(inner) | ExprKind::Plus(inner) => is_plain(inner),
        ExprKind::Chain(first, rest) => {
            is_plain(first) && rest.iter().all(|(_, operand)| is_plain(operand))
        }
        ExprKind::Call(call) => is_plain_call(call),
    }
}

/// What the notation makes of plain values, and no shape is called like.
const CONSTRUCTORS: [&str; 10] = [
    "set",
    "frozenset",
    "deque",
    "range",
    "float",
    "Decimal",
    "Fraction",
    "date",
    "datetime",
    "timedelta",
];

/// `tree([1, 2])` and `linked([1, 2])` are values, `tree(n, 'random')` and `linked(n)` shapes.
fn is_plain_call(call: &Call) -> bool {
    let of_a_list = matches!(call.name.as_str(), "tree" | "linked")
        && call.args.first().is_some_and(|arg| matches!(arg.kind, ExprKind::List(_)));
    let constructor = of_a_list || CONSTRUCTORS.contains(&call.name.as_str());
    constructor
        && call.args.iter().all(is_plain)
        && call.keywords.iter().all(|keyword| is_plain(&keyword.value))
}

struct Reader<'k> {
    known: &'k Known<'k>,
}

impl Reader<'_> {
    fn node(&self, expr: &Expr) -> Read {
        if is_plain(expr) {
            let value = plain_value(expr)?;
            let kind = Kind::of(&value);
            return Ok((Node::Constant(value), kind));
        }
        match &expr.kind {
            ExprKind::Name(name) => self.name(name, expr),
            ExprKind::List(items) => Ok((Node::List(self.nodes(items)?), Kind::List)),
            ExprKind::Tuple(items) => Ok((Node::Tuple(self.nodes(items)?), Kind::Tuple)),
            ExprKind::Plus(inner) => self.node(inner),
            ExprKind::Minus(inner) => match self.node(inner)? {
                (node, kind @ (Kind::Int | Kind::Float | Kind::Any)) => {
                    Ok((Node::Minus(Box::new(node)), kind))
                }
                (_, _) => Err(wrong(expr, "`-` stands before something that is no number", "")),
            },
            ExprKind::Chain(first, rest) => self.chain(first, rest, expr),
            ExprKind::Call(call) => self.call(call, expr),
            ExprKind::Set(_) | ExprKind::Dict(_) => Err(wrong(
                expr,
                "a set or a dict cannot be made of shapes",
                "Sets and dicts hold plain values here; graph(..) makes a dict of any size.",
            )),
            ExprKind::Literal(value) => Ok((Node::Constant(value.clone()), Kind::of(value))),
        }
    }

    fn nodes(&self, items: &[Expr]) -> Result<Vec<Node>, NotationError> {
        items.iter().map(|item| Ok(self.node(item)?.0)).collect()
    }

    fn arithmetic(&self, expr: &Expr) -> Result<Arithmetic, NotationError> {
        Arithmetic::of(expr, self.known.sizes)
    }

    fn name(&self, name: &str, expr: &Expr) -> Read {
        if self.known.sizes.contains(&name) {
            return Ok((Node::Number(self.arithmetic(expr)?), Kind::Int));
        }
        if let Some((_, kind)) = self.known.named.iter().find(|(known, _)| *known == name) {
            return Ok((Node::Named(name.to_owned()), *kind));
        }
        let names: Vec<&str> = self.known.sizes.iter().copied().chain(self.named()).collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None if primitive(name).is_some() => {
                format!(
                    "Did you mean `{}`?",
                    primitive(name).map(Primitive::usage).unwrap_or_default()
                )
            }
            None => format!("Known are: {}. Text stands in quotes.", names.join(", ")),
        };
        Err(wrong(expr, format!("the name `{name}` is not known here"), help))
    }

    fn named(&self) -> impl Iterator<Item = &str> {
        self.known.named.iter().map(|(name, _)| *name)
    }

    fn chain(&self, first: &Expr, rest: &[(Operator, Expr)], expr: &Expr) -> Read {
        let (first, mut kind) = self.node(first)?;
        let mut operands = Vec::with_capacity(rest.len());
        for (operator, operand) in rest {
            if *operator == Operator::Divide {
                return Err(wrong(expr, "`/` gives no int; `//` does", ""));
            }
            let (node, right) = self.node(operand)?;
            kind = joined(*operator, kind, right).ok_or_else(|| {
                let (left, right) = (kind.name(), right.name());
                let message = format!("`{}` does not join {left} and {right}", operator.sign());
                let help = "Operators join ints; `+` joins two texts or lists; `*` repeats one.";
                wrong(expr, message, help)
            })?;
            operands.push((*operator, node));
        }
        Ok((Node::Chain(Box::new(first), operands), kind))
    }

    fn call(&self, call: &Call, expr: &Expr) -> Read {
        let name = call.name.as_str();
        if FUNCTIONS.contains(&name) {
            return Ok((Node::Number(self.arithmetic(expr)?), Kind::Int));
        }
        no_keywords(call)?;
        if let Some(primitive) = primitive(name) {
            return self.primitive(primitive, call, expr);
        }
        if let Some(combine) = Combine::ALL.into_iter().find(|one| one.name() == name) {
            return self.combine(combine, call, expr);
        }
        match name {
            "list" => Ok((Node::List(self.nodes(&call.args)?), Kind::List)),
            "tuple" => Ok((Node::Tuple(self.nodes(&call.args)?), Kind::Tuple)),
            "many" => {
                count(name, &["count", "shape"], call, expr)?;
                let times = self.arithmetic(&call.args[0])?;
                let (inner, _) = self.node(&call.args[1])?;
                Ok((Node::Many(times, Box::new(inner)), Kind::List))
            }
            _ if CONSTRUCTORS.contains(&name) => {
                let message = format!("`{name}(..)` takes plain values only");
                Err(wrong(expr, message, "Sizes and shapes cannot stand in it."))
            }
            _ => Err(unknown(name, expr)),
        }
    }

    fn combine(&self, combine: Combine, call: &Call, expr: &Expr) -> Read {
        count(combine.name(), &["list"], call, expr)?;
        let (inner, kind) = self.node(&call.args[0])?;
        if !matches!(kind, Kind::List | Kind::Any) {
            let message = format!("`{}` needs a list, and this is {}", combine.name(), kind.name());
            return Err(wrong(&call.args[0], message, ""));
        }
        let made = if combine == Combine::Sorted { Kind::List } else { Kind::Any };
        Ok((Node::Of(combine, Box::new(inner)), made))
    }

    fn primitive(&self, primitive: &'static Primitive, call: &Call, expr: &Expr) -> Read {
        if call.args.len() != primitive.arity() {
            return Err(miscounted(
                primitive.name,
                primitive.arity(),
                &primitive.usage(),
                call,
                expr,
            ));
        }
        let (numbers, texts) = call.args.split_at(primitive.numbers.len());
        let numbers =
            numbers.iter().map(|number| self.arithmetic(number)).collect::<Result<_, _>>()?;
        let text = match texts.first() {
            None => String::new(),
            Some(text) => text_argument(primitive, text)?,
        };
        Ok((Node::Primitive { primitive, numbers, text }, primitive.kind))
    }
}

/// What an operator makes of two kinds; `None` when it joins them not.
fn joined(operator: Operator, left: Kind, right: Kind) -> Option<Kind> {
    let sequence = |kind| matches!(kind, Kind::Text | Kind::List | Kind::Tuple);
    match (operator, left, right) {
        (_, Kind::Int, Kind::Int) => Some(Kind::Int),
        (Operator::Add, left, right) if left == right && sequence(left) => Some(left),
        (Operator::Multiply, Kind::Int, kind) | (Operator::Multiply, kind, Kind::Int)
            if sequence(kind) =>
        {
            Some(kind)
        }
        (_, Kind::Any, Kind::Int | Kind::Any) | (_, Kind::Int, Kind::Any) => Some(Kind::Any),
        (Operator::Add, Kind::Any, kind) | (Operator::Add, kind, Kind::Any) if sequence(kind) => {
            Some(kind)
        }
        (_, _, _) => None,
    }
}

fn text_argument(primitive: &Primitive, expr: &Expr) -> Result<String, NotationError> {
    let ExprKind::Literal(Value::Str(text)) = &expr.kind else {
        let help = format!("Write {}.", primitive.usage());
        return Err(wrong(expr, "a text in quotes is needed here", help));
    };
    match primitive.text {
        TextArgument::Choice(words) if !words.contains(&text.as_str()) => {
            let meant = nearest(text, words.iter().copied())
                .map_or_else(String::new, |meant| format!("Did you mean '{meant}'? "));
            let help = format!("{meant}Choose one of: {}.", words.join(", "));
            Err(wrong(expr, format!("`{}` has no form '{text}'", primitive.name), help))
        }
        TextArgument::Alphabet if text.is_empty() => {
            Err(wrong(expr, "there is no character to choose from", "Write 'ab'."))
        }
        TextArgument::Choice(_) | TextArgument::Alphabet | TextArgument::Missing => {
            Ok(text.clone())
        }
    }
}

/// Refuses another number of arguments than these.
fn count(name: &str, takes: &[&str], call: &Call, expr: &Expr) -> Result<(), NotationError> {
    if call.args.len() == takes.len() {
        return Ok(());
    }
    let usage = format!("{name}({})", takes.join(", "));
    Err(miscounted(name, takes.len(), &usage, call, expr))
}

fn miscounted(name: &str, takes: usize, usage: &str, call: &Call, expr: &Expr) -> NotationError {
    let plural = if takes == 1 { "" } else { "s" };
    let message = format!("`{name}` takes {takes} argument{plural}, {} given", call.args.len());
    wrong(expr, message, format!("Write {usage}."))
}

fn unknown(name: &str, expr: &Expr) -> NotationError {
    let names = || {
        let combines = Combine::ALL.iter().map(|one| one.name());
        let others = ["many", "list", "tuple"].into_iter().chain(FUNCTIONS);
        PRIMITIVES.iter().map(|one| one.name).chain(combines).chain(others)
    };
    let help = match nearest(name, names()) {
        Some(meant) => match primitive(meant) {
            Some(primitive) => format!("Did you mean {}?", primitive.usage()),
            None => format!("Did you mean `{meant}`?"),
        },
        None => format!("There are: {}.", names().collect::<Vec<_>>().join(", ")),
    };
    wrong(expr, format!("there is no shape `{name}`"), help)
}
