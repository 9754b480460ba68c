//! Grading: many submissions at once, found, judged beside each other, and remembered.

mod cache;
mod changed;
mod config;
mod find;
mod part;
mod pattern;
mod work;

pub(crate) use cache::prune;
pub use cache::{Cache, Flags};
pub use changed::changed_since;
pub use config::{Config, ExerciseRules};
pub use find::{Found, IfNone, find, python_files};
pub use part::Part;
pub use work::{Order, Task, Until, grade};
