//! What is asked of an interpreter before its memory is touched, and its unlisted functions.
#![expect(unsafe_code, reason = "symbols outside the stable ABI are looked up by name")]

use std::ffi::{CStr, c_void};
use std::ptr::NonNull;

use pyo3::prelude::*;

/// Two words: the count of references and the type. Free-threaded and reference-tracing builds
/// have more.
const HEADER_BYTES: usize = 2 * size_of::<usize>();

/// Whether objects lie in memory as the hooks expect; the reason when they do not.
pub(crate) fn check(py: Python<'_>) -> Result<(), String> {
    let (name, header_bytes) =
        ask(py).map_err(|_| "the interpreter does not describe itself".to_owned())?;
    if name != "cpython" {
        return Err(format!("work is counted in CPython, this is {name}"));
    }
    if size_of::<usize>() != 8 || header_bytes != HEADER_BYTES {
        return Err("this build of CPython lays out its objects in another way".to_owned());
    }
    Ok(())
}

fn ask(py: Python<'_>) -> PyResult<(String, usize)> {
    let implementation = py.import("sys")?.getattr("implementation")?.getattr("name")?.extract()?;
    let object = py.import("builtins")?.getattr("object")?;
    Ok((implementation, object.getattr("__basicsize__")?.extract()?))
}

/// Whether byte codes are counted by `sys.monitoring`, which CPython has from 3.12 on.
pub(crate) fn has_monitoring(py: Python<'_>) -> bool {
    py.version_info() >= (3, 12)
}

/// A function that CPython exports outside its stable ABI.
pub(crate) fn symbol(name: &CStr) -> Option<NonNull<c_void>> {
    // SAFETY: the name is a C string; looking a symbol up runs no code of it.
    NonNull::new(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) })
}

/// As [`symbol`], with the reason when there is none.
pub(crate) fn required(name: &CStr) -> Result<NonNull<c_void>, String> {
    symbol(name).ok_or_else(|| format!("the interpreter has no {}", name.to_string_lossy()))
}
