//! What one run may use.

use serde::{Deserialize, Serialize};

/// What one run may use. Every field is finite; there is no way to say "no limit".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// CPU time of one case, all threads together, in milliseconds.
    pub cpu_ms: u64,
    /// Wall time of one case, in milliseconds.
    pub wall_ms: u64,
    /// Memory above the warm interpreter's own, in bytes.
    pub memory_bytes: u64,
    /// Bytes printed to standard output and standard error together, over the whole run.
    pub output_bytes: u64,
    /// Bytes of one reply.
    pub reply_bytes: u64,
    /// Threads alive at once, the main one included.
    pub threads: u32,
    /// Open descriptors, the harness' own included.
    pub open_files: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            cpu_ms: 4_000,
            wall_ms: 10_000,
            memory_bytes: 256 << 20,
            output_bytes: 64 << 10,
            reply_bytes: 8 << 20,
            threads: 32,
            open_files: 32,
        }
    }
}
