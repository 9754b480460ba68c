//! Memory in use, exactly: hooks around CPython's three allocators and around its arenas.
//!
//! Python objects, their tables and their buffers come from three domains. The object domain asks
//! the raw one for what is long; a guard sees to it that such a block is counted once. Arenas hold
//! blocks that are counted already, but frames of deep recursion (3.11 and later) live in chunks
//! that are asked from the arena allocator directly: those are counted here.
#![expect(unsafe_code, reason = "allocators are tables of C functions that hand out pointers")]

use std::cell::Cell;
use std::ffi::{c_int, c_void};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use super::header::{BLOCK_BYTES_MAX, BYTES, Header};
use super::layout::exported;
use crate::count::lines;
use crate::count::state::{Component, add, is_active};

/// Shorter allocations are no work of their own: pools and free lists serve them.
const SMALL_BYTES_MAX: usize = 512;
/// `PYMEM_DOMAIN_RAW`, `_MEM` and `_OBJ`.
const DOMAINS: [c_int; 3] = [0, 1, 2];

/// Counted bytes in use.
static LIVE: AtomicI64 = AtomicI64::new(0);
/// The most of them since the base was taken.
static PEAK: AtomicI64 = AtomicI64::new(0);
static BASE: AtomicI64 = AtomicI64::new(0);
/// Chunks that were counted and are in use.
static CHUNKS: Mutex<Vec<usize>> = Mutex::new(Vec::new());

thread_local! {
    /// Whether this thread is inside an allocator, which may call another.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Counted bytes in use now become the base of the peak.
pub(crate) fn begin_peak() {
    let live = LIVE.load(Relaxed);
    BASE.store(live, Relaxed);
    PEAK.store(live, Relaxed);
}

/// The most counted bytes in use above the base, since then.
pub(crate) fn peak_bytes() -> u64 {
    u64::try_from(PEAK.load(Relaxed) - BASE.load(Relaxed)).unwrap_or(0)
}

/// `PyMemAllocatorEx`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Allocator {
    context: *mut c_void,
    malloc: unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void,
    calloc: unsafe extern "C" fn(*mut c_void, usize, usize) -> *mut c_void,
    realloc: unsafe extern "C" fn(*mut c_void, *mut c_void, usize) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void, *mut c_void),
}

/// `PyObjectArenaAllocator`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Arenas {
    context: *mut c_void,
    alloc: unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void, *mut c_void, usize),
}

type DomainFunction = unsafe extern "C" fn(c_int, *mut Allocator);
type ArenaFunction = unsafe extern "C" fn(*mut Arenas);

/// What the interpreter exports to look at its allocators and to replace them.
pub(super) struct Memory {
    get: DomainFunction,
    set: DomainFunction,
    get_arenas: ArenaFunction,
    set_arenas: ArenaFunction,
}

/// Finds these functions; the stable ABI does not have them.
pub(super) fn find() -> Result<Memory, String> {
    let [get, set] = [c"PyMem_GetAllocator", c"PyMem_SetAllocator"].map(exported);
    let arenas = [c"PyObject_GetArenaAllocator", c"PyObject_SetArenaAllocator"].map(exported);
    let (Some(get), Some(set), [Some(get_arenas), Some(set_arenas)]) = (get, set, arenas) else {
        return Err("this Python does not let its allocators be replaced".to_owned());
    };
    // SAFETY: CPython's functions of these names have these types in all versions.
    unsafe {
        Ok(Memory {
            get: std::mem::transmute::<*mut c_void, DomainFunction>(get),
            set: std::mem::transmute::<*mut c_void, DomainFunction>(set),
            get_arenas: std::mem::transmute::<*mut c_void, ArenaFunction>(get_arenas),
            set_arenas: std::mem::transmute::<*mut c_void, ArenaFunction>(set_arenas),
        })
    }
}

impl Memory {
    /// Puts the hooks in place. The originals are kept for ever.
    pub(super) fn install(&self) {
        for domain in DOMAINS {
            let original = Box::leak(Box::new(Allocator {
                context: std::ptr::null_mut(),
                malloc,
                calloc,
                realloc,
                free,
            }));
            let mut hook = *original;
            // SAFETY: `original` is filled with the present functions and then never changed.
            unsafe { (self.get)(domain, original) };
            hook.context = (&raw mut *original).cast();
            // SAFETY: the hooks take blocks of the originals as well as their own.
            unsafe { (self.set)(domain, &raw mut hook) };
        }
        let original = Box::leak(Box::new(Arenas {
            context: std::ptr::null_mut(),
            alloc: alloc_arena,
            free: free_arena,
        }));
        let mut hook = *original;
        // SAFETY: as above.
        unsafe { (self.get_arenas)(original) };
        hook.context = (&raw mut *original).cast();
        // SAFETY: as above.
        unsafe { (self.set_arenas)(&raw mut hook) };
    }
}

/// Runs `inner` as part of an allocation: allocators that it calls count nothing.
fn inside<T>(inner: impl FnOnce() -> T) -> T {
    let before = INSIDE.replace(true);
    let result = inner();
    INSIDE.set(before);
    result
}

/// How much of an allocation counts.
fn counted(bytes: usize) -> usize {
    if is_active() { bytes } else { 0 }
}

/// Bytes that make work: of long blocks only.
fn long(bytes: usize) -> usize {
    if bytes > SMALL_BYTES_MAX { bytes } else { 0 }
}

/// Adds counted bytes to what is in use.
fn grow(bytes: usize) {
    if bytes == 0 {
        return;
    }
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
    PEAK.fetch_max(live, Relaxed);
    inside(|| lines::charge_bytes(bytes.unsigned_abs()));
}

fn shrink(bytes: usize) {
    LIVE.fetch_sub(i64::try_from(bytes).unwrap_or(i64::MAX), Relaxed);
}

/// Writes the header of a new block; null stays null.
unsafe fn deliver(base: *mut c_void, size: usize) -> *mut c_void {
    if base.is_null() {
        return base;
    }
    let counted = counted(size);
    grow(counted);
    add(Component::BytesAllocated, long(counted) as u64);
    // SAFETY: a fresh block that has room for the header.
    unsafe { Header { size, counted }.write(base) }
}

// SAFETY of all below: `context` is the original table that `install` kept, and a block belongs to
// its domain or to nobody.

unsafe extern "C" fn malloc(context: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Allocator>() };
    if INSIDE.get() {
        // SAFETY: the original's own call.
        return unsafe { (original.malloc)(original.context, size) };
    }
    if size > BLOCK_BYTES_MAX {
        return std::ptr::null_mut();
    }
    // SAFETY: an empty block is one byte long, so that no two have the same address.
    let base = inside(|| unsafe { (original.malloc)(original.context, size.max(1) + BYTES) });
    // SAFETY: it is a block with room for a header, or null.
    unsafe { deliver(base, size) }
}

unsafe extern "C" fn calloc(context: *mut c_void, count: usize, each: usize) -> *mut c_void {
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Allocator>() };
    if INSIDE.get() {
        // SAFETY: the original's own call.
        return unsafe { (original.calloc)(original.context, count, each) };
    }
    let Some(size) = count.checked_mul(each).filter(|size| *size <= BLOCK_BYTES_MAX) else {
        return std::ptr::null_mut();
    };
    // SAFETY: as in `malloc`.
    let base = inside(|| unsafe { (original.calloc)(original.context, 1, size.max(1) + BYTES) });
    // SAFETY: it is a block with room for a header, or null.
    unsafe { deliver(base, size) }
}

unsafe extern "C" fn realloc(context: *mut c_void, block: *mut c_void, size: usize) -> *mut c_void {
    if block.is_null() {
        // SAFETY: an allocation like any other.
        return unsafe { malloc(context, size) };
    }
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Allocator>() };
    if INSIDE.get() {
        // SAFETY: the original's own call.
        return unsafe { (original.realloc)(original.context, block, size) };
    }
    if size > BLOCK_BYTES_MAX {
        return std::ptr::null_mut();
    }
    // SAFETY: it is a live block.
    let Some((old, base)) = (unsafe { Header::take(block) }) else {
        // SAFETY: a foreign block stays what it is.
        return inside(|| unsafe { (original.realloc)(original.context, block, size) });
    };
    let room = size.max(1) + BYTES;
    // SAFETY: the base is what the original handed out.
    let moved = inside(|| unsafe { (original.realloc)(original.context, base, room) });
    if moved.is_null() {
        // SAFETY: the old block is as it was, but for the header that was taken off.
        unsafe { old.write(base) };
        return moved;
    }
    // SAFETY: it has room for a header.
    unsafe { resized(old, size).write(moved) }
}

/// Counts a change of length. A block that grows in place moves nothing, and one that moves is
/// copied at most as often as it doubles: so the growth counts, not the whole.
fn resized(old: Header, size: usize) -> Header {
    let grown = counted(size.saturating_sub(old.size));
    let lost = old.size.saturating_sub(size).min(old.counted);
    grow(grown);
    shrink(lost);
    if grown > 0 {
        let work = long(size).saturating_sub(long(old.size));
        add(Component::BytesAllocated, work as u64);
    }
    Header { size, counted: old.counted + grown - lost }
}

unsafe extern "C" fn free(context: *mut c_void, block: *mut c_void) {
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Allocator>() };
    if block.is_null() || INSIDE.get() {
        // SAFETY: the original's own call, or nothing to free.
        return unsafe { (original.free)(original.context, block) };
    }
    // SAFETY: it is a live block.
    let base = match unsafe { Header::take(block) } {
        Some((header, base)) => {
            shrink(header.counted);
            base
        }
        None => block,
    };
    // SAFETY: what the original handed out.
    inside(|| unsafe { (original.free)(original.context, base) });
}

unsafe extern "C" fn alloc_arena(context: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Arenas>() };
    // SAFETY: handed on as it came.
    let chunk = unsafe { (original.alloc)(original.context, size) };
    // An arena that an allocator asks for is counted block by block.
    if !chunk.is_null() && is_active() && !INSIDE.get() {
        if let Ok(mut chunks) = CHUNKS.lock() {
            chunks.push(chunk as usize);
        }
        grow(size);
    }
    chunk
}

unsafe extern "C" fn free_arena(context: *mut c_void, chunk: *mut c_void, size: usize) {
    // SAFETY: see above.
    let original = unsafe { &*context.cast::<Arenas>() };
    if let Ok(mut chunks) = CHUNKS.lock() {
        // The latest is mostly the first to go.
        if let Some(place) = chunks.iter().rposition(|known| *known == chunk as usize) {
            chunks.swap_remove(place);
            shrink(size);
        }
    }
    // SAFETY: handed on as it came.
    unsafe { (original.free)(original.context, chunk, size) };
}
