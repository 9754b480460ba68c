//! The warm host: loaded into the user's own interpreter, it waits for requests on a control
//! socket and forks one confined child for each run.
//!
//! It holds no exercise and no submission: each child reads its job from a pipe of its own. It has
//! one thread, and it never runs candidate code; the child does, after `confine`.
//!
//! Children that measure count work through the same library (`count`), which hooks nothing before
//! it is told to.

use pyo3::prelude::*;

mod count;
mod fork;
mod serve;

/// `judge_python`, as the harness imports it.
#[pymodule]
mod judge_python {
    #[pymodule_export]
    use super::count::{arm, call, costly_lines, counts, mark, prepare, read_key, seal};
    use super::{Bound, PyAny, PyResult, Python, pyfunction, serve};

    /// Seals the process, then answers requests on descriptor `control` until it is closed.
    ///
    /// `python` is the JSON text that describes the interpreter; `run_child(job, reply)` is
    /// called in each confined child and does not return.
    #[pyfunction]
    #[pyo3(name = "serve")]
    #[expect(clippy::needless_pass_by_value, reason = "PyO3 makes a list of texts only by value")]
    fn serve_requests(
        py: Python<'_>,
        control: i32,
        python: &str,
        left_out: Vec<String>,
        run_child: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        serve::serve(py, control, python, &left_out, run_child)
    }
}
