//! `submissions/`: sample submissions, and what is said about them.

use std::collections::BTreeMap;

use super::page::{Table, Text, did_you_mean};
use super::{Sample, SampleFolder, SampleReport, growth};
use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;
use crate::verdict::Verdict;

const FOLDERS: [(&str, SampleFolder); 6] = [
    ("accepted", SampleFolder::Accepted),
    ("wrong", SampleFolder::Wrong),
    ("slow", SampleFolder::Slow),
    ("memory", SampleFolder::Memory),
    ("error", SampleFolder::Error),
    ("forbidden", SampleFolder::Forbidden),
];

pub(super) const VERDICTS: [(&str, Verdict); 10] = [
    ("accepted", Verdict::Accepted),
    ("wrong_answer", Verdict::WrongAnswer),
    ("too_slow", Verdict::TooSlow),
    ("too_much_memory", Verdict::TooMuchMemory),
    ("time_limit", Verdict::TimeLimit),
    ("memory_limit", Verdict::MemoryLimit),
    ("output_limit", Verdict::OutputLimit),
    ("runtime_error", Verdict::RuntimeError),
    ("does_not_load", Verdict::DoesNotLoad),
    ("forbidden", Verdict::Forbidden),
];

/// The parts of an exercise that can catch a sample.
pub(super) struct Parts {
    pub(super) names: Vec<String>,
    /// Whether every case is among them.
    pub(super) all_cases: bool,
}

/// Finds the samples among the files of an exercise, sorted by path.
pub(super) fn find(
    files: &BTreeMap<String, Vec<u8>>,
    root: &str,
    mistakes: &mut Vec<Diagnostic>,
) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (path, source) in files {
        let Some(path) = path.strip_prefix("submissions/") else { continue };
        if path.split('/').any(|part| part.starts_with('.') || part == "__pycache__") {
            continue;
        }
        let known = path.split_once('/').and_then(|(folder, file)| {
            let folder = FOLDERS.iter().find(|(name, _)| *name == folder)?.1;
            (file.strip_suffix(".py")?.find('/').is_none()).then_some(folder)
        });
        match known {
            Some(folder) => samples.push(Sample {
                path: path.to_owned(),
                folder,
                expect: folder_verdicts(folder),
                on: Vec::new(),
                report: SampleReport::default(),
                why: None,
                source: source.clone(),
            }),
            None => mistakes.push(misplaced(root, path)),
        }
    }
    samples
}

fn misplaced(root: &str, path: &str) -> Diagnostic {
    let names = || FOLDERS.iter().map(|(name, _)| *name);
    let folder = path.split('/').next().unwrap_or_default();
    let meant = nearest(folder, names()).filter(|name| *name != folder);
    let meant = meant.map_or(String::new(), |name| format!("; did you mean `{name}/`?"));
    let folders = names().collect::<Vec<_>>().join(", ");
    let message = format!("no sample submission can stand here{meant}");
    Diagnostic::whole_file(format!("{root}/submissions/{path}"), message)
        .help(format!("put a Python file directly into submissions/ and one of: {folders}"))
}

fn folder_verdicts(folder: SampleFolder) -> Vec<Verdict> {
    match folder {
        SampleFolder::Accepted => vec![Verdict::Accepted],
        SampleFolder::Wrong => vec![Verdict::WrongAnswer],
        SampleFolder::Slow => vec![Verdict::TooSlow, Verdict::TimeLimit],
        SampleFolder::Memory => vec![Verdict::TooMuchMemory, Verdict::MemoryLimit],
        SampleFolder::Error => vec![Verdict::RuntimeError],
        SampleFolder::Forbidden => vec![Verdict::Forbidden],
    }
}

/// The verdicts that `expect = "..."` allows: a slow program may run into a hard limit first.
fn allowed(verdict: Verdict) -> Vec<Verdict> {
    match verdict {
        Verdict::TooSlow => vec![Verdict::TooSlow, Verdict::TimeLimit],
        Verdict::TooMuchMemory => vec![Verdict::TooMuchMemory, Verdict::MemoryLimit],
        Verdict::Accepted
        | Verdict::WrongAnswer
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => vec![verdict],
    }
}

/// Adds what `[[submission]]` says to the samples.
pub(super) fn describe(root: &Table<'_>, samples: &mut [Sample], parts: &Parts) {
    let mut described: Vec<&str> = Vec::new();
    for table in root.tables("submission", "[[submission]]") {
        table.accept(&["file", "expect", "on", "report", "why"]);
        let expect = table.choice("expect", &VERDICTS);
        let report = report(&table);
        let on = table.texts("on");
        for part in &on {
            check_part(part, parts);
        }
        let why = table.text("why").map(|why| why.value.to_owned());
        let Some(file) = table.required_text("file") else { continue };
        if described.contains(&file.value) {
            super::document::report_twice("submission", &file);
        }
        described.push(file.value);
        let Some(at) = samples.iter().position(|sample| sample.path == file.value) else {
            missing(&file, samples);
            continue;
        };
        let sample = &mut samples[at];
        check_agreement(&table, sample, expect);
        if let Some(verdict) = expect {
            sample.expect = allowed(verdict);
        }
        sample.on = on.iter().map(|part| part.value.to_owned()).collect();
        sample.report = report;
        sample.why = why;
    }
}

fn missing(file: &Text<'_>, samples: &[Sample]) {
    let paths = samples.iter().map(|sample| sample.path.as_str());
    file.report_labelled(
        format!("there is no file `submissions/{}`", file.value),
        did_you_mean(file.value, paths),
        "`file` is a path below submissions/: `slow/all_pairs.py`",
    );
}

/// A folder may be overruled, but not between right and not right.
fn check_agreement(table: &Table<'_>, sample: &Sample, expect: Option<Verdict>) {
    let folder = sample.path.split('/').next().unwrap_or_default();
    let right = sample.folder == SampleFolder::Accepted;
    if let Some(verdict) = expect.filter(|verdict| (*verdict == Verdict::Accepted) != right) {
        let message = format!("a sample in {folder}/ cannot expect `{}`", verdict.name());
        table.report("expect", message, "move the file to the folder of its verdict");
    }
    if right && table.has("on") {
        let message = "an accepted sample is caught by nothing";
        table.report("on", message, "leave `on` out");
    }
}

fn check_part(part: &Text<'_>, parts: &Parts) {
    let known = parts.names.iter().any(|name| name == part.value);
    if known || !parts.all_cases && part.value.starts_with("case:") {
        return;
    }
    part.unknown("part", parts.names.iter().map(String::as_str));
}

fn report(table: &Table<'_>) -> SampleReport {
    let Some(table) = table.table("report", "report") else { return SampleReport::default() };
    table.accept(&["time", "space"]);
    let read = |key| table.text(key).and_then(|text| growth::class(&text));
    SampleReport { time: read("time"), space: read("space") }
}
