//! Memory that a program maps by itself, with `mmap.mmap`: no allocator hands it out, and how much
//! of it is used only the kernel knows. No exercise needs it, so it is not counted but noted.
#![expect(unsafe_code, reason = "a type's constructor is a C function")]

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use pyo3::ffi::{PyObject, PyTypeObject};
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::layout::Slot;
use super::patch::Patch;
use crate::count::record;

/// The function that makes an `mmap.mmap`.
static ORIGINAL: AtomicUsize = AtomicUsize::new(0);

type NewFunction =
    unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject, *mut PyObject) -> *mut PyObject;

/// The constructor's place; `None` where the interpreter has no such module.
pub(super) fn find(py: Python<'_>) -> Result<Option<Patch>, String> {
    let Ok(module) = py.import("mmap") else { return Ok(None) };
    let of = module.getattr("mmap").map_err(|error| error.to_string())?;
    let of = of.cast_into::<PyType>().map_err(|error| error.to_string())?;
    let place = Slot::NEW.find(&of)?;
    // SAFETY: the place was confirmed; its function is of this type, and the type is never freed,
    // for the module is among those that a host keeps.
    Ok(place.map(|place| unsafe { Patch::plan(place, new as NewFunction as usize, &ORIGINAL) }))
}

unsafe extern "C" fn new(
    of: *mut PyTypeObject,
    args: *mut PyObject,
    keywords: *mut PyObject,
) -> *mut PyObject {
    record::note_tampering("mmap.mmap was called, and what it maps cannot be counted");
    // SAFETY: `ORIGINAL` was stored before this stood in its place.
    unsafe {
        let original = std::mem::transmute::<usize, NewFunction>(ORIGINAL.load(Relaxed));
        original(of, args, keywords)
    }
}
