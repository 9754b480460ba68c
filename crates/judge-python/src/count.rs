//! Counts the work of a candidate's code inside the interpreter: what growth is decided by.
//!
//! Nothing is hooked until `arm`, and `arm` is for measuring children only: the hooks change the
//! whole process, for good. Ordinary runs carry this code and none of its cost.

use judge_protocol::{Counted, Counts, LineWork, Untrusted};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};

mod guard;
mod interpreter;
mod lines;
mod methods;
mod monitoring;
mod record;
mod seals;
mod state;
mod steps;
mod threads;
mod tracing;
mod work;

/// Six counters, in the order of [`Counts`].
type Six = (u64, u64, u64, u64, u64, u64);

/// What a process counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Steps,
    Work,
    Lines,
}

impl Mode {
    fn parse(name: &str) -> PyResult<Self> {
        match name {
            "steps" => Ok(Self::Steps),
            "work" => Ok(Self::Work),
            "lines" => Ok(Self::Lines),
            _ => Err(PyValueError::new_err(format!("there is no mode of counting {name:?}"))),
        }
    }

    fn counts_work(self) -> bool {
        self != Self::Steps
    }
}

/// Looks up once what every child will have to look up otherwise; changes nothing. What cannot be
/// counted is told by `arm`.
#[pyfunction]
pub(crate) fn prepare(py: Python<'_>) {
    // The reason is kept, for `arm` to tell.
    let _ = work::prepare(py);
}

/// Installs the hooks of `mode`: `steps`, `work` or `lines`. `filename` is the `co_filename` of
/// the candidate's code, by which lines are told from those of libraries.
///
/// Raises `RuntimeError` with the reason where this interpreter cannot be counted in, and on a
/// second call, which is noted as tampering.
#[pyfunction]
pub(crate) fn arm(py: Python<'_>, mode: &str, filename: &Bound<'_, PyString>) -> PyResult<()> {
    if record::is_armed() {
        return Err(record::refuse("judge_python.arm was called again"));
    }
    let mode = Mode::parse(mode)?;
    install(py, mode, filename).map_err(PyRuntimeError::new_err)?;
    record::set_armed();
    Ok(())
}

/// Everything is checked before anything is changed. The guard comes last: it takes away what
/// the hooks are installed with.
fn install(py: Python<'_>, mode: Mode, filename: &Bound<'_, PyString>) -> Result<(), String> {
    interpreter::check(py)?;
    let guard = guard::Guard::prepare(py)?;
    let way = steps::Way::of(mode);
    let steps = way.map(|way| steps::Steps::prepare(py, way)).transpose()?;
    if mode == Mode::Lines {
        lines::prepare(filename)?;
    }
    if mode.counts_work() {
        work::arm(py)?;
    }
    if let Some(steps) = steps {
        steps.install(py)?;
    }
    if mode == Mode::Lines {
        state::charge_lines();
    }
    guard.raise();
    Ok(())
}

/// Calls `function(*args)` and counts what happens inside. Returns what it returns, raises what
/// it raises. A call within a call belongs to the outer one.
#[pyfunction]
pub(crate) fn call<'py>(
    function: &Bound<'py, PyAny>,
    args: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    if state::is_active() {
        return function.call1(args);
    }
    let before = record::parts(&state::counts());
    lines::leave();
    state::set_active(true);
    let result = function.call1(args);
    state::set_active(false);
    record::note_call(record::parts(&state::counts()).saturating_sub(before));
    result
}

/// Ends the load stage: what was counted so far is kept apart, and all counters begin anew.
///
/// Raises `RuntimeError` where nothing is counted, and on a second call, which is noted as
/// tampering.
#[pyfunction]
pub(crate) fn mark() -> PyResult<()> {
    if !record::is_armed() {
        return Err(PyRuntimeError::new_err("nothing is counted in this process"));
    }
    if end_load() { Ok(()) } else { Err(record::refuse("judge_python.mark was called again")) }
}

/// Ends the load stage; false when it had ended before.
fn end_load() -> bool {
    let ended_now = record::end_load(state::counts());
    if ended_now {
        state::reset();
        lines::reset();
        work::begin_peak();
    }
    ended_now
}

/// Reads the key of the seals, one frame, from a descriptor. Once: a second key is refused, and
/// noted as tampering.
#[pyfunction]
pub(crate) fn read_key(descriptor: i32) -> PyResult<()> {
    seals::read_key(descriptor)
}

/// A reply with all that was counted so far, sealed (`judge_protocol::Seal`). The first one ends
/// the load stage: it is the answer to `Load`.
#[pyfunction]
pub(crate) fn seal<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    end_load();
    let sealed = seals::close(text, &counted(py))?;
    Ok(PyBytes::new(py, &sealed))
}

/// `(load, run, worst_parts, peak_bytes, tampered, uncounted_thread)`: see `judge_protocol`'s
/// `Counted`. `load` and `run` are tuples of six counters.
#[pyfunction]
pub(crate) fn counts(py: Python<'_>) -> (Six, Six, u64, u64, Option<&'static str>, bool) {
    let all = counted(py);
    let tampered = record::tampered();
    let Counted { load, run, worst_parts, peak_bytes, uncounted_thread, .. } = all;
    (six(&load), six(&run), worst_parts, peak_bytes, tampered, uncounted_thread)
}

/// All that was counted so far.
fn counted(py: Python<'_>) -> Counted {
    if !state::is_active() && steps::are_lost(py) {
        record::note_tampering("byte codes are no longer counted");
    }
    let now = state::counts();
    let (load, run) = match record::load() {
        Some(load) => (load, now),
        None => (now, Counts::default()),
    };
    Counted {
        load,
        run,
        worst_parts: record::worst_parts(),
        peak_bytes: work::peak_bytes(),
        outside_steps: state::outside_steps(),
        lines: costly_lines(py)
            .into_iter()
            .map(|(line, parts, bytes)| LineWork { line, parts, bytes })
            .collect(),
        tampered: record::tampered().map(Untrusted::new),
        uncounted_thread: threads::ran_uncounted(),
    }
}

fn six(counts: &Counts) -> Six {
    let Counts { steps, compares, hashes, bytes_moved, bytes_allocated, builtin_steps } = *counts;
    (steps, compares, hashes, bytes_moved, bytes_allocated, builtin_steps)
}

/// `(line, parts, bytes)` of the candidate's lines with most work since the load stage, most first,
/// at most twenty.
#[pyfunction(name = "lines")]
pub(crate) fn costly_lines(py: Python<'_>) -> Vec<(u32, u64, u64)> {
    if state::charges_lines() { lines::costliest(py) } else { Vec::new() }
}
