//! A terminal for `judge`: a pseudo-terminal, and what a person would see on it.

use std::fs;
use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::machine::judge_binary;
use crate::processes::{descendants, poll};
use crate::run::{Judge, Run, Running};

/// How long a screen may take to show what is awaited.
const DEADLINE: Duration = Duration::from_secs(60);

/// A `judge` that runs on a terminal of its own.
pub struct OnTerminal {
    running: Running,
    keys: File,
    screen: Arc<Mutex<vt100::Parser>>,
    modes: PathBuf,
    /// Keeps the terminal there until the end.
    _own: File,
}

/// What is left of a terminal when `judge` has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The modes of the terminal before, as `stty` writes them.
    pub modes_before: String,
    /// And after.
    pub modes_after: String,
    /// Whether the screen is another one than a shell's.
    pub other_screen: bool,
    /// Whether the cursor is hidden.
    pub hidden_cursor: bool,
    /// What stands on the screen.
    pub screen: String,
}

impl Judge {
    /// Starts it with a terminal of so many columns and rows as all three streams.
    pub fn on_terminal(self, columns: u16, rows: u16) -> OnTerminal {
        // What is started must not hold it open: a terminal that is gone ends what runs on it.
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let keys = openpt(flags).expect("there are terminals");
        grantpt(&keys).and_then(|()| unlockpt(&keys)).expect("the terminal is ours");
        set_size(&keys, columns, rows);
        let name = ptsname(&keys, Vec::new()).expect("a terminal has a name");
        let name = PathBuf::from(std::ffi::OsString::from_vec(name.into_bytes()));
        let own = File::options().read(true).write(true).open(name).expect("it can be opened");
        let running = self.start_on(&own);
        let modes = running.home().join("modes");
        let (columns, rows) = (positive(columns), positive(rows));
        let screen = Arc::new(Mutex::new(vt100::Parser::new(rows, columns, 0)));
        let keys = File::from(keys);
        let seen = keys.try_clone().expect("a descriptor can be doubled");
        let drawn = Arc::clone(&screen);
        thread::spawn(move || draw(seen, &drawn));
        OnTerminal { running, keys, screen, modes, _own: own }
    }
}

fn positive(size: u16) -> NonZeroU16 {
    NonZeroU16::new(size).expect("a terminal has a size")
}

fn set_size(terminal: &OwnedFd, columns: u16, rows: u16) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(terminal, size).expect("the terminal takes a size");
}

fn draw(mut seen: File, drawn: &Mutex<vt100::Parser>) {
    let mut bytes = [0; 4096];
    // Reading ends when the terminal does.
    while let Ok(length @ 1..) = seen.read(&mut bytes) {
        lock(drawn).process(&bytes[..length]);
    }
}

fn lock(drawn: &Mutex<vt100::Parser>) -> MutexGuard<'_, vt100::Parser> {
    drawn.lock().unwrap_or_else(PoisonError::into_inner)
}

impl OnTerminal {
    /// What stands on the screen.
    pub fn screen(&self) -> String {
        lock(&self.screen).screen().contents()
    }

    /// Waits until the screen is as it should be, and returns it.
    #[track_caller]
    pub fn waits_for(&self, what: &str, is_so: impl Fn(&str) -> bool) -> String {
        let shown = poll(DEADLINE, || Some(self.screen()).filter(|screen| is_so(screen)));
        shown.unwrap_or_else(|| panic!("no {what} on the screen:\n{}", self.screen()))
    }

    /// Waits until this stands on the screen.
    #[track_caller]
    pub fn shows(&self, text: &str) -> String {
        self.waits_for(&format!("`{text}`"), |screen| screen.contains(text))
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the terminal takes keys");
    }

    /// Gives the terminal another size.
    pub fn resize(&self, columns: u16, rows: u16) {
        let keys = self.keys.try_clone().expect("a descriptor can be doubled");
        let mut screen = lock(&self.screen);
        screen.set_size(positive(rows), positive(columns));
        set_size(&keys.into(), columns, rows);
    }

    /// The process id of `judge`.
    pub fn pid(&self) -> u32 {
        let binary = judge_binary().canonicalize().expect("it was built");
        let is_judge = |pid: &u32| {
            fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|program| program == binary)
        };
        let reaper = self.running.reaper();
        poll(DEADLINE, || descendants(reaper).into_iter().find(is_judge)).expect("it runs")
    }

    /// Waits for its end: how it ended, and what is left of the terminal.
    pub fn finish(self) -> (Run, Left) {
        let (run, home) = self.running.finish_in();
        let modes = |name: &str| {
            let path = self.modes.with_extension(name);
            fs::read_to_string(path).unwrap_or_default()
        };
        let (modes_before, modes_after) = (modes("before"), modes("after"));
        drop(home);
        let parser = lock(&self.screen);
        let screen = parser.screen();
        let left = Left {
            modes_before,
            modes_after,
            other_screen: screen.alternate_screen(),
            hidden_cursor: screen.hide_cursor(),
            screen: screen.contents(),
        };
        (run, left)
    }
}

impl Left {
    /// Fails unless the terminal is as it was.
    #[track_caller]
    pub fn is_as_before(&self) {
        assert!(!self.modes_before.is_empty(), "{self:?}");
        assert_eq!(self.modes_before, self.modes_after);
        assert!(!self.other_screen && !self.hidden_cursor, "{self:?}");
    }
}
