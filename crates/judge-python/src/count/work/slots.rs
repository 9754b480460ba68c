//! Comparison and hash slots of builtin types, counted.
//!
//! Byte codes that are specialised for two integers, floats or strings bypass the slots; they are
//! counted as byte codes.
#![expect(unsafe_code, reason = "slots are C functions on borrowed objects")]

use std::ffi::c_int;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use pyo3::ffi::{self, PyObject};
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::element;
use super::layout::{Slot, wrapped_place};
use super::patch::Patch;
use super::unit::add_steps;
use crate::count::state::{Component, add, is_active};

type CompareFunction = unsafe extern "C" fn(*mut PyObject, *mut PyObject, c_int) -> *mut PyObject;
type HashFunction = unsafe extern "C" fn(*mut PyObject) -> ffi::Py_hash_t;

/// Where one slot of one type keeps what stood there.
trait Original {
    fn cell() -> &'static AtomicUsize;
}

/// A slot to be hooked: what to put there, and where to keep what stands there.
struct Hook {
    type_name: &'static str,
    slot: Slot,
    /// The methods through which subclasses find the slot.
    descriptors: &'static [&'static str],
    replacement: usize,
    original: &'static AtomicUsize,
}

const COMPARISONS: &[&str] = &["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];

macro_rules! hook {
    ($type_name:literal, $slot:expr, $descriptors:expr, $function:ident) => {{
        static ORIGINAL: AtomicUsize = AtomicUsize::new(0);
        struct Here;
        impl Original for Here {
            fn cell() -> &'static AtomicUsize {
                &ORIGINAL
            }
        }
        Hook {
            type_name: $type_name,
            slot: $slot,
            descriptors: $descriptors,
            replacement: $function::<Here> as *const () as usize,
            original: Here::cell(),
        }
    }};
}

macro_rules! compared {
    ($type_name:literal) => {
        hook!($type_name, Slot::COMPARE, COMPARISONS, compare)
    };
}

macro_rules! hashed {
    ($type_name:literal) => {
        hook!($type_name, Slot::HASH, &["__hash__"], hash)
    };
}

fn hooks() -> [Hook; 19] {
    [
        compared!("object"),
        compared!("int"),
        compared!("bool"),
        compared!("float"),
        compared!("str"),
        compared!("bytes"),
        hook!("tuple", Slot::COMPARE, COMPARISONS, compare_items),
        hook!("list", Slot::COMPARE, COMPARISONS, compare_items),
        hook!("set", Slot::COMPARE, COMPARISONS, compare_tables),
        hook!("frozenset", Slot::COMPARE, COMPARISONS, compare_tables),
        hook!("dict", Slot::COMPARE, COMPARISONS, compare_tables),
        hashed!("object"),
        hashed!("int"),
        hashed!("bool"),
        hashed!("float"),
        hashed!("str"),
        hashed!("bytes"),
        hashed!("tuple"),
        hashed!("frozenset"),
    ]
}

/// Finds the slots and, where subclasses would inherit from them, the method descriptors.
pub(super) fn find(py: Python<'_>) -> Result<Vec<Patch>, String> {
    let builtins = py.import("builtins").map_err(|error| error.to_string())?;
    let mut patches = Vec::new();
    for hook in hooks() {
        let of = builtins.getattr(hook.type_name).map_err(|error| error.to_string())?;
        let of = of.cast::<PyType>().map_err(|error| error.to_string())?;
        hook.find(of, &mut patches)?;
    }
    Ok(patches)
}

impl Hook {
    fn find(&self, of: &Bound<'_, PyType>, patches: &mut Vec<Patch>) -> Result<(), String> {
        let Some(place) = self.slot.find(of)? else { return Ok(()) };
        // SAFETY: `find` confirmed the place; the slot's kind is that of the replacement.
        let patch = unsafe { Patch::plan(place, self.replacement, self.original) };
        for place in self.descriptor_places(of) {
            // SAFETY: it holds the same pointer as the slot.
            patches.push(unsafe { patch.also_at(place) });
        }
        patches.push(patch);
        Ok(())
    }

    /// All of them or none: a class inherits the slot itself only if its comparison methods agree.
    fn descriptor_places(&self, of: &Bound<'_, PyType>) -> Vec<*mut usize> {
        let places: Vec<*mut usize> =
            self.descriptors.iter().filter_map(|name| self.descriptor_place(of, name)).collect();
        if places.len() == self.descriptors.len() { places } else { Vec::new() }
    }

    fn descriptor_place(&self, of: &Bound<'_, PyType>, name: &str) -> Option<*mut usize> {
        let own = of.getattr("__dict__").and_then(|own| own.get_item(name)).ok()?;
        let place = wrapped_place(&own)?;
        // SAFETY: a wrapper descriptor has this word.
        (unsafe { place.read() } == self.original.load(Relaxed)).then_some(place)
    }
}

unsafe extern "C" fn compare<H: Original>(
    left: *mut PyObject,
    right: *mut PyObject,
    operation: c_int,
) -> *mut PyObject {
    add(Component::Compares, 1);
    // SAFETY: the pointer that stood in the slot, called as the slot is.
    unsafe { comparison::<H>()(left, right, operation) }
}

/// A list or a tuple: items that are the same object are passed over without a comparison.
unsafe extern "C" fn compare_items<H: Original>(
    left: *mut PyObject,
    right: *mut PyObject,
    operation: c_int,
) -> *mut PyObject {
    // SAFETY: as in `compare`.
    let original = unsafe { comparison::<H>() };
    if !is_active() {
        // SAFETY: as in `compare`.
        return unsafe { original(left, right, operation) };
    }
    add(Component::Compares, 1);
    let shared = element::shared_prefix(left, right, operation);
    // SAFETY: as in `compare`.
    let result = unsafe { original(left, right, operation) };
    add_steps(element::compared(left, operation, result).max(shared));
    result
}

/// A set or a dictionary: hashes are kept, and an object is not compared with itself.
unsafe extern "C" fn compare_tables<H: Original>(
    left: *mut PyObject,
    right: *mut PyObject,
    operation: c_int,
) -> *mut PyObject {
    add(Component::Compares, 1);
    // SAFETY: as in `compare`.
    let result = unsafe { comparison::<H>()(left, right, operation) };
    if is_active() {
        add_steps(element::looked_up(left, right, operation, result));
    }
    result
}

unsafe fn comparison<H: Original>() -> CompareFunction {
    // SAFETY: the cell was filled from a comparison slot before this function was put there.
    unsafe { std::mem::transmute::<usize, CompareFunction>(H::cell().load(Relaxed)) }
}

unsafe extern "C" fn hash<H: Original>(object: *mut PyObject) -> ffi::Py_hash_t {
    add(Component::Hashes, 1);
    // SAFETY: as in `comparison`, of a hash slot.
    let original = unsafe { std::mem::transmute::<usize, HashFunction>(H::cell().load(Relaxed)) };
    // SAFETY: called as the slot is.
    unsafe { original(object) }
}
