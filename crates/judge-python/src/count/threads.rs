//! Threads that the candidate starts: whether byte codes ran in them while nothing was counted,
//! and, where the interpreter traces each thread by itself, that they are traced at all.
#![expect(unsafe_code, reason = "the function that starts threads is replaced by a native one")]

use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering::Relaxed};

use pyo3::ffi::{self, Py_ssize_t, PyCFunction, PyObject};
use pyo3::prelude::*;

use super::methods::{self, Method};
use super::{state, tracing};

/// The thread that arms, as `pthread_self` names it; 0 before.
static MAIN: AtomicU64 = AtomicU64::new(0);
static RAN_UNCOUNTED: AtomicBool = AtomicBool::new(false);
/// The interpreter's own function that starts a thread.
static ORIGINAL: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// The Python object of [`run_traced`].
static RUN_TRACED: AtomicPtr<PyObject> = AtomicPtr::new(std::ptr::null_mut());

/// The calling thread is the one that counting is switched on and off in.
pub(crate) fn remember_main() {
    MAIN.store(current(), Relaxed);
}

/// Whether the calling thread is that one.
pub(crate) fn is_main() -> bool {
    MAIN.load(Relaxed) == current()
}

fn current() -> u64 {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::pthread_self() }
}

/// A byte code runs while no measured call is under way.
pub(crate) fn note_outside() {
    state::step_outside();
    if !is_main() {
        RAN_UNCOUNTED.store(true, Relaxed);
    }
}

/// Whether a thread of the candidate's ran between measured calls, so that the counts are not all
/// of its work, nor the same each time.
pub(crate) fn ran_uncounted() -> bool {
    RAN_UNCOUNTED.load(Relaxed)
}

/// The functions that start threads, found and not yet replaced.
pub(crate) struct Starters(Vec<Method>);

impl Starters {
    pub(crate) fn prepare(py: Python<'_>) -> Result<Self, String> {
        let module = py.import("_thread").map_err(|error| error.to_string())?;
        let found = ["start_new_thread", "start_new"].map(|name| {
            let function = module.getattr(name).map_err(|error| error.to_string())?;
            Method::of(&function, name)
        });
        found.into_iter().collect::<Result<_, _>>().map(Self)
    }

    /// From now on each new thread traces itself first.
    pub(crate) fn replace(self, py: Python<'_>) -> Result<(), String> {
        let function = methods::function(py, c"run_traced", run_traced, ffi::METH_VARARGS)
            .map_err(|error| error.to_string())?;
        RUN_TRACED.store(function.into_ptr(), Relaxed);
        for method in self.0 {
            let original = method.replace(start);
            ORIGINAL.store(original.as_ptr(), Relaxed);
        }
        Ok(())
    }
}

/// `start_new_thread(function, args[, kwargs])`: starts `run_traced(function, args[, kwargs])`.
unsafe extern "C" fn start(module: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    // SAFETY: `ORIGINAL` was stored with the replacement and has this type. `args` is a tuple, as
    // the flags of the definition say; the interpreter lock is held.
    unsafe {
        let original = std::mem::transmute::<*mut c_void, PyCFunction>(ORIGINAL.load(Relaxed));
        if !can_be_started(args) {
            // The original knows best what is wrong with them.
            return original(module, args);
        }
        let traced = ffi::PyTuple_Pack(2, RUN_TRACED.load(Relaxed), args);
        if traced.is_null() {
            return traced;
        }
        let result = original(module, traced);
        ffi::Py_DecRef(traced);
        result
    }
}

/// Whether `args` are what a thread can be started with.
unsafe fn can_be_started(args: *mut PyObject) -> bool {
    // SAFETY: `args` is a tuple, and items are read within its length.
    unsafe {
        let item = |index: Py_ssize_t| ffi::PyTuple_GetItem(args, index);
        let count = ffi::PyTuple_Size(args);
        (count == 2 || (count == 3 && ffi::PyDict_Check(item(2)) != 0))
            && ffi::PyCallable_Check(item(0)) != 0
            && ffi::PyTuple_Check(item(1)) != 0
    }
}

/// The first function of a new thread.
unsafe extern "C" fn run_traced(_module: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    tracing::trace_this_thread();
    // SAFETY: `start` has looked at the items; the tuple that holds them lives during the call.
    unsafe {
        let keywords = if ffi::PyTuple_Size(args) == 3 {
            ffi::PyTuple_GetItem(args, 2)
        } else {
            std::ptr::null_mut()
        };
        ffi::PyObject_Call(ffi::PyTuple_GetItem(args, 0), ffi::PyTuple_GetItem(args, 1), keywords)
    }
}
