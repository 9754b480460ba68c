//! Faces of a report, on standard output and in files.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use judge::fault::Fault;
use judge_core::grade::Gradebook;

use super::args::{FaceArgs, Format};
use super::output::Output;

/// The version that reports name.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is drawn.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'a> {
    /// The one report in a gradebook.
    Report(&'a Gradebook),
    /// A gradebook.
    Gradebook(&'a Gradebook),
}

impl<'a> Subject<'a> {
    fn book(self) -> &'a Gradebook {
        match self {
            Self::Report(book) | Self::Gradebook(book) => book,
        }
    }
}

/// A face as text. For a file it is drawn without colour, as wide as a page.
pub(crate) fn draw(format: Format, subject: Subject<'_>, style: &judge_report::Style) -> String {
    let book = subject.book();
    let report = match subject {
        Subject::Report(book) => book.entries.first().and_then(|entry| entry.report()),
        Subject::Gradebook(_) => None,
    };
    match (format, report) {
        (Format::Terminal, Some(report)) => judge_report::terminal(report, style),
        (Format::Terminal, None) => judge_report::grade_screen(book, style),
        (Format::Concise, Some(report)) => judge_report::concise(report),
        (Format::Concise, None) => judge_report::grade_concise(book),
        (Format::Json, Some(report)) => judge_report::json(report),
        (Format::Json, None) => judge_report::gradebook_json(book),
        (Format::JsonLines, _) => judge_report::json_lines(book),
        (Format::Junit, _) => judge_report::junit(book),
        (Format::Markdown, _) => judge_report::markdown(book),
        (Format::Github, _) => judge_report::github(book),
        (Format::Sarif, _) => judge_report::sarif(book),
        (Format::Tap, _) => judge_report::tap(book),
        (Format::Csv, _) => judge_report::csv(book),
        (Format::Html, _) => judge_report::html(book),
    }
}

/// Writes every file that was asked for.
pub(crate) fn write_files(args: &FaceArgs, subject: Subject<'_>) -> Result<(), Fault> {
    for target in &args.reports {
        write(&target.path, &draw(target.format, subject, &Output::page()))?;
    }
    Ok(())
}

/// With `--github`: annotations to standard output, and the summary behind what other commands
/// of the same step have written.
pub(crate) fn tell_github(
    args: &FaceArgs,
    subject: Subject<'_>,
    output: &Output,
) -> Result<(), Fault> {
    if !args.github {
        return Ok(());
    }
    output.print(&draw(Format::Github, subject, &Output::page()));
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        output.note("GITHUB_STEP_SUMMARY is not set: no summary was written");
        return Ok(());
    };
    let path = PathBuf::from(path);
    let refused = |e| Fault::system(format_args!("write `{}`", path.display()), e);
    let mut file = OpenOptions::new().append(true).create(true).open(&path).map_err(refused)?;
    let text = draw(Format::Markdown, subject, &Output::page());
    file.write_all(text.as_bytes()).map_err(refused)
}

/// Files that are written again as results come.
pub(crate) struct Files {
    written: Option<(Instant, Duration)>,
}

/// Writing again takes at most such a share of the time, and is done at most once a second.
const SHARE: u32 = 20;
const PAUSE: Duration = Duration::from_secs(1);

impl Files {
    pub(crate) fn new() -> Self {
        Self { written: None }
    }

    /// Writes them, unless that has been done a moment ago.
    pub(crate) fn refresh(
        &mut self,
        write: impl FnOnce() -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if let Some((at, took)) = self.written
            && at.elapsed() < PAUSE.max(took * SHARE)
        {
            return Ok(());
        }
        let started = Instant::now();
        write()?;
        self.written = Some((Instant::now(), started.elapsed()));
        Ok(())
    }
}

/// Writes a file as a whole: whoever reads it sees the old one or the new one. What is no plain
/// file, such as `/dev/stderr`, is written to as it is. A link is replaced, and not followed: in
/// a stranger's folder it may name any file of the user's.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Fault> {
    let refused = |e: std::io::Error| Fault::system(format_args!("write `{}`", path.display()), e);
    let plain = fs::metadata(path).map_or(true, |metadata| metadata.is_file());
    if !plain || ["/dev", "/proc"].iter().any(|folder| path.starts_with(folder)) {
        let mut file = File::create(path).map_err(refused)?;
        return file.write_all(text.as_bytes()).map_err(refused);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(refused)?;
    let mut file = tempfile::Builder::new()
        .prefix(".judge-")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666))
        .tempfile_in(folder)
        .map_err(refused)?;
    file.write_all(text.as_bytes()).map_err(refused)?;
    file.persist(path).map_err(|e| refused(e.error))?;
    Ok(())
}
