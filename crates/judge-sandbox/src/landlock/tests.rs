//! Each right that a domain refuses is refused by name: with one of them left unhandled, what it
//! stands for succeeds. A domain holds for a thread, so each is tried in a thread of its own.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread;

use nix::sys::signal::kill;
use nix::sys::stat::{Mode, SFlag, mknod};
use nix::unistd::{getppid, truncate};

use super::{allow_reading, enter_empty, refuse_everything, version};
use crate::sys;

/// What there is to reach for.
struct World {
    folder: PathBuf,
    listener: TcpListener,
    abstract_name: SocketAddr,
    _named: UnixListener,
}

impl World {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("judge-landlock-{}", std::process::id()));
        fs::create_dir_all(folder.join("empty")).unwrap();
        fs::write(folder.join("file"), "text").unwrap();
        let name = format!("judge-landlock-{}", std::process::id());
        let abstract_name = SocketAddr::from_abstract_name(name).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let named = UnixListener::bind_addr(&abstract_name).unwrap();
        Self { folder, listener, abstract_name, _named: named }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // What cannot be removed is left in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn makes(world: &World, name: &str, kind: SFlag) -> io::Result<()> {
    Ok(mknod(&world.path(name), kind, Mode::from_bits_truncate(0o600), 0)?)
}

type Attempt = fn(&World) -> io::Result<()>;

/// The first version that knows a right, what it is for, and how the kernel refuses it.
const RIGHTS: [(i32, &str, Attempt, i32); 17] = [
    (
        1,
        "write a file",
        |world| OpenOptions::new().write(true).open(world.path("file")).map(drop),
        13,
    ),
    (1, "read a file", |world| File::open(world.path("file")).map(drop), 13),
    (1, "list a folder", |world| world.folder.read_dir().map(drop), 13),
    (1, "remove a folder", |world| fs::remove_dir(world.path("empty")), 13),
    (1, "remove a file", |world| fs::remove_file(world.path("file")), 13),
    (1, "make a device", |world| makes(world, "device", SFlag::S_IFCHR), 13),
    (1, "make a folder", |world| fs::create_dir(world.path("folder")), 13),
    (1, "make a file", |world| makes(world, "new", SFlag::S_IFREG), 13),
    (1, "make a socket", |world| makes(world, "socket", SFlag::S_IFSOCK), 13),
    (1, "make a pipe", |world| makes(world, "pipe", SFlag::S_IFIFO), 13),
    (1, "make a disk", |world| makes(world, "disk", SFlag::S_IFBLK), 13),
    (1, "make a link", |world| symlink("file", world.path("link")), 13),
    (3, "shorten a file", |world| Ok(truncate(&world.path("file"), 1)?), 13),
    (4, "bind a TCP port", |_| TcpListener::bind("127.0.0.1:0").map(drop), 13),
    (4, "connect by TCP", |world| TcpStream::connect(world.listener.local_addr()?).map(drop), 13),
    (6, "connect to a name", |world| UnixStream::connect_addr(&world.abstract_name).map(drop), 1),
    (6, "signal another process", |_| Ok(kill(getppid(), None)?), 1),
];

/// The error number of an attempt, 0 for none.
fn refusal(done: io::Result<()>) -> i32 {
    done.map_or_else(|error| error.raw_os_error().unwrap_or(-1), |()| 0)
}

#[test]
fn each_right_is_refused_in_an_empty_domain() {
    let Ok(version) = version() else { return };
    let world = World::new();
    let mut otherwise = Vec::new();
    thread::scope(|scope| {
        let tried = scope.spawn(|| {
            nix::sys::prctl::set_no_new_privs().unwrap();
            enter_empty().unwrap();
            let known = RIGHTS.iter().filter(|(since, ..)| *since <= version);
            known
                .map(|(_, what, attempt, errno)| (*what, refusal(attempt(&world)), *errno))
                .collect()
        });
        let tried: Vec<(&str, i32, i32)> = tried.join().unwrap();
        otherwise = tried.into_iter().filter(|(_, got, errno)| got != errno).collect();
    });
    assert!(otherwise.is_empty(), "right, error, expected error: {otherwise:?}");
}

/// Entropy bytes that are available: a question to a device.
const RNDGETENTCNT: libc::Ioctl = 0x8004_5200;

#[expect(unsafe_code, reason = "a question to a device")]
fn asks_a_device() -> io::Result<()> {
    use std::os::fd::AsRawFd as _;
    let device = File::open("/dev/urandom")?;
    let mut count = 0_i32;
    // SAFETY: one number is written.
    let done = unsafe { libc::ioctl(device.as_raw_fd(), RNDGETENTCNT, &raw mut count) };
    if done == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

#[expect(clippy::disallowed_methods, reason = "a program is started to see that it cannot be")]
fn executes(program: &Path) -> io::Result<()> {
    std::process::Command::new(program).status().map(drop)
}

#[test]
fn files_that_may_be_read_may_not_be_executed_nor_devices_commanded() {
    let Ok(version) = version() else { return };
    let program = fs::canonicalize("/bin/true").unwrap();
    let tried = thread::spawn(move || {
        nix::sys::prctl::set_no_new_privs().unwrap();
        let ruleset = refuse_everything().unwrap();
        allow_reading(std::os::fd::AsRawFd::as_raw_fd(&ruleset), c"/", true).unwrap();
        sys::landlock_restrict(std::os::fd::AsRawFd::as_raw_fd(&ruleset)).unwrap();
        (refusal(executes(&program)), refusal(asks_a_device()))
    });
    let device = if version >= 5 { libc::EACCES } else { 0 };
    assert_eq!(tried.join().unwrap(), (libc::EACCES, device));
}
