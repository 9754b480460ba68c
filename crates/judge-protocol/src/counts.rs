//! Work, counted inside an interpreter: what growth is decided by. A child's claim, like all else
//! that it says; the CPU time that the kernel saw stands beside it.

use serde::{Deserialize, Serialize};

use crate::Untrusted;

/// What a measuring child counts. Counting byte codes changes how CPython runs some of them (it
/// switches specialised ones off), so what they do is counted in a child of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Byte codes.
    Steps,
    /// Everything else, and the exact peak of memory.
    Work,
    /// All of it, for each line of the candidate's source. Only to name a line.
    Lines,
}

/// Work by component. Each is exact and repeats bit by bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Byte codes executed.
    pub steps: u64,
    /// Calls of the comparison slots of builtin types.
    pub compares: u64,
    /// Calls of their hash slots.
    pub hashes: u64,
    /// Bytes passed through `memmove`, `memcpy`, `memset`, `memcmp` and `memchr`.
    pub bytes_moved: u64,
    /// Bytes of allocations above 512 bytes.
    pub bytes_allocated: u64,
    /// Elements that builtin functions went through where no other counter sees them.
    pub builtin_steps: u64,
}

/// One component of [`Counts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// Byte codes executed.
    Steps,
    /// Comparisons.
    Compares,
    /// Hashes.
    Hashes,
    /// Bytes moved.
    BytesMoved,
    /// Bytes allocated.
    BytesAllocated,
    /// Elements gone through inside builtins.
    BuiltinSteps,
}

impl Component {
    /// What a person reads: `bytes moved`.
    pub fn title(self) -> &'static str {
        match self {
            Self::Steps => "byte codes",
            Self::Compares => "comparisons",
            Self::Hashes => "hashes",
            Self::BytesMoved => "bytes moved",
            Self::BytesAllocated => "bytes allocated",
            Self::BuiltinSteps => "elements inside builtins",
        }
    }
}

/// How many parts one unit of work has: a byte that is moved or allocated is one part.
pub const WORK_PARTS: u64 = 64;

impl Counts {
    /// The work of each component, in parts of a unit: a byte code and an element inside a builtin
    /// are a unit, a comparison and a hash are two, 64 bytes are one.
    pub fn parts(&self) -> [(Component, u64); 6] {
        let unit = WORK_PARTS;
        [
            (Component::Steps, self.steps.saturating_mul(unit)),
            (Component::Compares, self.compares.saturating_mul(2 * unit)),
            (Component::Hashes, self.hashes.saturating_mul(2 * unit)),
            (Component::BytesMoved, self.bytes_moved),
            (Component::BytesAllocated, self.bytes_allocated),
            (Component::BuiltinSteps, self.builtin_steps.saturating_mul(unit)),
        ]
    }

    /// All work, in units.
    #[expect(clippy::cast_precision_loss, reason = "work beyond 2^53 is stopped long before")]
    pub fn work(&self) -> f64 {
        let parts = self.parts().iter().fold(0_u64, |sum, (_, part)| sum.saturating_add(*part));
        parts as f64 / WORK_PARTS as f64
    }

    /// Component by component.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            steps: self.steps.saturating_add(other.steps),
            compares: self.compares.saturating_add(other.compares),
            hashes: self.hashes.saturating_add(other.hashes),
            bytes_moved: self.bytes_moved.saturating_add(other.bytes_moved),
            bytes_allocated: self.bytes_allocated.saturating_add(other.bytes_allocated),
            builtin_steps: self.builtin_steps.saturating_add(other.builtin_steps),
        }
    }
}

/// What one measuring child counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// While the source was loaded.
    pub load: Counts,
    /// During the call, or during all operations together.
    pub run: Counts,
    /// The most work that one operation took, in parts; of a call, all of it.
    pub worst_parts: u64,
    /// Peak of memory allocated during the call and not yet freed, in bytes, exact.
    pub peak_bytes: u64,
    /// Byte codes that ran outside the measured calls since the source was loaded: taking an input
    /// in and writing an answer down, and nothing else.
    pub outside_steps: u64,
    /// With [`Counting::Lines`]: the lines with most work, most first.
    pub lines: Vec<LineWork>,
    /// What the candidate did to the counting itself, if anything: `sys.settrace was called`.
    pub tampered: Option<Untrusted>,
    /// Whether it started a thread that byte codes are not counted in.
    pub uncounted_thread: bool,
}

/// Work that a line of the candidate's source caused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineWork {
    /// The line, from 1.
    pub line: u32,
    /// Work, in parts.
    pub parts: u64,
    /// Bytes allocated, however small.
    pub bytes: u64,
}
