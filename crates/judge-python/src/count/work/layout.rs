//! Where CPython's types keep their function pointers.
//!
//! The stable ABI hides this. The places have been the same since 3.9; each is confirmed by asking
//! the interpreter before anything is written.
#![expect(unsafe_code, reason = "types are read word by word, as their layout is")]

use std::ffi::{CStr, c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;

/// The newest `3.x` that the places were compared with.
const NEWEST: u8 = 14;
/// Words of an object before what is its own: the reference count and the type.
const HEAD: usize = 2;

/// Where in a type a slot is: the word that points at its group (none: the type itself), the word
/// within, and the number by which CPython knows it.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    group: Option<usize>,
    word: usize,
    id: c_int,
}

impl Slot {
    pub(super) const HASH: Self = Self::of_type(15, ffi::Py_tp_hash);
    pub(super) const REPR: Self = Self::of_type(11, ffi::Py_tp_repr);
    pub(super) const COMPARE: Self = Self::of_type(25, ffi::Py_tp_richcompare);
    pub(super) const NEXT: Self = Self::of_type(28, ffi::Py_tp_iternext);
    pub(super) const NEW: Self = Self::of_type(39, ffi::Py_tp_new);
    pub(super) const CONCAT: Self = Self::of_sequence(1, ffi::Py_sq_concat);
    pub(super) const REPEAT: Self = Self::of_sequence(2, ffi::Py_sq_repeat);
    pub(super) const ITEM: Self = Self::of_sequence(3, ffi::Py_sq_item);
    pub(super) const CONTAINS: Self = Self::of_sequence(7, ffi::Py_sq_contains);
    pub(super) const INPLACE_CONCAT: Self = Self::of_sequence(8, ffi::Py_sq_inplace_concat);
    pub(super) const INPLACE_REPEAT: Self = Self::of_sequence(9, ffi::Py_sq_inplace_repeat);
    pub(super) const SUBSCRIPT: Self = Self::of_mapping(1, ffi::Py_mp_subscript);
    pub(super) const SUBTRACT: Self = Self::of_number(1, ffi::Py_nb_subtract);
    pub(super) const MULTIPLY: Self = Self::of_number(2, ffi::Py_nb_multiply);
    pub(super) const REMAINDER: Self = Self::of_number(3, ffi::Py_nb_remainder);
    pub(super) const DIVMOD: Self = Self::of_number(4, ffi::Py_nb_divmod);
    pub(super) const POWER: Self = Self::of_number(5, ffi::Py_nb_power);
    pub(super) const AND: Self = Self::of_number(13, ffi::Py_nb_and);
    pub(super) const XOR: Self = Self::of_number(14, ffi::Py_nb_xor);
    pub(super) const OR: Self = Self::of_number(15, ffi::Py_nb_or);
    pub(super) const INPLACE_SUBTRACT: Self = Self::of_number(20, ffi::Py_nb_inplace_subtract);
    pub(super) const INPLACE_AND: Self = Self::of_number(26, ffi::Py_nb_inplace_and);
    pub(super) const INPLACE_XOR: Self = Self::of_number(27, ffi::Py_nb_inplace_xor);
    pub(super) const INPLACE_OR: Self = Self::of_number(28, ffi::Py_nb_inplace_or);
    pub(super) const FLOOR_DIVIDE: Self = Self::of_number(29, ffi::Py_nb_floor_divide);

    const fn of_type(word: usize, id: c_int) -> Self {
        Self { group: None, word, id }
    }

    const fn of_number(word: usize, id: c_int) -> Self {
        Self { group: Some(12), word, id }
    }

    const fn of_sequence(word: usize, id: c_int) -> Self {
        Self { group: Some(13), word, id }
    }

    const fn of_mapping(word: usize, id: c_int) -> Self {
        Self { group: Some(14), word, id }
    }

    /// The place of this slot in `of`, if `of` has such a group.
    fn place(self, of: *mut ffi::PyTypeObject) -> Option<*mut usize> {
        let words = of.cast::<usize>();
        let Some(group) = self.group else { return Some(words.wrapping_add(self.word)) };
        // SAFETY: a type has more words than these, of a layout that `check` looked at.
        let table = unsafe { words.add(group).read() } as *mut usize;
        (!table.is_null()).then(|| table.wrapping_add(self.word))
    }

    /// The place of this slot in a static type, confirmed. `None` where it is not filled.
    pub(super) fn find(self, of: &Bound<'_, PyType>) -> Result<Option<*mut usize>, String> {
        let Some(place) = self.place(of.as_type_ptr()) else { return Ok(None) };
        // SAFETY: it lies within the type or within its table.
        let found = unsafe { place.read() };
        if found == 0 {
            return Ok(None);
        }
        if self.is_confirmed(of, found) { Ok(Some(place)) } else { Err(unknown("type slots")) }
    }

    fn is_confirmed(self, of: &Bound<'_, PyType>, found: usize) -> bool {
        if ASKS_STATIC_TYPES.load(Relaxed) {
            return ask(of, self.id) == found;
        }
        // A subclass has the slot at the same place, mostly with the pointer that it inherited.
        let Ok(heap) = subclass(of) else { return !is_open(of) };
        let inherited = self.place(heap.as_type_ptr()).map(|place| {
            // SAFETY: it lies within a type, or within the tables that a heap type carries.
            unsafe { place.read() }
        });
        inherited == Some(ask(&heap, self.id))
    }
}

/// Where a type keeps the function that makes its objects. There is no number to ask for it, so its
/// neighbours are looked at: the method resolution order before and the finalizer beside it.
pub(super) fn vectorcall_place(of: &Bound<'_, PyType>) -> Result<Option<*mut usize>, String> {
    const ORDER: usize = 43;
    const FINALIZER: Slot = Slot::of_type(49, ffi::Py_tp_finalize);
    const VECTORCALL: usize = 50;
    let word = |index: usize| {
        // SAFETY: a type has more words than these.
        unsafe { of.as_type_ptr().cast::<usize>().add(index).read() }
    };
    let order = of.getattr("__mro__").map_err(|error| error.to_string())?;
    let is_known = word(FINALIZER.word) == 0 && word(ORDER) == order.as_ptr() as usize;
    if !is_known || (ASKS_STATIC_TYPES.load(Relaxed) && ask(of, FINALIZER.id) != 0) {
        return Err(unknown("type slots"));
    }
    let place = of.as_type_ptr().cast::<usize>().wrapping_add(VECTORCALL);
    Ok(is_code(word(VECTORCALL)).then_some(place))
}

/// Whether an address is in a loaded object, as functions of CPython are.
fn is_code(address: usize) -> bool {
    // SAFETY: all-zero bytes are a valid `Dl_info`, which the call fills.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        address != 0 && libc::dladdr(address as *const c_void, &raw mut info) != 0
    }
}

/// Whether `PyType_GetSlot` takes types that are not on the heap: from 3.10 on.
static ASKS_STATIC_TYPES: AtomicBool = AtomicBool::new(false);

/// Whether this is a Python whose layout is known at all.
pub(super) fn check(py: Python<'_>) -> Result<(), String> {
    let version = py.version_info();
    if version.major != 3 || !(9..=NEWEST).contains(&version.minor) {
        return Err("this version of Python has not been looked at".to_owned());
    }
    if size_of::<usize>() != 8 || is_free_threaded(py) {
        return Err("this build of Python has another layout of objects".to_owned());
    }
    ASKS_STATIC_TYPES.store(version.minor >= 10, Relaxed);
    let base = py.get_type::<PyAny>();
    let heap = subclass(&base).map_err(|_| unknown("type slots"))?;
    for slot in [Slot::HASH, Slot::COMPARE] {
        let place = slot.place(heap.as_type_ptr());
        // SAFETY: the heap type is an object of more words than these.
        let word = place.map(|place| unsafe { place.read() });
        if word != Some(ask(&heap, slot.id)) || word == Some(0) {
            return Err(unknown("type slots"));
        }
    }
    Ok(())
}

fn is_free_threaded(py: Python<'_>) -> bool {
    let flags = py.import("sys").and_then(|sys| sys.getattr("abiflags"));
    flags.and_then(|flags| flags.extract::<String>()).is_ok_and(|flags| flags.contains('t'))
}

fn subclass<'py>(of: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyType>> {
    let namespace = pyo3::types::PyDict::new(of.py());
    namespace.set_item("__slots__", ())?;
    let class = of.py().get_type::<PyType>().call1(("layout", (of,), namespace))?;
    Ok(class.cast_into::<PyType>()?)
}

/// Whether `of` may have subclasses.
fn is_open(of: &Bound<'_, PyType>) -> bool {
    const BASETYPE: u64 = 1 << 10;
    flags(of.as_type_ptr()) & BASETYPE != 0
}

fn flags(of: *mut ffi::PyTypeObject) -> u64 {
    // SAFETY: it is a type.
    unsafe { ffi::PyType_GetFlags(of) }
}

fn ask(of: &Bound<'_, PyType>, id: c_int) -> usize {
    // SAFETY: a type for which this Python answers, see `ASKS_STATIC_TYPES`.
    let found = unsafe { ffi::PyType_GetSlot(of.as_type_ptr(), id) } as usize;
    // A failed question leaves an error behind.
    drop(PyErr::take(of.py()));
    found
}

/// Where a wrapper descriptor (`object.__eq__`) keeps the slot that it wraps.
pub(super) fn wrapped_place(descriptor: &Bound<'_, PyAny>) -> Option<*mut usize> {
    // Head, owner, name, qualified name, base, function.
    is_a(descriptor, "wrapper_descriptor").then(|| word(descriptor, HEAD + 4))
}

/// The entry in a table of methods that stands behind a builtin function or method.
pub(super) struct MethodEntry {
    entry: *mut usize,
}

impl MethodEntry {
    /// `None` if `callable` is not written in C, an error if its entry does not bear `name`.
    pub(super) fn find(callable: &Bound<'_, PyAny>, name: &str) -> Result<Option<Self>, String> {
        let place = if is_a(callable, "method_descriptor") {
            // Head, owner, name, qualified name, entry.
            word(callable, HEAD + 3)
        } else if is_a(callable, "builtin_function_or_method") {
            word(callable, HEAD)
        } else {
            return Ok(None);
        };
        // SAFETY: both kinds of object hold a pointer to their entry at this word; an entry lives
        // as long as the process, and begins with its name.
        let (entry, found) = unsafe {
            let entry = place.read() as *mut usize;
            let name = if entry.is_null() { 0 } else { entry.read() };
            (entry, name as *const std::ffi::c_char)
        };
        // SAFETY: it is not null, so it is a C string.
        if found.is_null() || unsafe { CStr::from_ptr(found) }.to_bytes() != name.as_bytes() {
            return Err(unknown("tables of methods"));
        }
        Ok(Some(Self { entry }))
    }

    /// Where the function stands.
    pub(super) fn function(&self) -> *mut usize {
        self.entry.wrapping_add(1)
    }

    /// How it is to be called, `METH_..`.
    pub(super) fn flags(&self) -> c_int {
        // SAFETY: name, function, flags: the third word begins with them.
        unsafe { self.entry.add(2).cast::<c_int>().read() }
    }
}

fn is_a(object: &Bound<'_, PyAny>, type_name: &str) -> bool {
    object.get_type().name().is_ok_and(|name| name == type_name)
}

fn word(object: &Bound<'_, PyAny>, index: usize) -> *mut usize {
    object.as_ptr().cast::<usize>().wrapping_add(index)
}

/// A function that this Python exports and the stable ABI does not have.
pub(super) fn exported(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: it takes a C string and looks among what is loaded.
    let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    (!found.is_null()).then_some(found)
}

/// The reason to give when something is not where it should be.
pub(super) fn unknown(what: &str) -> String {
    format!("the {what} of this Python are not where they are expected")
}
