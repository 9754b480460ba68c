//! What a process sees of the disk: an empty tmpfs with some directories bound into it, read-only.
//!
//! [`Plan`] is prepared before the fork (it resolves symbolic links and allocates), [`Plan::build`]
//! runs after it and makes system calls only. The tmpfs becomes the root *first* and the old root
//! moves to `/.old` below it, so that nothing the tmpfs covers is lost; then everything is bound
//! from there, the old root is detached and the new one made read-only.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ffi::{CStr, CString, OsStr};
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileTypeExt;
use std::path::{Component, Path, PathBuf};

use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::stat::Mode;
use nix::sys::statvfs::{FsFlags, statvfs};
use nix::unistd::{UnlinkatFlags, chdir, mkdir, pivot_root, symlinkat, unlinkat};

use crate::sys;

/// What a process can see of the disk when a mount namespace stands, and may read when Landlock
/// does.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Directories and files, absolute, seen at the same path. Symbolic links on the way (and all
    /// those in `/`, such as `/lib64`) are reproduced. A path that does not exist is an error.
    pub readable: Vec<PathBuf>,
    /// Files made from bytes, at an absolute path of the view. They exist in a mount namespace
    /// only; without one they are not seen at all.
    pub files: Vec<(PathBuf, Cow<'static, [u8]>)>,
}

const OLD_ROOT: &CStr = c"/.old";
const OLD_ROOT_NAME: &str = ".old";
/// Bytes of the tmpfs beside the view's own files: directory entries and links.
const TMPFS_SPARE_BYTES: usize = 4 << 20;

/// One step of building, on prepared strings.
enum Step {
    Directory(CString),
    Link { target: CString, at: CString },
    EmptyFile(CString),
    File { at: CString, bytes: Cow<'static, [u8]> },
    Bind { from: CString, at: CString, directory: bool, device: bool },
}

/// A view ready to be built, and what of it may be read.
pub(crate) struct Plan {
    base: CString,
    base_old: CString,
    options: CString,
    steps: Vec<Step>,
}

/// The readable paths with links resolved and those beneath others left out, sorted.
pub(crate) fn sources(view: &View) -> io::Result<Vec<(PathBuf, fs::Metadata)>> {
    let mut real = BTreeSet::new();
    for path in &view.readable {
        real.insert(fs::canonicalize(path).map_err(|error| about(path, &error))?);
    }
    let outermost: Vec<PathBuf> = real
        .iter()
        .filter(|path| !path.ancestors().skip(1).any(|above| real.contains(above)))
        .cloned()
        .collect();
    outermost
        .into_iter()
        .map(|path| {
            let metadata = fs::metadata(&path).map_err(|error| about(&path, &error))?;
            Ok((path, metadata))
        })
        .collect()
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

pub(crate) fn c_string(bytes: &[u8]) -> io::Result<CString> {
    CString::new(bytes).map_err(|_| {
        let text = String::from_utf8_lossy(bytes);
        io::Error::new(io::ErrorKind::InvalidInput, format!("{text:?} contains a zero byte"))
    })
}

fn c_path(path: &Path) -> io::Result<CString> {
    c_string(path.as_os_str().as_bytes())
}

impl Plan {
    /// Resolves the view. Touches nothing.
    pub(crate) fn new(view: &View) -> io::Result<Self> {
        let base = ["/tmp", "/run", "/var/tmp", "/mnt", "/usr"].into_iter().map(Path::new);
        let base = base.into_iter().find(|path| path.is_dir()).unwrap_or(Path::new("/usr"));
        let bytes: usize = view.files.iter().map(|(_, bytes)| bytes.len() + 4096).sum();
        let mut made = Made::default();
        made.top_level_links()?;
        for path in &view.readable {
            made.links_on_the_way(path)?;
        }
        for (path, metadata) in sources(view)? {
            made.bind(&path, &metadata)?;
        }
        for (path, bytes) in &view.files {
            // What the program carries itself is not copied.
            made.file(path, bytes.clone())?;
        }
        Ok(Self {
            base: c_path(base)?,
            base_old: c_path(&base.join(OLD_ROOT_NAME))?,
            options: c_string(format!("mode=0755,size={}", bytes + TMPFS_SPARE_BYTES).as_bytes())?,
            steps: made.steps,
        })
    }

    /// Builds the view in the calling process' own mount namespace and enters it. System calls
    /// only.
    pub(crate) fn build(&self) -> nix::Result<()> {
        let none: Option<&CStr> = None;
        mount(none, c"/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)?;
        let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
        let (base, options) = (self.base.as_c_str(), Some(self.options.as_c_str()));
        mount(Some(c"tmpfs"), base, Some(c"tmpfs"), flags, options)?;
        mkdir(self.base_old.as_c_str(), Mode::from_bits_truncate(0o700))?;
        pivot_root(base, self.base_old.as_c_str())?;
        chdir(c"/")?;
        for step in &self.steps {
            step.take()?;
        }
        umount2(OLD_ROOT, MntFlags::MNT_DETACH)?;
        unlinkat(nix::fcntl::AT_FDCWD, OLD_ROOT, UnlinkatFlags::RemoveDir)?;
        let read_only = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY | flags;
        mount(none, c"/", none, read_only, none)
    }
}

impl Step {
    fn take(&self) -> nix::Result<()> {
        match self {
            Self::Directory(at) => match mkdir(at.as_c_str(), Mode::from_bits_truncate(0o755)) {
                Err(Errno::EEXIST) => Ok(()),
                done => done,
            },
            Self::Link { target, at } => {
                match symlinkat(target.as_c_str(), nix::fcntl::AT_FDCWD, at.as_c_str()) {
                    Err(Errno::EEXIST) => Ok(()),
                    done => done,
                }
            }
            Self::EmptyFile(at) => write_file(at, &[]),
            Self::File { at, bytes } => write_file(at, bytes),
            Self::Bind { from, at, directory, device } => bind(from, at, *directory, *device),
        }
    }
}

fn write_file(at: &CStr, bytes: &[u8]) -> nix::Result<()> {
    let fd = sys::open(at, libc::O_WRONLY | libc::O_CREAT | libc::O_NOFOLLOW, 0o444)?;
    let written = sys::write_all(fd, bytes);
    sys::close(fd);
    written
}

/// Binds a directory (with what is mounted in it) or a file, then makes it read-only.
fn bind(from: &CStr, at: &CStr, directory: bool, device: bool) -> nix::Result<()> {
    const READ_ONLY: u64 = 1;
    const NO_SUID: u64 = 2;
    const NO_DEVICES: u64 = 4;
    let none: Option<&CStr> = None;
    let whole = if directory { MsFlags::MS_REC } else { MsFlags::empty() };
    mount(Some(from), at, none, MsFlags::MS_BIND | whole, none)?;
    let attributes = READ_ONLY | NO_SUID | if device { 0 } else { NO_DEVICES };
    if sys::add_mount_attributes(at, attributes).is_ok() {
        return Ok(());
    }
    // Before Linux 5.12: flags are replaced, and those that are locked must be repeated.
    let mut flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY;
    flags |= MsFlags::MS_NOSUID | if device { MsFlags::empty() } else { MsFlags::MS_NODEV };
    flags |= kept_flags(statvfs(at)?.flags());
    mount(none, at, none, flags, none)
}

/// A mount's flags as `mount(2)` takes them.
fn kept_flags(flags: FsFlags) -> MsFlags {
    let pairs = [
        (FsFlags::ST_NODEV, MsFlags::MS_NODEV),
        (FsFlags::ST_NOEXEC, MsFlags::MS_NOEXEC),
        (FsFlags::ST_NOATIME, MsFlags::MS_NOATIME),
        (FsFlags::ST_NODIRATIME, MsFlags::MS_NODIRATIME),
        (FsFlags::ST_RELATIME, MsFlags::MS_RELATIME),
    ];
    let mut kept = MsFlags::empty();
    for (has, set) in pairs {
        if flags.contains(has) {
            kept |= set;
        }
    }
    kept
}

/// Steps under preparation, and what exists already.
#[derive(Default)]
struct Made {
    steps: Vec<Step>,
    seen: BTreeSet<PathBuf>,
}

impl Made {
    fn top_level_links(&mut self) -> io::Result<()> {
        for entry in fs::read_dir("/")? {
            let entry = entry?;
            if entry.file_type()?.is_symlink() {
                self.link(&entry.path(), &fs::read_link(entry.path())?)?;
            }
        }
        Ok(())
    }

    fn link(&mut self, at: &Path, target: &Path) -> io::Result<()> {
        if self.seen.insert(at.to_path_buf()) {
            self.directories_above(at)?;
            self.steps.push(Step::Link { target: c_path(target)?, at: c_path(at)? });
        }
        Ok(())
    }

    /// Every symbolic link met when `path` is followed from `/`.
    fn links_on_the_way(&mut self, path: &Path) -> io::Result<()> {
        let mut left: Vec<_> = components(path);
        let mut at = PathBuf::from("/");
        for _ in 0..1000 {
            let Some(name) = left.pop() else { return Ok(()) };
            if name == ".." {
                at.pop();
                continue;
            }
            let next = at.join(&name);
            let Ok(target) = fs::read_link(&next) else {
                at = next;
                continue;
            };
            self.link(&next, &target)?;
            if target.is_absolute() {
                at = PathBuf::from("/");
            }
            left.extend(components(&target));
        }
        Err(io::Error::from_raw_os_error(libc::ELOOP))
    }

    /// Directories from `/` down to the one that holds `path`.
    fn directories_above(&mut self, path: &Path) -> io::Result<()> {
        let above: Vec<_> = path.ancestors().skip(1).collect();
        for directory in above.into_iter().rev().filter(|path| path.parent().is_some()) {
            if self.seen.insert(directory.to_path_buf()) {
                self.steps.push(Step::Directory(c_path(directory)?));
            }
        }
        Ok(())
    }

    fn bind(&mut self, path: &Path, metadata: &fs::Metadata) -> io::Result<()> {
        self.directories_above(path)?;
        self.seen.insert(path.to_path_buf());
        let at = c_path(path)?;
        let directory = metadata.is_dir();
        self.steps.push(if directory {
            Step::Directory(at.clone())
        } else {
            Step::EmptyFile(at.clone())
        });
        let mut from = OLD_ROOT.to_bytes().to_vec();
        from.extend(at.as_bytes());
        let device = metadata.file_type().is_char_device();
        self.steps.push(Step::Bind { from: c_string(&from)?, at, directory, device });
        Ok(())
    }

    fn file(&mut self, path: &Path, bytes: Cow<'static, [u8]>) -> io::Result<()> {
        if !path.is_absolute() || path.components().any(|part| part == Component::ParentDir) {
            let error = io::Error::from(io::ErrorKind::InvalidInput);
            return Err(about(path, &error));
        }
        self.directories_above(path)?;
        self.steps.push(Step::File { at: c_path(path)?, bytes });
        Ok(())
    }
}

/// Names of a path, last first.
fn components(path: &Path) -> Vec<std::ffi::OsString> {
    let names = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some(OsStr::new("..").to_owned()),
        Component::RootDir | Component::CurDir | Component::Prefix(_) => None,
    });
    let mut names: Vec<_> = names.collect();
    names.reverse();
    names
}
