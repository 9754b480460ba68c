//! The search: one pass after the other, over and over, until none finds anything smaller.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use judge_protocol::{Input, Int, Value};

use super::measure::{Measure, measure};
use super::part::{Part, length, width};
use super::place::{Path, at, mapped, paths, replaced, roots};
use super::plain::{plainer, plainer_character, plainer_letters};
use super::tree::smaller;
use crate::case::Question;

/// So many numbers are taken in pairs at most.
const PAIRED_MAX: usize = 14;
/// So many names are made one in pairs at most.
const MERGED_MAX: usize = 10;
/// So many different values are taken out of an input, wherever they stand, at most.
const NAMES_MAX: usize = 60;

/// Whether anything smaller than a question could be tried.
pub fn can_shrink(question: &Question) -> bool {
    match question {
        Question::RoundTrip(_)
        | Question::Ask(
            Input::Call { .. }
            | Input::Scenario { .. }
            | Input::Pull { .. }
            | Input::Operations { .. },
        ) => true,
        Question::Program(program) => std::str::from_utf8(&program.stdin).is_ok(),
        Question::Ask(
            Input::Generate { .. } | Input::Program { .. } | Input::Item { .. } | Input::Tests,
        )
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => false,
    }
}

/// Looks for the smallest input that `fails` says still fails, from one that does. Each that it is
/// asked about is strictly smaller than the last one of which it said so.
///
/// # Errors
/// When `fails` ends the search; what it found by then stands.
pub async fn search<E>(
    question: &Question,
    fails: impl AsyncFnMut(&Question) -> Result<bool, E>,
) -> Result<(), E> {
    let current = question.clone();
    let (measure, seen) = (measure(&current), HashSet::new());
    Search { current, measure, seen, fails }.run().await
}

struct Search<F> {
    current: Question,
    measure: Measure,
    /// What was tried, by hash.
    seen: HashSet<u64>,
    fails: F,
}

impl<F, E> Search<F>
where
    F: AsyncFnMut(&Question) -> Result<bool, E>,
{
    async fn run(&mut self) -> Result<(), E> {
        loop {
            let before = self.measure;
            self.parts().await?;
            self.trees().await?;
            self.names().await?;
            self.merged().await?;
            self.counts().await?;
            self.same_numbers().await?;
            self.shifts().await?;
            self.leaves().await?;
            self.pairs().await?;
            self.letters().await?;
            if self.measure == before {
                return Ok(());
            }
        }
    }

    /// Whether a smaller question still fails; if so, the search goes on from it.
    async fn attempt(&mut self, candidate: Option<Question>) -> Result<bool, E> {
        let Some(candidate) = candidate else { return Ok(false) };
        let measure = measure(&candidate);
        if measure >= self.measure || !self.seen.insert(fingerprint(&candidate)) {
            return Ok(false);
        }
        let found = (self.fails)(&candidate).await?;
        if found {
            (self.current, self.measure) = (candidate, measure);
        }
        Ok(found)
    }

    /// Leaves out stretches of all that has a length: halves first, then ever less.
    async fn parts(&mut self) -> Result<(), E> {
        let fixed = [Part::Operations, Part::Arguments, Part::Lines, Part::Characters];
        for part in fixed.into_iter().chain(together(&self.current)) {
            self.shorten(&part).await?;
        }
        for path in paths(&self.current, |value| length(value) > 0) {
            if at(&self.current, &path).and_then(width).is_some() {
                self.shorten(&Part::RowsAndColumns(path.clone())).await?;
                self.shorten(&Part::Items(path.clone())).await?;
                self.shorten(&Part::Columns(path)).await?;
            } else {
                self.shorten(&Part::Items(path)).await?;
            }
        }
        Ok(())
    }

    async fn shorten(&mut self, part: &Part) -> Result<(), E> {
        let mut stretch = part.length(&self.current);
        while stretch > 0 {
            let mut end = part.length(&self.current);
            while end > 0 {
                let start = end.saturating_sub(stretch);
                let shorter = part.without(&self.current, start..end);
                self.attempt(shorter).await?;
                end = start.min(part.length(&self.current));
            }
            stretch /= 2;
        }
        Ok(())
    }

    async fn trees(&mut self) -> Result<(), E> {
        for path in paths(&self.current, |value| matches!(value, Value::Tree(_))) {
            while let Some(Value::Tree(nodes)) = at(&self.current, &path) {
                let mut found = false;
                for tree in smaller(nodes) {
                    let candidate = replaced(&self.current, &[(path.clone(), tree)]);
                    found = self.attempt(candidate).await?;
                    if found {
                        break;
                    }
                }
                if !found {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Takes a value out wherever it stands: a node of a graph with its edges. Numbers above it
    /// then move down to close the gap.
    async fn names(&mut self) -> Result<(), E> {
        for name in distinct(&self.current, NAMES_MAX) {
            let without = mapped(&self.current, |value| forget(value, &name));
            if let (Value::Int(Int::Small(gone)), Some(without)) = (&name, &without) {
                let closed = mapped(without, |value| {
                    if let Value::Int(Int::Small(number)) = value
                        && *number > *gone
                    {
                        *number -= 1;
                    }
                });
                if self.attempt(closed).await? {
                    continue;
                }
            }
            self.attempt(without).await?;
        }
        Ok(())
    }

    /// Makes two names one: what stood under the second is gone.
    async fn merged(&mut self) -> Result<(), E> {
        let names = distinct(&self.current, MERGED_MAX);
        for kept in &names {
            // A number never takes the place of a text.
            let alike = |gone: &&Value| discriminant(*gone) == discriminant(kept);
            for gone in names.iter().filter(|gone| *gone != kept).filter(alike) {
                let one = mapped(&self.current, |value| merge(value, kept, gone));
                self.attempt(one).await?;
            }
        }
        Ok(())
    }

    /// One less in a number that is asked with, and one element less in a list beside it.
    async fn counts(&mut self) -> Result<(), E> {
        let count = roots(&self.current).len();
        for number in 0..count {
            for list in 0..count {
                let elements =
                    roots(&self.current).get(list).map_or(0, |list| length(list)).min(PAIRED_MAX);
                for element in (0..elements).rev() {
                    let Some(Value::Int(Int::Small(value))) = at(&self.current, &[number]) else {
                        break;
                    };
                    let less = Value::from(value.saturating_sub(value.signum()));
                    let shorter =
                        Part::Items(vec![list]).without(&self.current, element..element + 1);
                    let both = shorter.and_then(|it| replaced(&it, &[(vec![number], less)]));
                    self.attempt(both).await?;
                }
            }
        }
        Ok(())
    }

    /// Makes numbers and texts that stand in several places smaller in all of them at once.
    async fn same_numbers(&mut self) -> Result<(), E> {
        for name in distinct(&self.current, usize::MAX) {
            let places = paths(&self.current, |value| *value == name);
            for other in plainer(&name, &distinct(&self.current, usize::MAX)) {
                let changes: Vec<(Path, Value)> =
                    places.iter().map(|path| (path.clone(), other.clone())).collect();
                if self.attempt(replaced(&self.current, &changes)).await? {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Gives all numbers the other sign; moves those of a list, or all there are, so that the
    /// smallest of them becomes 0.
    async fn shifts(&mut self) -> Result<(), E> {
        let turned = mapped(&self.current, |value| {
            if let Value::Int(Int::Small(number)) = value {
                *number = number.checked_neg().unwrap_or(*number);
            }
        });
        self.attempt(turned).await?;
        let lists = paths(&self.current, |value| length(value) > 0);
        for below in std::iter::once(Vec::new()).chain(lists) {
            let numbers: Vec<(Path, i64)> = numbers(&self.current)
                .into_iter()
                .filter(|(path, _)| path.starts_with(&below))
                .collect();
            let Some(least) = numbers.iter().map(|(_, number)| *number).min() else { continue };
            let moved: Option<Vec<(Path, Value)>> = numbers
                .into_iter()
                .map(|(path, number)| Some((path, Value::from(number.checked_sub(least)?))))
                .collect();
            let moved = moved.and_then(|moved| replaced(&self.current, &moved));
            self.attempt(moved).await?;
        }
        Ok(())
    }

    /// Makes each value that has no parts plainer.
    async fn leaves(&mut self) -> Result<(), E> {
        for path in paths(&self.current, |value| value.parts().is_empty()) {
            let Some(value) = at(&self.current, &path).cloned() else { continue };
            match value {
                Value::Int(Int::Small(number)) => {
                    let set = |it: &Question, number| {
                        replaced(it, &[(path.clone(), Value::from(number))])
                    };
                    self.lower(number, set).await?;
                }
                Value::Str(text) => self.characters(&path, &text).await?,
                other => {
                    for plain in plainer(&other, &[]) {
                        let candidate = replaced(&self.current, &[(path.clone(), plain)]);
                        if self.attempt(candidate).await? {
                            break;
                        }
                    }
                }
            }
        }
        if let Question::Ask(Input::Pull { take: Some(take), .. }) = &self.current {
            let take = i64::try_from(*take).unwrap_or(i64::MAX);
            let set = |it: &Question, number: i64| with_take(it, u64::try_from(number).ok()?);
            self.lower(take, set).await?;
        }
        Ok(())
    }

    /// Looks for a number closer to 0: 0 itself, the other sign, then between what did and did not
    /// fail.
    async fn lower(
        &mut self,
        number: i64,
        set: impl Fn(&Question, i64) -> Option<Question>,
    ) -> Result<(), E> {
        if number == 0 || self.attempt(set(&self.current, 0)).await? {
            return Ok(());
        }
        let mut sign = number.signum();
        if let (-1, Some(positive)) = (sign, number.checked_neg())
            && self.attempt(set(&self.current, positive)).await?
        {
            sign = 1;
        }
        let (mut low, mut high) = (0, number.unsigned_abs());
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let tried = i64::try_from(middle).unwrap_or(i64::MAX) * sign;
            if self.attempt(set(&self.current, tried)).await? {
                high = middle;
            } else {
                low = middle;
            }
        }
        for small in 1..high.min(4) {
            let small = i64::try_from(small).unwrap_or(i64::MAX) * sign;
            if self.attempt(set(&self.current, small)).await? {
                break;
            }
        }
        Ok(())
    }

    /// Makes each character plainer.
    async fn characters(&mut self, path: &Path, text: &str) -> Result<(), E> {
        for (index, character) in text.chars().enumerate() {
            for plain in plainer_character(character) {
                let Some(Value::Str(now)) = at(&self.current, path) else { return Ok(()) };
                let put = |(at, old)| if at == index { plain } else { old };
                let text: String = now.chars().enumerate().map(put).collect();
                let candidate = replaced(&self.current, &[(path.clone(), Value::Str(text))]);
                if self.attempt(candidate).await? {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Moves two numbers towards 0 by the same amount.
    async fn pairs(&mut self) -> Result<(), E> {
        let places: Vec<Path> = numbers(&self.current).into_iter().map(|(path, _)| path).collect();
        if places.len() > PAIRED_MAX {
            return Ok(());
        }
        for (index, one) in places.iter().enumerate() {
            for other in &places[index + 1..] {
                self.closer(one, other).await?;
            }
        }
        Ok(())
    }

    async fn closer(&mut self, one: &Path, other: &Path) -> Result<(), E> {
        let number = |it: &Question, path: &Path| match at(it, path) {
            Some(Value::Int(Int::Small(number))) => *number,
            _ => 0,
        };
        let (a, b) = (number(&self.current, one), number(&self.current, other));
        let mut by = a.unsigned_abs().min(b.unsigned_abs());
        while by > 0 {
            let (a, b) = (number(&self.current, one), number(&self.current, other));
            let step = i64::try_from(by).unwrap_or(i64::MAX);
            let moved = [(one, a), (other, b)]
                .map(|(path, n)| (path.clone(), Value::from(n.saturating_sub(n.signum() * step))));
            self.attempt(replaced(&self.current, &moved)).await?;
            by /= 2;
        }
        Ok(())
    }

    /// Writes all texts with the first letters of the alphabet.
    async fn letters(&mut self) -> Result<(), E> {
        let mut letters = String::new();
        for path in paths(&self.current, |value| matches!(value, Value::Str(_))) {
            if let Some(Value::Str(text)) = at(&self.current, &path) {
                letters.push_str(text);
            }
        }
        for (old, new) in plainer_letters(&letters) {
            let candidate = mapped(&self.current, |value| {
                if let Value::Str(text) = value {
                    *text = text.replace(old, new.encode_utf8(&mut [0; 4]));
                }
            });
            self.attempt(candidate).await?;
        }
        Ok(())
    }
}

fn fingerprint(question: &Question) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{question:?}").hash(&mut hasher);
    hasher.finish()
}

/// Lists and texts that are asked with and equally long.
fn together(question: &Question) -> Vec<Part> {
    let roots = roots(question);
    let lengths: Vec<usize> = roots.iter().map(|root| length(root)).collect();
    let mut groups: Vec<Part> = Vec::new();
    for (first, count) in lengths.iter().enumerate() {
        let same = |at: &usize| lengths[*at] == *count;
        if *count > 0 && !(0..first).any(|at| same(&at)) {
            let group: Vec<Path> = (first..lengths.len()).filter(same).map(|at| vec![at]).collect();
            if group.len() > 1 && !matches!(question, Question::Ask(Input::Operations { .. })) {
                groups.push(Part::Together(group));
            }
        }
    }
    groups
}

/// The ints and texts there are, each once, in the order in which they stand.
fn distinct(question: &Question, most: usize) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    let mut known = HashSet::new();
    for path in paths(question, |value| matches!(value, Value::Int(_) | Value::Str(_))) {
        let Some(value) = at(question, &path) else { continue };
        if found.len() < most && known.insert(crate::notation::print(value)) {
            found.push(value.clone());
        }
    }
    found
}

/// All ints of 64 bits and where they stand.
fn numbers(question: &Question) -> Vec<(Path, i64)> {
    let places = paths(question, |value| matches!(value, Value::Int(Int::Small(_))));
    let number = |path: Path| match at(question, &path) {
        Some(Value::Int(Int::Small(number))) => Some((path, *number)),
        _ => None,
    };
    places.into_iter().filter_map(number).collect()
}

/// Leaves out of a list or a dict what is called so: elements that are the name, records that hold
/// it, entries under it.
fn forget(value: &mut Value, name: &Value) {
    let is_about = |item: &Value| match item {
        Value::List(parts) | Value::Tuple(parts) => parts.contains(name),
        other => other == name,
    };
    match value {
        Value::List(items) | Value::Set(items) | Value::FrozenSet(items) => {
            if items.iter().any(|item| item == name) {
                items.retain(|item| item != name);
            } else if items.iter().all(|item| matches!(item, Value::List(_) | Value::Tuple(_))) {
                items.retain(|item| !is_about(item));
            }
        }
        Value::Dict(entries) => entries.retain(|(key, _)| !is_about(key)),
        _ => {}
    }
}

/// Calls by one name what had two; a set or a dict holds it once, a dict with what stood under the
/// first.
fn merge(value: &mut Value, kept: &Value, gone: &Value) {
    match value {
        Value::Set(items) | Value::FrozenSet(items) if items.contains(kept) => {
            items.retain(|item| item != gone);
        }
        Value::Dict(entries) if entries.iter().any(|(key, _)| key == kept) => {
            entries.retain(|(key, _)| key != gone);
        }
        other if other == gone => *other = kept.clone(),
        _ => {}
    }
}

fn with_take(question: &Question, less: u64) -> Option<Question> {
    let mut changed = question.clone();
    let Question::Ask(Input::Pull { take, .. }) = &mut changed else { return None };
    *take = Some(less);
    Some(changed)
}
