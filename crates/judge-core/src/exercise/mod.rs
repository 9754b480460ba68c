//! An exercise: what an author wrote, read and checked.

mod checker;
mod document;
mod expected;
mod fixtures;
mod generator;
mod growth;
mod interface;
mod lint;
mod load;
mod model;
mod operations;
mod page;
mod samples;
mod signature;
#[cfg(test)]
mod tests;
mod units;

pub use interface::{describe, entry};
pub use lint::lint;
pub use load::load;
pub use model::{
    Checker, CheckerKind, Complexity, Decoder, Difficulty, Document, Equal, Exercise, Fixture,
    FixtureInput, Generate, Interface, MethodSignature, Mutates, NRange, Package, Property,
    RandomTest, Roadmap, Sample, SampleFolder, SampleReport, Signature, Sizes, Sweep, Types,
};
pub use units::{ByteSize, Millis, UnitError};
