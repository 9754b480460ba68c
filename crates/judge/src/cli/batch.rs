//! `judge batch`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, atomic::AtomicBool, atomic::Ordering};
use std::thread;
use std::time::Duration;

use judge::bank::Bank;
use judge::batch::{
    Closed, Detail, Ids, Judgement, Line, Lines, Next, Options, Outcome, Pool, Tasks,
};
use judge::fault::{Fault, FaultKind};
use judge::runner::Walls;

use super::args::{BatchArgs, DetailArg};
use super::exit;
use super::output::Output;
use super::run::{growth_plan, settings};
use super::{interrupted, runtime};
use results::Results;
use tally::Tally;

mod results;
mod tally;

/// How many lines may be under way at once: between the first without a judgement and the last
/// that has been read.
const UNDER_WAY_MAX: usize = 1_024;
/// How often an interrupt is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Judges a stream of submissions.
pub(crate) fn batch(bank: Bank, args: &BatchArgs, output: &Output) -> Result<ExitCode, Fault> {
    let interrupt = Interrupt::watch()?;
    let settings = runtime()?.block_on(settings(&args.python, Walls::Raised))?;
    let options = options(args, settings);
    let input = Input::open(args)?;
    let mut earlier = Ids::default();
    let mut results = Results::open(args, &mut earlier)?;
    let mut tally = Tally::start(input.lines, earlier.len(), output);
    let (pool, tasks) = Pool::start(bank, &options)?;
    let (under_way, judged) = sync_channel(UNDER_WAY_MAX);
    let reading =
        thread::spawn(move || hand_in(Lines::new(input.reader), &tasks, &earlier, &under_way));
    let order = if args.ordered { Order::OfInput } else { Order::AsTheyCome };
    let written = write_out(&pool, &judged, &interrupt, order, &mut results, &mut tally);
    tally.finish();
    written.map_err(|fault| results.resume_hint(fault))?;
    reading
        .join()
        .map_err(|_| Fault::new(FaultKind::System, "the reading of the input ended in a panic"))?
        .map_err(|e| Fault::system("read the input", e))?;
    Ok(if tally.faults() == 0 { exit::accepted() } else { exit::fault_code() })
}

fn options(args: &BatchArgs, settings: judge::engine::Settings) -> Options {
    let cores = || thread::available_parallelism().map_or(1, usize::from);
    Options {
        settings,
        jobs: args.jobs.map_or_else(cores, usize::from),
        growth: growth_plan(args.growth),
        detail: match (args.hidden, args.detail) {
            (true, _) => Detail::Hidden,
            (false, DetailArg::Short) => Detail::Short,
            (false, DetailArg::Whole) => Detail::Whole,
        },
        total: args.limit_total.map(Duration::from_secs_f64),
        shrink: args.shrink.0.filter(|_| args.detail == DetailArg::Whole),
    }
}

/// Where lines come from, and how many there are if that can be known.
struct Input {
    reader: Box<dyn BufRead + Send>,
    lines: Option<u64>,
}

impl Input {
    fn open(args: &BatchArgs) -> Result<Self, Fault> {
        let Some(path) = args.file.as_deref().filter(|path| path.as_os_str() != "-") else {
            return Ok(Self { reader: Box::new(BufReader::new(io::stdin())), lines: None });
        };
        let refused = |e| Fault::system(format_args!("read `{}`", path.display()), e);
        let file = File::open(path).map_err(refused)?;
        let metadata = file.metadata().map_err(refused)?;
        if metadata.is_dir() {
            let message = format!("`{}` is a folder, not a file", path.display());
            return Err(Fault::new(FaultKind::Usage, message)
                .hint("`judge batch` reads a line of JSON for each submission"));
        }
        let lines = if metadata.is_file() {
            Some(count_lines(File::open(path).map_err(refused)?).map_err(refused)?)
        } else {
            None
        };
        Ok(Self { reader: Box::new(BufReader::with_capacity(1 << 16, file)), lines })
    }
}

fn count_lines(file: File) -> io::Result<u64> {
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let (mut lines, mut last) = (0, b'\n');
    loop {
        let buffer = reader.fill_buf()?;
        let Some(end) = buffer.last() else {
            return Ok(lines + u64::from(last != b'\n'));
        };
        last = *end;
        lines += buffer.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        let length = buffer.len();
        reader.consume(length);
    }
}

/// In which order judgements are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    AsTheyCome,
    OfInput,
}

/// Writes judgements until there are no more.
fn write_out(
    pool: &Pool,
    under_way: &Receiver<()>,
    interrupt: &Interrupt,
    order: Order,
    results: &mut Results,
    tally: &mut Tally,
) -> Result<(), Fault> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    loop {
        if interrupt.came() {
            return Err(Fault::new(FaultKind::Interrupted, "interrupted"));
        }
        match pool.next_within(LOOK_EVERY) {
            Next::Waiting => tally.tick(),
            Next::Ended => break,
            Next::Judged(number, judgement) => {
                tally.add(&judgement);
                let at = if order == Order::OfInput { number } else { next };
                early.insert(at, judgement);
                while let Some(judgement) = early.remove(&next) {
                    results.write(&judgement)?;
                    next += 1;
                    // One more line may be read; an empty channel means that the reader has ended.
                    let _ = under_way.try_recv();
                }
            }
        }
    }
    // The reader hands a place in for each line, and a judgement gives it back.
    if early.is_empty() && under_way.try_recv().is_err() {
        return Ok(());
    }
    Err(Fault::new(FaultKind::System, "not all submissions came to a judgement"))
}

/// A signal that asks to stop. What has been written stays.
struct Interrupt {
    came: Arc<AtomicBool>,
}

impl Interrupt {
    fn watch() -> Result<Self, Fault> {
        let came = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&came);
        let runtime = runtime()?;
        thread::spawn(move || {
            runtime.block_on(interrupted());
            seen.store(true, Ordering::Relaxed);
        });
        Ok(Self { came })
    }

    fn came(&self) -> bool {
        self.came.load(Ordering::Relaxed)
    }
}

/// Reads lines and hands them in, until there are no more or nobody takes them.
fn hand_in<R: BufRead>(
    mut lines: Lines<R>,
    tasks: &Tasks,
    earlier: &Ids,
    under_way: &SyncSender<()>,
) -> io::Result<()> {
    let mut number = 0;
    let mut seen = Ids::default();
    while let Some(line) = lines.next_line()? {
        let refused = |id, exercise, why: String| Judgement {
            id,
            exercise,
            outcome: Outcome::from(&Fault::new(FaultKind::Usage, why)),
        };
        let work = match line {
            Line::Task(task) if !seen.add(&task.id) => {
                let why = format!("the id `{}` has come before", task.id);
                Err(refused(None, Some(task.exercise), why))
            }
            Line::Task(task) if earlier.contains(&task.id) => continue,
            Line::Task(task) => Ok(task),
            Line::Unreadable { id: Some(id), .. } if earlier.contains(&id) => continue,
            Line::Unreadable { id, number, why } => {
                let id = id.filter(|id| seen.add(id));
                Err(refused(id, None, format!("line {number}: {why}")))
            }
        };
        let handed_in = under_way.send(()).map_err(|_| Closed).and_then(|()| match work {
            Ok(task) => tasks.send(number, task),
            Err(judgement) => tasks.pass(number, judgement),
        });
        if handed_in.is_err() {
            return Ok(());
        }
        number += 1;
    }
    Ok(())
}
