//! Something to harm: files, services and a process of the same user, with an eye on each.
//!
//! The programs below `hostile/*/reach/` define `harm()`, which tries one thing that no walled
//! process may do. They get words for what there is to harm put before them, and answer rightly
//! only where they attained something. What shows outside is looked at from outside.

use std::fs;
use std::io;
use std::net::{TcpListener, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::{SocketAddr, UnixDatagram, UnixListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::json;
use tempfile::TempDir;

use crate::corpus::{Program, tests_dir};
use crate::run::{Judge, PLAIN_USER, SECRET};

/// Who runs a judge, and so who owns what could be harmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum User {
    /// Whoever runs the tests.
    Ourselves,
    /// A user without any rights, where root runs the tests; else ourselves.
    Plain,
}

impl User {
    /// The id to become, where it is another one.
    fn id(self) -> Option<u32> {
        let root = nix::unistd::geteuid().is_root();
        (self == Self::Plain && root).then_some(PLAIN_USER)
    }
}

/// Things that could be harmed, made for one run.
#[derive(Debug)]
pub struct World {
    home: TempDir,
    user: User,
    streams: TcpListener,
    datagrams: UdpSocket,
    local: UnixListener,
    named: UnixListener,
    named_datagrams: UnixDatagram,
    log: UnixDatagram,
    sibling: Child,
    before: Vec<String>,
}

impl World {
    /// A world whose files and process belong to this user.
    pub fn new(user: User) -> Self {
        Self::try_new(user).expect("the test may make files, sockets and a process")
    }

    fn try_new(user: User) -> io::Result<Self> {
        let home = tempfile::tempdir()?;
        let outside = home.path().join("outside");
        fs::create_dir_all(outside.join("empty"))?;
        fs::write(outside.join("secret.txt"), SECRET)?;
        fs::write(outside.join("lies_outside.py"), format!("SECRET = {SECRET:?}\n"))?;
        fs::write(outside.join("canary.txt"), "sings\n")?;
        symlink(outside.join("secret.txt"), outside.join("link"))?;
        copy_folder(&tests_dir().join("exercises/reach"), &home.path().join("bank/reach"))?;
        let sockets = home.path().join("sockets");
        fs::create_dir(&sockets)?;
        let name = abstract_name(home.path());
        let address = |name: &str| SocketAddr::from_abstract_name(name);
        let mut world = Self {
            streams: TcpListener::bind("127.0.0.1:0")?,
            datagrams: UdpSocket::bind("127.0.0.1:0")?,
            local: UnixListener::bind(sockets.join("stream"))?,
            named: UnixListener::bind_addr(&address(&name)?)?,
            named_datagrams: UnixDatagram::bind_addr(&address(&format!("{name}-datagrams"))?)?,
            log: UnixDatagram::bind(sockets.join("log"))?,
            sibling: sibling(user)?,
            home,
            user,
            before: Vec::new(),
        };
        world.open_to_all()?;
        world.silence()?;
        world.before = world.seen();
        Ok(world)
    }

    /// What a program of this family is as a submission.
    pub fn source(&self, program: &Program) -> String {
        let read = |path: &Path| fs::read_to_string(path).expect("the corpus can be read");
        let text = read(&program.path);
        let [prelude, postlude] =
            ["prelude.py", "postlude.py"].map(|name| read(&tests_dir().join("src").join(name)));
        let outside = self.home.path().join("outside");
        let sockets = self.home.path().join("sockets");
        let world = json!({
            "file": outside.join("secret.txt"),
            "folder": outside,
            "secret": SECRET,
            "port": self.streams.local_addr().map_or(0, |address| address.port()),
            "datagrams": self.datagrams.local_addr().map_or(0, |address| address.port()),
            "socket": sockets.join("stream"),
            "log": sockets.join("log"),
            "abstract": abstract_name(self.home.path()),
            "sibling": self.sibling.id(),
        });
        format!("WORLD = {world}\n{prelude}\n\n{text}{postlude}")
    }

    /// A judge that judges a program of this family, with all that it could harm around it.
    pub fn judge(&self, program: &Program) -> Judge {
        let judge = crate::run::judge(["run", "reach", "-", "--format", "json"])
            .arg("--exercises")
            .arg(self.home.path().join("bank"))
            .stdin(self.source(program))
            .inheriting(self.home.path().join("outside/secret.txt"));
        if self.user.id().is_some() { judge.plain_user() } else { judge }
    }

    /// What a program attains in an interpreter without any judge around it.
    pub fn harm_without_judge(&self, program: &Program, python: &str) -> Vec<String> {
        let source = self.source(program) + "\n\nif reach(1):\n    print('attained')\n";
        let secret = self.home.path().join("outside/secret.txt");
        #[expect(clippy::disallowed_methods, reason = "a test starts what it looks at")]
        let mut command = Command::new("/bin/sh");
        command.args(["-c", "exec \"$0\" -c \"$1\" 7<\"$2\"", python]).arg(source).arg(secret);
        command.env("JUDGE_TEST_SECRET", SECRET).stdin(Stdio::null()).stderr(Stdio::null());
        let said = command.output().map(|output| output.stdout).unwrap_or_default();
        let mut harm = self.harm();
        if said.starts_with(b"attained") {
            harm.push("attained something without a judge".to_owned());
        }
        harm
    }

    /// What was harmed, as it shows from outside.
    pub fn harm(&self) -> Vec<String> {
        let mut harm = Vec::new();
        for (line, before) in self.seen().iter().zip(&self.before) {
            if line != before {
                harm.push(format!("{before:?} became {line:?}"));
            }
        }
        let mut bytes = [0; 64];
        let arrivals = [
            ("a TCP connection", self.streams.accept().is_ok()),
            ("a UDP datagram", self.datagrams.recv(&mut bytes).is_ok()),
            ("a local connection", self.local.accept().is_ok()),
            ("an abstract connection", self.named.accept().is_ok()),
            ("an abstract datagram", self.named_datagrams.recv(&mut bytes).is_ok()),
            ("a line in the log", self.log.recv(&mut bytes).is_ok()),
        ];
        let arrived = arrivals.iter().filter(|(_, came)| *came);
        harm.extend(arrived.map(|(what, _)| (*what).to_owned()));
        harm
    }

    /// The state of all that does not announce itself, always the same number of lines.
    fn seen(&self) -> Vec<String> {
        let outside = self.home.path().join("outside");
        let names = fs::read_dir(&outside).into_iter().flatten().flatten();
        let mut names: Vec<_> = names.map(|entry| entry.file_name()).collect();
        names.sort();
        let canary = outside.join("canary.txt");
        let facts = canary.metadata().map(|facts| (facts.mode(), facts.nlink(), facts.mtime()));
        let proc = PathBuf::from(format!("/proc/{}", self.sibling.id()));
        vec![
            format!("{names:?}"),
            format!("{:?} {facts:?}", fs::read_to_string(&canary).unwrap_or_default()),
            scheduling(&proc),
            fs::read_to_string(proc.join("limits")).unwrap_or_default(),
            line_of(&proc.join("status"), "Cpus_allowed:"),
            line_of(&proc.join("status"), "TracerPid:"),
        ]
    }

    fn open_to_all(&self) -> io::Result<()> {
        let everybody = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
            let owner = self.user.id();
            std::os::unix::fs::chown(path, owner, owner)
        };
        everybody(self.home.path(), 0o755)?;
        for folder in ["outside", "outside/empty", "sockets"] {
            everybody(&self.home.path().join(folder), 0o777)?;
        }
        for name in ["secret.txt", "lies_outside.py", "canary.txt"] {
            everybody(&self.home.path().join("outside").join(name), 0o666)?;
        }
        ["stream", "log"]
            .iter()
            .try_for_each(|name| everybody(&self.home.path().join("sockets").join(name), 0o777))
    }

    fn silence(&self) -> io::Result<()> {
        self.streams.set_nonblocking(true)?;
        self.datagrams.set_nonblocking(true)?;
        self.local.set_nonblocking(true)?;
        self.named.set_nonblocking(true)?;
        self.named_datagrams.set_nonblocking(true)?;
        self.log.set_nonblocking(true)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // A stopped process is ended as well; one that is gone already needs no end.
        let _ = self.sibling.kill();
        let _ = self.sibling.wait();
    }
}

fn abstract_name(home: &Path) -> String {
    let name = home.file_name().expect("a temporary folder has a name");
    format!("judge-{}", name.to_string_lossy().trim_start_matches('.'))
}

/// A process that does nothing, in a group of its own.
fn sibling(user: User) -> io::Result<Child> {
    #[expect(clippy::disallowed_methods, reason = "a test starts what it looks at")]
    let mut command = Command::new("sleep");
    command.arg("600").process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(id) = user.id() {
        command.uid(id).gid(id);
    }
    command.spawn()
}

/// Whether it lives and runs, its nice value and its scheduling policy.
fn scheduling(proc: &Path) -> String {
    let stat = fs::read_to_string(proc.join("stat")).unwrap_or_default();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap_or_default().split(' ').collect();
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    // proc_pid_stat(5): 3 is the state, 19 the nice value, 41 the policy.
    let state = match field(1) {
        "T" | "t" => "halted",
        "Z" | "X" | "" => "ended",
        _ => "alive",
    };
    format!("{state}, nice {}, policy {}", field(17), field(39))
}

fn line_of(file: &Path, start: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned()
}

/// Copies all files of a folder, and what is below it.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
