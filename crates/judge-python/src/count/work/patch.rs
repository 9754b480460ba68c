//! One word of memory that a hook replaces, and what stood there.
#![expect(unsafe_code, reason = "words of CPython's own tables are read and written")]

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// A function pointer in a table of CPython's, to be replaced.
pub(super) struct Patch {
    place: *mut usize,
    replacement: usize,
}

impl Patch {
    /// Plans to replace the pointer at `place`, which is kept in `original` from now on.
    ///
    /// # Safety
    ///
    /// `place` is a writable word that lives as long as the process and holds a pointer to a
    /// function of the same type as `replacement`.
    pub(super) unsafe fn plan(
        place: *mut usize,
        replacement: usize,
        original: &'static AtomicUsize,
    ) -> Self {
        // SAFETY: the caller vouches for the place.
        original.store(unsafe { place.read() }, Relaxed);
        Self { place, replacement }
    }

    /// The same replacement at a second place that holds the same pointer.
    ///
    /// # Safety
    ///
    /// As for [`Patch::plan`].
    pub(super) unsafe fn also_at(&self, place: *mut usize) -> Self {
        Self { place, replacement: self.replacement }
    }
}

/// Writes them all. The interpreter lock is held, so no one calls through a table meanwhile.
pub(super) fn write_all(patches: &[Patch]) {
    for patch in patches {
        // SAFETY: whoever planned it vouched for the place.
        unsafe { patch.place.write(patch.replacement) };
    }
}
