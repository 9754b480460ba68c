//! Builtin functions and methods, replaced in the tables of methods that describe them.
//!
//! A table's entry says how its function is called; there is one wrapper for each way.
#![expect(unsafe_code, reason = "entries hold C functions on borrowed objects")]

use std::ffi::c_int;
use std::slice;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use pyo3::ffi::{self, Py_ssize_t, PyObject};
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::call::{Rule, make};
use super::layout::{MethodEntry, vectorcall_place};
use super::patch::Patch;
use crate::count::state::is_active;

/// Two of the ways that the stable ABI of 3.9 has no names for; their numbers are the same since.
const METH_FASTCALL: c_int = 0x80;
const METH_METHOD: c_int = 0x200;

type Object = *mut PyObject;
type One = unsafe extern "C" fn(Object, Object) -> Object;
type Two = unsafe extern "C" fn(Object, Object, Object) -> Object;
type Fast = unsafe extern "C" fn(Object, *const Object, Py_ssize_t) -> Object;
type FastNamed = unsafe extern "C" fn(Object, *const Object, Py_ssize_t, Object) -> Object;
type Defined = unsafe extern "C" fn(
    Object,
    *mut ffi::PyTypeObject,
    *const Object,
    Py_ssize_t,
    Object,
) -> Object;

/// A rule for one function, with a place to keep the function that it stands before.
pub(super) trait Hook {
    const RULE: Rule;
    fn original() -> &'static AtomicUsize;
}

/// One function of the ledger.
pub(super) struct Method {
    pub(super) module: &'static str,
    /// `str.find`, or `sum`.
    pub(super) path: &'static str,
    original: &'static AtomicUsize,
    wrappers: fn(c_int) -> Option<usize>,
}

impl Method {
    pub(super) fn of<H: Hook>(module: &'static str, path: &'static str) -> Self {
        Self { module, path, original: H::original(), wrappers: wrapper::<H> }
    }

    /// Plans to replace it; `None` where this Python has no such function in C.
    pub(super) fn find(&self, py: Python<'_>) -> Result<Option<Patch>, String> {
        let Some(function) = self.look_up(py) else { return Ok(None) };
        let name = self.path.rsplit('.').next().unwrap_or(self.path);
        let Some(entry) = MethodEntry::find(&function, name)? else { return Ok(None) };
        let Some(wrapper) = (self.wrappers)(entry.flags()) else { return Ok(None) };
        // SAFETY: the entry bears the name, and the wrapper is of the kind that its flags ask for.
        Ok(Some(unsafe { Patch::plan(entry.function(), wrapper, self.original) }))
    }

    fn look_up<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let module = py.import(self.module).ok()?.into_any();
        self.path.split('.').try_fold(module, |at, name| at.getattr(name)).ok()
    }
}

/// A type that is called to make an object of it.
pub(super) struct Constructor {
    type_name: &'static str,
    original: &'static AtomicUsize,
    wrapper: usize,
}

impl Constructor {
    pub(super) fn of<H: Hook>(type_name: &'static str) -> Self {
        Self { type_name, original: H::original(), wrapper: fast_named::<H> as *const () as usize }
    }

    /// Plans to replace what makes the objects.
    pub(super) fn find(&self, py: Python<'_>) -> Result<Option<Patch>, String> {
        let found = py.import("builtins").and_then(|builtins| builtins.getattr(self.type_name));
        let found = found.map_err(|error| error.to_string())?;
        let of = found.cast::<PyType>().map_err(|error| error.to_string())?;
        let place = vectorcall_place(of)?;
        // SAFETY: the place is confirmed, and what stands there is called like `fast_named`.
        Ok(place.map(|place| unsafe { Patch::plan(place, self.wrapper, self.original) }))
    }
}

/// The wrapper for functions that are called as `flags` say.
fn wrapper<H: Hook>(flags: c_int) -> Option<usize> {
    const HOW: c_int = !(ffi::METH_CLASS | ffi::METH_STATIC | ffi::METH_COEXIST);
    const NAMED: c_int = ffi::METH_VARARGS | ffi::METH_KEYWORDS;
    const FAST_NAMED: c_int = METH_FASTCALL | ffi::METH_KEYWORDS;
    const DEFINED: c_int = FAST_NAMED | METH_METHOD;
    let function = match flags & HOW {
        ffi::METH_NOARGS => none::<H> as *const (),
        ffi::METH_O => one::<H> as *const (),
        ffi::METH_VARARGS => packed::<H> as *const (),
        NAMED => packed_named::<H> as *const (),
        METH_FASTCALL => fast::<H> as *const (),
        FAST_NAMED => fast_named::<H> as *const (),
        DEFINED => defined::<H> as *const (),
        _ => return None,
    };
    Some(function as usize)
}

/// The replaced function.
///
/// # Safety
///
/// `F` is the type of function that the entry's flags ask for.
unsafe fn original<H: Hook, F: Copy>() -> F {
    let address = H::original().load(Relaxed);
    // SAFETY: a function pointer is as wide as an address; the caller vouches for its type.
    unsafe { std::mem::transmute_copy::<usize, F>(&address) }
}

// SAFETY of all below: the interpreter calls each as its entry's flags say, and the replaced
// function is called in the same way, with live objects.

unsafe extern "C" fn none<H: Hook>(this: Object, nothing: Object) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, One>();
        if !is_active() {
            return function(this, nothing);
        }
        make(H::RULE, this, &[], &mut |_| function(this, nothing))
    }
}

unsafe extern "C" fn one<H: Hook>(this: Object, argument: Object) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, One>();
        if !is_active() {
            return function(this, argument);
        }
        make(H::RULE, this, &[argument], &mut |arguments| function(this, arguments[0]))
    }
}

unsafe extern "C" fn packed<H: Hook>(this: Object, tuple: Object) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, One>();
        if !is_active() {
            return function(this, tuple);
        }
        make(H::RULE, this, &unpack(tuple), &mut |arguments| {
            with_packed(tuple, arguments, |tuple| function(this, tuple))
        })
    }
}

unsafe extern "C" fn packed_named<H: Hook>(this: Object, tuple: Object, named: Object) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, Two>();
        if !is_active() {
            return function(this, tuple, named);
        }
        make(H::RULE, this, &unpack(tuple), &mut |arguments| {
            with_packed(tuple, arguments, |tuple| function(this, tuple, named))
        })
    }
}

unsafe extern "C" fn fast<H: Hook>(
    this: Object,
    arguments: *const Object,
    count: Py_ssize_t,
) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, Fast>();
        if !is_active() {
            return function(this, arguments, count);
        }
        make(H::RULE, this, given(arguments, count, std::ptr::null_mut()), &mut |arguments| {
            function(this, arguments.as_ptr(), count)
        })
    }
}

unsafe extern "C" fn fast_named<H: Hook>(
    this: Object,
    arguments: *const Object,
    count: Py_ssize_t,
    names: Object,
) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, FastNamed>();
        if !is_active() {
            return function(this, arguments, count, names);
        }
        make(H::RULE, this, given(arguments, count, names), &mut |arguments| {
            // There is no room before our own array.
            function(this, arguments.as_ptr(), count & Py_ssize_t::MAX, names)
        })
    }
}

unsafe extern "C" fn defined<H: Hook>(
    this: Object,
    by: *mut ffi::PyTypeObject,
    arguments: *const Object,
    count: Py_ssize_t,
    names: Object,
) -> Object {
    // SAFETY: see above.
    unsafe {
        let function = original::<H, Defined>();
        if !is_active() {
            return function(this, by, arguments, count, names);
        }
        make(H::RULE, this, given(arguments, count, names), &mut |arguments| {
            function(this, by, arguments.as_ptr(), count, names)
        })
    }
}

/// The array that a fast call was given: positional arguments, then those with names.
unsafe fn given<'a>(arguments: *const Object, count: Py_ssize_t, names: Object) -> &'a [Object] {
    // SAFETY: see above; there may be no array where there are no arguments.
    unsafe {
        let by_name = if names.is_null() { 0 } else { ffi::PyTuple_Size(names) };
        // A constructor's count says in its highest bit that there is room before the array.
        let count = usize::try_from((count & Py_ssize_t::MAX) + by_name).unwrap_or(0);
        if count == 0 { &[] } else { slice::from_raw_parts(arguments, count) }
    }
}

unsafe fn unpack(tuple: Object) -> Vec<Object> {
    // SAFETY: see above.
    unsafe {
        (0..ffi::PyTuple_Size(tuple)).map(|index| ffi::PyTuple_GetItem(tuple, index)).collect()
    }
}

/// Calls with the tuple as it came, or with a new one where a rule has replaced an argument.
unsafe fn with_packed(
    whole: Object,
    arguments: &[Object],
    function: impl FnOnce(Object) -> Object,
) -> Object {
    // SAFETY: see above; a new tuple takes a reference to each argument.
    unsafe {
        if unpack(whole) == arguments {
            return function(whole);
        }
        let changed = ffi::PyTuple_New(ffi::PyTuple_Size(whole));
        if changed.is_null() {
            return changed;
        }
        for (index, argument) in (0..).zip(arguments) {
            ffi::Py_INCREF(*argument);
            ffi::PyTuple_SetItem(changed, index, *argument);
        }
        let returned = function(changed);
        ffi::Py_DECREF(changed);
        returned
    }
}
