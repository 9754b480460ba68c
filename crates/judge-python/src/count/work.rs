//! Hooks that count work and memory: comparisons, hashes, bytes moved and allocated, and elements
//! that builtin functions go through.
//!
//! They change this process for good, so they are installed in measuring children only, after the
//! walls stand; the host looks up once what they need and changes nothing. All are looked up and checked first; then
//! they are written, and no step after the first write can fail.
#![expect(unsafe_code, reason = "addresses of tables are kept for the children of a host")]

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pyo3::prelude::*;

mod call;
mod consume;
mod element;
mod got;
mod header;
mod integer;
mod iteration;
mod layout;
mod ledger;
mod mapping;
mod memory;
mod method;
mod moved;
mod patch;
mod rules;
mod search;
mod slots;
mod sorting;
mod table;
mod unit;

pub(crate) use memory::{begin_peak, peak_bytes};

static ARMED: AtomicBool = AtomicBool::new(false);
static FOUND: OnceLock<Result<Found, String>> = OnceLock::new();

/// What is to be written where.
struct Found {
    memory: memory::Memory,
    patches: Vec<patch::Patch>,
    imports: got::Imports,
}

// SAFETY: these are addresses of CPython's tables; they are read and written with the interpreter
// lock held, whichever thread that is.
unsafe impl Send for Found {}
// SAFETY: as above.
unsafe impl Sync for Found {}

/// Looks up and checks all that `arm` will write. A host does it once for all its children.
pub(crate) fn prepare(py: Python<'_>) -> Result<(), String> {
    FOUND.get_or_init(|| find(py)).as_ref().map(drop).map_err(String::clone)
}

fn find(py: Python<'_>) -> Result<Found, String> {
    layout::check(py)?;
    integer::check(py)?;
    consume::prepare(py)?;
    let memory = memory::find()?;
    let mut patches = slots::find(py)?;
    patches.extend(ledger::find(py)?);
    patches.extend(mapping::find(py)?);
    let imports = got::find(&moved::REPLACED)?;
    Ok(Found { memory, patches, imports })
}

/// Installs all hooks in this process, for good. Says why not if this Python is not one whose
/// layout is known; nothing has been changed then.
pub(crate) fn arm(py: Python<'_>) -> Result<(), String> {
    if ARMED.load(Relaxed) {
        return Ok(());
    }
    let found = FOUND.get_or_init(|| find(py)).as_ref().map_err(String::clone)?;
    found.imports.open()?;
    // From here on nothing fails.
    patch::write_all(&found.patches);
    found.imports.write();
    found.memory.install();
    ARMED.store(true, Relaxed);
    Ok(())
}
