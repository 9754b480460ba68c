//! Every wall by its name, and what is said when one cannot be raised.

use std::fmt;

use nix::errno::Errno;

/// One wall around a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Wall {
    /// `PR_SET_NO_NEW_PRIVS`: no exec gives more rights than the process has.
    NoNewPrivs,
    /// The system call filter of [`crate::policy`].
    Seccomp,
    /// Every system call that takes a path is refused.
    NoPath,
    /// A Landlock domain: files, TCP, signals, abstract sockets.
    Landlock,
    /// Resource limits of `setrlimit(2)`.
    Rlimits,
    /// A user id that nothing else on the machine has (needs root).
    UserId,
    /// All capabilities are given up.
    Capabilities,
    /// A user namespace with one id in it (a plain user's way to the other namespaces).
    UserNamespace,
    /// A process id namespace: no other process can be named, and all in it die with its first.
    PidNamespace,
    /// A mount namespace whose root is an empty read-only tmpfs with the view bound into it.
    MountNamespace,
    /// A network namespace without any interface that is up.
    NetworkNamespace,
    /// An IPC namespace: no System V or POSIX queues, segments, semaphores of others.
    IpcNamespace,
    /// A UTS namespace: the machine's name is not shown.
    UtsNamespace,
    /// Only the descriptors that were meant for the process are open.
    ClosedDescriptors,
    /// A session of its own: no controlling terminal, no terminal signals.
    Session,
    /// The process is killed when the one that started it dies.
    DeathSignal,
}

impl Wall {
    /// All walls, in the order of their numbers.
    pub const ALL: [Self; 16] = [
        Self::NoNewPrivs,
        Self::Seccomp,
        Self::NoPath,
        Self::Landlock,
        Self::Rlimits,
        Self::UserId,
        Self::Capabilities,
        Self::UserNamespace,
        Self::PidNamespace,
        Self::MountNamespace,
        Self::NetworkNamespace,
        Self::IpcNamespace,
        Self::UtsNamespace,
        Self::ClosedDescriptors,
        Self::Session,
        Self::DeathSignal,
    ];

    /// The name used in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoNewPrivs => "no new privileges",
            Self::Seccomp => "seccomp",
            Self::NoPath => "no paths",
            Self::Landlock => "landlock",
            Self::Rlimits => "rlimits",
            Self::UserId => "own user id",
            Self::Capabilities => "no capabilities",
            Self::UserNamespace => "user namespace",
            Self::PidNamespace => "pid namespace",
            Self::MountNamespace => "mount namespace",
            Self::NetworkNamespace => "network namespace",
            Self::IpcNamespace => "ipc namespace",
            Self::UtsNamespace => "uts namespace",
            Self::ClosedDescriptors => "closed descriptors",
            Self::Session => "own session",
            Self::DeathSignal => "death signal",
        }
    }

    /// The wall with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wall| wall.name() == name)
    }

    /// The wall with this number, as a child reports it.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

impl fmt::Display for Wall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A wall that could not be raised, and the kernel's reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallFailure {
    /// The wall.
    pub wall: Wall,
    /// The kernel's error number.
    pub errno: i32,
}

impl fmt::Display for WallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.wall, describe(self.errno))
    }
}

impl std::error::Error for WallFailure {}

/// `EINVAL: invalid argument`.
pub(crate) fn describe(errno: i32) -> String {
    let errno = Errno::from_raw(errno);
    let words = errno.desc();
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    format!("{errno:?}: {}{}", first.map(String::from).unwrap_or_default(), letters.as_str())
}

/// Puts a wall's name to a failed system call.
pub(crate) trait OrWall<T> {
    /// The value, or the wall with the error number.
    fn or_wall(self, wall: Wall) -> Result<T, WallFailure>;
}

impl<T> OrWall<T> for nix::Result<T> {
    fn or_wall(self, wall: Wall) -> Result<T, WallFailure> {
        self.map_err(|errno| WallFailure { wall, errno: errno as i32 })
    }
}

#[cfg(test)]
mod tests {
    use super::{Wall, WallFailure};

    #[test]
    fn a_failure_names_the_wall_and_the_error() {
        let failure = WallFailure { wall: Wall::Seccomp, errno: libc::EINVAL };
        assert_eq!(failure.to_string(), "seccomp: EINVAL: invalid argument");
    }

    #[test]
    fn every_wall_has_its_number_and_its_own_name() {
        for (number, wall) in Wall::ALL.into_iter().enumerate() {
            assert_eq!(wall as usize, number);
            assert_eq!(Wall::ALL.iter().filter(|other| other.name() == wall.name()).count(), 1);
        }
    }
}
