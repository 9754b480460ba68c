//! Integer arithmetic over named sizes.

use judge_protocol::{Int, Value};

use super::error::NotationError;
use super::parse::{Call, Expr, ExprKind, Operator};
use super::read::parse_whole;
use crate::nearest::nearest;

/// Integer arithmetic over named sizes, as in `with = { capacity = "1 + n % 5" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    root: Node,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Number(i64),
    Size(String),
    Minus(Box<Node>),
    Chain(Box<Node>, Vec<(Operator, Node)>),
    Min(Vec<Node>),
    Max(Vec<Node>),
    Root(Box<Node>),
    Logarithm(Box<Node>),
}

/// The functions that may stand in arithmetic.
pub(crate) const FUNCTIONS: [&str; 4] = ["min", "max", "isqrt", "log2"];

impl Arithmetic {
    /// Reads an expression of `n`, integers, `+ - * // % **`, parentheses, `min(..)`, `max(..)`,
    /// `isqrt(x)` and `log2(x)`, both rounded down.
    pub fn parse(text: &str) -> Result<Self, NotationError> {
        Self::parse_over(text, &["n"])
    }

    /// Likewise over the sizes of these names.
    pub fn parse_over(text: &str, names: &[&str]) -> Result<Self, NotationError> {
        Self::of(&parse_whole(text)?, names)
    }

    /// Likewise from an expression that was read.
    pub(crate) fn of(expr: &Expr, names: &[&str]) -> Result<Self, NotationError> {
        Ok(Self { root: Reader { names }.node(expr)? })
    }

    /// Its value; `None` on overflow, on division by zero, and where a root or a logarithm has
    /// none.
    pub fn evaluate(&self, n: i64) -> Option<i64> {
        evaluate(&self.root, &|name| (name == "n").then_some(n))
    }

    /// Likewise; also `None` when a size that it names is not among `sizes`.
    pub fn evaluate_with(&self, sizes: &[(String, i64)]) -> Option<i64> {
        evaluate(&self.root, &|wanted| {
            sizes.iter().find(|(name, _)| name == wanted).map(|(_, size)| *size)
        })
    }
}

struct Reader<'a> {
    names: &'a [&'a str],
}

impl Reader<'_> {
    fn node(&self, expr: &Expr) -> Result<Node, NotationError> {
        let wrong =
            |message: &str| Err(NotationError::new(expr.span.clone(), message, self.help()));
        Ok(match &expr.kind {
            ExprKind::Literal(Value::Int(Int::Small(number))) => Node::Number(*number),
            ExprKind::Literal(Value::Int(Int::Big { .. })) => {
                return wrong("the int does not fit in 64 bits");
            }
            ExprKind::Name(name) if self.names.contains(&name.as_str()) => Node::Size(name.clone()),
            ExprKind::Name(name) => return Err(self.unknown(name, expr)),
            ExprKind::Minus(inner) => Node::Minus(Box::new(self.node(inner)?)),
            ExprKind::Plus(inner) => self.node(inner)?,
            ExprKind::Chain(first, rest) => {
                let mut operands = Vec::with_capacity(rest.len());
                for (operator, operand) in rest {
                    if *operator == Operator::Divide {
                        return wrong("`/` gives no int; `//` does");
                    }
                    operands.push((*operator, self.node(operand)?));
                }
                Node::Chain(Box::new(self.node(first)?), operands)
            }
            ExprKind::Call(call) => match self.function(call) {
                Some(node) => node?,
                None => return wrong("no such function"),
            },
            ExprKind::Literal(_)
            | ExprKind::List(_)
            | ExprKind::Tuple(_)
            | ExprKind::Set(_)
            | ExprKind::Dict(_) => return wrong("this is no int"),
        })
    }

    fn help(&self) -> String {
        let names = self.names.join(", ");
        format!("Write ints, {names}, + - * // % **, min, max, isqrt, log2 and parentheses.")
    }

    fn unknown(&self, name: &str, expr: &Expr) -> NotationError {
        if let [only] = self.names {
            let message = format!("only the name `{only}` is known");
            return NotationError::new(expr.span.clone(), message, self.help());
        }
        let meant = nearest(name, self.names.iter().copied())
            .map_or_else(String::new, |meant| format!("Did you mean `{meant}`? "));
        let help = format!("{meant}{}", self.help());
        NotationError::new(expr.span.clone(), format!("`{name}` is no size here"), help)
    }

    /// A function of the right number of arguments.
    fn function(&self, call: &Call) -> Option<Result<Node, NotationError>> {
        if call.args.is_empty() || !call.keywords.is_empty() {
            return None;
        }
        let all = || call.args.iter().map(|arg| self.node(arg)).collect::<Result<_, _>>();
        let wrap: fn(Box<Node>) -> Node = match call.name.as_str() {
            "min" => return Some(all().map(Node::Min)),
            "max" => return Some(all().map(Node::Max)),
            "isqrt" => Node::Root,
            "log2" => Node::Logarithm,
            _ => return None,
        };
        match call.args.as_slice() {
            [only] => Some(self.node(only).map(|inner| wrap(Box::new(inner)))),
            _ => None,
        }
    }
}

fn evaluate(node: &Node, size: &dyn Fn(&str) -> Option<i64>) -> Option<i64> {
    let all =
        |nodes: &[Node]| nodes.iter().map(|node| evaluate(node, size)).collect::<Option<Vec<_>>>();
    match node {
        Node::Number(number) => Some(*number),
        Node::Size(name) => size(name),
        Node::Minus(inner) => evaluate(inner, size)?.checked_neg(),
        Node::Chain(first, rest) => {
            let mut left = evaluate(first, size)?;
            for (operator, operand) in rest {
                left = apply(*operator, left, evaluate(operand, size)?)?;
            }
            Some(left)
        }
        Node::Min(nodes) => all(nodes)?.into_iter().min(),
        Node::Max(nodes) => all(nodes)?.into_iter().max(),
        Node::Root(inner) => evaluate(inner, size)?.checked_isqrt(),
        Node::Logarithm(inner) => evaluate(inner, size)?.checked_ilog2().map(i64::from),
    }
}

/// `left operator right`; `None` on overflow, on division by zero, and for `/`.
pub(crate) fn apply(operator: Operator, left: i64, right: i64) -> Option<i64> {
    match operator {
        Operator::Add => left.checked_add(right),
        Operator::Subtract => left.checked_sub(right),
        Operator::Multiply => left.checked_mul(right),
        Operator::Divide => None,
        Operator::FloorDivide => floor_divide(left, right),
        Operator::Remainder => {
            // Through i128, so that i64::MIN % -1 is 0 and not an overflow.
            let (left, right) = (i128::from(left), i128::from(right));
            let rest = left.checked_rem(right)?;
            let other_side = rest != 0 && (rest < 0) != (right < 0);
            i64::try_from(if other_side { rest + right } else { rest }).ok()
        }
        Operator::Power => left.checked_pow(u32::try_from(right).ok()?),
    }
}

/// Python rounds towards minus infinity, the machine towards zero.
fn floor_divide(left: i64, right: i64) -> Option<i64> {
    let whole = left.checked_div(right)?;
    let inexact = left.checked_rem(right)? != 0;
    if inexact && (left < 0) != (right < 0) { whole.checked_sub(1) } else { Some(whole) }
}
