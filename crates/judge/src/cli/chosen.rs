//! Which exercises of a bank are meant.

use judge_core::exercise::{Difficulty, Exercise};

use super::args::{ChosenArgs, DifficultyArg};

/// Whether an exercise is what all the options ask for.
pub(crate) fn is_chosen(exercise: &Exercise, args: &ChosenArgs) -> bool {
    let topic = args.topic.as_deref().is_none_or(|topic| has_topic(exercise, topic));
    let difficulty = args.difficulty.is_none_or(|wanted| wanted.is(exercise.difficulty));
    let kind = args.kind.as_deref().is_none_or(|kind| kind == exercise.interface.kind());
    topic && difficulty && kind
}

/// Whether each word stands somewhere in the exercise's head. Case does not matter.
pub(crate) fn has_words(exercise: &Exercise, words: &[String]) -> bool {
    let Exercise { id, title, category, subtopic, topics, .. } = exercise;
    let head = [id, title, category, subtopic].map(String::as_str).join("\n");
    let head = format!("{head}\n{}", topics.join("\n")).to_lowercase();
    words.iter().all(|word| head.contains(&word.to_lowercase()))
}

fn has_topic(exercise: &Exercise, topic: &str) -> bool {
    let topic = topic.to_lowercase();
    exercise.topics.iter().any(|own| own.to_lowercase() == topic)
        || [&exercise.category, &exercise.subtopic]
            .iter()
            .any(|place| place.to_lowercase().contains(&topic))
}

impl DifficultyArg {
    fn is(self, difficulty: Difficulty) -> bool {
        match self {
            Self::Easy => difficulty == Difficulty::Easy,
            Self::Medium => difficulty == Difficulty::Medium,
            Self::Hard => difficulty == Difficulty::Hard,
        }
    }
}
