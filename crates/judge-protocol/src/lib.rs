//! The words that the trusted side (`judge`) and the untrusted side (a Python child) may say to
//! each other: jobs, replies, values, limits, usage, and how they are framed.
//!
//! Nothing in this crate can hold an expected answer, so none can cross by mistake.
//! Everything that a child says is a claim and is decoded as hostile bytes.

#![forbid(unsafe_code)]

mod counts;
mod frame;
mod host;
mod job;
mod limits;
mod reply;
mod seal;
mod untrusted;
mod usage;
mod value;
mod wire;
#[cfg(test)]
mod wire_tests;

pub use counts::{Component, Counted, Counting, Counts, LineWork, WORK_PARTS};
pub use frame::{FRAME_HEADER_BYTES, FrameError, Incoming, frame, frame_length};
pub use host::{HostReply, HostRequest, Python};
pub use job::{
    Definition, Entry, Form, Importable, Input, Load, Method, Mode, Mount, Mounted, Operation,
    Prepare, Request, Script, StaticRules,
};
pub use limits::Limits;
pub use reply::{
    Digest, Event, EventRaised, Exception, FolderAfter, Frame, Left, LoadFailure, OperationResult,
    Outcome, Prepared, PullEnding, Reply, ReplyError, ScriptEnding, StaticFinding, TestRun,
};
pub use seal::{SEAL_KEY_BYTES, Seal};
pub use untrusted::Untrusted;
pub use usage::{Exit, Observation, Stop, Usage};
pub use value::{Int, Value};
