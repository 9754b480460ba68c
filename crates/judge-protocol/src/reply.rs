//! What a child answers. One JSON text per frame, on the child's own pipe; every word a claim.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Python, Untrusted, Value};

/// What a child answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Reply {
    /// Answer to `Prepare`.
    Prepared(Prepared),
    /// Answer to `Mount`.
    Mounted,
    /// The source is loaded and defines what it must.
    Loaded,
    /// The source cannot be used.
    LoadFailed(LoadFailure),
    /// Answer to `Inspect`: what breaks the rules, in order of line.
    Inspected(Vec<StaticFinding>),
    /// Answer to `Run`.
    Answered {
        /// The number of the question.
        nonce: u32,
        /// What came of it.
        outcome: Outcome,
    },
    /// Answer to `Count`: why nothing can be counted, or nothing when it can.
    Counting(Option<Untrusted>),
    /// Answer to `Hold`.
    Held,
    /// Answer to `Measure`.
    Measured {
        /// The number of the question.
        nonce: u32,
        /// What came of it.
        outcome: Outcome,
    },
}

/// What an interpreter of the subprocess backend says when it is ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prepared {
    /// The interpreter.
    pub python: Python,
    /// Walls that it raised on itself, by name.
    pub walls: Vec<String>,
    /// Walls that could not be raised, by name, each with the error number.
    pub missing: Vec<(String, i32)>,
    /// Attacks on itself that succeeded, by name. Must be empty.
    pub breaches: Vec<String>,
}

/// Why a source cannot be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LoadFailure {
    /// It is not text that Python reads: NUL bytes, an undecodable byte, an unknown encoding.
    Source {
        /// What is wrong.
        message: Untrusted,
        /// Line, from 1, where known.
        line: Option<u32>,
    },
    /// CPython's own syntax error.
    Syntax {
        /// `SyntaxError`, `IndentationError`, `TabError`.
        class: Untrusted,
        /// CPython's message.
        message: Untrusted,
        /// Line, from 1.
        line: Option<u32>,
        /// Column in characters, from 1.
        column: Option<u32>,
        /// Last line.
        end_line: Option<u32>,
        /// Column after the last character, from 1.
        end_column: Option<u32>,
    },
    /// Running the module raised.
    Raised(Exception),
    /// A name is not defined.
    Missing {
        /// What was expected, as it would be written: `def two_sum(nums, target)`.
        expected: Untrusted,
        /// Functions and classes that the module does define.
        found: Vec<Untrusted>,
    },
    /// A name is defined but cannot be called as promised.
    Signature {
        /// The name: `two_sum`, `LRUCache.get`.
        name: Untrusted,
        /// How many positional arguments are given.
        arity: usize,
        /// The signature found: `(numbers)`; or what it is instead: `an int`.
        found: Untrusted,
        /// Line of the definition, from 1, where known.
        line: Option<u32>,
    },
}

/// A breach of a static rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StaticFinding {
    /// The rule, as the exercise writes it: `forbid_calls: *.pop(0)`.
    pub rule: Untrusted,
    /// Line, from 1; 0 when it concerns the whole file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Column after the last character.
    pub end_column: u32,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Outcome {
    /// A call returned.
    Returned {
        /// The result.
        value: Value,
        /// The arguments after the call, when they were asked for.
        arguments: Option<Vec<Value>>,
    },
    /// A call raised.
    Raised(Exception),
    /// A sequence of operations went through: one result for each, the unnamed object's
    /// construction not counted. After a raising constructor the sequence ends.
    Operations(Vec<OperationResult>),
    /// A call ran among files that were mounted.
    Filed {
        /// What came of the call.
        result: OperationResult,
        /// The files after it.
        folder: FolderAfter,
    },
    /// A program ran to its end, or to an exit that it asked for.
    Exited {
        /// The exit status, from 0 to 255.
        status: u8,
        /// What came on standard output. `judge` reads it from the pipe; no child can say it.
        #[serde(skip)]
        stdout: Vec<u8>,
    },
    /// A script was run.
    Logged {
        /// What it logged, in order.
        events: Vec<Event>,
        /// How it ended.
        ending: ScriptEnding,
        /// The line of the script that logged last, or that raised.
        line: Option<u32>,
    },
    /// Tests were run, in this order.
    Tested(Vec<TestRun>),
    /// Items were pulled from an iterator.
    Pulled {
        /// The items.
        items: Vec<Value>,
        /// How many values its sources had given: before the first item, then after each.
        taken: Vec<u64>,
        /// Why no more were pulled.
        ending: PullEnding,
    },
}

/// What came of one test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestRun {
    /// Its name.
    pub name: Untrusted,
    /// What it raised; `None` when it passed.
    pub failure: Option<Exception>,
}

/// One event of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What was logged.
    pub value: Value,
    /// The line of the script that logged it.
    pub line: Option<u32>,
    /// What was raised, where the event tells of that. It is shown and never compared.
    pub raised: Option<EventRaised>,
}

/// An exception that a script logged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRaised {
    /// Its own class.
    pub class: Untrusted,
    /// Its message.
    pub message: Untrusted,
    /// The innermost line of the submission that it went through.
    pub line: Option<u32>,
}

/// How a script ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ScriptEnding {
    /// Its function returned.
    Returned,
    /// Its function raised.
    Raised(Exception),
    /// All its tasks wait, and nothing is scheduled that could wake them.
    Stuck,
}

/// Why no more items were pulled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PullEnding {
    /// As many came as were asked for.
    More,
    /// The iterator ended.
    Stopped,
    /// The call, or pulling an item, raised.
    Raised(Exception),
    /// It ended, and then did not stay ended.
    Restarted,
    /// What the call returned is no iterator, but this.
    NoIterator(Untrusted),
}

/// What a folder that was mounted holds after a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderAfter {
    /// What is not as it was, by path.
    pub changed: Vec<(Untrusted, Left)>,
    /// How many bytes were read from all files together.
    pub bytes_read: u64,
    /// For each watched path, in their order, the states it was seen in; `None` where nothing
    /// stood there.
    pub states: Vec<Vec<Option<Digest>>>,
}

/// What stands under a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Left {
    /// Nothing.
    Nothing,
    /// A folder.
    Folder,
    /// A symbolic link to this.
    Link(Untrusted),
    /// A file.
    File {
        /// Its size in bytes.
        size: u64,
        /// Its beginning, as bytes.
        head: Value,
        /// The CRC-32 of each block.
        sums: Vec<u32>,
    },
}

impl Left {
    /// How many bytes of a file are said as they are.
    pub const HEAD_BYTES: usize = 64 << 10;
    /// How many bytes each sum is of.
    pub const BLOCK_BYTES: usize = 64 << 10;
}

/// A file's whole content in short: its size, and the CRC-32 of each of its blocks' sums.
pub type Digest = (u64, u32);

/// What came of one operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OperationResult {
    /// It returned.
    Returned(Value),
    /// It raised.
    Raised(Exception),
}

/// An exception.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Its nearest builtin class: `IndexError`.
    pub class: Untrusted,
    /// Its own class where that is not builtin: `EmptyQueue`.
    pub own_class: Option<Untrusted>,
    /// All builtin classes it is an instance of, nearest first.
    pub ancestors: Vec<Untrusted>,
    /// `str()` of it, cut to a bounded length.
    pub message: Untrusted,
    /// The operating system's error number, for an `OSError` that the kernel caused.
    pub errno: Option<i32>,
    /// The candidate's own frames, outermost first, at most 20 (the innermost are kept).
    pub frames: Vec<Frame>,
    /// How many frames of the harness and the library were left out.
    pub hidden_frames: u32,
}

/// A frame in the candidate's source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// Function name.
    pub function: Untrusted,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1; CPython 3.11 and later.
    pub column: Option<u32>,
    /// Column after the last character, when on the same line.
    pub end_column: Option<u32>,
}

/// The most marks, commas and opening brackets, that a reply may have. The harness encodes at most
/// 1,000,000 parts of a value, and an empty list among others takes two; decoded, each part costs
/// some 70 bytes, however short.
const MARKS_MAX: usize = 2_500_000;

/// A reply that cannot be read.
#[derive(Debug, Error)]
pub enum ReplyError {
    /// It has more parts than any value that the harness encodes.
    #[error("a reply of too many values")]
    TooMany,
    /// It is not the JSON of a reply.
    #[error("not a reply: {0}")]
    Malformed(#[from] serde_json::Error),
}

impl Reply {
    /// Reads the payload of one frame. Depth is bounded by the JSON reader (128), bytes by the
    /// frame's limit, and the number of values here.
    pub fn decode(payload: &[u8]) -> Result<Self, ReplyError> {
        if marks(payload) > MARKS_MAX {
            return Err(ReplyError::TooMany);
        }
        Ok(serde_json::from_slice(payload)?)
    }
}

/// Commas and opening brackets of a JSON text that stand in no string: no value is without one, but
/// the outermost. Of what is no JSON, any number.
fn marks(text: &[u8]) -> usize {
    let (mut count, mut in_string, mut escaped) = (0, false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b',' | b'[' | b'{' if !in_string => count += 1,
            _ => {}
        }
    }
    count
}
