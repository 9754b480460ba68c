//! One partner for each: which elements match is known only pair by pair.

use std::collections::VecDeque;

use super::difference::Found;

/// Beyond so many elements the best pairing is not looked for: every pair would have to be tried.
const EXACT_MAX: usize = 2_000;

/// An element on the left that found no partner, or lengths that differ.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unpaired {
    /// The sides have different lengths.
    Lengths(usize, usize),
    /// This one on the left is left over.
    Left(usize),
}

impl Unpaired {
    /// The difference in words; `shown` writes the element at a position.
    pub(super) fn told(&self, shown: impl Fn(usize) -> String) -> Found {
        match self {
            Self::Lengths(left, right) => {
                let wide = |length| u128::try_from(length).unwrap_or(u128::MAX);
                Found::lengths(wide(*left), wide(*right))
            }
            Self::Left(at) => Found::said(format!("nothing matches {}", shown(*at))),
        }
    }
}

/// Whether each of `left` positions can be given a partner of its own among `right` positions.
pub(super) fn pair_up(
    left: usize,
    right: usize,
    fits: impl Fn(usize, usize) -> bool,
) -> Result<(), Unpaired> {
    if left != right {
        return Err(Unpaired::Lengths(left, right));
    }
    if left > EXACT_MAX {
        return pair_greedily(left, fits);
    }
    let choices: Vec<Vec<usize>> =
        (0..left).map(|l| (0..right).filter(|r| fits(l, *r)).collect()).collect();
    let mut owner: Vec<Option<usize>> = vec![None; right];
    for start in 0..left {
        if !augment(start, &choices, &mut owner) {
            return Err(Unpaired::Left(start));
        }
    }
    Ok(())
}

/// Finds a partner for `start`, moving others to their next choice where that helps.
fn augment(start: usize, choices: &[Vec<usize>], owner: &mut [Option<usize>]) -> bool {
    // Breadth first and without recursion: `reached_from[r]` is who first asked for `r`.
    let mut reached_from: Vec<Option<usize>> = vec![None; owner.len()];
    let mut chosen: Vec<Option<usize>> = vec![None; choices.len()];
    for (right, left) in owner.iter().enumerate() {
        if let Some(left) = left {
            chosen[*left] = Some(right);
        }
    }
    let mut queue = VecDeque::from([start]);
    while let Some(left) = queue.pop_front() {
        for right in &choices[left] {
            if reached_from[*right].is_some() {
                continue;
            }
            reached_from[*right] = Some(left);
            let Some(next) = owner[*right] else {
                hand_over(*right, &reached_from, &chosen, owner);
                return true;
            };
            queue.push_back(next);
        }
    }
    false
}

/// Gives `free` to who asked for it, that one's old partner to who asked for that, and so on.
fn hand_over(
    free: usize,
    reached_from: &[Option<usize>],
    chosen: &[Option<usize>],
    owner: &mut [Option<usize>],
) {
    let mut next = Some(free);
    while let Some(right) = next {
        owner[right] = reached_from[right];
        next = reached_from[right].and_then(|left| chosen[left]);
    }
}

/// The first partner that is free. May fail where a better pairing exists.
fn pair_greedily(length: usize, fits: impl Fn(usize, usize) -> bool) -> Result<(), Unpaired> {
    let mut free: Vec<usize> = (0..length).collect();
    for left in 0..length {
        match free.iter().position(|right| fits(left, *right)) {
            Some(at) => {
                free.remove(at);
            }
            None => return Err(Unpaired::Left(left)),
        }
    }
    Ok(())
}
