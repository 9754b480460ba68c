//! Operators in the ledger: slots of builtin types, each kind with a wrapper of its own.
#![expect(unsafe_code, reason = "slots are C functions on borrowed objects")]

use std::ffi::c_int;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use pyo3::ffi::{self, Py_ssize_t, PyObject};
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::element::{is_answer, length};
use super::layout::Slot;
use super::patch::Patch;
use super::unit::{add_steps, small_steps};
use super::{integer, iteration, search};
use crate::count::state::is_active;

type Object = *mut PyObject;
type Binary = unsafe extern "C" fn(Object, Object) -> Object;
type Ternary = unsafe extern "C" fn(Object, Object, Object) -> Object;
type Repeat = unsafe extern "C" fn(Object, Py_ssize_t) -> Object;
type Contains = unsafe extern "C" fn(Object, Object) -> c_int;
type Unary = unsafe extern "C" fn(Object) -> Object;

/// Steps of a binary operator, from both operands, the length of the left one before, and the
/// result.
type BinaryRule = fn(Object, Object, u64, Object) -> u64;

/// A slot's rule, and where to keep what stood in the slot.
trait Hook<R> {
    const RULE: R;
    fn original() -> &'static AtomicUsize;
}

/// One slot of the ledger.
struct Operator {
    /// An expression of which the type is taken.
    example: &'static std::ffi::CStr,
    slot: Slot,
    wrapper: usize,
    original: &'static AtomicUsize,
}

impl Operator {
    fn of<R, H: Hook<R>>(example: &'static std::ffi::CStr, slot: Slot, wrapper: *const ()) -> Self {
        Self { example, slot, wrapper: wrapper as usize, original: H::original() }
    }

    fn find(&self, py: Python<'_>) -> Result<Option<Patch>, String> {
        let example = py.eval(self.example, None, None).map_err(|error| error.to_string())?;
        let of: Bound<'_, PyType> = example.get_type();
        let place = self.slot.find(&of)?;
        // SAFETY: the place is confirmed; the wrapper is of the slot's kind.
        Ok(place.map(|place| unsafe { Patch::plan(place, self.wrapper, self.original) }))
    }
}

macro_rules! operators {
    ($kind:ident, $rule_type:ty: $($example:literal, $slot:ident => $rule:expr;)*) => {
        [$({
            struct Here;
            impl Hook<$rule_type> for Here {
                const RULE: $rule_type = $rule;
                fn original() -> &'static AtomicUsize {
                    static ORIGINAL: AtomicUsize = AtomicUsize::new(0);
                    &ORIGINAL
                }
            }
            Operator::of::<$rule_type, Here>($example, Slot::$slot, $kind::<Here> as *const ())
        },)*]
    };
}

/// Plans all replacements.
pub(super) fn find(py: Python<'_>) -> Result<Vec<Patch>, String> {
    let iterators = if iteration::check(py)? { iterators() } else { Vec::new() };
    let operators = sequences().into_iter().chain(sets()).chain(integers()).chain(rows());
    let operators = operators.chain(iterators);
    operators.filter_map(|operator| operator.find(py).transpose()).collect()
}

fn sequences() -> Vec<Operator> {
    let mut all = Vec::from(operators! { binary, BinaryRule:
        c"[]", CONCAT => |_, _, _, made| length(made);
        c"[]", INPLACE_CONCAT => |_, added, _, _| length(added);
        c"[]", SUBSCRIPT => slice;
        c"()", CONCAT => |_, _, _, made| length(made);
        c"()", SUBSCRIPT => slice;
        c"''", SUBSCRIPT => |text, key, _, made| small_steps(slice(text, key, 0, made));
    });
    all.extend(operators! { sized, fn(u64, Py_ssize_t, Object) -> u64:
        c"[]", REPEAT => |_, _, made| length(made);
        c"[]", INPLACE_REPEAT => |_, _, made| length(made);
        c"()", REPEAT => |_, _, made| length(made);
        c"__import__('collections').deque()", ITEM => deque_item;
    });
    all.extend(operators! { contains, fn(Object, Object, bool) -> u64:
        c"''", CONTAINS => search::contains;
        c"b''", CONTAINS => search::contains;
    });
    all
}

fn sets() -> Vec<Operator> {
    Vec::from(operators! { binary, BinaryRule:
        c"set()", AND => |left, right, _, _| length(left).min(length(right));
        c"set()", OR => both;
        c"set()", XOR => both;
        c"set()", SUBTRACT => both;
        c"set()", INPLACE_AND => |_, right, before, _| before.min(length(right));
        c"set()", INPLACE_OR => |_, right, _, _| length(right);
        c"set()", INPLACE_XOR => |_, right, _, _| length(right);
        c"set()", INPLACE_SUBTRACT => |_, right, _, _| length(right);
        c"frozenset()", AND => |left, right, _, _| length(left).min(length(right));
        c"frozenset()", OR => both;
        c"frozenset()", XOR => both;
        c"frozenset()", SUBTRACT => both;
        c"{}", OR => both;
        c"{}", INPLACE_OR => |_, right, _, _| length(right);
    })
}

fn integers() -> Vec<Operator> {
    let mut all = Vec::from(operators! { binary, BinaryRule:
        c"0", MULTIPLY => integer::multiply;
        c"0", FLOOR_DIVIDE => integer::divide;
        c"0", REMAINDER => integer::divide;
        c"0", DIVMOD => integer::divide;
    });
    all.extend(operators! { ternary, fn(Object, Object, Object, Object) -> u64:
        c"0", POWER => integer::power;
    });
    all.extend(operators! { unary, fn(Object, Object) -> u64:
        c"0", REPR => |number, _| integer::write(number);
    });
    all
}

fn rows() -> [Operator; 1] {
    // A row of many columns is one byte code to its consumer.
    operators! { unary, fn(Object, Object) -> u64:
        c"zip()", NEXT => |_, row| length(row);
    }
}

fn iterators() -> Vec<Operator> {
    Vec::from(operators! { next, ():
        c"iter({})", NEXT => ();
        c"iter({}.values())", NEXT => ();
        c"iter({}.items())", NEXT => ();
        c"iter(set())", NEXT => ();
    })
}

/// A new list or tuple of the items of a slice; one item is no work.
fn slice(of: Object, key: Object, _: u64, made: Object) -> u64 {
    // SAFETY: a live object, and a static of which only the address is used.
    let is_slice = unsafe { ffi::Py_TYPE(key) == &raw mut ffi::PySlice_Type };
    if is_slice && made != of { length(made) } else { 0 }
}

fn both(left: Object, right: Object, before: u64, _: Object) -> u64 {
    let _ = left;
    before + length(right)
}

/// An item of a deque: blocks of 64 are passed over from the nearer end.
fn deque_item(length: u64, index: Py_ssize_t, _: Object) -> u64 {
    let index = u64::try_from(index).unwrap_or(0);
    index.min(length.saturating_sub(index)) / 64
}

/// What stood in a slot.
///
/// # Safety
///
/// `F` is the type of the slot's functions.
unsafe fn original<R, H: Hook<R>, F: Copy>() -> F {
    let address = H::original().load(Relaxed);
    // SAFETY: a function pointer is as wide as an address; the caller vouches for its type.
    unsafe { std::mem::transmute_copy::<usize, F>(&address) }
}

// SAFETY of all below: each is called as its slot is, with live objects, and calls what stood in
// the slot in the same way. The operands outlive the call.

unsafe extern "C" fn binary<H: Hook<BinaryRule>>(left: Object, right: Object) -> Object {
    // SAFETY: see above.
    let function = unsafe { original::<_, H, Binary>() };
    let before = if is_active() { length(left) } else { 0 };
    // SAFETY: see above.
    let result = unsafe { function(left, right) };
    if is_active() && is_answer(result) {
        add_steps(H::RULE(left, right, before, result));
    }
    result
}

unsafe extern "C" fn ternary<H: Hook<fn(Object, Object, Object, Object) -> u64>>(
    first: Object,
    second: Object,
    third: Object,
) -> Object {
    // SAFETY: see above.
    let result = unsafe { original::<_, H, Ternary>()(first, second, third) };
    if is_active() {
        add_steps(H::RULE(first, second, third, result));
    }
    result
}

unsafe extern "C" fn sized<H: Hook<fn(u64, Py_ssize_t, Object) -> u64>>(
    of: Object,
    number: Py_ssize_t,
) -> Object {
    let before = if is_active() { length(of) } else { 0 };
    // SAFETY: see above.
    let result = unsafe { original::<_, H, Repeat>()(of, number) };
    if is_active() && is_answer(result) {
        add_steps(H::RULE(before, number, result));
    }
    result
}

unsafe extern "C" fn contains<H: Hook<fn(Object, Object, bool) -> u64>>(
    of: Object,
    element: Object,
) -> c_int {
    // SAFETY: see above.
    let found = unsafe { original::<_, H, Contains>()(of, element) };
    if is_active() && found >= 0 {
        add_steps(H::RULE(of, element, found > 0));
    }
    found
}

unsafe extern "C" fn unary<H: Hook<fn(Object, Object) -> u64>>(of: Object) -> Object {
    // SAFETY: see above.
    let result = unsafe { original::<_, H, Unary>()(of) };
    if is_active() {
        add_steps(H::RULE(of, result));
    }
    result
}

unsafe extern "C" fn next<H: Hook<()>>(iterator: Object) -> Object {
    let before = iteration::position(iterator);
    // SAFETY: see above.
    let item = unsafe { original::<_, H, Unary>()(iterator) };
    if is_active() && !item.is_null() {
        add_steps(iteration::passed(before, iteration::position(iterator)));
    }
    item
}
