//! The question to an interpreter: what it is, and the harness as it compiles it.

use std::env;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use judge_core::exercise::OPTIONAL_MODULES;
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt;

use crate::fault::{Fault, FaultKind};
use crate::start;

/// How long an interpreter may take to say what it is.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

/// Written so that Python 2 understands it too. The harness comes on standard input.
/// The current folder leaves the path first: it may belong to the stranger whose code is judged.
const QUESTION: &str = r#"
import sys
sys.path = [p for p in sys.path if p]
import os, json
maps = []
try:
    with open("/proc/self/maps") as lines:
        maps = sorted(set(line.split(None, 5)[5].strip() for line in lines if "/" in line and ".so" in line))
except Exception:
    pass
implementation = getattr(sys, "implementation", None)
executable = getattr(sys, "_base_executable", None) or sys.executable
free_threaded = not getattr(sys, "_is_gil_enabled", lambda: True)()
try:
    import sysconfig
    free_threaded = free_threaded or bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
except Exception:
    pass
modules = []
try:
    from importlib.util import find_spec
    modules = [name for name in MODULES if find_spec("_" + name)]
except Exception:
    pass
compiled = b""
try:
    import marshal
    texts = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    codes = [(name, compile(texts[name], "<%s>" % name, "exec", 0, True)) for name in texts]
    compiled = marshal.dumps(dict((name, marshal.dumps(code)) for name, code in codes))
except Exception:
    pass
sys.stdout.write("judge:" + json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "implementation": implementation.name if implementation else "cpython",
    "executable": os.path.realpath(executable),
    "stdlib": os.path.realpath(os.path.dirname(os.__file__)),
    "path": [os.path.realpath(p) for p in sys.path if p and os.path.exists(p)],
    "libraries": maps,
    "free_threaded": free_threaded,
    "modules": modules,
    "header_bytes": getattr(object, "__basicsize__", 0),
}) + "\n")
sys.stdout.flush()
getattr(sys.stdout, "buffer", sys.stdout).write(compiled)
"#;

/// What an interpreter said.
pub(super) struct Said {
    pub(super) answer: Answer,
    /// The harness, compiled: `marshal` of a dictionary from names to `marshal` of code. `None`
    /// where the interpreter could not.
    pub(super) compiled: Option<Arc<[u8]>>,
}

/// What an interpreter said of itself.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) version: String,
    pub(super) implementation: String,
    pub(super) executable: PathBuf,
    pub(super) stdlib: PathBuf,
    pub(super) path: Vec<PathBuf>,
    pub(super) libraries: Vec<PathBuf>,
    pub(super) free_threaded: bool,
    pub(super) modules: Vec<String>,
    /// What an object without fields takes; another build has another header.
    pub(super) header_bytes: u64,
}

/// Runs the interpreter, trusted as every program the user has is, and reads what it says.
pub(super) async fn ask(program: &Path) -> Result<Said, Fault> {
    let modules = format!("MODULES = {OPTIONAL_MODULES:?}\n");
    let harness = start::harness_texts();
    let output = run(program, &(modules + QUESTION), &harness).await?;
    let mut parts = output.stdout.splitn(2, |byte| *byte == b'\n');
    let answer = parts.next().and_then(|line| line.strip_prefix(b"judge:"));
    let answer = answer.and_then(|json| serde_json::from_slice(json).ok());
    let answer = answer.ok_or_else(|| no_answer(program, &output.stderr))?;
    let compiled = parts.next().filter(|bytes| !bytes.is_empty()).map(Arc::from);
    Ok(Said { answer, compiled })
}

async fn run(program: &Path, code: &str, stdin: &[u8]) -> Result<std::process::Output, Fault> {
    let mut command = tokio::process::Command::new(program);
    command.args(["-S", "-B", "-c", code]).kill_on_drop(true);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("PYTHON") {
            command.env_remove(name);
        }
    }
    let answered = async {
        let mut child = command.spawn()?;
        let pipe = child.stdin.take();
        let write = async {
            let Some(mut pipe) = pipe else { return Ok(()) };
            match pipe.write_all(stdin).await {
                // Whoever does not read says why on its standard error.
                Err(e) if e.kind() != ErrorKind::BrokenPipe => Err(e),
                Ok(()) | Err(_) => Ok(()),
            }
        };
        let ((), output) = tokio::try_join!(write, child.wait_with_output())?;
        Ok(output)
    };
    tokio::time::timeout(ANSWER_WITHIN, answered)
        .await
        .map_err(|_| failed(program, "it did not answer within 20 s"))?
        .map_err(|e: std::io::Error| failed(program, &e.to_string()))
}

fn failed(program: &Path, why: &str) -> Fault {
    let message = format!("`{}` cannot be used as Python: {why}", program.display());
    Fault::new(FaultKind::Interpreter, message)
        .hint("--python takes a path, a version such as 3.12, or a command such as pypy3")
}

fn no_answer(program: &Path, stderr: &[u8]) -> Fault {
    let said = String::from_utf8_lossy(stderr);
    let mut lines = said.lines().filter(|line| !line.trim().is_empty());
    // A traceback says what is wrong in its last line, a launcher in its first.
    let line = match lines.next() {
        Some(first) if first.starts_with("Traceback") => lines.next_back(),
        first => first,
    };
    let line: String = line
        .unwrap_or("it printed nothing")
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect();
    failed(program, &line)
}
