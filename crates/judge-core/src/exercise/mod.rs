//! An exercise: what an author wrote, read and checked.

mod checker;
mod document;
mod expected;
mod fixtures;
mod generator;
mod growth;
mod interface;
mod kind;
mod lint;
mod load;
mod model;
mod operations;
mod own;
mod page;
mod samples;
mod schema;
mod shapes;
mod signature;
mod sweep;
#[cfg(test)]
mod tests;
mod units;

pub use document::OPTIONAL_MODULES;
pub use document::is_id;
pub use interface::is_builtin_exception;
pub use kind::{Lazily, Scenario, Tested, describe, entry, kinds, script};
pub use lint::{lint, remarks};
pub use load::{FILL_MARK, load};
pub use model::{
    Checker, CheckerKind, Complexity, Decoder, Difficulty, Document, Equal, Equivalent, Exercise,
    Fixture, FixtureInput, Generate, Interface, MethodSignature, Mutates, NRange, Package,
    Property, RandomTest, Roadmap, Sample, SampleFolder, SampleReport, Signature, Types,
};
pub use own::{not_as_promised, own_case, takes_no_case, unnamed};
pub use schema::schema;
pub use sweep::{Per, Round, ShapeCall, ShapeForm, ShapeInput, Sizes, Sweep, SweepInput};
pub use units::{ByteSize, Millis, UnitError};

pub(crate) use shapes::TURN;
