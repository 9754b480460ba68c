//! Integer arithmetic over `n`.

use judge_protocol::{Int, Value};

use super::error::NotationError;
use super::parse::{Call, Expr, ExprKind, Operator, Parser};
use super::token::Layout;

/// Integer arithmetic over `n`, as in `with = { capacity = "1 + n % 5" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    root: Node,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Number(i64),
    N,
    Minus(Box<Node>),
    Chain(Box<Node>, Vec<(Operator, Node)>),
    Min(Vec<Node>),
    Max(Vec<Node>),
}

impl Arithmetic {
    /// Reads an expression of `n`, integers, `+ - * // % **`, `min(..)`, `max(..)` and parentheses.
    pub fn parse(text: &str) -> Result<Self, NotationError> {
        let mut parser = Parser::new(text, Layout::Free)?;
        let expr = parser.expression()?;
        parser.expect_end()?;
        Ok(Self { root: node(&expr)? })
    }

    /// Its value; `None` on overflow and on division by zero.
    pub fn evaluate(&self, n: i64) -> Option<i64> {
        evaluate(&self.root, n)
    }
}

const HELP: &str = "Write ints, n, + - * // % **, min(..), max(..) and parentheses.";

fn node(expr: &Expr) -> Result<Node, NotationError> {
    let wrong = |message: &str| NotationError::new(expr.span.clone(), message, HELP);
    Ok(match &expr.kind {
        ExprKind::Literal(Value::Int(Int::Small(number))) => Node::Number(*number),
        ExprKind::Literal(Value::Int(Int::Big { .. })) => {
            return Err(wrong("the int does not fit in 64 bits"));
        }
        ExprKind::Name(name) if name == "n" => Node::N,
        ExprKind::Name(_) => return Err(wrong("only the name `n` is known")),
        ExprKind::Minus(inner) => Node::Minus(Box::new(node(inner)?)),
        ExprKind::Plus(inner) => node(inner)?,
        ExprKind::Chain(first, rest) => {
            let mut operands = Vec::with_capacity(rest.len());
            for (operator, operand) in rest {
                if *operator == Operator::Divide {
                    return Err(wrong("`/` gives no int; `//` does"));
                }
                operands.push((*operator, node(operand)?));
            }
            Node::Chain(Box::new(node(first)?), operands)
        }
        ExprKind::Call(call) => extreme(call).unwrap_or_else(|| Err(wrong("no such function")))?,
        ExprKind::Literal(_)
        | ExprKind::List(_)
        | ExprKind::Tuple(_)
        | ExprKind::Set(_)
        | ExprKind::Dict(_) => return Err(wrong("this is no int")),
    })
}

/// `min(..)` or `max(..)` of at least one argument.
fn extreme(call: &Call) -> Option<Result<Node, NotationError>> {
    let wrap: fn(Vec<Node>) -> Node = match call.name.as_str() {
        "min" => Node::Min,
        "max" => Node::Max,
        _ => return None,
    };
    if call.args.is_empty() || !call.keywords.is_empty() {
        return None;
    }
    Some(call.args.iter().map(node).collect::<Result<_, _>>().map(wrap))
}

fn evaluate(node: &Node, n: i64) -> Option<i64> {
    match node {
        Node::Number(number) => Some(*number),
        Node::N => Some(n),
        Node::Minus(inner) => evaluate(inner, n)?.checked_neg(),
        Node::Chain(first, rest) => {
            let mut left = evaluate(first, n)?;
            for (operator, operand) in rest {
                left = apply(*operator, left, evaluate(operand, n)?)?;
            }
            Some(left)
        }
        Node::Min(nodes) => all(nodes, n)?.into_iter().min(),
        Node::Max(nodes) => all(nodes, n)?.into_iter().max(),
    }
}

fn all(nodes: &[Node], n: i64) -> Option<Vec<i64>> {
    nodes.iter().map(|node| evaluate(node, n)).collect()
}

fn apply(operator: Operator, left: i64, right: i64) -> Option<i64> {
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
