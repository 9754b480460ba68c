//! `judge grade`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::thread::available_parallelism;

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};
use judge::grade::{Config, Found, IfNone, Order, Task, Until, changed_since, find};
use judge_core::grade::{Entry, Gradebook, Progress, Rules, Strictness};
use judge_core::report::CasesShown;
use judge_report::{Event, json_line};

use super::args::{Format, GradeArgs};
use super::exit;
use super::face::{self, Files, Subject, VERSION, draw};
use super::output::{Output, is_terminal};
use super::progress::{Pace, Progress as Bar};
use super::remembered::cache;
use super::run::{backend, growth_plan};

/// Grades what is found and shows the gradebook.
pub(crate) fn grade(bank: Bank, args: &GradeArgs, output: &Output) -> Result<ExitCode, Fault> {
    let bank = Rc::new(bank);
    let asked = super::wait_for(asked(&bank, args))?;
    if asked.tasks.is_empty() {
        let book = Gradebook::new(VERSION, Progress::Complete, Vec::new());
        output.note(&format!("none of {} submissions is asked for", asked.found));
        return finish(args, &book, output);
    }
    let mut grading = Grading::new(args, &asked.tasks, output)?;
    let order = order(args, asked.tasks, output)?;
    let work = async {
        let told = &mut |at, entry| grading.done(at, entry);
        judge::grade::grade(bank, order, told).await
    };
    let end = super::wait_for(work);
    grading.progress.clear();
    let all_done = grading.done == grading.entries.len();
    let reached = if end.is_ok() && all_done { Progress::Complete } else { Progress::Stopped };
    let book = grading.book(reached);
    if args.format == Some(Format::JsonLines) {
        output.print(&json_line(&Event::finished(&book)));
    }
    let trouble = grading.trouble.take();
    let done = finish(args, &book, output);
    // Why it ended comes before what could not be judged.
    end?;
    trouble.map_or(done, Err)
}

/// What was found and what of it is asked for.
struct Asked {
    found: usize,
    tasks: Vec<Task>,
}

async fn asked(bank: &Bank, args: &GradeArgs) -> Result<Asked, Fault> {
    let paths = &paths(args);
    let config = Config::load(args.config.as_deref(), paths, bank.ids())?;
    let if_none = if args.allow_empty { IfNone::Fine } else { IfNone::Mistake };
    let mut found = find(paths, config.as_ref(), bank.ids(), if_none)?;
    let all = found.len();
    if let Some(revision) = &args.changed_since {
        let config = config.as_ref().map(Config::path);
        found = changed(found, config, revision).await?;
    }
    if let Some(part) = args.partition {
        found.retain(|found| part.holds(&found.path.to_string_lossy()));
    }
    let tasks = found.into_iter().map(|found| task(found, config.as_ref(), args)).collect();
    Ok(Asked { found: all, tasks })
}

/// Where is looked.
fn paths(args: &GradeArgs) -> Vec<PathBuf> {
    if args.paths.is_empty() { vec![PathBuf::from(".")] } else { args.paths.clone() }
}

/// Those that changed. Where the rules did, everything did.
async fn changed(
    mut found: Vec<Found>,
    config: Option<&Path>,
    revision: &str,
) -> Result<Vec<Found>, Fault> {
    let files = found.iter().map(|found| found.path.as_path()).chain(config);
    let files: BTreeSet<PathBuf> = files.filter_map(|path| path.canonicalize().ok()).collect();
    let changed = changed_since(Path::new("."), revision, &files).await?;
    let is_changed = |path: &Path| path.canonicalize().is_ok_and(|path| changed.contains(&path));
    if !config.is_some_and(is_changed) {
        found.retain(|found| is_changed(&found.path));
    }
    Ok(found)
}

fn task(found: Found, config: Option<&Config>, args: &GradeArgs) -> Task {
    let said = config.and_then(|config| config.exercise(&found.exercise));
    let rules = said.map(|said| said.rules).or(config.map(Config::rules)).unwrap_or_default();
    let strictness = if args.strict { Strictness::Strict } else { rules.strictness };
    let python = args.python.python.clone();
    let python = python.or_else(|| said.and_then(|said| said.python.clone()));
    let python = python.or_else(|| config.and_then(|config| config.python.clone()));
    let seed = args.judging.seed.or_else(|| said.and_then(|said| said.seed));
    let seed = seed.or_else(|| config.and_then(|config| config.seed));
    let Found { path, exercise } = found;
    Task { exercise, path, rules: Rules { strictness, ..rules }, python, seed }
}

fn order(args: &GradeArgs, tasks: Vec<Task>, output: &Output) -> Result<Order, Fault> {
    let plan = growth_plan(args.judging.growth);
    Ok(Order {
        tasks,
        jobs: args.jobs.unwrap_or_else(cores),
        until: if args.fail_fast { Until::FirstFailure } else { Until::All },
        backend: backend(&args.python),
        left_out: args.python.without_walls.0.clone(),
        plan,
        shrink: args.judging.shrink.0,
        cases_shown: if args.judging.hidden { CasesShown::Samples } else { CasesShown::All },
        cache: if args.no_cache { None } else { cache(&paths(args), output)? },
    })
}

/// How many submissions are judged at once where nobody says.
pub(crate) fn cores() -> usize {
    available_parallelism().map_or(2, usize::from)
}

/// What is known so far.
struct Grading<'a> {
    args: &'a GradeArgs,
    output: &'a Output,
    entries: Vec<Entry>,
    progress: Bar,
    done: usize,
    files: Files,
    /// What is to be said at the end: a file that could not be written.
    trouble: Option<Fault>,
}

impl<'a> Grading<'a> {
    /// Files are written before the first submission, so that one that cannot be written is told
    /// of at once, and one that can is there whatever happens.
    fn new(args: &'a GradeArgs, tasks: &[Task], output: &'a Output) -> Result<Self, Fault> {
        let entries: Vec<Entry> = tasks.iter().map(Task::open).collect();
        let progress = Bar::new(Some(entries.len() as u64), Pace::Slow, output);
        let mut files = Files::new();
        let book = Gradebook::new(VERSION, Progress::Running, entries.clone());
        files.refresh(|| face::write_files(&args.faces, Subject::Gradebook(&book)))?;
        if args.format == Some(Format::JsonLines) {
            output.print(&json_line(&Event::started(VERSION, entries.len())));
        }
        Ok(Self { args, output, entries, progress, done: 0, files, trouble: None })
    }

    fn done(&mut self, at: usize, entry: Entry) {
        self.done += 1;
        let (done, all) = (self.done, self.entries.len());
        self.progress.doing(entry.submission.expose());
        self.progress.step();
        let style = self.output.style_of_notes();
        self.progress.log(|| judge_report::grade_line(done, all, &entry, &style));
        if self.args.format == Some(Format::JsonLines) {
            let event = Event::Graded { done, entry: &entry };
            self.output.print(&json_line(&event));
        }
        self.entries[at] = entry;
        if self.args.faces.reports.is_empty() {
            return;
        }
        let book = self.book(Progress::Running);
        let write = || face::write_files(&self.args.faces, Subject::Gradebook(&book));
        if let Err(fault) = self.files.refresh(write) {
            self.trouble = Some(fault);
        }
    }

    fn book(&self, reached: Progress) -> Gradebook {
        Gradebook::new(VERSION, reached, self.entries.clone())
    }
}

/// Shows and writes the gradebook, and says how it went.
fn finish(args: &GradeArgs, book: &Gradebook, output: &Output) -> Result<ExitCode, Fault> {
    let format = args
        .format
        .unwrap_or_else(|| if is_terminal() { Format::Terminal } else { Format::Concise });
    let subject = Subject::Gradebook(book);
    if format != Format::JsonLines {
        output.print(&draw(format, subject, &output.style()));
    }
    face::write_files(&args.faces, subject)?;
    face::tell_github(&args.faces, subject, output)?;
    let totals = &book.totals;
    if totals.faults > 0 {
        let message =
            format!("{} of {} submissions could not be judged", totals.faults, totals.submissions);
        return Err(Fault::new(FaultKind::System, message));
    }
    let failing = book.entries.iter().any(|entry| !entry.passes);
    Ok(if failing { exit::refused() } else { exit::accepted() })
}
