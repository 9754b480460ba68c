//! Elements that a builtin function takes from an iterator written in C, which no byte code shows.
//!
//! The function is given an iterator of ours that counts and hands on. A generator's elements are
//! byte codes, so generators are left alone.
#![expect(unsafe_code, reason = "a type is made through the stable ABI")]

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicPtr, Ordering::Relaxed};

use pyo3::ffi::{self, Py_ssize_t, PyObject, PyTypeObject};
use pyo3::prelude::*;

use super::call::Call;
use super::element::length;
use super::layout::{exported, unknown};
use super::unit::uncounted;

static COUNTING: AtomicPtr<PyTypeObject> = AtomicPtr::new(std::ptr::null_mut());
static DEQUE: AtomicPtr<PyTypeObject> = AtomicPtr::new(std::ptr::null_mut());
static ARRAY: AtomicPtr<PyTypeObject> = AtomicPtr::new(std::ptr::null_mut());
static HINT: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
static GENERATOR: AtomicPtr<PyTypeObject> = AtomicPtr::new(std::ptr::null_mut());

/// `PyObject_LengthHint`, which the stable ABI does not have.
type HintFunction = unsafe extern "C" fn(*mut PyObject, Py_ssize_t) -> Py_ssize_t;

/// Words of an object's head; the inner iterator and the count follow.
const HEAD: usize = 2;

/// Makes the counting iterator's type and looks up those that are treated apart.
pub(super) fn prepare(py: Python<'_>) -> Result<(), String> {
    let known = |module: &str, name: &str| -> Result<*mut PyTypeObject, String> {
        let found = py.import(module).and_then(|module| module.getattr(name));
        Ok(found.map_err(|error| error.to_string())?.into_ptr().cast())
    };
    DEQUE.store(known("_collections", "deque")?, Relaxed);
    // An interpreter may have been built without it.
    ARRAY.store(known("array", "array").unwrap_or(std::ptr::null_mut()), Relaxed);
    GENERATOR.store(known("types", "GeneratorType")?, Relaxed);
    let hint = exported(c"PyObject_LengthHint").ok_or_else(|| unknown("functions"))?;
    HINT.store(hint, Relaxed);
    let counting = make_type();
    if counting.is_null() {
        return Err(PyErr::fetch(py).to_string());
    }
    COUNTING.store(counting.cast(), Relaxed);
    Ok(())
}

/// Whether this is `collections.deque` itself.
pub(super) fn is_deque(of: *mut PyTypeObject) -> bool {
    of == DEQUE.load(Relaxed)
}

/// Whether this is `array.array` itself.
pub(super) fn is_array(of: *mut PyTypeObject) -> bool {
    of == ARRAY.load(Relaxed)
}

fn make_type() -> *mut PyObject {
    let methods = Box::leak(Box::new([hint_method(), ffi::PyMethodDef::zeroed()]));
    let slot = |slot: c_int, pfunc: *mut c_void| ffi::PyType_Slot { slot, pfunc };
    let mut slots = [
        slot(ffi::Py_tp_iter, ffi::PyObject_SelfIter as *mut c_void),
        slot(ffi::Py_tp_iternext, next as *mut c_void),
        slot(ffi::Py_tp_dealloc, dealloc as *mut c_void),
        slot(ffi::Py_tp_methods, methods.as_mut_ptr().cast()),
        slot(0, std::ptr::null_mut()),
    ];
    let words = HEAD + 2;
    let mut spec = ffi::PyType_Spec {
        name: c"judge_python.iterator".as_ptr(),
        basicsize: c_int::try_from(words * size_of::<usize>()).unwrap_or(0),
        itemsize: 0,
        flags: u32::try_from(ffi::Py_TPFLAGS_DEFAULT).unwrap_or(0),
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the description is complete; the interpreter copies it, but for the methods, which
    // live as long as the process.
    unsafe { ffi::PyType_FromSpec(&raw mut spec) }
}

fn hint_method() -> ffi::PyMethodDef {
    ffi::PyMethodDef {
        ml_name: c"__length_hint__".as_ptr(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunction: length_hint },
        ml_flags: ffi::METH_NOARGS,
        ml_doc: std::ptr::null(),
    }
}

/// Our own word of a counting iterator.
fn word(of: *mut PyObject, index: usize) -> *mut usize {
    of.cast::<usize>().wrapping_add(HEAD + index)
}

fn inner(of: *mut PyObject) -> *mut PyObject {
    // SAFETY: `of` is a counting iterator.
    unsafe { word(of, 0).read() as *mut PyObject }
}

unsafe extern "C" fn next(this: *mut PyObject) -> *mut PyObject {
    // SAFETY: a counting iterator holds a live iterator.
    unsafe {
        let item = ffi::PyIter_Next(inner(this));
        if !item.is_null() {
            *word(this, 1) += 1;
        }
        item
    }
}

/// As the inner one guesses: it decides how much a list reserves.
unsafe extern "C" fn length_hint(this: *mut PyObject, _: *mut PyObject) -> *mut PyObject {
    const UNKNOWN: Py_ssize_t = Py_ssize_t::MAX;
    // SAFETY: `prepare` found the function, of this type in all versions; it takes a live object.
    unsafe {
        let guess = std::mem::transmute::<*mut c_void, HintFunction>(HINT.load(Relaxed));
        match guess(inner(this), UNKNOWN) {
            UNKNOWN => {
                let unknown = ffi::Py_NotImplemented();
                ffi::Py_INCREF(unknown);
                unknown
            }
            hint if hint < 0 => std::ptr::null_mut(),
            hint => ffi::PyLong_FromSsize_t(hint),
        }
    }
}

unsafe extern "C" fn dealloc(this: *mut PyObject) {
    // SAFETY: the last reference is gone; an object of a heap type holds one to its type.
    unsafe {
        let of = ffi::Py_TYPE(this);
        ffi::Py_XDECREF(inner(this));
        ffi::PyObject_Free(this.cast());
        ffi::Py_DECREF(of.cast());
    }
}

/// A new counting iterator over `iterator`, whose reference it takes; null if there is no memory.
unsafe fn counting(iterator: *mut PyObject) -> *mut PyObject {
    // SAFETY: the type was made by `prepare`; a new object is zeroed behind its head.
    unsafe {
        let new = uncounted(|| ffi::PyType_GenericAlloc(COUNTING.load(Relaxed), 0));
        if new.is_null() {
            ffi::PyErr_Clear();
            ffi::Py_DECREF(iterator);
        } else {
            word(new, 0).write(iterator as usize);
        }
        new
    }
}

/// Whether a function's argument is an iterator whose steps no byte code shows.
fn is_silent(object: *mut PyObject) -> bool {
    // SAFETY: a live object.
    let (of, is_iterator) = unsafe { (ffi::Py_TYPE(object), ffi::PyIter_Check(object) != 0) };
    is_iterator && of != GENERATOR.load(Relaxed)
}

/// A counting iterator in place of the argument at `index`, if that is one whose steps are silent.
pub(super) fn watch(call: &mut Call<'_>, index: usize) -> Option<Watched> {
    let argument = call.argument(index);
    if argument.is_null() || !is_silent(argument) { None } else { Watched::put(call, index) }
}

/// The same, also in place of a builtin container: for functions that may stop early.
pub(super) fn watch_container(call: &mut Call<'_>, index: usize) -> Option<Watched> {
    match super::element::size(call.argument(index)) {
        Some(_) => Watched::put(call, index),
        None => watch(call, index),
    }
}

/// A counting iterator that a function works on.
pub(super) struct Watched {
    iterator: *mut PyObject,
}

impl Watched {
    /// `None` for what cannot be iterated over, of which the function itself complains.
    fn put(call: &mut Call<'_>, index: usize) -> Option<Self> {
        // SAFETY: a live object; the function would ask for the same iterator, and asks ours
        // instead, which is its own.
        let iterator = unsafe {
            let inner = ffi::PyObject_GetIter(call.argument(index));
            if inner.is_null() {
                ffi::PyErr_Clear();
                return None;
            }
            counting(inner)
        };
        if iterator.is_null() {
            return None;
        }
        call.replace(index, iterator);
        Some(Self { iterator })
    }

    /// How many elements were taken.
    pub(super) fn taken(self) -> u64 {
        // SAFETY: this holds the reference that it was made with, and gives it back here.
        unsafe {
            let taken = word(self.iterator, 1).read();
            ffi::Py_DECREF(self.iterator);
            taken as u64
        }
    }
}

/// Runs a function that goes through all of its argument at `index`.
pub(super) fn whole(call: &mut Call<'_>, index: usize) -> u64 {
    let before = length(call.argument(index));
    let watched = watch(call, index);
    call.run();
    watched.map_or(before, Watched::taken)
}
