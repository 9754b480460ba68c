//! `memcpy` and its like, counted: what the Python executable, its library and extension modules
//! call instead of the C library's.
#![expect(unsafe_code, reason = "the functions of <string.h> take pointers")]

use std::ffi::{c_int, c_void};

use super::got::Replacement;
use crate::count::state::{Component, add};

/// What is replaced, by name, and with what.
pub(super) static REPLACED: [Replacement; 9] = [
    ("memmove", || memmove as *const () as usize),
    ("memcpy", || memcpy as *const () as usize),
    ("memset", || memset as *const () as usize),
    ("memcmp", || memcmp as *const () as usize),
    ("memchr", || memchr as *const () as usize),
    ("memrchr", || memrchr as *const () as usize),
    ("__memcpy_chk", || memcpy_checked as *const () as usize),
    ("__memmove_chk", || memmove_checked as *const () as usize),
    ("__memset_chk", || memset_checked as *const () as usize),
];

fn count(bytes: usize) {
    add(Component::BytesMoved, bytes as u64);
}

// SAFETY of all below: the caller keeps the contract of the C function, to which every argument is
// handed on. This library's own calls are not replaced, so none of them calls itself.

unsafe extern "C" fn memmove(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void {
    count(bytes);
    // SAFETY: see above.
    unsafe { libc::memmove(to, from, bytes) }
}

unsafe extern "C" fn memcpy(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void {
    count(bytes);
    // SAFETY: see above.
    unsafe { libc::memcpy(to, from, bytes) }
}

unsafe extern "C" fn memset(to: *mut c_void, byte: c_int, bytes: usize) -> *mut c_void {
    count(bytes);
    // SAFETY: see above.
    unsafe { libc::memset(to, byte, bytes) }
}

/// It may look at fewer: where the first difference is cannot be told without looking twice.
unsafe extern "C" fn memcmp(left: *const c_void, right: *const c_void, bytes: usize) -> c_int {
    count(bytes);
    // SAFETY: see above.
    unsafe { libc::memcmp(left, right, bytes) }
}

unsafe extern "C" fn memchr(within: *const c_void, byte: c_int, bytes: usize) -> *mut c_void {
    // SAFETY: see above.
    let found = unsafe { libc::memchr(within, byte, bytes) };
    count(if found.is_null() { bytes } else { found as usize - within as usize + 1 });
    found
}

unsafe extern "C" fn memrchr(within: *const c_void, byte: c_int, bytes: usize) -> *mut c_void {
    // SAFETY: see above.
    let found = unsafe { libc::memrchr(within, byte, bytes) };
    count(if found.is_null() { bytes } else { within as usize + bytes - found as usize });
    found
}

/// Does what the checked functions of the C library do when a buffer is too small.
fn check(bytes: usize, room: usize) {
    if bytes > room {
        // SAFETY: it takes no arguments and does not return.
        unsafe { libc::abort() };
    }
}

unsafe extern "C" fn memcpy_checked(
    to: *mut c_void,
    from: *const c_void,
    bytes: usize,
    room: usize,
) -> *mut c_void {
    check(bytes, room);
    // SAFETY: see above.
    unsafe { memcpy(to, from, bytes) }
}

unsafe extern "C" fn memmove_checked(
    to: *mut c_void,
    from: *const c_void,
    bytes: usize,
    room: usize,
) -> *mut c_void {
    check(bytes, room);
    // SAFETY: see above.
    unsafe { memmove(to, from, bytes) }
}

unsafe extern "C" fn memset_checked(
    to: *mut c_void,
    byte: c_int,
    bytes: usize,
    room: usize,
) -> *mut c_void {
    check(bytes, room);
    // SAFETY: see above.
    unsafe { memset(to, byte, bytes) }
}
