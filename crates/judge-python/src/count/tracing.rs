//! Byte codes by tracing, on CPython 3.9 to 3.11.
//!
//! A native trace function is given to the interpreter directly, not through `sys.settrace`: that
//! one calls it as a Python function and copies the frame's variables at each event. Opcode events
//! must be asked for frame by frame, in a byte of the frame; the candidate cannot take them back,
//! because the attribute is made read-only.
#![expect(unsafe_code, reason = "frames are read and written through their memory")]

use std::ffi::{c_int, c_void};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::Relaxed};

use pyo3::ffi::{self, PyMemberDef, PyObject};
use pyo3::prelude::*;

use super::steps::Way;
use super::threads::{self, Starters};
use super::{interpreter, lines, methods, state};

/// `PyTrace_CALL`.
const CALL: c_int = 0;
/// `PyTrace_OPCODE`.
const OPCODE: c_int = 7;
/// `T_BOOL`, the type of a member that is one byte.
const ONE_BYTE: c_int = 14;
/// `READONLY`, a member's flag.
const READ_ONLY: c_int = 1;
/// No frame has members beyond this; fields of an unknown layout are refused.
const FRAME_BYTES_MAX: usize = 256;

type TraceFunction =
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, c_int, *mut PyObject) -> c_int;
type SetTrace = unsafe extern "C" fn(Option<TraceFunction>, *mut PyObject);
type GetCode = unsafe extern "C" fn(*mut PyObject) -> *mut PyObject;
type LastInstruction = unsafe extern "C" fn(*mut PyObject) -> c_int;

/// Where a frame keeps `f_trace_lines` and `f_trace_opcodes`, one byte each.
static TRACE_LINES: AtomicUsize = AtomicUsize::new(0);
static TRACE_OPCODES: AtomicUsize = AtomicUsize::new(0);
/// `PyEval_SetTrace`.
static SET_TRACE: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// The trace function of this process.
static TRACE: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// `PyFrame_GetCode`.
static GET_CODE: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// `PyFrame_GetLasti`, which 3.11 has; null on 3.9 and 3.10.
static GET_LAST: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// Where a frame keeps `f_lasti` on 3.9 and 3.10, and how many bytes one of its units is.
static LAST: AtomicUsize = AtomicUsize::new(0);
static LAST_UNIT: AtomicUsize = AtomicUsize::new(1);

/// All that is needed to count by tracing.
pub(crate) struct Tracing {
    opcodes: NonNull<PyMemberDef>,
    starters: Starters,
    way: Way,
}

impl Tracing {
    pub(crate) fn prepare(py: Python<'_>, way: Way) -> Result<Self, String> {
        SET_TRACE.store(interpreter::required(c"PyEval_SetTrace")?.as_ptr(), Relaxed);
        let (_, lines_at) = member(py, "f_trace_lines")?;
        let (opcodes, opcodes_at) = member(py, "f_trace_opcodes")?;
        TRACE_LINES.store(lines_at, Relaxed);
        TRACE_OPCODES.store(opcodes_at, Relaxed);
        if way == Way::Locate {
            GET_CODE.store(interpreter::required(c"PyFrame_GetCode")?.as_ptr(), Relaxed);
            find_last_instruction(py, opcodes_at)?;
        }
        Ok(Self { opcodes, starters: Starters::prepare(py)?, way })
    }

    pub(crate) fn install(self, py: Python<'_>) -> Result<(), String> {
        let trace: TraceFunction = match self.way {
            Way::Count => on_event,
            Way::Locate => on_event_with_lines,
        };
        TRACE.store(trace as *mut c_void, Relaxed);
        threads::remember_main();
        self.starters.replace(py)?;
        // SAFETY: the definition is the interpreter's own, static and writable; the lock is held.
        unsafe { (*self.opcodes.as_ptr()).flags |= READ_ONLY };
        trace_this_thread();
        Ok(())
    }
}

/// The definition of a frame's member that is one byte, and where a frame has it.
fn member(py: Python<'_>, name: &str) -> Result<(NonNull<PyMemberDef>, usize), String> {
    let unknown = || format!("a frame's `{name}` is not where it was expected");
    let frame = current_frame(py).ok_or_else(unknown)?;
    let descriptor = frame.get_type().getattr(name).map_err(|_| unknown())?;
    if methods::kind_of(&descriptor) != "member_descriptor" {
        return Err(unknown());
    }
    let definition: NonNull<PyMemberDef> =
        methods::field(&descriptor, methods::DEFINITION_OF_DESCRIPTOR).ok_or_else(unknown)?;
    // SAFETY: a member descriptor points to a definition that lives as long as the process.
    let (found, kind, offset) = unsafe {
        let definition = definition.as_ptr();
        ((*definition).name, (*definition).type_code, (*definition).offset)
    };
    let offset = usize::try_from(offset).map_err(|_| unknown())?;
    if !methods::is_called(found, name) || kind != ONE_BYTE || offset >= FRAME_BYTES_MAX {
        return Err(unknown());
    }
    Ok((definition, offset))
}

/// The frame of the Python function that called us.
fn current_frame(py: Python<'_>) -> Option<Bound<'_, PyAny>> {
    // SAFETY: the call returns a borrowed frame or null; the lock is held.
    unsafe { Bound::from_borrowed_ptr_or_opt(py, ffi::PyEval_GetFrame().cast()) }
}

/// Finds how to read which instruction a frame is at.
fn find_last_instruction(py: Python<'_>, opcodes_at: usize) -> Result<(), String> {
    if let Some(function) = interpreter::symbol(c"PyFrame_GetLasti") {
        GET_LAST.store(function.as_ptr(), Relaxed);
        return Ok(());
    }
    // Behind the two bytes stands the generator that owns the frame, a pointer, then `f_lasti`.
    let at = (opcodes_at + 1).next_multiple_of(8) + 8;
    let unit = if py.version_info() >= (3, 10) { 2 } else { 1 };
    LAST.store(at, Relaxed);
    LAST_UNIT.store(unit, Relaxed);
    let unknown = || "a frame's `f_lasti` is not where it was expected".to_owned();
    let frame = current_frame(py).ok_or_else(unknown)?;
    // SAFETY: the offset lies within the frame, which is alive.
    let found = unsafe { last_instruction(frame.as_ptr()) };
    let told = frame.getattr("f_lasti").and_then(|told| told.extract::<usize>());
    if told.ok() == Some(found) { Ok(()) } else { Err(unknown()) }
}

/// The offset in bytes of the instruction that a frame is at.
unsafe fn last_instruction(frame: *mut PyObject) -> usize {
    let function = GET_LAST.load(Relaxed);
    // SAFETY: the function has this type where it exists; elsewhere `LAST` has been confirmed.
    let last = unsafe {
        if function.is_null() {
            frame.byte_add(LAST.load(Relaxed)).cast::<c_int>().read()
        } else {
            std::mem::transmute::<*mut c_void, LastInstruction>(function)(frame)
        }
    };
    usize::try_from(last).unwrap_or_default() * LAST_UNIT.load(Relaxed)
}

/// Traces the calling thread, which holds the interpreter lock.
pub(crate) fn trace_this_thread() {
    // SAFETY: both were stored together, before the first call, and have these types.
    unsafe {
        let set = std::mem::transmute::<*mut c_void, SetTrace>(SET_TRACE.load(Relaxed));
        let trace = std::mem::transmute::<*mut c_void, TraceFunction>(TRACE.load(Relaxed));
        set(Some(trace), std::ptr::null_mut());
    }
}

/// Asks for each opcode of a frame that is entered, and for no lines.
unsafe fn enter(frame: *mut PyObject) {
    // SAFETY: the offsets are those of the frame's own members, of one byte each.
    unsafe {
        frame.byte_add(TRACE_OPCODES.load(Relaxed)).cast::<u8>().write(1);
        frame.byte_add(TRACE_LINES.load(Relaxed)).cast::<u8>().write(0);
    }
}

unsafe extern "C" fn on_event(
    _object: *mut PyObject,
    frame: *mut PyObject,
    event: c_int,
    _arg: *mut PyObject,
) -> c_int {
    if event == OPCODE {
        if state::is_active() {
            state::step();
        } else {
            threads::note_outside();
        }
    } else if event == CALL {
        // SAFETY: the interpreter gives a live frame.
        unsafe { enter(frame) };
    }
    0
}

unsafe extern "C" fn on_event_with_lines(
    object: *mut PyObject,
    frame: *mut PyObject,
    event: c_int,
    arg: *mut PyObject,
) -> c_int {
    if event == OPCODE && state::is_active() {
        // SAFETY: the interpreter gives a live frame. `GET_CODE` was found before the first event,
        // has this type, and returns a new reference.
        unsafe {
            let get_code = std::mem::transmute::<*mut c_void, GetCode>(GET_CODE.load(Relaxed));
            let code = get_code(frame);
            lines::arrive(code, last_instruction(frame));
            ffi::Py_DecRef(code);
        }
        state::step();
        lines::charge_step();
        return 0;
    }
    // SAFETY: as this function is called.
    unsafe { on_event(object, frame, event, arg) }
}
