//! `judge watch`: judges a solution whenever it is saved, on a screen of its own.
//!
//! This thread draws and decides what happens; it waits for messages and for nothing else. Others
//! read keys, watch the file, wait for signals, and judge.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};
use ratatui::crossterm::event;

use super::args::WatchArgs;
use super::output::Output;
use super::{exit, interrupted, runtime};
use judging::{Judging, Order};
use screen::Screen;
use state::{End, Message, Setting, State, Wish};

mod file;
mod judging;
mod rows;
mod screen;
mod state;

/// A save is many changes of a folder; it is over when there was none for this long.
const SETTLED: Duration = Duration::from_millis(60);
/// How often the time that a judging takes is drawn.
const TICK: Duration = Duration::from_millis(100);

/// Judges a solution until the learner leaves.
pub(crate) fn watch(bank: &Bank, args: &WatchArgs, output: &Output) -> Result<ExitCode, Fault> {
    check_terminal(args)?;
    let exercise = bank.exercise(&args.exercise)?;
    let (tell, told) = channel();
    let _watching = file::watch(&args.file, &tell)?;
    let judging = Judging::start(exercise.clone(), args, tell.clone())?;
    listen_to_signals(tell.clone())?;
    let setting = Setting { bank, exercise, args, style: output.style() };
    let mut state = State::new(setting);
    let mut screen = Screen::open().map_err(|e| Fault::system("draw on the terminal", e))?;
    listen_to_keys(tell);
    let end = follow(&mut screen, &mut state, &told, &judging);
    drop(screen);
    judging.finish();
    match end? {
        End::Left => Ok(exit::accepted()),
        End::Interrupted => Err(Fault::new(FaultKind::Interrupted, "interrupted")),
    }
}

fn check_terminal(args: &WatchArgs) -> Result<(), Fault> {
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if std::io::stdout().is_terminal() && !dumb {
        return Ok(());
    }
    let message = "`judge watch` draws on a terminal, and standard output is none";
    let hint = format!("`judge run {} {}` judges once", args.exercise, args.file.display());
    Err(Fault::new(FaultKind::Usage, message).hint(hint))
}

fn listen_to_keys(tell: Sender<Message>) {
    // It waits for a key when the program ends, and ends with it.
    thread::spawn(move || {
        while let Ok(event) = event::read() {
            if tell.send(Message::Terminal(event)).is_err() {
                return;
            }
        }
        // A terminal that cannot be read is gone.
        let _ = tell.send(Message::Interrupted);
    });
}

fn listen_to_signals(tell: Sender<Message>) -> Result<(), Fault> {
    let runtime = runtime()?;
    thread::spawn(move || {
        runtime.block_on(interrupted());
        // Whoever would be told has ended already.
        let _ = tell.send(Message::Interrupted);
    });
    Ok(())
}

/// Draws, waits for what happens, and does what follows from it, until the end.
fn follow(
    screen: &mut Screen,
    state: &mut State<'_>,
    told: &Receiver<Message>,
    judging: &Judging,
) -> Result<End, Fault> {
    let refused = |e| Fault::system("draw on the terminal", e);
    let mut look_at = Some(Instant::now());
    let mut number = 0;
    loop {
        let wish = if look_at.is_some_and(|at| at <= Instant::now()) {
            look_at = None;
            state.saved(file::read(state.path()))
        } else {
            screen.draw(state).map_err(refused)?;
            match next(told, look_at, state.is_judging()) {
                Some(Message::Touched) => {
                    look_at = Some(Instant::now() + SETTLED);
                    Wish::Nothing
                }
                Some(message) => state.hear(message),
                None => Wish::Nothing,
            }
        };
        match wish {
            Wish::Nothing => {}
            Wish::End(end) => return Ok(end),
            Wish::ReadAgain => {
                state.forget_source();
                look_at = Some(Instant::now());
            }
            Wish::Judge { submission, growth } => {
                number += 1;
                state.begin(number);
                judging.order(Order { number, submission, growth });
            }
        }
    }
}

/// The next message; `None` when it is time to look at the file or to draw again.
fn next(told: &Receiver<Message>, look_at: Option<Instant>, judging: bool) -> Option<Message> {
    let look = look_at.map(|at| at.saturating_duration_since(Instant::now()));
    let tick = judging.then_some(TICK);
    let Some(wait) = look.into_iter().chain(tick).min() else { return told.recv().ok() };
    match told.recv_timeout(wait) {
        Ok(message) => Some(message),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Message::Interrupted),
    }
}
