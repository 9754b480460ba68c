//! What can be asked about builtin containers without running a candidate's code.
#![expect(unsafe_code, reason = "objects come as pointers from C")]

use std::ffi::c_int;

use pyo3::ffi::{self, PyObject};

use super::consume::{is_array, is_deque};

/// How many elements a builtin container has, without calling a `__len__` written in Python.
/// `None` for what is no container or keeps its length to itself.
pub(super) fn size(object: *mut PyObject) -> Option<u64> {
    if object.is_null() {
        return None;
    }
    // SAFETY: a live object; each function is called on the type that it is for.
    let size = unsafe {
        if ffi::PyList_Check(object) != 0 {
            ffi::PyList_Size(object)
        } else if ffi::PyTuple_Check(object) != 0 {
            ffi::PyTuple_Size(object)
        } else if ffi::PyDict_Check(object) != 0 {
            ffi::PyDict_Size(object)
        } else if ffi::PyAnySet_Check(object) != 0 {
            ffi::PySet_Size(object)
        } else if ffi::PyUnicode_Check(object) != 0 {
            ffi::PyUnicode_GetLength(object)
        } else if has_native_length(ffi::Py_TYPE(object)) && ffi::PyErr_Occurred().is_null() {
            native_size(object)
        } else {
            return None;
        }
    };
    u64::try_from(size).ok()
}

/// Of a type that is written in C; a range may be longer than can be said.
unsafe fn native_size(object: *mut PyObject) -> ffi::Py_ssize_t {
    // SAFETY: a live object, and no error is pending that would be lost.
    unsafe {
        let size = ffi::PyObject_Size(object);
        if size < 0 {
            ffi::PyErr_Clear();
        }
        size
    }
}

fn has_native_length(of: *mut ffi::PyTypeObject) -> bool {
    let known = [
        &raw mut ffi::PyBytes_Type,
        &raw mut ffi::PyByteArray_Type,
        &raw mut ffi::PyRange_Type,
        &raw mut ffi::PyDictKeys_Type,
        &raw mut ffi::PyDictItems_Type,
        &raw mut ffi::PyDictValues_Type,
        &raw mut ffi::PyMemoryView_Type,
    ];
    known.contains(&of) || is_deque(of) || is_array(of)
}

/// How many elements, nought for what has none.
pub(super) fn length(object: *mut PyObject) -> u64 {
    size(object).unwrap_or(0)
}

/// The item of a list or a tuple, borrowed; null beyond the end.
pub(super) fn item(of: *mut PyObject, index: ffi::Py_ssize_t) -> *mut PyObject {
    // SAFETY: a live object of the type that is asked for, an index that is looked at.
    unsafe {
        if ffi::PyList_Check(of) != 0 {
            if index < ffi::PyList_Size(of) {
                ffi::PyList_GetItem(of, index)
            } else {
                std::ptr::null_mut()
            }
        } else if ffi::PyTuple_Check(of) != 0 && index < ffi::PyTuple_Size(of) {
            ffi::PyTuple_GetItem(of, index)
        } else {
            std::ptr::null_mut()
        }
    }
}

/// How many items at the start are the same objects in both. None of two lists that a comparison
/// tells apart by their lengths.
pub(super) fn shared_prefix(left: *mut PyObject, right: *mut PyObject, operation: c_int) -> u64 {
    let (of_left, of_right) = (length(left), length(right));
    // SAFETY: a live object.
    let is_list = unsafe { ffi::PyList_Check(left) } != 0;
    if is_list && of_left != of_right && matches!(operation, ffi::Py_EQ | ffi::Py_NE) {
        return 0;
    }
    let same = |index: &u64| {
        let index = ffi::Py_ssize_t::try_from(*index).unwrap_or(ffi::Py_ssize_t::MAX);
        let item_left = item(left, index);
        !item_left.is_null() && item_left == item(right, index)
    };
    (0..of_left.min(of_right)).take_while(same).count() as u64
}

/// How many items a comparison has passed that found its two sides equal.
pub(super) fn compared(left: *mut PyObject, operation: c_int, result: *mut PyObject) -> u64 {
    // SAFETY: only the addresses of the two constants are used.
    let (yes, no) = unsafe { (ffi::Py_True(), ffi::Py_False()) };
    let equal = match operation {
        ffi::Py_EQ => result == yes,
        ffi::Py_NE => result == no,
        _ => false,
    };
    if equal { length(left) } else { 0 }
}

/// How many entries a comparison of two sets or two dictionaries looks up. It ends at the first
/// that is missing; which one that is depends on order, so the whole is taken.
pub(super) fn looked_up(
    left: *mut PyObject,
    right: *mut PyObject,
    operation: c_int,
    result: *mut PyObject,
) -> u64 {
    let (of_left, of_right) = (length(left), length(right));
    match operation {
        ffi::Py_LE | ffi::Py_LT if of_left <= of_right => of_left,
        ffi::Py_GE | ffi::Py_GT if of_left >= of_right => of_right,
        ffi::Py_EQ | ffi::Py_NE => compared(left, operation, result),
        _ => 0,
    }
}

/// An argument that is a whole number, as it is.
pub(super) fn number(object: *mut PyObject) -> Option<ffi::Py_ssize_t> {
    // SAFETY: a live object or null; an error is cleared only where none was pending before.
    unsafe {
        if object.is_null() || ffi::PyLong_Check(object) == 0 || !ffi::PyErr_Occurred().is_null() {
            return None;
        }
        let number = ffi::PyLong_AsSsize_t(object);
        if number == -1 && !ffi::PyErr_Occurred().is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        Some(number)
    }
}

/// The place that an index names among `length` elements, as slices understand it.
pub(super) fn place(index: *mut PyObject, length: u64, default: u64) -> u64 {
    let Some(index) = number(index) else { return default };
    let from_end = length.saturating_sub(index.unsigned_abs() as u64);
    u64::try_from(index).map_or(from_end, |index| index.min(length))
}

/// Whether a call returned something other than an error or `NotImplemented`.
pub(super) fn is_answer(result: *mut PyObject) -> bool {
    // SAFETY: only the address of the constant is used.
    !result.is_null() && result != unsafe { ffi::Py_NotImplemented() }
}
