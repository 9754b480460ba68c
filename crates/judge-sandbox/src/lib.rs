//! The walls around one Linux process: prepare, confine, spawn, watch, reap, probe.
//!
//! Two programs use this crate. `judge` [`spawn`]s interpreters behind the walls that
//! [`Isolation::detect`] found. A warm host inside such an interpreter [`seal`]s itself and lets
//! each child that it forks [`confine`] itself. The crate knows nothing of what runs inside.

mod bpf;
mod child;
mod elf;
mod family;
mod host;
mod isolation;
mod landlock;
mod limits;
mod memory;
#[cfg(feature = "mutation")]
mod mutation;
#[cfg(not(feature = "mutation"))]
#[path = "no_mutation.rs"]
mod mutation;
pub mod packet;
mod policy;
mod probe;
mod process;
mod spawn;
mod spawner;
mod sys;
mod view;
mod wall;

pub use family::{Family, FamilySample};
pub use host::{PreparedChild, confine, confined, prepare_child, seal, self_test};
pub use isolation::Isolation;
pub use limits::ChildLimits;
pub use memory::{memory_file, shared_memory};
#[cfg(feature = "mutation")]
pub use policy::ways_to_weaken;
pub use policy::{SHARED_MEMORY, seal_filter, seal_filter_of_families};
pub use probe::{Probe, ProbeState, probe};
pub use process::{Ended, Process, Sample};
pub use spawn::{Command, Confinement, SpawnError, Spawned, spawn};
pub use view::View;
pub use wall::{Wall, WallFailure};
