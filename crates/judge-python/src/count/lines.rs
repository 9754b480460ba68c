//! Charges work to the candidate's lines.
//!
//! What happens is charged to the instruction of the candidate's own file that was executed last:
//! so what a library or a builtin does belongs to the line that asked for it. Instructions become
//! lines only at the end.
#![expect(unsafe_code, reason = "code objects are kept by address, with a reference to each")]

use std::collections::BTreeMap;
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering::Relaxed};

use judge_protocol::WORK_PARTS;
use pyo3::ffi::PyObject;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::{interpreter, state};

/// Code objects that can be told apart, a power of two; half of it is used.
const SLOTS: usize = 4096;
/// Lines that are told.
const LINES_MAX: usize = 20;
/// Every instruction begins at a multiple of this.
const INSTRUCTION_BYTES: usize = 2;
/// Integers up to this one are never allocated.
const SMALL_INT_MAX: usize = 256;
/// No integer that says an offset is larger than this, in bytes.
const OFFSET_OBJECT_BYTES_MAX: u64 = 32;

/// What one instruction caused.
struct Place {
    parts: AtomicU64,
    bytes: AtomicU64,
}

impl Place {
    const fn new() -> Self {
        Self { parts: AtomicU64::new(0), bytes: AtomicU64::new(0) }
    }
}

/// A code object that was met, and the places of its instructions: none when the code is not the
/// candidate's.
struct Slot {
    code: AtomicPtr<PyObject>,
    places: AtomicPtr<Place>,
    count: AtomicUsize,
}

impl Slot {
    const fn new() -> Self {
        Self {
            code: AtomicPtr::new(null_mut()),
            places: AtomicPtr::new(null_mut()),
            count: AtomicUsize::new(0),
        }
    }

    fn places(&self) -> &'static [Place] {
        let places = self.places.load(Relaxed);
        if places.is_null() {
            return &[];
        }
        // SAFETY: both come from one leaked slice (`fill`), and never change again.
        unsafe { std::slice::from_raw_parts(places, self.count.load(Relaxed)) }
    }
}

static CODES: [Slot; SLOTS] = [const { Slot::new() }; SLOTS];
static CODES_USED: AtomicUsize = AtomicUsize::new(0);
/// The code object of the last instruction and its slot: loops stay in one.
static LAST_CODE: AtomicPtr<PyObject> = AtomicPtr::new(null_mut());
static LAST_SLOT: AtomicUsize = AtomicUsize::new(0);
/// Before the candidate's first instruction.
static NOWHERE: Place = Place::new();
/// The candidate's last instruction.
static CURRENT: AtomicPtr<Place> = AtomicPtr::new((&raw const NOWHERE).cast_mut());
/// The bytes of the last allocation since the last instruction, 0 when there was none.
static LAST_ALLOCATION: AtomicU64 = AtomicU64::new(0);
/// The `co_filename` of the candidate's code.
static FILE_NAME: OnceLock<Py<PyString>> = OnceLock::new();
/// `PyCode_Addr2Line`.
static TO_LINE: AtomicPtr<c_void> = AtomicPtr::new(null_mut());

type ToLine = unsafe extern "C" fn(*mut PyObject, c_int) -> c_int;

/// Says whose lines are wanted.
pub(crate) fn prepare(file_name: &Bound<'_, PyString>) -> Result<(), String> {
    TO_LINE.store(interpreter::required(c"PyCode_Addr2Line")?.as_ptr(), Relaxed);
    let _ = FILE_NAME.set(file_name.clone().unbind());
    Ok(())
}

/// An instruction of some code object is about to be executed. `offset` is in bytes.
#[inline]
pub(crate) fn arrive(code: *mut PyObject, offset: usize) {
    let slot = if LAST_CODE.load(Relaxed) == code {
        LAST_SLOT.load(Relaxed)
    } else {
        let Some(slot) = find(code) else { return };
        LAST_CODE.store(code, Relaxed);
        LAST_SLOT.store(slot, Relaxed);
        slot
    };
    if let Some(place) = CODES[slot].places().get(offset / INSTRUCTION_BYTES) {
        CURRENT.store(std::ptr::from_ref(place).cast_mut(), Relaxed);
    }
}

/// The candidate's code has been left: what happens now is charged to no line.
pub(crate) fn leave() {
    CURRENT.store((&raw const NOWHERE).cast_mut(), Relaxed);
}

/// Charges work, in parts of a unit.
#[inline]
pub(crate) fn charge(parts: u64) {
    let counter = &current().parts;
    counter.store(counter.load(Relaxed).wrapping_add(parts), Relaxed);
}

/// Charges one byte code.
#[inline]
pub(crate) fn charge_step() {
    charge(WORK_PARTS);
}

/// Charges an allocation.
#[inline]
pub(crate) fn charge_bytes(bytes: u64) {
    if !state::is_active() || !state::charges_lines() {
        return;
    }
    LAST_ALLOCATION.store(bytes, Relaxed);
    let counter = &current().bytes;
    counter.store(counter.load(Relaxed).wrapping_add(bytes), Relaxed);
}

/// Takes back the integer that was just made to tell us an offset: monitoring allocates it, not
/// the candidate.
#[inline]
pub(crate) fn forget_offset_object(offset: usize) {
    let bytes = LAST_ALLOCATION.swap(0, Relaxed);
    if offset > SMALL_INT_MAX && bytes <= OFFSET_OBJECT_BYTES_MAX {
        let counter = &current().bytes;
        counter.store(counter.load(Relaxed).saturating_sub(bytes), Relaxed);
    }
}

fn current() -> &'static Place {
    // SAFETY: it is `NOWHERE` or an element of a leaked slice, and those live for ever.
    unsafe { &*CURRENT.load(Relaxed) }
}

/// The slot of a code object, which is made when it is new; none when there are too many.
fn find(code: *mut PyObject) -> Option<usize> {
    // Objects lie on multiples of 16 bytes; the constant is 2^64 over the golden ratio.
    let hash = (code.addr() as u64 >> 4).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
    let mut slot = usize::try_from(hash).unwrap_or_default() % SLOTS;
    loop {
        let found = CODES[slot].code.load(Relaxed);
        if found == code {
            return Some(slot);
        }
        if found.is_null() {
            break;
        }
        slot = (slot + 1) % SLOTS;
    }
    if CODES_USED.load(Relaxed) >= SLOTS / 2 {
        return None;
    }
    CODES_USED.fetch_add(1, Relaxed);
    let was_active = state::set_active(false);
    fill(&CODES[slot], code);
    state::set_active(was_active);
    Some(slot)
}

/// Remembers a code object. The reference keeps its address from being given to another.
fn fill(slot: &Slot, code: *mut PyObject) {
    // SAFETY: byte codes are executed with the interpreter lock held.
    let py = unsafe { Python::assume_attached() };
    // SAFETY: a code object that is executed is alive.
    let object = unsafe { Bound::from_borrowed_ptr(py, code) };
    let places = places_of(&object).unwrap_or_default();
    slot.code.store(object.into_ptr(), Relaxed);
    if places.is_empty() {
        return;
    }
    slot.count.store(places.len(), Relaxed);
    slot.places.store(Box::leak(places).as_mut_ptr(), Relaxed);
}

/// A place for each instruction of the candidate's code, none for other code.
fn places_of(code: &Bound<'_, PyAny>) -> PyResult<Box<[Place]>> {
    let name = FILE_NAME.get().map(|name| name.bind(code.py()));
    let is_own = match name {
        Some(name) => code.getattr("co_filename")?.eq(name)?,
        None => false,
    };
    if !is_own {
        return Ok(Box::default());
    }
    let bytes = code.getattr("co_code")?.len()?;
    Ok((0..=bytes / INSTRUCTION_BYTES).map(|_| Place::new()).collect())
}

/// Forgets what was charged so far.
pub(crate) fn reset() {
    for slot in &CODES {
        for place in slot.places() {
            place.parts.store(0, Relaxed);
            place.bytes.store(0, Relaxed);
        }
    }
}

/// `(line, parts, bytes)` of the lines with most work, most first.
pub(crate) fn costliest(_py: Python<'_>) -> Vec<(u32, u64, u64)> {
    let mut lines = BTreeMap::new();
    for slot in CODES.iter().filter(|slot| !slot.places().is_empty()) {
        add_lines(slot, &mut lines);
    }
    let mut costliest: Vec<_> =
        lines.into_iter().map(|(line, (parts, bytes))| (line, parts, bytes)).collect();
    // Equal ones stay in the order of the source.
    costliest.sort_by_key(|(_, parts, _)| std::cmp::Reverse(*parts));
    costliest.truncate(LINES_MAX);
    costliest
}

fn add_lines(slot: &Slot, lines: &mut BTreeMap<u32, (u64, u64)>) {
    let code = slot.code.load(Relaxed);
    for (index, place) in slot.places().iter().enumerate() {
        let (parts, bytes) = (place.parts.load(Relaxed), place.bytes.load(Relaxed));
        if parts == 0 && bytes == 0 {
            continue;
        }
        // Some instructions have no line: they belong to one before them.
        if let Some(line) = (0..=index).rev().find_map(|index| line_of(code, index)) {
            let sum = lines.entry(line).or_default();
            sum.0 = sum.0.saturating_add(parts);
            sum.1 = sum.1.saturating_add(bytes);
        }
    }
}

fn line_of(code: *mut PyObject, index: usize) -> Option<u32> {
    let offset = c_int::try_from(index * INSTRUCTION_BYTES).ok()?;
    // SAFETY: `prepare` found the function, whose type this is; the table holds the code object.
    let line = unsafe {
        let to_line = std::mem::transmute::<*mut c_void, ToLine>(TO_LINE.load(Relaxed));
        to_line(code, offset)
    };
    u32::try_from(line).ok().filter(|line| *line > 0)
}
