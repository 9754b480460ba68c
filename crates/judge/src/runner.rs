//! A way to get confined children: forks of a warm host, or an interpreter for each.

use std::cell::RefCell;
use std::path::PathBuf;

use judge_core::report::{Backend, Level, Machine, WallState};
use judge_protocol::{Limits, Prepare, Prepared, Python, Reply, Request, frame};
use judge_sandbox::{ChildLimits, Command, Confinement, Isolation, View, Wall, spawn};

use tokio::sync::OnceCell;

use crate::author::Memory;
use crate::child::{Child, ChildEnds, Pipes};
use crate::digest::hex;
use crate::fault::{Fault, FaultKind};
use crate::host::{Host, Reaper};
use crate::preload::Preload;
use crate::python::Interpreter;
use crate::start::{self, Main};

/// Private memory that a cold interpreter needs for itself, in bytes, on top of the limit of a
/// case. The kernel's limit stands before the interpreter starts, so it cannot be measured first;
/// the watch on resident memory is exact.
const INTERPRETER_DATA_BYTES: u64 = 192 << 20;

/// How much memory processes that belong together may share, in bytes; it counts as theirs where it
/// is used.
const SHARED_BYTES: u64 = 16 << 20;

/// A way to get confined children.
pub struct Runner {
    /// Not there until it is first needed.
    way: OnceCell<Way>,
    backend: Backend,
    /// Those that the first child will most likely have.
    limits: Limits,
    preload: Preload,
    interpreter: Interpreter,
    isolation: Isolation,
    walls: Walls,
    /// What the code that it runs has said before, where that is the author's.
    pub(crate) memory: Option<Memory>,
}

pub(crate) enum Way {
    Embedded(Box<Host>),
    Subprocess(Box<Subprocess>),
}

/// Whether walls are raised at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walls {
    /// Every wall that can be had; at least the floor.
    Raised,
    /// None: `--unsafe-no-sandbox`.
    None,
}

impl Runner {
    /// Starts a runner of this kind. `limits` are those that its first child will most likely have.
    pub async fn start(
        backend: Backend,
        interpreter: &Interpreter,
        isolation: &Isolation,
        walls: Walls,
        limits: Limits,
    ) -> Result<Self, Fault> {
        let runner = Self::new(backend, interpreter, isolation, walls, limits);
        runner.way().await?;
        Ok(runner)
    }

    /// A runner that starts when it is first needed. `limits` are those that its first child will
    /// most likely have.
    pub(crate) fn new(
        backend: Backend,
        interpreter: &Interpreter,
        isolation: &Isolation,
        walls: Walls,
        limits: Limits,
    ) -> Self {
        let (way, preload, memory) = (OnceCell::new(), Preload::All, None);
        let (interpreter, isolation) = (interpreter.clone(), isolation.clone());
        Self { way, backend, limits, preload, interpreter, isolation, walls, memory }
    }

    /// The same; its host imports this much.
    pub(crate) fn importing(self, preload: Preload) -> Self {
        Self { preload, ..self }
    }

    /// The same; it runs the author's code, and this is what that has said before.
    pub(crate) fn remembering(self, memory: Option<Memory>) -> Self {
        Self { memory, ..self }
    }

    /// Starts it, if it has not been.
    pub(crate) async fn way(&self) -> Result<&Way, Fault> {
        let (interpreter, isolation, walls) = (&self.interpreter, &self.isolation, self.walls);
        let start = || async {
            match self.backend {
                Backend::Embedded => {
                    let host = Host::start(interpreter, isolation, &self.preload).await?;
                    Ok(Way::Embedded(Box::new(host)))
                }
                Backend::Subprocess => {
                    let start = Cold { interpreter, isolation, walls, company: Company::None };
                    start.first(self.limits).await
                }
            }
        };
        self.way.get_or_try_init(start).await
    }

    /// Whether a child wanted something that its host has not imported and could have.
    pub(crate) fn fell_short(&self) -> bool {
        // Of a host that has everything it is but an exit status.
        self.preload != Preload::All
            && matches!(self.way.get(), Some(Way::Embedded(host)) if host.fell_short())
    }

    /// Starts a runner whose children may start processes of their own: each is an interpreter in
    /// a process namespace.
    pub(crate) async fn start_families(
        interpreter: &Interpreter,
        isolation: &Isolation,
        limits: Limits,
    ) -> Result<Self, Fault> {
        let walls = Walls::Raised;
        let start = Cold { interpreter, isolation, walls, company: Company::Family };
        let way = OnceCell::new_with(Some(start.first(limits).await?));
        let runner = Self::new(Backend::Subprocess, interpreter, isolation, walls, limits);
        Ok(Self { way, ..runner })
    }

    /// An error where the children have lost what they are forks of.
    pub(crate) fn still_runs(&self) -> Result<(), Fault> {
        match self.way.get() {
            Some(Way::Embedded(host)) if !host.is_alive() => {
                Err(Fault::system("go on", "the warm interpreter was killed"))
            }
            Some(Way::Embedded(_) | Way::Subprocess(_)) | None => Ok(()),
        }
    }

    /// Has a child ready before it is asked for, where children are forks.
    pub(crate) fn keep_spare(&mut self) {
        match self.way.get_mut() {
            Some(Way::Embedded(host)) => host.keep_spare(),
            Some(Way::Subprocess(_)) | None => {}
        }
    }

    /// A confined child that waits for its job. `cases` bounds its CPU time as a whole.
    pub(crate) async fn child(&self, limits: &Limits, cases: usize) -> Result<Child, Fault> {
        match self.way().await? {
            Way::Embedded(host) => host.child(limits, cases).await,
            Way::Subprocess(subprocess) => {
                if let Some(mut first) = subprocess.first.take()
                    && limits.memory_bytes <= subprocess.limits.memory_bytes
                    && limits.open_files >= subprocess.limits.open_files
                {
                    first.set_limits(*limits);
                    return Ok(first);
                }
                let (interpreter, isolation) = (&self.interpreter, &self.isolation);
                let (walls, company) = (self.walls, subprocess.company);
                let start = Cold { interpreter, isolation, walls, company };
                start.child(limits, cases).await.map(|(child, _)| child)
            }
        }
    }

    /// What a report says of it. It has been started.
    pub fn machine(&self) -> Machine {
        let way = self.way.get().expect("what runs submissions was started with the engine");
        let (backend, python, raised, missing) = match way {
            Way::Embedded(host) => (Backend::Embedded, &host.python, &host.walls, &host.missing),
            Way::Subprocess(it) => (Backend::Subprocess, &it.python, &it.raised, &it.missing),
        };
        let stood = |wall: &str| WallState { wall: wall.to_owned(), stands: true, why: None };
        let mut walls: Vec<WallState> = Vec::new();
        for name in self
            .isolation
            .standing()
            .iter()
            .map(|w| w.name())
            .chain(raised.iter().map(String::as_str))
        {
            if !walls.iter().any(|wall| wall.wall == name) {
                walls.push(stood(name));
            }
        }
        let lacking = self.isolation.missing().iter().map(|f| (f.wall.name(), f.errno));
        for (name, errno) in
            lacking.chain(missing.iter().map(|(name, errno)| (name.as_str(), *errno)))
        {
            let why = Some(std::io::Error::from_raw_os_error(errno).to_string());
            if !walls.iter().any(|wall| wall.wall == name) {
                walls.push(WallState { wall: name.to_owned(), stands: false, why });
            }
        }
        for wall in self.isolation.left_out() {
            let why = Some("left out on request".to_owned());
            walls.retain(|other| other.wall != wall.name());
            walls.push(WallState { wall: wall.name().to_owned(), stands: false, why });
        }
        Machine { python: python.clone(), backend, level: level(self.walls, &walls), walls }
    }
}

fn level(raised: Walls, walls: &[WallState]) -> Level {
    match raised {
        Walls::None => Level::Unsafe,
        Walls::Raised if walls.iter().all(|wall| wall.stands) => Level::Full,
        Walls::Raised => Level::Standard,
    }
}

/// A cold interpreter sees the disk until it has sealed itself. Something must keep it from there:
/// its own seal, or Landlock, or a view that holds nothing else.
fn check_floor(
    raised: &[String],
    missing: &[(String, i32)],
    isolation: &Isolation,
) -> Result<(), Fault> {
    let held = [Wall::Landlock, Wall::MountNamespace];
    if raised.iter().any(|wall| wall == Wall::NoPath.name())
        || held.iter().any(|wall| isolation.standing().contains(wall))
    {
        return Ok(());
    }
    let why = missing.first().map_or_else(String::new, |(name, errno)| {
        format!(" ({name}: {})", std::io::Error::from_raw_os_error(*errno))
    });
    Err(Fault::new(FaultKind::Walls, format!("nothing keeps a submission from the disk{why}"))
        .hint("this interpreter lacks `ctypes`; use a CPython with `--backend embedded`"))
}

/// An interpreter for each child.
pub(crate) struct Subprocess {
    /// The first is started early, to learn what it is and which walls stand.
    first: RefCell<Option<Child>>,
    /// What it was started with.
    limits: Limits,
    python: Python,
    raised: Vec<String>,
    missing: Vec<(String, i32)>,
    company: Company,
}

/// Whether an interpreter may start processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Company {
    /// It may not.
    None,
    /// It may; they are watched and ended together, and may share a piece of memory.
    Family,
}

/// How a cold interpreter is started.
struct Cold<'a> {
    interpreter: &'a Interpreter,
    isolation: &'a Isolation,
    walls: Walls,
    company: Company,
}

impl Cold<'_> {
    /// The way of such interpreters, with the first one started.
    async fn first(&self, limits: Limits) -> Result<Way, Fault> {
        let (child, prepared) = self.child(&limits, usize::MAX).await?;
        let Prepared { python, walls: raised, missing, breaches: _ } = prepared;
        let (first, company) = (RefCell::new(Some(child)), self.company);
        let first = Subprocess { first, limits, python, raised, missing, company };
        Ok(Way::Subprocess(Box::new(first)))
    }

    async fn child(&self, limits: &Limits, cases: usize) -> Result<(Child, Prepared), Fault> {
        let (mut pipes, ends) = Pipes::new()?;
        let ChildEnds { job, replies, stdout, stderr } = ends;
        let limits_of_kernel = ChildLimits {
            data_bytes: limits.memory_bytes + INTERPRETER_DATA_BYTES,
            cpu_seconds: start::cpu_seconds(limits, cases),
            open_files: limits.open_files,
            threads: limits.threads,
        };
        let mut descriptors =
            vec![(start::null()?, 0), (stdout, 1), (stderr, 2), (job, 3), (replies, 4)];
        if self.company == Company::Family {
            let memory = judge_sandbox::shared_memory(c"shared", SHARED_BYTES)
                .map_err(|e| Fault::system("make memory for processes to share", e))?;
            descriptors.push((memory, judge_sandbox::SHARED_MEMORY));
        }
        let command = Command {
            program: PathBuf::from(&self.interpreter.python.executable),
            arguments: start::arguments(),
            environment: start::environment(),
            descriptors,
            view: View { readable: self.interpreter.readable.clone(), files: Vec::new() },
            confinement: match self.walls {
                Walls::Raised => Confinement::Candidate {
                    limits: limits_of_kernel,
                    executable_memory: self.interpreter.writes_code,
                    processes: self.company == Company::Family,
                },
                Walls::None => Confinement::Bare { limits: limits_of_kernel },
            },
        };
        let process = spawn(self.isolation, command)
            .map_err(|e| start::spawn_fault(self.interpreter, &e))?
            .process;
        if let Some(job) = &mut pipes.job {
            let archive = start::archive(&Main::Child, self.interpreter);
            start::write_all(job, &frame(&archive)).await?;
        }
        let mut child = Child::new(process, Reaper::Own, pipes, Limits::default())?;
        if self.company == Company::Family {
            child.watch_family();
        }
        let prepared = self.prepare(&mut child).await?;
        if self.walls == Walls::Raised {
            check_floor(&prepared.walls, &prepared.missing, self.isolation)?;
        }
        child.set_limits(*limits);
        child.set_baseline();
        Ok((child, prepared))
    }

    async fn prepare(&self, child: &mut Child) -> Result<Prepared, Fault> {
        let processes = self.company == Company::Family;
        let filter = match self.walls {
            Walls::Raised if processes => Some(hex(&judge_sandbox::seal_filter_of_families())),
            Walls::Raised => Some(hex(&judge_sandbox::seal_filter())),
            Walls::None => None,
        };
        let said = child.ask(&Request::Prepare(Prepare { filter, processes }), None).await;
        if let Some(Reply::Prepared(prepared)) = said.said {
            start::refuse_breaches(&prepared.breaches)?;
            child.take_printed();
            return Ok(prepared);
        }
        let program = &self.interpreter.python.executable;
        let printed = child.take_printed();
        let said = String::from_utf8_lossy(&printed.bytes).into_owned();
        let why = said.lines().last().unwrap_or("it ended without a word");
        let why: String = why.chars().filter(|c| !c.is_control()).take(300).collect();
        let message = format!("`{program}` could not get ready: {why}");
        Err(Fault::new(FaultKind::Interpreter, message))
    }
}
