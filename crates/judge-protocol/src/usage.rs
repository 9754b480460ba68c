//! What the kernel saw of a run.

use serde::{Deserialize, Serialize};

use crate::{Counted, Reply};

/// What a run used, read outside its process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Usage {
    /// CPU time of all threads, in microseconds.
    pub cpu_us: u64,
    /// Wall time, in microseconds.
    pub wall_us: u64,
    /// Peak resident memory above the baseline of the warm interpreter, in bytes.
    pub memory_bytes: u64,
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exit {
    /// It exited with this status.
    Code(i32),
    /// It was ended by this signal.
    Signal(i32),
}

/// Why judge ended a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// CPU time of a case used up.
    Cpu,
    /// Wall time of a case used up.
    Wall,
    /// Memory used up.
    Memory,
    /// Too much printed.
    Output,
    /// Too many threads.
    Threads,
    /// A reply longer than allowed.
    ReplySize,
    /// Bytes on the reply channel that are no reply to what was asked.
    Channel,
}

/// One exchange with a child: what it claims and what the kernel saw.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// What the child said, if it said anything that can be read.
    pub said: Option<Reply>,
    /// What it has counted so far, if it counts and the reply bears the seal of that.
    pub counted: Option<Counted>,
    /// How the process ended, if it did before answering.
    pub exit: Option<Exit>,
    /// Why judge ended it, if it did.
    pub stop: Option<Stop>,
    /// What it used during the exchange.
    pub usage: Usage,
}
