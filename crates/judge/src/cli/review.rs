//! `judge review`.

use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::rc::Rc;
use std::time::Duration;

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};
use judge::grade::{Order, Task, Until};
use judge::review::{Lesson, Naming, Plan};
use judge_core::grade::{Entry, Outcome, Progress, Rules};
use judge_core::report::CasesShown;
use judge_core::review::Review;
use judge_report::Style;

use super::args::{ReviewArgs, ReviewFormat};
use super::exit;
use super::face::{Files, VERSION, write};
use super::grade::cores;
use super::output::{Output, is_terminal};
use super::progress::{Pace, Progress as Bar};
use super::remembered::cache;
use super::run::{backend, growth_plan};

/// Judges all submissions, compares them, and shows how they stand.
pub(crate) fn review(bank: Bank, args: &ReviewArgs, output: &Output) -> Result<ExitCode, Fault> {
    let package = bank.package(&args.exercise)?;
    let lesson = Lesson::of(&Bank::read(&args.exercise, &package)?, &package);
    let page = page(args)?;
    let naming = if args.anonymous { Naming::Labels } else { Naming::Paths };
    let plan = Plan::new(&args.paths, &args.exercise, naming)?;
    let tasks = tasks(&plan, args);
    let mut reviewing = Reviewing::new(args, &plan, &lesson, &tasks, output)?;
    let order = order(args, tasks, output)?;
    let work = async {
        let told = &mut |at, entry| reviewing.done(at, entry);
        judge::grade::grade(Rc::new(bank), order, told).await
    };
    let end = super::wait_for(work);
    reviewing.progress.clear();
    let reached = if end.is_ok() { Progress::Complete } else { Progress::Stopped };
    let review = reviewing.review(reached);
    let trouble = reviewing.trouble.take();
    let done = finish(args, &review, output);
    end?;
    if let Some(path) = page {
        super::wait_for(open(path, output))?;
    }
    trouble.map_or(done, Err)
}

/// The page that is to be opened, if one is.
fn page(args: &ReviewArgs) -> Result<Option<&Path>, Fault> {
    if !args.open {
        return Ok(None);
    }
    let mut pages = args.reports.iter().filter(|target| target.format == ReviewFormat::Html);
    let page = pages.next().ok_or_else(|| {
        Fault::new(FaultKind::Usage, "--open needs a page to open")
            .hint("say where it is to be written: `--report html=review.html --open`")
    })?;
    Ok(Some(&page.path))
}

fn tasks(plan: &Plan, args: &ReviewArgs) -> Vec<Task> {
    let task = |path: &std::path::PathBuf| Task {
        exercise: args.exercise.clone(),
        path: path.clone(),
        rules: Rules::default(),
        python: args.python.python.clone(),
        seed: args.judging.seed,
    };
    plan.paths.iter().map(task).collect()
}

fn order(args: &ReviewArgs, tasks: Vec<Task>, output: &Output) -> Result<Order, Fault> {
    let plan = growth_plan(args.judging.growth);
    Ok(Order {
        tasks,
        jobs: args.jobs.unwrap_or_else(cores),
        until: Until::All,
        backend: backend(&args.python),
        left_out: args.python.without_walls.0.clone(),
        plan,
        shrink: args.judging.shrink.0,
        cases_shown: if args.judging.hidden { CasesShown::Samples } else { CasesShown::All },
        cache: if args.no_cache { None } else { cache(&args.paths, output)? },
    })
}

/// What is known so far.
struct Reviewing<'a> {
    args: &'a ReviewArgs,
    plan: &'a Plan,
    lesson: &'a Lesson,
    entries: Vec<Entry>,
    progress: Bar,
    output: &'a Output,
    files: Files,
    /// What is to be said at the end: a file that could not be written.
    trouble: Option<Fault>,
}

impl<'a> Reviewing<'a> {
    /// Files are written before the first submission, so that one that cannot be written is told
    /// of at once.
    fn new(
        args: &'a ReviewArgs,
        plan: &'a Plan,
        lesson: &'a Lesson,
        tasks: &[Task],
        output: &'a Output,
    ) -> Result<Self, Fault> {
        let entries = tasks.iter().enumerate().map(|(at, task)| plan.shown(at, task.open()));
        let entries: Vec<Entry> = entries.collect();
        let progress = Bar::new(Some(entries.len() as u64), Pace::Slow, output);
        let (files, trouble) = (Files::new(), None);
        let mut reviewing = Self { args, plan, lesson, entries, progress, output, files, trouble };
        reviewing.refresh()?;
        Ok(reviewing)
    }

    fn done(&mut self, at: usize, entry: Entry) {
        let entry = self.plan.shown(at, entry);
        self.progress.doing(entry.submission.expose());
        self.progress.step();
        let done = usize::try_from(self.progress.count()).unwrap_or(usize::MAX);
        let (all, style) = (self.entries.len(), self.output.style_of_notes());
        self.progress.log(|| judge_report::grade_line(done, all, &entry, &style));
        self.entries[at] = entry;
        if let Err(fault) = self.refresh() {
            self.trouble = Some(fault);
        }
    }

    fn refresh(&mut self) -> Result<(), Fault> {
        if self.args.reports.is_empty() {
            return Ok(());
        }
        let (args, plan, lesson, entries) = (self.args, self.plan, self.lesson, &self.entries);
        self.files.refresh(|| {
            write_files(args, &plan.review(VERSION, lesson, Progress::Running, entries))
        })
    }

    fn review(&self, reached: Progress) -> Review {
        self.plan.review(VERSION, self.lesson, reached, &self.entries)
    }
}

fn draw(format: ReviewFormat, review: &Review, style: &Style) -> String {
    match format {
        ReviewFormat::Terminal => judge_report::review_screen(review, style),
        ReviewFormat::Concise => judge_report::review_concise(review),
        ReviewFormat::Json => judge_report::review_json(review),
        ReviewFormat::Csv => judge_report::review_csv(review),
        ReviewFormat::Html => judge_report::review_html(review),
    }
}

fn write_files(args: &ReviewArgs, review: &Review) -> Result<(), Fault> {
    for target in &args.reports {
        write(&target.path, &draw(target.format, review, &Output::page()))?;
    }
    Ok(())
}

/// Shows and writes the review, and says whether all could be judged.
fn finish(args: &ReviewArgs, review: &Review, output: &Output) -> Result<ExitCode, Fault> {
    let otherwise = || if is_terminal() { ReviewFormat::Terminal } else { ReviewFormat::Concise };
    let format = args.format.unwrap_or_else(otherwise);
    output.print(&draw(format, review, &output.style()));
    write_files(args, review)?;
    let is_fault = |entry: &Entry| matches!(entry.outcome, Outcome::Fault { .. });
    let faults = review.standings.iter().filter(|standing| is_fault(&standing.entry)).count();
    if faults > 0 {
        let all = review.standings.len();
        let message = format!("{faults} of {all} submissions could not be judged");
        return Err(Fault::new(FaultKind::System, message));
    }
    Ok(exit::accepted())
}

/// How long a browser may take to say that it cannot.
const OPENING: Duration = Duration::from_secs(3);

/// Opens a page. That it cannot be opened changes nothing of the review, so it is only told.
async fn open(page: &Path, output: &Output) -> Result<(), Fault> {
    let yourself = format!("open `{}` in a browser yourself", page.display());
    let mut command = tokio::process::Command::new("xdg-open");
    // A path that begins with a hyphen is no option.
    command.arg(page.canonicalize().unwrap_or_else(|_| page.to_owned()));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            output.note(&format!("there is no `xdg-open` here: {yourself}"));
            return Ok(());
        }
        Err(error) => {
            output.note(&format!("cannot start `xdg-open` ({error}): {yourself}"));
            return Ok(());
        }
    };
    // A browser that goes on is left alone.
    if let Ok(Ok(status)) = tokio::time::timeout(OPENING, child.wait()).await
        && !status.success()
    {
        output.note(&format!("`xdg-open` could not open the page ({status}): {yourself}"));
    }
    Ok(())
}
