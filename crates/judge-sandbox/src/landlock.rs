//! Landlock: what a process may do to files, TCP ports and processes outside its domain, without
//! any right needed to say so (Linux 5.13).
//!
//! A ruleset refuses whatever right it *handles* and no rule allows, so it handles all that the
//! kernel knows. Rules hang on files, not on names, so a rule made before a mount namespace is
//! entered holds in it as well.

use std::ffi::CStr;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use nix::errno::Errno;

use crate::{mutation, sys};

const EXECUTE: u64 = 1;
const READ_FILE: u64 = 1 << 2;
const READ_DIRECTORY: u64 = 1 << 3;
/// TCP bind and connect.
const NETWORK: u64 = 0b11;
/// Abstract sockets and signals.
const SCOPES: u64 = 0b11;

/// All rights on files that a version knows (`linux/landlock.h`).
const fn file_rights(version: i32) -> u64 {
    match version {
        ..=1 => (1 << 13) - 1,
        2 => (1 << 14) - 1,
        3 | 4 => (1 << 15) - 1,
        5.. => (1 << 16) - 1,
    }
}

/// A ruleset that refuses everything, to which rules may be added.
///
/// # Errors
/// `ENOSYS`: the kernel lacks Landlock or a container's filter hides it; `EOPNOTSUPP`: it is built
/// in and switched off at boot.
pub(crate) fn refuse_everything() -> nix::Result<OwnedFd> {
    let version = sys::landlock_version()?;
    let words = match version {
        ..=3 => 1,
        4 | 5 => 2,
        6.. => 3,
    };
    let rights = [
        mutation::rights("landlock", file_rights(version)),
        mutation::rights("network", NETWORK),
        mutation::rights("scope", SCOPES),
    ];
    sys::landlock_create(&rights, words)
}

/// Allows to read a file, or all of a directory. Allocates nothing.
pub(crate) fn allow_reading(ruleset: RawFd, path: &CStr, directory: bool) -> nix::Result<()> {
    allow(ruleset, path, if directory { READ_FILE | READ_DIRECTORY } else { READ_FILE })
}

/// Allows to read and execute one file. Allocates nothing.
pub(crate) fn allow_executing(ruleset: RawFd, path: &CStr) -> nix::Result<()> {
    allow(ruleset, path, READ_FILE | EXECUTE)
}

fn allow(ruleset: RawFd, path: &CStr, access: u64) -> nix::Result<()> {
    let fd = sys::open(path, libc::O_PATH, 0)?;
    let done = sys::landlock_allow(ruleset, fd, access);
    sys::close(fd);
    done
}

/// Enters a domain without any rule. `no_new_privs` must be set.
pub(crate) fn enter_empty() -> nix::Result<()> {
    let ruleset = refuse_everything()?;
    sys::landlock_restrict(ruleset.as_raw_fd())
}

/// The version, or why there is none.
pub(crate) fn version() -> Result<i32, Errno> {
    sys::landlock_version()
}

#[cfg(test)]
mod tests;
