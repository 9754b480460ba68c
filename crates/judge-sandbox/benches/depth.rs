//! What the walls of a host's child cost: a sealed host forks pairs, one child bare and one behind
//! all its walls, and the difference of each pair is measured. The two take turns at being first,
//! so a machine that grows slower meanwhile does so for both.
//!
//! `cargo bench -p judge-sandbox --bench depth`
#![expect(unsafe_code, reason = "a host forks")]
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::path::PathBuf;
use std::time::Instant;

use judge_sandbox::{
    ChildLimits, Command, Confinement, Isolation, View, confine, confined, prepare_child, seal,
    spawn,
};

const LIMITS: ChildLimits =
    ChildLimits { data_bytes: 128 << 20, cpu_seconds: 5, open_files: 24, threads: 4 };
/// Pairs that are counted, and pairs before them.
const PAIRS: usize = 2_001;
const PAIRS_UNCOUNTED: usize = 50;
/// Memory that the host has written to, as a warm interpreter has.
const TOUCHED_BYTES: usize = 12 << 20;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "host"] => host(),
        // `cargo test --all-targets` starts this too, without the argument.
        [_, rest @ ..] if rest.contains(&"--bench") => print!("{}", measured()),
        _ => {}
    }
}

/// Starts this program again as a host behind the walls of this machine; gives what it printed.
fn measured() -> String {
    let program = std::fs::canonicalize(std::env::current_exe().unwrap()).unwrap();
    let paths = ["/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null"];
    let mut readable: Vec<_> =
        paths.into_iter().map(PathBuf::from).filter(|path| path.exists()).collect();
    readable.push(program.clone());
    let (output, stdout) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    let null = OwnedFd::from(File::open("/dev/null").unwrap());
    let command = Command {
        program,
        arguments: vec![OsString::from("host")],
        environment: Vec::new(),
        descriptors: vec![(null.try_clone().unwrap(), 0), (stdout, 1), (null, 2)],
        view: View { readable, files: Vec::new() },
        confinement: Confinement::Host,
    };
    let isolation = Isolation::detect().unwrap();
    let _host = spawn(&isolation, command).unwrap().process;
    let mut said = String::new();
    File::from(output).read_to_string(&mut said).unwrap();
    said
}

fn host() {
    let touched = std::hint::black_box(vec![1_u8; TOUCHED_BYTES]);
    let (_, missing) = seal(&[]);
    let (mut bare, mut walled, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for pair in 0..PAIRS_UNCOUNTED + PAIRS {
        let (without, with) = if pair % 2 == 0 {
            let without = bare_child();
            (without, walled_child())
        } else {
            let with = walled_child();
            (bare_child(), with)
        };
        if pair >= PAIRS_UNCOUNTED {
            bare.push(without);
            walled.push(with);
            more.push(with - without);
        }
    }
    drop(touched);
    let mut text = format!("{PAIRS} pairs, walls that could not be raised: {missing:?}\n");
    for (name, mut times) in [("bare fork", bare), ("behind walls", walled), ("difference", more)] {
        times.sort_by(f64::total_cmp);
        let (low, high) = interval(times.len());
        let (min, p50) = (times[0], times[times.len() / 2]);
        let line = format!(
            "{name:<13} median {p50:>7.0} us (95 %: {:.0} to {:.0}), least {min:.0} us\n",
            times[low], times[high]
        );
        text.push_str(&line);
    }
    std::io::stdout().write_all(text.as_bytes()).unwrap();
}

/// Positions, among so many in order, between which the median lies with 95 % confidence.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few thousand"
)]
fn interval(count: usize) -> (usize, usize) {
    let half = 0.98 * (count as f64).sqrt();
    let middle = count as f64 / 2.0;
    ((middle - half) as usize, (middle + half).ceil() as usize)
}

/// Microseconds from before the fork until a child that does nothing is reaped.
fn bare_child() -> f64 {
    let started = Instant::now();
    // SAFETY: this process has one thread.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        // SAFETY: ends the child.
        unsafe { libc::_exit(0) };
    }
    reap(pid);
    started.elapsed().as_secs_f64() * 1e6
}

/// The same with what a host does to confine a child, before the fork and after it.
fn walled_child() -> f64 {
    let started = Instant::now();
    let prepared = prepare_child(&LIMITS);
    let (reports, report) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    // SAFETY: this process has one thread.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        confine(&prepared, [0, 1, 2, 0, 1], report.as_raw_fd());
        // SAFETY: ends the child.
        unsafe { libc::_exit(0) };
    }
    drop(report);
    confined(reports).unwrap();
    reap(pid);
    started.elapsed().as_secs_f64() * 1e6
}

fn reap(pid: i32) {
    let mut status = 0;
    // SAFETY: our own child, a valid place.
    unsafe { libc::waitpid(pid, &raw mut status, 0) };
    assert_eq!(status, 0, "the child ended well");
}
