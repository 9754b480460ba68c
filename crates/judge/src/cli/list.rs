//! `judge list`.

use std::process::ExitCode;

use judge::bank::Bank;
use judge_core::exercise::Exercise;
use judge_report::ListRow;
use serde_json::json;

use super::args::{ListArgs, PlainFormat};
use super::exit;
use super::output::Output;

/// Lists the exercises; a faulty one is said and left out.
pub(crate) fn list(bank: &Bank, args: &ListArgs, output: &Output) -> ExitCode {
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
    output.print(&match args.format {
        PlainFormat::Terminal => {
            let rows: Vec<ListRow> = exercises.iter().map(row).collect();
            judge_report::list_screen(&rows, &output.style())
        }
        PlainFormat::Json => json_list(&exercises),
    });
    faulty.unwrap_or_else(exit::accepted)
}

fn row(exercise: &Exercise) -> ListRow {
    ListRow {
        name: exercise.id.clone(),
        promise: exercise.complexity.as_ref().map(|c| c.time.clone()).unwrap_or_default(),
        difficulty: exercise.difficulty.name().to_owned(),
        topics: exercise.topics.clone(),
    }
}

fn json_list(exercises: &[Exercise]) -> String {
    let rows: Vec<_> = exercises
        .iter()
        .map(|exercise| {
            json!({
                "id": exercise.id,
                "title": exercise.title,
                "difficulty": exercise.difficulty.name(),
                "category": exercise.category,
                "subtopic": exercise.subtopic,
                "topics": exercise.topics,
                "time": exercise.complexity.as_ref().map(|c| &c.time),
                "space": exercise.complexity.as_ref().map(|c| &c.space),
            })
        })
        .collect();
    format!("{:#}\n", json!({ "format": 1, "exercises": rows }))
}
