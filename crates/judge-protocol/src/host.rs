//! What `judge` and the warm host say to each other over their control socket.
//!
//! The host is trusted but told nothing: no exercise, no source, no input passes here.

use serde::{Deserialize, Serialize};

/// What `judge` asks of a host. One JSON text per packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HostRequest {
    /// Fork one confined child. Four descriptors travel with the packet: the child's job pipe
    /// (read end), reply pipe (write end), standard output and standard error.
    Fork {
        /// Bytes of private memory the child may have in all (`RLIMIT_DATA`).
        data_bytes: u64,
        /// CPU seconds after which the kernel itself ends the child (`RLIMIT_CPU`).
        cpu_seconds: u64,
        /// Descriptors the child may open (`RLIMIT_NOFILE`).
        open_files: u32,
        /// Threads the child may have, enforced by the kernel where it can be (`RLIMIT_NPROC`).
        threads: u32,
        /// Children that were killed and that nobody asks about: to be waited for once this one
        /// runs.
        dismissed: Vec<i32>,
    },
    /// Wait for the child with this process id, which has ended, and say how.
    Reap {
        /// The id as the host knows it.
        pid: i32,
    },
}

/// What a host answers. One JSON text per packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HostReply {
    /// The host is warm and sealed.
    Started {
        /// The interpreter.
        python: Python,
        /// Walls that the host raised on itself, by name.
        walls: Vec<String>,
        /// Walls that could not be raised, by name, each with the kernel's error number.
        missing: Vec<(String, i32)>,
        /// Attacks on itself that succeeded in a confined child, by name. Must be empty.
        breaches: Vec<String>,
    },
    /// A child runs; its pidfd travels with the packet.
    Forked {
        /// The id as the host knows it.
        pid: i32,
    },
    /// A child was reaped.
    Reaped {
        /// The raw wait status.
        status: i32,
        /// CPU time, user and system together, in microseconds.
        cpu_us: u64,
        /// `ru_maxrss` in bytes; counts what was inherited.
        memory_bytes: u64,
    },
    /// The request could not be carried out.
    Failed {
        /// What was tried.
        what: String,
        /// The kernel's error number.
        errno: i32,
    },
}

/// Which Python runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Python {
    /// `cpython`, `pypy`, ... as `sys.implementation.name` says.
    pub implementation: String,
    /// `3.11.7`.
    pub version: String,
    /// The interpreter's own path.
    pub executable: String,
}
