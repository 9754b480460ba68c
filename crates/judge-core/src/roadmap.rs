//! The learner's road through a bank: its order, how far one has come, and what comes next.

use serde::Serialize;

use crate::exercise::{Difficulty, Exercise};
use crate::record::{History, Progress, Runs};

/// Every category, and indented below it its subtopics, in the order they are learned in.
const SUBTOPICS: &str = include_str!("roadmap/subtopics.txt");

/// The categories of the roadmap with their subtopics, in its order.
pub fn subtopics() -> Vec<(&'static str, &'static str)> {
    let mut category = "";
    let mut found = Vec::new();
    for line in SUBTOPICS.lines() {
        match line.strip_prefix("  ") {
            Some(subtopic) => found.push((category, subtopic)),
            None => category = line,
        }
    }
    found
}

/// What exercises are ordered by: the roadmap's order, what it does not name after it by name, and
/// the easy ones of a subtopic first.
pub type Place<'a> = (usize, &'a str, usize, &'a str, Difficulty, &'a str);

/// Where exercises stand on the road.
#[derive(Clone, Debug)]
pub struct Road {
    subtopics: Vec<(&'static str, &'static str)>,
}

impl Default for Road {
    fn default() -> Self {
        Self { subtopics: subtopics() }
    }
}

impl Road {
    /// Where an exercise stands.
    pub fn place<'a>(&self, exercise: &'a Exercise) -> Place<'a> {
        let Exercise { category, subtopic, difficulty, id, .. } = exercise;
        let find = |found: Option<usize>| found.unwrap_or(usize::MAX);
        let category_at = self.subtopics.iter().position(|(name, _)| name == category);
        let at = self.subtopics.iter().position(|place| *place == (category, subtopic));
        (find(category_at), category, find(at), subtopic, *difficulty, id)
    }

    /// Puts exercises into its order.
    pub fn sort(&self, exercises: &mut [Exercise]) {
        exercises.sort_by(|a, b| self.place(a).cmp(&self.place(b)));
    }
}

/// How far one has come in a subtopic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SubtopicProgress {
    /// Its category.
    pub category: String,
    /// Its name.
    pub subtopic: String,
    /// Exercises that are done, the easy ones first.
    pub done: Vec<String>,
    /// Those that were tried.
    pub tried: Vec<String>,
    /// The others.
    pub open: Vec<String>,
}

/// Whether subtopics of the roadmap stand in the tree that have no exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// They do.
    Shown,
    /// They do not.
    LeftOut,
}

/// How far one has come in each subtopic, in the roadmap's order.
pub fn tree(exercises: &[Exercise], history: &History, empty: Empty) -> Vec<SubtopicProgress> {
    let road = Road::default();
    let mut exercises: Vec<&Exercise> = exercises.iter().collect();
    exercises.sort_by(|a, b| road.place(a).cmp(&road.place(b)));
    let mut tree: Vec<SubtopicProgress> = match empty {
        Empty::Shown => road.subtopics.iter().map(|(c, s)| branch(c, s)).collect(),
        Empty::LeftOut => Vec::new(),
    };
    for exercise in exercises {
        let own = |it: &&mut SubtopicProgress| {
            (&it.category, &it.subtopic) == (&exercise.category, &exercise.subtopic)
        };
        if tree.iter_mut().find(own).is_none() {
            tree.push(branch(&exercise.category, &exercise.subtopic));
        }
        let branch = tree.iter_mut().find(own).expect("it was put there");
        let ids = match history.progress(&exercise.id) {
            Progress::Done => &mut branch.done,
            Progress::Tried => &mut branch.tried,
            Progress::Open => &mut branch.open,
        };
        ids.push(exercise.id.clone());
    }
    tree
}

fn branch(category: &str, subtopic: &str) -> SubtopicProgress {
    let (category, subtopic) = (category.to_owned(), subtopic.to_owned());
    SubtopicProgress { category, subtopic, ..SubtopicProgress::default() }
}

/// What to do next, and why.
#[derive(Clone, Debug)]
pub struct Suggestion<'a> {
    /// The exercise.
    pub exercise: &'a Exercise,
    /// Why this one.
    pub reason: Reason<'a>,
}

/// Why an exercise is suggested.
#[derive(Clone, Debug)]
pub enum Reason<'a> {
    /// It was tried and is not done.
    Unfinished(&'a Runs),
    /// It is the easiest that is open in the subtopic of the exercise that was done last.
    SameSubtopic(&'a Exercise),
    /// It is the harder variant of the exercise that was done last.
    Harder(&'a Exercise),
    /// It comes next on the roadmap after the exercise that was done last.
    Onward(&'a Exercise),
    /// Nothing was done yet, and here the roadmap begins.
    Beginning,
}

impl Reason<'_> {
    /// Its word in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unfinished(_) => "unfinished",
            Self::SameSubtopic(_) => "same_subtopic",
            Self::Harder(_) => "harder",
            Self::Onward(_) => "onward",
            Self::Beginning => "beginning",
        }
    }
}

/// What to do next: finish what was tried last, then what is open in the subtopic of what was done
/// last, then its harder variant, then on along the roadmap. `None` when all is done.
pub fn suggest<'a>(exercises: &'a [Exercise], history: &'a History) -> Option<Suggestion<'a>> {
    let road = Road::default();
    let runs = |exercise: &Exercise| history.runs(&exercise.id);
    let is_open = |exercise: &&Exercise| history.progress(&exercise.id) != Progress::Done;
    let unfinished = exercises.iter().filter(is_open).filter_map(|it| Some((it, runs(it)?)));
    if let Some((exercise, runs)) = unfinished.max_by_key(|(_, runs)| runs.position) {
        return Some(Suggestion { exercise, reason: Reason::Unfinished(runs) });
    }
    let mut open: Vec<&Exercise> = exercises.iter().filter(is_open).collect();
    open.sort_by(|a, b| road.place(a).cmp(&road.place(b)));
    let done = exercises.iter().filter_map(|it| Some((it, runs(it)?.accepted?)));
    let Some((last, _)) = done.max_by_key(|(_, at)| *at) else {
        let exercise = open.first()?;
        return Some(Suggestion { exercise, reason: Reason::Beginning });
    };
    let place = |exercise: &'a Exercise| (&exercise.category, &exercise.subtopic);
    if let Some(exercise) = open.iter().find(|it| place(it) == place(last)) {
        return Some(Suggestion { exercise, reason: Reason::SameSubtopic(last) });
    }
    if let Some(exercise) = open.iter().find(|it| last.next.as_ref() == Some(&it.id)) {
        return Some(Suggestion { exercise, reason: Reason::Harder(last) });
    }
    // Past the end the road begins anew, with what was left out on the way.
    let is_behind = |it: &&&Exercise| road.place(it) < road.place(last);
    let exercise = open.iter().min_by_key(|it| (is_behind(it), road.place(it)))?;
    Some(Suggestion { exercise, reason: Reason::Onward(last) })
}
