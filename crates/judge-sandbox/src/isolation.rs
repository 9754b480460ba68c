//! Which walls can be had on this machine, for this user: decided by raising them.

use std::path::PathBuf;

use crate::spawn::{self, Failed};
use crate::view::View;
use crate::wall::{Wall, WallFailure};

/// User and group ids that processes get start here.
pub(crate) const OUR_FIRST_USER: u32 = 60_001;

/// The walls that a spawned process gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Isolation {
    standing: Vec<Wall>,
    missing: Vec<WallFailure>,
    left_out: Vec<Wall>,
}

/// Walls without which nothing is run.
const FLOOR: [Wall; 2] = [Wall::NoNewPrivs, Wall::Seccomp];
/// Walls that every Linux has, sandbox or not.
const ALWAYS: [Wall; 4] =
    [Wall::Rlimits, Wall::ClosedDescriptors, Wall::Session, Wall::DeathSignal];

impl Isolation {
    /// Each namespace's flag, the user namespace first: it gives the right to the others.
    pub(crate) const NAMESPACES: [(i32, Wall); 6] = [
        (libc::CLONE_NEWUSER, Wall::UserNamespace),
        (libc::CLONE_NEWPID, Wall::PidNamespace),
        (libc::CLONE_NEWNS, Wall::MountNamespace),
        (libc::CLONE_NEWNET, Wall::NetworkNamespace),
        (libc::CLONE_NEWIPC, Wall::IpcNamespace),
        (libc::CLONE_NEWUTS, Wall::UtsNamespace),
    ];

    /// Raises every wall in a throw-away process and keeps those that stand. Takes a few
    /// milliseconds.
    ///
    /// # Errors
    /// When the floor (no new privileges, seccomp, and what every Linux has) cannot be had.
    pub fn detect() -> Result<Self, WallFailure> {
        let root = nix::unistd::geteuid().is_root();
        let first = Self::keep_what_stands(if root { Wall::UserId } else { Wall::UserNamespace })?;
        if !root || first.has(Wall::MountNamespace) {
            return Ok(first);
        }
        // Root without CAP_SYS_ADMIN, as in many containers, can still be a plain user's way.
        let second = Self::keep_what_stands(Wall::UserNamespace)?;
        Ok(if second.has(Wall::MountNamespace) { second } else { first })
    }

    fn keep_what_stands(user: Wall) -> Result<Self, WallFailure> {
        let mut standing = FLOOR.to_vec();
        standing.extend(ALWAYS);
        standing.extend([Wall::Capabilities, user, Wall::Landlock]);
        standing.extend(Self::NAMESPACES.iter().skip(1).map(|(_, wall)| *wall));
        standing.sort_unstable();
        let mut found = Self { standing, missing: Vec::new(), left_out: Vec::new() };
        loop {
            let failure = match spawn::try_out(&found, smallest_view()) {
                Ok(()) => return Ok(found),
                Err(Failed::Wall(failure)) => failure,
                // No process could be made at all.
                Err(Failed::Exec(errno)) => WallFailure { wall: Wall::Seccomp, errno },
                Err(Failed::Io(error)) => {
                    let errno = error.raw_os_error().unwrap_or(libc::EIO);
                    WallFailure { wall: Wall::ClosedDescriptors, errno }
                }
            };
            let optional = !FLOOR.contains(&failure.wall) && !ALWAYS.contains(&failure.wall);
            if !optional || !found.has(failure.wall) {
                return Err(failure);
            }
            found.standing.retain(|wall| *wall != failure.wall);
            found.missing.push(failure);
        }
    }

    /// No sandbox: rlimits, closed descriptors, own session and death signal only.
    pub fn none() -> Self {
        Self { standing: ALWAYS.to_vec(), missing: Vec::new(), left_out: Vec::new() }
    }

    /// The walls above the floor: those that [`Self::without`] can leave out.
    pub const ABOVE_THE_FLOOR: [Wall; 9] = [
        Wall::Landlock,
        Wall::UserId,
        Wall::Capabilities,
        Wall::UserNamespace,
        Wall::PidNamespace,
        Wall::MountNamespace,
        Wall::NetworkNamespace,
        Wall::IpcNamespace,
        Wall::UtsNamespace,
    ];

    /// The same without some walls, to test that the others hold. Where a user namespace gives the
    /// right to the other namespaces, they go with it. The floor cannot be left out.
    #[must_use]
    pub fn without(mut self, walls: &[Wall]) -> Self {
        let mut leave_out = walls.to_vec();
        if self.has(Wall::UserNamespace) && walls.contains(&Wall::UserNamespace) {
            leave_out.extend(Self::NAMESPACES.iter().map(|(_, wall)| *wall));
        }
        leave_out.retain(|wall| Self::ABOVE_THE_FLOOR.contains(wall));
        let (out, standing) = self.standing.iter().partition(|wall| leave_out.contains(wall));
        self.standing = standing;
        self.left_out.extend::<Vec<Wall>>(out);
        self
    }

    /// Without the walls that a mutation takes away, the floor included.
    #[cfg(feature = "mutation")]
    pub(crate) fn mutated(mut self) -> Self {
        self.standing.retain(|wall| !crate::mutation::without(*wall));
        self
    }

    /// The walls that could stand and were left out on request.
    pub fn left_out(&self) -> &[Wall] {
        &self.left_out
    }

    /// The walls that stand, in the order of [`Wall::ALL`]. [`Wall::NoPath`] is never among them: a
    /// process raises it on itself when it is warm.
    pub fn standing(&self) -> &[Wall] {
        &self.standing
    }

    /// The walls that could not be raised, and why.
    pub fn missing(&self) -> &[WallFailure] {
        &self.missing
    }

    /// Whether this wall stands.
    pub fn has(&self, wall: Wall) -> bool {
        self.standing.contains(&wall)
    }

    /// Whether `RLIMIT_NPROC` bounds threads. It counts all processes of a user, wherever they
    /// are, and never binds the user 0; so it does for a user of our own and, since Linux 5.14,
    /// inside a user namespace of a user who is not 0 outside.
    pub fn threads_bound(&self) -> bool {
        let root = nix::unistd::geteuid().is_root();
        if self.has(Wall::UserNamespace) {
            !root && kernel() >= (5, 14)
        } else {
            self.has(Wall::UserId)
        }
    }

    pub(crate) fn namespaces(&self) -> i32 {
        let flags = Self::NAMESPACES.iter().filter(|(_, wall)| self.has(*wall));
        flags.fold(0, |all, (flag, _)| all | flag)
    }
}

fn smallest_view() -> View {
    let readable = [PathBuf::from("/usr")].into_iter().filter(|path| path.is_dir());
    View { readable: readable.collect(), files: Vec::new() }
}

/// The kernel's version; 0.0 when it does not say.
pub(crate) fn kernel() -> (u32, u32) {
    let Ok(names) = nix::sys::utsname::uname() else { return (0, 0) };
    let release = names.release().to_string_lossy();
    let mut numbers = release.split(|letter: char| !letter.is_ascii_digit());
    let mut next = || numbers.next().and_then(|digits| digits.parse().ok()).unwrap_or(0);
    (next(), next())
}
