//! `judge list`.

use std::process::ExitCode;

use judge::bank::Bank;
use judge_core::exercise::Exercise;
use judge_core::record::{History, Progress};
use judge_core::roadmap::Road;
use judge_report::ListRow;
use serde_json::json;

use super::args::{ListArgs, PlainFormat};
use super::chosen::{has_words, is_chosen};
use super::output::Output;
use super::{exit, history};

/// Lists the exercises in the roadmap's order; a faulty one is said and left out.
pub(crate) fn list(bank: &Bank, args: &ListArgs, output: &Output) -> ExitCode {
    let (mut exercises, faulty) = all(bank, output);
    let past = history::read(output);
    let all = exercises.len();
    exercises.retain(|it| is_chosen(it, &args.chosen) && has_words(it, &args.words));
    exercises.retain(|it| !args.todo || past.progress(&it.id) != Progress::Done);
    Road::default().sort(&mut exercises);
    output.print(&match args.format {
        PlainFormat::Terminal => {
            let now = history::now();
            let rows: Vec<ListRow> = exercises.iter().map(|it| row(it, &past, now)).collect();
            judge_report::list_screen(&rows, all, &output.style())
        }
        PlainFormat::Json => json_list(&exercises, &past),
    });
    faulty.unwrap_or_else(exit::accepted)
}

/// All exercises of a bank that can be read; where one cannot, that is told, with its exit code.
pub(crate) fn all(bank: &Bank, output: &Output) -> (Vec<Exercise>, Option<ExitCode>) {
    let mut exercises = Vec::new();
    let mut faulty = None;
    for id in bank.ids() {
        match bank.exercise(id) {
            Ok(exercise) => exercises.push(exercise),
            Err(fault) => {
                output.fault(&fault);
                faulty = Some(exit::fault(&fault));
            }
        }
    }
    (exercises, faulty)
}

fn row(exercise: &Exercise, past: &History, now: u64) -> ListRow {
    let last = past.runs(&exercise.id).map(|runs| &runs.last);
    ListRow {
        name: exercise.id.clone(),
        category: exercise.category.clone(),
        subtopic: exercise.subtopic.clone(),
        promise: exercise.complexity.as_ref().map(|c| c.time.clone()).unwrap_or_default(),
        difficulty: exercise.difficulty.name().to_owned(),
        topics: exercise.topics.clone(),
        progress: past.progress(&exercise.id),
        last_run: last.map(|last| history::words(last, now)).unwrap_or_default(),
    }
}

fn json_list(exercises: &[Exercise], past: &History) -> String {
    let rows: Vec<_> = exercises
        .iter()
        .map(|exercise| {
            json!({
                "id": exercise.id,
                "title": exercise.title,
                "kind": exercise.interface.kind(),
                "difficulty": exercise.difficulty.name(),
                "category": exercise.category,
                "subtopic": exercise.subtopic,
                "topics": exercise.topics,
                "time": exercise.complexity.as_ref().map(|c| &c.time),
                "space": exercise.complexity.as_ref().map(|c| &c.space),
                "next": exercise.next,
                "progress": past.progress(&exercise.id),
                "last_run": past.runs(&exercise.id).map(|runs| &runs.last),
            })
        })
        .collect();
    format!("{:#}\n", json!({ "format": 1, "exercises": rows }))
}
