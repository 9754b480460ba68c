//! Byte codes by `sys.monitoring`, on CPython 3.12 and later. All threads are counted.
#![expect(
    unsafe_code,
    reason = "the callback is a native function: a Python one costs fifty times"
)]

use pyo3::ffi::{self, Py_ssize_t, PyObject};
use pyo3::prelude::*;

use super::steps::Way;
use super::{lines, methods, state, threads};

/// `METH_FASTCALL`, which is not in the stable ABI of 3.9 by name.
const FASTCALL: i32 = 0x80;
/// Tools that nothing in the standard library uses, then those that only debuggers and the like
/// ask for.
const TOOLS: [u8; 6] = [3, 4, 0, 1, 2, 5];

/// A native function as the interpreter calls it with [`FASTCALL`].
type FastFunction =
    unsafe extern "C" fn(*mut PyObject, *const *mut PyObject, Py_ssize_t) -> *mut PyObject;

/// All that is needed to count by monitoring.
pub(crate) struct Monitoring<'py> {
    module: Bound<'py, PyAny>,
    instruction: Bound<'py, PyAny>,
    callback: Bound<'py, PyAny>,
}

impl<'py> Monitoring<'py> {
    pub(crate) fn prepare(py: Python<'py>, way: Way) -> Result<Self, String> {
        Self::find(py, way).map_err(|error| format!("sys.monitoring cannot be used: {error}"))
    }

    fn find(py: Python<'py>, way: Way) -> PyResult<Self> {
        let module = py.import("sys")?.getattr("monitoring")?;
        let instruction = module.getattr("events")?.getattr("INSTRUCTION")?;
        let native: FastFunction = match way {
            Way::Count => on_instruction,
            Way::Locate => on_instruction_with_lines,
        };
        // SAFETY: the flag beside it says how it is to be called.
        let native = unsafe { std::mem::transmute::<FastFunction, ffi::PyCFunction>(native) };
        let callback = methods::function(py, c"on_instruction", native, FASTCALL)?;
        Ok(Self { module, instruction, callback })
    }

    pub(crate) fn install(self) -> PyResult<()> {
        threads::remember_main();
        let tool = self.tool()?;
        self.module.call_method1("register_callback", (tool, &self.instruction, &self.callback))?;
        self.module.call_method1("set_events", (tool, &self.instruction))?;
        Ok(())
    }

    /// Takes the first tool that nobody has.
    fn tool(&self) -> PyResult<u8> {
        let mut refused = None;
        for tool in TOOLS {
            match self.module.call_method1("use_tool_id", (tool, "judge")) {
                Ok(_) => return Ok(tool),
                Err(error) => refused = Some(error),
            }
        }
        Err(refused.expect("there is a tool to try"))
    }
}

/// `None` is immortal on every version that has monitoring: no reference is counted.
#[inline]
fn none() -> *mut PyObject {
    // SAFETY: it is the address of a static object.
    unsafe { ffi::Py_None() }
}

unsafe extern "C" fn on_instruction(
    _module: *mut PyObject,
    _args: *const *mut PyObject,
    _count: Py_ssize_t,
) -> *mut PyObject {
    if state::is_active() {
        state::step();
    } else {
        threads::note_outside();
    }
    none()
}

unsafe extern "C" fn on_instruction_with_lines(
    _module: *mut PyObject,
    args: *const *mut PyObject,
    _count: Py_ssize_t,
) -> *mut PyObject {
    if state::is_active() {
        // SAFETY: INSTRUCTION callbacks get the code object and the offset in bytes, an int.
        let (code, offset) = unsafe { (*args, ffi::PyLong_AsSsize_t(*args.add(1))) };
        let offset = usize::try_from(offset).unwrap_or_default();
        lines::forget_offset_object(offset);
        lines::arrive(code, offset);
        state::step();
        lines::charge_step();
    } else {
        threads::note_outside();
    }
    none()
}
