//! Takes out of the candidate's reach what could switch the counting off.
//!
//! The functions stay where they are, and calling one does nothing but leave a note. It is their
//! definitions that are changed, so a module that is imported anew is no way around.
#![expect(unsafe_code, reason = "native functions take the place of the interpreter's own")]

use pyo3::ffi::{PyCFunction, PyObject};
use pyo3::prelude::*;

use super::methods::{self, Method};
use super::{interpreter, record};

/// Whether an interpreter without a function is refused.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// Each supported interpreter has it.
    Always,
    /// Each that has `sys.monitoring` has it.
    WithMonitoring,
    /// Some have it.
    Perhaps,
}

/// A function to be guarded: what it is called, and what is noted when it is.
struct Guarded {
    module: &'static str,
    path: &'static str,
    presence: Presence,
    note: &'static str,
    replacement: PyCFunction,
}

macro_rules! guarded {
    ($($index:literal $module:literal $path:literal $presence:ident,)*) => {
        [$(Guarded {
            module: $module,
            path: $path,
            presence: Presence::$presence,
            note: concat!($module, ".", $path, " was called"),
            replacement: refuse::<$index>,
        }),*]
    };
}

/// Functions that replace or remove trace functions and monitoring callbacks, and those that run
/// Python code where nothing is traced: audit hooks, the timer of the native profiler, other
/// interpreters.
static GUARDED: [Guarded; 15] = guarded![
    0 "sys" "settrace" Always,
    1 "sys" "setprofile" Always,
    2 "sys" "addaudithook" Always,
    3 "sys" "_settraceallthreads" Perhaps,
    4 "sys" "_setprofileallthreads" Perhaps,
    5 "sys" "monitoring.use_tool_id" WithMonitoring,
    6 "sys" "monitoring.free_tool_id" WithMonitoring,
    7 "sys" "monitoring.clear_tool_id" Perhaps,
    8 "sys" "monitoring.set_events" WithMonitoring,
    9 "sys" "monitoring.set_local_events" WithMonitoring,
    10 "sys" "monitoring.register_callback" WithMonitoring,
    11 "sys" "monitoring.restart_events" WithMonitoring,
    12 "_lsprof" "Profiler.enable" Perhaps,
    13 "_xxsubinterpreters" "create" Perhaps,
    14 "_interpreters" "create" Perhaps,
];

/// The definitions of all that is guarded, found and not yet changed.
pub(crate) struct Guard(Vec<(Method, PyCFunction)>);

impl Guard {
    /// Finds the definitions; the reason when one is not where it was expected.
    pub(crate) fn prepare(py: Python<'_>) -> Result<Self, String> {
        let found = GUARDED.iter().filter_map(|guarded| find(py, guarded).transpose());
        found.collect::<Result<_, _>>().map(Self)
    }

    /// From now on the guarded functions do nothing.
    pub(crate) fn raise(self) {
        for (method, replacement) in self.0 {
            method.replace(replacement);
        }
    }
}

fn find(py: Python<'_>, guarded: &Guarded) -> Result<Option<(Method, PyCFunction)>, String> {
    let Some(function) = look_up(py, guarded) else {
        let must_be_there = match guarded.presence {
            Presence::Always => true,
            Presence::WithMonitoring => interpreter::has_monitoring(py),
            Presence::Perhaps => false,
        };
        return if must_be_there {
            Err(format!("there is no {}.{}", guarded.module, guarded.path))
        } else {
            Ok(None)
        };
    };
    let name = guarded.path.rsplit('.').next().unwrap_or(guarded.path);
    Ok(Some((Method::of(&function, name)?, guarded.replacement)))
}

/// The function, if the interpreter has it and a candidate could get at it.
fn look_up<'py>(py: Python<'py>, guarded: &Guarded) -> Option<Bound<'py, PyAny>> {
    let module = module(py, guarded.module).ok()??;
    guarded.path.split('.').try_fold(module, |object, name| object.getattr(name)).ok()
}

/// A module that is loaded or built in. Any other lies in a file, and a measuring child can read
/// none.
fn module<'py>(py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let sys = py.import("sys")?;
    let is_there = sys.getattr("modules")?.contains(name)?
        || sys.getattr("builtin_module_names")?.contains(name)?;
    if is_there { Ok(Some(py.import(name)?.into_any())) } else { Ok(None) }
}

/// Does nothing, and says that it was called.
unsafe extern "C" fn refuse<const INDEX: usize>(
    _module: *mut PyObject,
    _args: *mut PyObject,
) -> *mut PyObject {
    record::note_tampering(GUARDED[INDEX].note);
    methods::none()
}
