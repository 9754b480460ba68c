//! Files that are nowhere on a disk.

use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::OwnedFd;

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, SealFlag, fcntl};
use nix::sys::memfd::{MFdFlags, memfd_create};

/// `MFD_EXEC` of `linux/memfd.h`: say that the file may be executed, which a kernel may be told to
/// forbid by default (`vm.memfd_noexec`). Unknown before Linux 6.3.
const MFD_EXEC: u32 = 0x10;

/// A nameless file in memory with these bytes, whose code may be mapped.
///
/// # Errors
/// What `memfd_create(2)` or `write(2)` says.
pub fn memory_file(name: &CStr, bytes: &[u8]) -> io::Result<OwnedFd> {
    let close = MFdFlags::MFD_CLOEXEC;
    let fd = match memfd_create(name, close | MFdFlags::from_bits_retain(MFD_EXEC)) {
        Err(Errno::EINVAL) => memfd_create(name, close)?,
        other => other?,
    };
    let mut file = File::from(fd);
    file.write_all(bytes)?;
    Ok(file.into())
}

/// A nameless file in memory of just this size, which can neither grow nor shrink: for processes
/// that share it. Its pages are taken when they are first written to.
///
/// # Errors
/// What `memfd_create(2)`, `ftruncate(2)` or `fcntl(2)` says.
pub fn shared_memory(name: &CStr, size: u64) -> io::Result<OwnedFd> {
    let fd = memfd_create(name, MFdFlags::MFD_CLOEXEC | MFdFlags::MFD_ALLOW_SEALING)?;
    let file = File::from(fd);
    file.set_len(size)?;
    let fixed = SealFlag::F_SEAL_GROW | SealFlag::F_SEAL_SHRINK | SealFlag::F_SEAL_SEAL;
    fcntl(&file, FcntlArg::F_ADD_SEALS(fixed))?;
    Ok(file.into())
}
