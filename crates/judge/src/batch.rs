//! Many submissions over a pool of engines, a thread each.
//!
//! Tasks come from a caller and judgements go back to it; how they are read and written is its
//! affair. What is held in memory is bounded by the tasks that are under way, by the exercises that
//! were asked for, and by sixteen bytes for each id.

mod ids;
mod judgement;
mod pool;
mod station;
mod task;

pub use ids::Ids;
pub use judgement::{CaseCounts, Judged, Judgement, Outcome};
pub use pool::{Closed, Next, Pool, Tasks};
pub use station::{Detail, Options};
pub use task::{Id, LINE_BYTES_MAX, Line, Lines, Source, Task};
