//! The sixteen bytes before a block that was allocated through the hooks.
//!
//! They say how long the block is and how much of it counts as memory in use. A block without them
//! was made before the hooks stood, and stays foreign for ever.
#![expect(unsafe_code, reason = "headers stand before the blocks that CPython holds")]

use std::ffi::c_void;

/// Bytes of a header; blocks stay aligned to it.
pub(super) const BYTES: usize = 16;
/// The longest block: what the header's 40 bits can say. No process here may have as much.
pub(super) const BLOCK_BYTES_MAX: usize = (1 << BITS) - 1;

const BITS: u32 = 40;
const MARK: u64 = 0x5ca1_ab1e_c0de;
const MARK_BITS: u64 = (1 << 48) - 1;

/// What a header says.
#[derive(Clone, Copy)]
pub(super) struct Header {
    /// Length of the block, without its header.
    pub(super) size: usize,
    /// How many of these bytes were allocated during a measured call.
    pub(super) counted: usize,
}

/// Written together: 48 bits of mark, 40 bits counted, 40 bits size.
impl Header {
    /// Puts it at `base` and returns the block behind.
    ///
    /// # Safety
    ///
    /// At `base` there are at least [`BYTES`] bytes that nobody else uses, aligned to as many.
    pub(super) unsafe fn write(self, base: *mut c_void) -> *mut c_void {
        let block = base.wrapping_byte_add(BYTES);
        let packed = (u128::from(mark(block)) << (2 * BITS))
            | ((self.counted as u128) << BITS)
            | self.size as u128;
        // SAFETY: the caller vouches for the place.
        unsafe { base.cast::<u128>().write_unaligned(packed) };
        block
    }

    /// Takes the header of `block` off, so that its bytes are no header for who comes next.
    /// Returns it with the base; `None` for a foreign block.
    ///
    /// # Safety
    ///
    /// `block` is a live block of one of CPython's allocators, each of which keeps words of its own
    /// or another block's bytes right before it.
    pub(super) unsafe fn take(block: *mut c_void) -> Option<(Self, *mut c_void)> {
        let base = block.wrapping_byte_sub(BYTES);
        // SAFETY: the bytes before a block are mapped, as the caller vouches.
        let packed = unsafe { base.cast::<u128>().read_unaligned() };
        if (packed >> (2 * BITS)) as u64 != mark(block) {
            return None;
        }
        // SAFETY: it is our header.
        unsafe { base.cast::<u128>().write_unaligned(0) };
        let part = |shift: u32| (packed >> shift) as usize & BLOCK_BYTES_MAX;
        Some((Self { size: part(0), counted: part(BITS) }, base))
    }
}

/// Depends on the address, so that a header that was copied elsewhere is none.
fn mark(block: *mut c_void) -> u64 {
    (MARK ^ (block as u64).rotate_left(7)) & MARK_BITS
}
