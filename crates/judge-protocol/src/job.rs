//! What `judge` asks of a child. One JSON text per frame, on the child's own pipe.

use serde::{Deserialize, Serialize};

use crate::{Counting, Value};

/// What `judge` asks of a child.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Get ready before any candidate's byte arrives. Subprocess backend only: in the embedded
    /// backend the host has done it before the fork.
    Prepare(Prepare),
    /// Keep these files in memory, and let them take the place of the system's; asked at most
    /// once, before `Load`. The contents follow in a frame of their own, one after the other.
    Mount(Mount),
    /// Compile and run a source as a module. The source's bytes follow in a frame of their own.
    Load(Load),
    /// Read a source's syntax tree against static rules, without running it. The source's bytes
    /// follow in a frame of their own.
    Inspect {
        /// The name for messages.
        file_name: String,
        /// The rules.
        rules: StaticRules,
    },
    /// Make one call, or one sequence of calls, on the loaded module.
    Run {
        /// Repeated in the answer, so that an answer written ahead of its question is seen.
        nonce: u32,
        /// What to call with what.
        input: Input,
        /// Whether the answer must hold the arguments as they are after the call.
        arguments_after: bool,
    },
    /// Count from now on; asked once, before `Load`. The key for [`crate::Seal`] follows in a frame
    /// of its own, which native code reads. Each reply after this one's is sealed.
    Count {
        /// What.
        counting: Counting,
        /// The file name that the source will be loaded under.
        file_name: String,
    },
    /// Decode this input and keep it, so that decoding is not part of what is measured.
    Hold {
        /// What to call with what.
        input: Input,
    },
    /// Make the call that is held, once. The input is gone afterwards.
    Measure {
        /// Repeated in the answer.
        nonce: u32,
        /// Whether the answer must hold the arguments as they are after the call.
        arguments_after: bool,
    },
}

/// How an interpreter of the subprocess backend seals itself before a candidate's byte arrives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prepare {
    /// A seccomp program to install after warming up, in hexadecimal: it refuses every path.
    /// `None` only with `--unsafe-no-sandbox`.
    pub filter: Option<String>,
    /// Whether the candidate may start processes.
    pub processes: bool,
}

/// A folder that a submission finds itself in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mount {
    /// What stands in it.
    pub entries: Vec<Mounted>,
    /// Paths of files whose states are noted after each change.
    pub watched: Vec<String>,
    /// Where the submission itself stands, if it is a module among the files.
    pub place: Option<String>,
    /// Modules that are imported before the submission, in this order.
    pub imports: Vec<String>,
}

/// One entry of a folder; folders above it need no entry of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mounted {
    /// A file.
    File {
        /// Its path.
        path: String,
        /// How many bytes of the attachment are its content.
        size: usize,
    },
    /// A symbolic link.
    Link {
        /// Its path.
        path: String,
        /// What it points at, as a link says it.
        target: String,
    },
    /// A folder.
    Folder {
        /// Its path.
        path: String,
    },
}

/// What to load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    /// The file name that tracebacks show.
    pub file_name: String,
    /// What the module must define.
    pub entry: Entry,
    /// Seed of the child's `random` module.
    pub seed: u64,
    /// What drives the module, where it is not called directly.
    pub script: Option<Script>,
    /// Modules of the author that the source may import, in the order in which they are run.
    pub beside: Vec<Importable>,
}

/// A module of the author that a source may import and not read: it is compiled without docstrings
/// and lines, and with changes that do nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Importable {
    /// The name that it is imported by.
    pub name: String,
    /// Its text.
    pub source: String,
    /// Seed of the changes that do nothing.
    pub disguise: u64,
}

/// An author's script that drives a module and logs what happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// Its text.
    pub source: String,
    /// How its functions are run.
    pub mode: Mode,
}

/// How a script's functions are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Called, on a virtual clock.
    Plain,
    /// Awaited, in an event loop on a virtual clock.
    Async,
    /// Called, with threads interrupted often, on the real clock.
    Threads,
    /// Called, in a process that may start others, on the real clock.
    Processes,
}

/// What a module must define.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// A function that can be called with so many positional arguments.
    Function(Method),
    /// A class with these methods (`self` not counted).
    Class {
        /// The class' name.
        name: String,
        /// How many positional arguments its constructor takes.
        init_arity: usize,
        /// Its methods.
        methods: Vec<Method>,
    },
    /// Nothing: the source is compiled, and runs as a whole program when it is asked to.
    Program,
    /// These names, whatever they stand for.
    Names(Vec<String>),
    /// All of these.
    Definitions(Vec<Definition>),
    /// At least one test.
    Tests,
}

/// A name that a module must define.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The name.
    pub name: String,
    /// What it must be.
    pub form: Form,
    /// As it would be written: `def retry(times)`.
    pub text: String,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Something that can be called.
    Function,
    /// A class.
    Class,
    /// Anything.
    Value,
}

/// A function or method that a module must define.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// How many positional arguments it takes, `self` not counted. `None`: not checked.
    pub arity: Option<usize>,
}

/// What to call with what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Call a function.
    Call {
        /// Its name.
        function: String,
        /// Positional arguments.
        args: Vec<Value>,
    },
    /// Make objects and call their methods, in order.
    Operations {
        /// The class' name.
        class: String,
        /// Arguments of the unnamed object, made first; `None` when all objects are named.
        init: Option<Vec<Value>>,
        /// The operations.
        ops: Vec<Operation>,
    },
    /// Look up one entry of a dict.
    Item {
        /// The dict's name.
        name: String,
        /// The key.
        key: String,
    },
    /// Run the source as a program. Its standard input is what follows on the job pipe, up to the
    /// pipe's end: nothing more can be asked of this process.
    Program {
        /// Arguments after the program's name.
        argv: Vec<String>,
    },
    /// Run the tests that the module holds, each by itself.
    Tests,
    /// Run a function of the script that was loaded beside the module.
    Scenario {
        /// Its name.
        function: String,
        /// What it is given after the module and the log.
        args: Vec<Value>,
    },
    /// Call a function and pull items from the iterator that it returns.
    Pull {
        /// Its name.
        function: String,
        /// Positional arguments.
        args: Vec<Value>,
        /// Positions of the arguments that are handed over as iterators which count.
        streams: Vec<usize>,
        /// How many items; `None`: all of them.
        take: Option<u64>,
    },
    /// Call `generate(random.Random(seed), profile, n, **with)`.
    Generate {
        /// Seed of the generator handed in.
        seed: u64,
        /// Name of the input profile.
        profile: String,
        /// Size.
        n: i64,
        /// Further keyword arguments.
        with: Vec<(String, i64)>,
    },
}

/// One operation of a sequence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// `object = Class(*args)`.
    Construct {
        /// The object's name.
        object: String,
        /// Constructor arguments.
        args: Vec<Value>,
    },
    /// `object.method(*args)`.
    Call {
        /// The object's name; `None` is the unnamed one.
        object: Option<String>,
        /// The method's name.
        method: String,
        /// Arguments.
        args: Vec<Value>,
    },
}

/// What a source may not (or must) contain, read from its syntax tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StaticRules {
    /// Syntax that may not stand anywhere, by syntax node class: `Lambda`, `For` ...
    pub forbid: Vec<String>,
    /// Modules that may not be imported; a name covers its submodules.
    pub forbid_imports: Vec<String>,
    /// Calls that may not be made: `eval`, `*.insert` (any receiver), `*.pop(0)` (with exactly
    /// this literal argument).
    pub forbid_calls: Vec<String>,
    /// Names that may not be read.
    pub forbid_names: Vec<String>,
    /// Syntax that must be present, by syntax node class: `While`, `Yield`, `With` ...
    pub require: Vec<String>,
    /// Longest function, in lines.
    pub max_function_lines: Option<u32>,
    /// Deepest nesting of blocks inside a function.
    pub max_nesting: Option<u32>,
    /// Why, for the learner.
    pub reason: Option<String>,
}
