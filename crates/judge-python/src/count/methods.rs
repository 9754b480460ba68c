//! Finds the definition behind a function of the interpreter, and native functions of our own.
#![expect(unsafe_code, reason = "method definitions are reached through the objects' memory")]

use std::ffi::CStr;
use std::ptr::NonNull;

use pyo3::ffi::{self, PyCFunction, PyMethodDef, PyMethodDefPointer, PyObject};
use pyo3::prelude::*;

/// Where a `builtin_function_or_method` keeps the address of its definition: behind the header.
const DEFINITION_OF_FUNCTION: usize = 16;
/// Where a `method_descriptor` and a `member_descriptor` keep theirs: behind the header, the type,
/// the name and the qualified name.
pub(crate) const DEFINITION_OF_DESCRIPTOR: usize = 40;

/// The definition of a function, shared by all objects that stand for it.
#[derive(Clone, Copy)]
pub(crate) struct Method(NonNull<PyMethodDef>);

impl Method {
    /// The definition of `function`, which must be called `name` in it too.
    ///
    /// The layout of objects must have been checked (`interpreter::check`).
    pub(crate) fn of(function: &Bound<'_, PyAny>, name: &str) -> Result<Self, String> {
        let unknown = || format!("the definition of `{name}` is not where it was expected");
        let offset = match kind_of(function).as_str() {
            "builtin_function_or_method" => DEFINITION_OF_FUNCTION,
            "method_descriptor" => DEFINITION_OF_DESCRIPTOR,
            _ => return Err(unknown()),
        };
        let definition: NonNull<PyMethodDef> = field(function, offset).ok_or_else(unknown)?;
        // SAFETY: every definition begins with the address of its name.
        let found = unsafe { (*definition.as_ptr()).ml_name };
        if !is_called(found, name) {
            return Err(unknown());
        }
        Ok(Self(definition))
    }

    /// Puts another native function in its place; returns the one before.
    ///
    /// `replacement` may ignore arguments that the definition's flags announce, not read others.
    pub(crate) fn replace(self, replacement: PyCFunction) -> PyMethodDefPointer {
        let definition = self.0.as_ptr();
        // SAFETY: the interpreter's tables of definitions are never freed and can be written to;
        // the lock is held by all who read them.
        unsafe {
            let original = (*definition).ml_meth;
            (*definition).ml_meth = PyMethodDefPointer { PyCFunction: replacement };
            original
        }
    }
}

/// The name of an object's type; empty when it has none that can be read.
pub(crate) fn kind_of(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().and_then(|name| name.extract()).unwrap_or_default()
}

/// The pointer at `offset` in an object; `None` when it is null.
pub(crate) fn field<T>(object: &Bound<'_, PyAny>, offset: usize) -> Option<NonNull<T>> {
    // SAFETY: the callers know the type of the object, which has a pointer there.
    NonNull::new(unsafe { object.as_ptr().byte_add(offset).cast::<*mut T>().read() })
}

/// Whether a C string of the interpreter is `name`.
pub(crate) fn is_called(found: *const std::ffi::c_char, name: &str) -> bool {
    // SAFETY: names in definitions are C strings that live as long as the process.
    !found.is_null() && unsafe { CStr::from_ptr(found) }.to_bytes() == name.as_bytes()
}

/// A Python function made of a native one. It lives as long as the process.
pub(crate) fn function<'py>(
    py: Python<'py>,
    name: &'static CStr,
    native: PyCFunction,
    flags: i32,
) -> PyResult<Bound<'py, PyAny>> {
    let definition = Box::leak(Box::new(PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: PyMethodDefPointer { PyCFunction: native },
        ml_flags: flags,
        ml_doc: std::ptr::null(),
    }));
    let nothing = std::ptr::null_mut::<PyObject>();
    // SAFETY: the definition is never freed; the call returns a new reference or null.
    unsafe {
        let made = ffi::PyCFunction_NewEx(definition, nothing, nothing);
        Bound::from_owned_ptr_or_err(py, made)
    }
}

/// A new reference to `None`, as native functions return it.
pub(crate) fn none() -> *mut PyObject {
    // SAFETY: `None` lives for ever, and the interpreter lock is held by whoever calls natives.
    unsafe {
        let none = ffi::Py_None();
        ffi::Py_IncRef(none);
        none
    }
}
