//! Which files the kernel executes when it executes a program: the program and, for a dynamic ELF
//! file, the loader that its `PT_INTERP` header names (`elf(5)`).

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

/// The program and its loader, without symbolic links.
pub(crate) fn executed(program: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = vec![fs::canonicalize(program)?];
    if let Some(loader) = loader(program)? {
        files.push(fs::canonicalize(loader)?);
    }
    Ok(files)
}

/// The loader of a 64-bit little-endian ELF file; `None` for anything else.
fn loader(program: &Path) -> io::Result<Option<PathBuf>> {
    const INTERPRETER: u64 = 3;
    const PATH_BYTES_MAX: u64 = 4096;
    let file = File::open(program)?;
    let mut head = [0u8; 64];
    if file.read_exact_at(&mut head, 0).is_err() || !head.starts_with(b"\x7fELF\x02\x01") {
        return Ok(None);
    }
    let (table, entry_bytes, entries) =
        (number(&head, 32, 8), number(&head, 54, 2), number(&head, 56, 2));
    for index in 0..entries {
        let mut entry = [0u8; 56];
        file.read_exact_at(&mut entry, table.saturating_add(index * entry_bytes))?;
        if number(&entry, 0, 4) != INTERPRETER {
            continue;
        }
        let length = number(&entry, 32, 8).min(PATH_BYTES_MAX);
        let mut path = vec![0u8; usize::try_from(length).unwrap_or(0)];
        file.read_exact_at(&mut path, number(&entry, 8, 8))?;
        let end = path.iter().position(|&byte| byte == 0).unwrap_or(path.len());
        path.truncate(end);
        return Ok(Some(PathBuf::from(OsStr::from_bytes(&path))));
    }
    Ok(None)
}

fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    bytes[at..at + length].iter().rev().fold(0, |sum, &byte| sum << 8 | u64::from(byte))
}
