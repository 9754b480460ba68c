//! The tables through which loaded objects call functions of other objects, and how to redirect
//! some of their entries.
//!
//! The dynamic linker fills such a table (the GOT) at start; writing another address there
//! redirects the calls of one object and of no other.
#![expect(unsafe_code, reason = "the headers of loaded objects are read where the linker put them")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::slice;

use libc::{Elf64_Phdr, dl_phdr_info};

use super::layout::unknown;

const DT_PLTRELSZ: i64 = 2;
const DT_STRTAB: i64 = 5;
const DT_SYMTAB: i64 = 6;
const DT_RELA: i64 = 7;
const DT_RELASZ: i64 = 8;
const DT_JMPREL: i64 = 23;
/// `GLOB_DAT` and `JUMP_SLOT`: an entry that holds a function's address and nothing else.
#[cfg(target_arch = "x86_64")]
const ADDRESS_KINDS: [u64; 2] = [6, 7];
#[cfg(target_arch = "aarch64")]
const ADDRESS_KINDS: [u64; 2] = [1025, 1026];

#[repr(C)]
struct Dynamic {
    tag: i64,
    value: u64,
}

#[repr(C)]
struct Relocation {
    offset: u64,
    info: u64,
    addend: i64,
}

#[repr(C)]
struct Symbol {
    name: u32,
    info: u8,
    other: u8,
    section: u16,
    value: u64,
    size: u64,
}

/// A name, and the address of the function that is called instead.
pub(super) type Replacement = (&'static str, fn() -> usize);

/// Entries to redirect, and pages that are read-only since the linker was done with them.
pub(super) struct Imports {
    entries: Vec<(*mut usize, usize)>,
    sealed: Vec<(usize, usize)>,
}

impl Imports {
    /// Makes the sealed pages writable.
    pub(super) fn open(&self) -> Result<(), String> {
        if self.protect(libc::PROT_READ | libc::PROT_WRITE) {
            return Ok(());
        }
        self.protect(libc::PROT_READ);
        Err("the pages of imported functions cannot be made writable".to_owned())
    }

    /// Redirects the entries and seals the pages again.
    pub(super) fn write(&self) {
        for (entry, replacement) in &self.entries {
            // SAFETY: an entry of a loaded object's table, on a page that `open` made writable.
            unsafe { entry.write(*replacement) };
        }
        self.protect(libc::PROT_READ);
    }

    fn protect(&self, access: c_int) -> bool {
        self.sealed.iter().all(|(start, bytes)| {
            // SAFETY: whole pages of a table of addresses, from which nothing is executed.
            unsafe { libc::mprotect(*start as *mut c_void, *bytes, access) == 0 }
        })
    }
}

struct Search<'a> {
    replaced: &'a [Replacement],
    imports: Imports,
}

/// Finds the entries for `replaced` in the Python executable, its library and extension modules.
pub(super) fn find(replaced: &[Replacement]) -> Result<Imports, String> {
    let imports = Imports { entries: Vec::new(), sealed: Vec::new() };
    let mut search = Search { replaced, imports };
    // SAFETY: `visit` gets back the pointer that is given here, while `search` lives.
    unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut search).cast()) };
    if search.imports.entries.is_empty() {
        return Err(unknown("imported functions"));
    }
    Ok(search.imports)
}

unsafe extern "C" fn visit(info: *mut dl_phdr_info, _size: usize, data: *mut c_void) -> c_int {
    // SAFETY: the linker gives a valid description, and `find` the search.
    let (info, search) = unsafe { (&*info, &mut *data.cast::<Search<'_>>()) };
    if let Some(object) = Object::of(info) {
        object.collect(search);
    }
    0
}

/// A loaded object of Python's.
struct Object<'a> {
    base: u64,
    headers: &'a [Elf64_Phdr],
    dynamic: *const Dynamic,
}

impl<'a> Object<'a> {
    fn of(info: &'a dl_phdr_info) -> Option<Self> {
        // SAFETY: the linker's description of an object: a C string and an array of headers.
        let (name, headers) = unsafe {
            let name = if info.dlpi_name.is_null() { c"" } else { CStr::from_ptr(info.dlpi_name) };
            (name, slice::from_raw_parts(info.dlpi_phdr, usize::from(info.dlpi_phnum)))
        };
        let base = info.dlpi_addr;
        let dynamic = headers.iter().find(|header| header.p_type == libc::PT_DYNAMIC)?;
        let dynamic = base.wrapping_add(dynamic.p_vaddr) as *const Dynamic;
        let object = Self { base, headers, dynamic };
        (is_pythons(name) && !object.is_ours()).then_some(object)
    }

    /// Whether this very library is the object.
    fn is_ours(&self) -> bool {
        let here = visit as *const () as u64;
        self.headers.iter().any(|header| {
            let start = self.base.wrapping_add(header.p_vaddr);
            header.p_type == libc::PT_LOAD && (start..start + header.p_memsz).contains(&here)
        })
    }

    fn collect(&self, search: &mut Search<'_>) {
        let before = search.imports.entries.len();
        for (table, bytes) in [(DT_JMPREL, DT_PLTRELSZ), (DT_RELA, DT_RELASZ)] {
            let bytes = self.value(bytes).and_then(|bytes| usize::try_from(bytes).ok());
            let (Some(table), Some(bytes)) = (self.address(table), bytes) else { continue };
            let count = bytes / size_of::<Relocation>();
            // SAFETY: the object says that a table of this length stands there.
            let relocations = unsafe { slice::from_raw_parts(table as *const Relocation, count) };
            self.collect_from(relocations, search);
        }
        if search.imports.entries.len() > before {
            search.imports.sealed.extend(self.sealed());
        }
    }

    fn collect_from(&self, relocations: &[Relocation], search: &mut Search<'_>) {
        for relocation in relocations {
            if !ADDRESS_KINDS.contains(&(relocation.info & 0xffff_ffff)) {
                continue;
            }
            let Some(name) = self.symbol_name(relocation.info >> 32) else { continue };
            let found = search.replaced.iter().find(|(of, _)| of.as_bytes() == name.to_bytes());
            if let Some((_, replacement)) = found {
                let entry = self.base.wrapping_add(relocation.offset) as *mut usize;
                search.imports.entries.push((entry, replacement()));
            }
        }
    }

    fn symbol_name(&self, index: u64) -> Option<&CStr> {
        let symbols = self.address(DT_SYMTAB)? as *const Symbol;
        let names = self.address(DT_STRTAB)? as *const c_char;
        // SAFETY: both tables are the object's own, and the index comes from its relocations.
        unsafe {
            let name = (*symbols.add(usize::try_from(index).ok()?)).name;
            Some(CStr::from_ptr(names.add(name as usize)))
        }
    }

    fn value(&self, tag: i64) -> Option<u64> {
        let mut at = self.dynamic;
        loop {
            // SAFETY: the section ends with an entry whose tag is zero.
            let entry = unsafe { &*at };
            match entry.tag {
                0 => return None,
                found if found == tag => return Some(entry.value),
                _ => at = at.wrapping_add(1),
            }
        }
    }

    /// A value that is an address; some linkers leave it relative to the object.
    fn address(&self, tag: i64) -> Option<u64> {
        let value = self.value(tag)?;
        Some(if value < self.base { self.base.wrapping_add(value) } else { value })
    }

    /// The pages that the linker made read-only, rounded as it rounds them.
    fn sealed(&self) -> Option<(usize, usize)> {
        let header = self.headers.iter().find(|header| header.p_type == libc::PT_GNU_RELRO)?;
        // SAFETY: it only reads a setting.
        let page = u64::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).ok()?;
        let start = self.base.wrapping_add(header.p_vaddr);
        let (start, end) = (start / page * page, (start + header.p_memsz) / page * page);
        let bytes = usize::try_from(end.checked_sub(start)?).ok()?;
        (bytes > 0).then_some((usize::try_from(start).ok()?, bytes))
    }
}

/// Whether an object of this path is the executable (which has none), Python's library or an
/// extension module.
fn is_pythons(path: &CStr) -> bool {
    let path = path.to_string_lossy();
    let file = path.rsplit('/').next().unwrap_or_default();
    path.is_empty()
        || file.starts_with("libpython")
        || file.contains(".cpython-")
        || file.ends_with(".abi3.so")
        || path.contains("/lib-dynload/")
}
