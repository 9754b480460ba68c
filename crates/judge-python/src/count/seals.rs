//! The key of the seals: it is read and used here, and is never a Python object.

use std::os::fd::RawFd;
use std::sync::Mutex;

use judge_protocol::{Counted, FRAME_HEADER_BYTES, SEAL_KEY_BYTES, Seal, frame_length};
use nix::errno::Errno;
use nix::unistd::read;
use pyo3::PyResult;
use pyo3::exceptions::{PyOSError, PyRuntimeError};

use super::record;
use crate::fork::borrow;

static SEAL: Mutex<Option<Seal>> = Mutex::new(None);

/// Reads the key from a frame of its own.
pub(crate) fn read_key(descriptor: RawFd) -> PyResult<()> {
    let mut seal = SEAL.lock().map_err(|_| poisoned())?;
    if seal.is_some() {
        return Err(record::refuse("judge_python.read_key was called again"));
    }
    let mut header = [0; FRAME_HEADER_BYTES];
    let mut key = [0; SEAL_KEY_BYTES];
    fill(descriptor, &mut header).map_err(os_error)?;
    if frame_length(header, SEAL_KEY_BYTES).ok() != Some(SEAL_KEY_BYTES) {
        return Err(PyRuntimeError::new_err("the frame that arrived is no key"));
    }
    fill(descriptor, &mut key).map_err(os_error)?;
    *seal = Some(Seal::new(key));
    Ok(())
}

/// Seals the next reply.
pub(crate) fn close(text: &[u8], counted: &Counted) -> PyResult<Vec<u8>> {
    let mut seal = SEAL.lock().map_err(|_| poisoned())?;
    let seal = seal.as_mut().ok_or_else(|| PyRuntimeError::new_err("there is no key"))?;
    Ok(seal.close(text, counted))
}

fn fill(descriptor: RawFd, mut rest: &mut [u8]) -> Result<(), Errno> {
    while !rest.is_empty() {
        match read(borrow(descriptor), rest)? {
            0 => return Err(Errno::EPIPE),
            length => rest = &mut rest[length..],
        }
    }
    Ok(())
}

fn os_error(errno: Errno) -> pyo3::PyErr {
    PyOSError::new_err(errno.to_string())
}

fn poisoned() -> pyo3::PyErr {
    PyRuntimeError::new_err("the seal is broken")
}
