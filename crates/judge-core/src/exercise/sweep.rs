//! What growth is measured over, as an author declares it.

use serde::{Deserialize, Serialize};

use crate::growth::Formula;
use crate::notation::Arithmetic;
use crate::shape::Shape;

/// What growth is measured over.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// Its name, unique in the exercise.
    pub name: String,
    /// How its inputs are made.
    pub input: SweepInput,
    /// The varied size.
    pub vary: String,
    /// Every other size, computed from the varied one.
    pub with: Vec<(String, Arithmetic)>,
    /// How far the varied size goes.
    pub sizes: Sizes,
    /// Promised time.
    pub time: Formula,
    /// Promised memory.
    pub space: Option<Formula>,
    /// Whether one logarithm more than promised breaks the promise, instead of being a remark.
    pub strict_log: bool,
    /// What the promise is about.
    pub per: Per,
}

/// What a promise is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// The whole case: the call, or all operations together.
    Call,
    /// The most expensive single operation.
    Operation,
}

/// The range of the varied size, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Smallest.
    pub min: i64,
    /// Largest.
    pub max: i64,
}

/// How the inputs of a sweep are made.
#[derive(Clone, Debug, PartialEq)]
pub enum SweepInput {
    /// By this profile of the author's generator.
    Profile(String),
    /// By shapes.
    Shapes(ShapeInput),
}

/// An input that is made by shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeInput {
    /// Shapes with a name, in the order in which they are made.
    pub named: Vec<(String, Shape)>,
    /// What they make up.
    pub form: ShapeForm,
}

/// What shapes make up.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeForm {
    /// The arguments of the function.
    Args(Vec<Shape>),
    /// The value to encode and decode.
    Value(Shape),
    /// An object and calls of its methods.
    Operations {
        /// The constructor's arguments.
        init: Vec<Shape>,
        /// The calls, round by round.
        rounds: Vec<Round>,
    },
}

/// Calls that are repeated.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// How often.
    pub times: Arithmetic,
    /// The calls of one turn.
    pub run: Vec<ShapeCall>,
}

/// One call of a method. In its arguments `i` counts the turns of its round from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeCall {
    /// The method.
    pub method: String,
    /// Its arguments.
    pub args: Vec<Shape>,
}
