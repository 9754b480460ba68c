//! `judge list`.

use std::process::ExitCode;

use judge::bank::Bank;
use judge_core::exercise::{Difficulty, Exercise};
use judge_report::ListRow;
use serde_json::json;

use super::args::{ListArgs, PlainFormat};
use super::chosen::{has_words, is_chosen};
use super::exit;
use super::output::Output;

/// Lists the exercises by category and subtopic; a faulty one is said and left out.
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
    let all = exercises.len();
    exercises.retain(|it| is_chosen(it, &args.chosen) && has_words(it, &args.words));
    exercises.sort_by(|a, b| place(a).cmp(&place(b)));
    output.print(&match args.format {
        PlainFormat::Terminal => {
            let rows: Vec<ListRow> = exercises.iter().map(row).collect();
            judge_report::list_screen(&rows, all, &output.style())
        }
        PlainFormat::Json => json_list(&exercises),
    });
    faulty.unwrap_or_else(exit::accepted)
}

/// What the list is ordered by: within a subtopic the easy ones stand first.
fn place(exercise: &Exercise) -> (&str, &str, Difficulty, &str) {
    (&exercise.category, &exercise.subtopic, exercise.difficulty, &exercise.id)
}

fn row(exercise: &Exercise) -> ListRow {
    ListRow {
        name: exercise.id.clone(),
        category: exercise.category.clone(),
        subtopic: exercise.subtopic.clone(),
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
                "kind": exercise.interface.kind(),
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
