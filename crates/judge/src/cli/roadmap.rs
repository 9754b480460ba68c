//! `judge roadmap` and `judge next`.

use std::process::ExitCode;

use judge::bank::Bank;
use judge_core::roadmap::{Empty, Reason, SubtopicProgress, Suggestion, suggest, tree};
use judge_report::NextScreen;
use serde_json::json;

use super::args::{NextArgs, PlainFormat, RoadmapArgs};
use super::chosen::is_chosen;
use super::output::Output;
use super::{exit, history, list};

/// Shows how far one has come.
pub(crate) fn roadmap(bank: &Bank, args: &RoadmapArgs, output: &Output) -> ExitCode {
    let (exercises, faulty) = list::all(bank, output);
    let empty = if bank.is_built_in() { Empty::Shown } else { Empty::LeftOut };
    let tree = tree(&exercises, &history::read(output), empty);
    output.print(&match args.format {
        PlainFormat::Terminal => judge_report::roadmap_screen(&tree, &output.style()),
        PlainFormat::Json => {
            let sum = |count: fn(&SubtopicProgress) -> usize| tree.iter().map(count).sum::<usize>();
            let report = json!({
                "format": 1,
                "done": sum(|it| it.done.len()),
                "tried": sum(|it| it.tried.len()),
                "open": sum(|it| it.open.len()),
                "subtopics": tree,
            });
            format!("{report:#}\n")
        }
    });
    faulty.unwrap_or_else(exit::accepted)
}

/// Suggests what to do next.
pub(crate) fn next(bank: &Bank, args: &NextArgs, output: &Output) -> ExitCode {
    let (mut exercises, faulty) = list::all(bank, output);
    exercises.retain(|exercise| is_chosen(exercise, &args.chosen));
    let past = history::read(output);
    let suggestion = suggest(&exercises, &past);
    output.print(&match (args.format, &suggestion) {
        (PlainFormat::Terminal, Some(next)) => {
            judge_report::next_screen(&screen(next), &output.style())
        }
        (PlainFormat::Terminal, None) => {
            let done =
                if exercises.is_empty() { "there is no such exercise" } else { "all is done" };
            format!("{done}\n")
        }
        (PlainFormat::Json, next) => {
            let report = json!({
                "format": 1,
                "exercise": next.as_ref().map(|next| &next.exercise.id),
                "reason": next.as_ref().map(|next| next.reason.name()),
                "why": next.as_ref().map(|next| why(&next.reason)),
            });
            format!("{report:#}\n")
        }
    });
    faulty.unwrap_or_else(exit::accepted)
}

fn screen(Suggestion { exercise, reason }: &Suggestion<'_>) -> NextScreen {
    let difficulty = exercise.difficulty.name().to_owned();
    NextScreen {
        id: exercise.id.clone(),
        title: exercise.title.clone(),
        facts: vec![exercise.category.clone(), exercise.subtopic.clone(), difficulty],
        reason: why(reason),
    }
}

fn why(reason: &Reason<'_>) -> String {
    match reason {
        Reason::Unfinished(runs) => {
            format!("you began it: {}", history::words(&runs.last, history::now()))
        }
        Reason::SameSubtopic(done) => {
            format!("the easiest that is left of {}, after {}", done.subtopic, done.id)
        }
        Reason::Harder(done) => format!("the harder variant of {}, which is done", done.id),
        Reason::Onward(done) => {
            format!("{} is done as far as it goes: this comes next on the roadmap", done.subtopic)
        }
        Reason::Beginning => "here the roadmap begins".to_owned(),
    }
}
