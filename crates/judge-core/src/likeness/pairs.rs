//! Pairs of submissions that have more in common than the exercise explains.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::outline::{Mass, Outline};

/// What is known of an exercise besides its submissions.
#[derive(Clone, Debug, Default)]
pub struct Background {
    /// The starter and the reference: what stands there says nothing.
    pub common: Vec<Outline>,
    /// Other solutions to the same exercise, which are in no pair: what stands there is not rare.
    pub others: Vec<Outline>,
}

/// Two submissions that are near-duplicates.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Likeness {
    /// How much of the telling code of the one with less of it stands in the other too, 0 to 1.
    pub share: f64,
    /// How much telling code they have in common, in words: a word that stands in no other
    /// submission counts 1, one that stands in many counts next to nothing.
    pub weight: f64,
    /// Whether the two texts are the same, but for blanks at the ends of lines.
    pub same_text: bool,
    /// Functions that match, those with most in common first.
    pub functions: Vec<UnitPair>,
    /// Lines of the first that have their like in the second.
    pub first_lines: Vec<usize>,
    /// Lines of the second that have their like in the first.
    pub second_lines: Vec<usize>,
}

impl Likeness {
    /// The same of the second and the first.
    #[must_use]
    pub fn turned(self) -> Self {
        let turned = |pair: UnitPair| UnitPair {
            first: pair.second,
            first_lines: pair.second_lines,
            second: pair.first,
            second_lines: pair.first_lines,
            share: pair.share,
        };
        Self {
            functions: self.functions.into_iter().map(turned).collect(),
            first_lines: self.second_lines,
            second_lines: self.first_lines,
            ..self
        }
    }
}

/// A function of the first and one of the second.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitPair {
    /// Its name in the first; empty for what stands in no function.
    pub first: String,
    /// Its first and last line there, from 1.
    pub first_lines: (usize, usize),
    /// The same in the second.
    pub second: String,
    /// See `first_lines`.
    pub second_lines: (usize, usize),
    /// How much of the telling code of both is common, 0 to 1.
    pub share: f64,
}

/// At least such a share is common to near-duplicates.
pub const SHARE_MIN: f64 = 0.6;
/// Near-duplicates that are alike in all they have share at least so much of it, in telling words:
/// about four statements that nobody else wrote. Shorter solutions are alike because the exercise
/// is.
pub const WEIGHT_MIN: f64 = 20.0;
/// What is alike in part has to have more in common: strangers who follow the same textbook agree
/// in much, and none of it is rare.
const WEIGHT_FOR_DIFFERENCE: f64 = 60.0;
/// Functions with less in common are not shown side by side.
const UNIT_SHARE_MIN: f64 = 0.5;
const UNIT_WEIGHT_MIN: f64 = 1.0;
/// Functions of one submission that are held against those of another.
const UNITS_MAX: usize = 200;

/// All near-duplicates among some submissions, by their positions, the most alike first.
pub fn compare(
    outlines: &[Outline],
    texts: &[&str],
    background: &Background,
) -> Vec<(usize, usize, Likeness)> {
    let rarity = Rarity::of(outlines, background);
    let mut found = Vec::new();
    for (second, other) in outlines.iter().enumerate() {
        for (first, one) in outlines[..second].iter().enumerate() {
            let same_text = same_text(texts[first], texts[second]);
            let pair = Pair { one, other, rarity: &rarity };
            let (share, weight) = pair.measured();
            let alike = are_near(share, weight);
            if alike || same_text && one.mass() > rarity.common_mass(one) {
                found.push((first, second, pair.told(share, weight, same_text)));
            }
        }
    }
    found.sort_by(|a, b| {
        let most = b.2.share.total_cmp(&a.2.share).then(b.2.weight.total_cmp(&a.2.weight));
        most.then((a.0, a.1).cmp(&(b.0, b.1)))
    });
    found
}

/// Whether so much in common is too much for strangers.
fn are_near(share: f64, weight: f64) -> bool {
    share >= SHARE_MIN && weight >= WEIGHT_MIN + WEIGHT_FOR_DIFFERENCE * (1.0 - share)
}

/// How alike two of some submissions are, whether it is much or little: share and weight.
pub fn likeness(outlines: &[Outline], background: &Background, pair: (usize, usize)) -> (f64, f64) {
    let rarity = Rarity::of(outlines, background);
    Pair { one: &outlines[pair.0], other: &outlines[pair.1], rarity: &rarity }.measured()
}

fn same_text(one: &str, other: &str) -> bool {
    let mut lines = [one, other].map(|text| text.trim_end().lines().map(str::trim_end));
    let [one, other] = &mut lines;
    one.eq(other)
}

/// How rare each shape is.
struct Rarity {
    common: BTreeSet<u64>,
    /// In how many solutions each stands.
    holders: BTreeMap<u64, usize>,
    solutions: usize,
}

impl Rarity {
    fn of(outlines: &[Outline], background: &Background) -> Self {
        let common = background.common.iter().flat_map(|outline| outline.shapes.keys().copied());
        let mut holders = BTreeMap::new();
        for outline in outlines.iter().chain(&background.others) {
            for shape in outline.shapes.keys() {
                *holders.entry(*shape).or_default() += 1;
            }
        }
        let solutions = outlines.len() + background.others.len();
        Self { common: common.collect(), holders, solutions }
    }

    /// From 0, for what everybody writes, to 1, for what stands in no third solution.
    fn of_shape(&self, shape: u64, within_pair: usize) -> f64 {
        if self.common.contains(&shape) {
            return 0.0;
        }
        let others = as_float(self.solutions.saturating_sub(2).max(OTHERS_MIN) + 1);
        let holders = self.holders.get(&shape).copied().unwrap_or(0).saturating_sub(within_pair);
        let rarity = (1.0 - as_float(holders + 1).ln() / others.ln()).max(0.0);
        // Squared, so that many statements of which each is known to some do not add up.
        rarity * rarity
    }

    /// What a solution weighs that stands in the starter and in the reference too.
    fn common_mass(&self, outline: &Outline) -> u32 {
        let common = outline.pieces.iter().filter(|piece| self.common.contains(&piece.digest));
        common.map(|piece| piece.mass).sum()
    }
}

/// Where fewer solutions are known, two that agree are no proof of anything.
const OTHERS_MIN: usize = 4;

struct Pair<'a> {
    one: &'a Outline,
    other: &'a Outline,
    rarity: &'a Rarity,
}

impl Pair<'_> {
    /// The weight of each time that a shape comes in the pair. A statement is looked at twice, by
    /// itself and in its place, so either counts half.
    fn weight(&self, shape: u64, mass: Mass) -> f64 {
        let holds = |outline: &Outline| usize::from(outline.shapes.contains_key(&shape));
        let within = holds(self.one) + holds(self.other);
        0.5 * f64::from(mass.each) * self.rarity.of_shape(shape, within)
    }

    fn total(&self, outline: &Outline) -> f64 {
        let weight =
            |(shape, mass): (&u64, &Mass)| f64::from(mass.count) * self.weight(*shape, *mass);
        outline.shapes.iter().map(weight).sum()
    }

    /// Containment in the smaller one, by weight, and what is common.
    fn measured(&self) -> (f64, f64) {
        let common: f64 = self
            .common()
            .map(|(shape, mass)| f64::from(mass.count) * self.weight(shape, mass))
            .sum();
        let least = self.total(self.one).min(self.total(self.other));
        (if least > 0.0 { common / least } else { 0.0 }, common)
    }

    /// Shapes that both have, as often as both have them.
    fn common(&self) -> impl Iterator<Item = (u64, Mass)> {
        self.one.shapes.iter().filter_map(|(shape, mass)| {
            let count = self.other.shapes.get(shape)?.count.min(mass.count);
            Some((*shape, Mass { count, each: mass.each }))
        })
    }

    fn told(&self, share: f64, weight: f64, same_text: bool) -> Likeness {
        let rare = |shape: u64| self.rarity.of_shape(shape, 2) >= RARE_MIN;
        let common: BTreeSet<u64> =
            self.common().map(|(shape, _)| shape).filter(|shape| rare(*shape)).collect();
        let lines = |outline: &Outline| {
            let pieces = outline.pieces.iter().filter(|piece| common.contains(&piece.digest));
            let lines: BTreeSet<usize> =
                pieces.flat_map(|piece| piece.lines.0..=piece.lines.1).collect();
            lines.into_iter().collect::<Vec<_>>()
        };
        Likeness {
            share: share.min(1.0),
            weight,
            same_text,
            functions: self.functions(),
            first_lines: lines(self.one),
            second_lines: lines(self.other),
        }
    }

    /// Each function with the one of the other that it has most in common with, none twice.
    fn functions(&self) -> Vec<UnitPair> {
        let of = |outline: &Outline| -> Vec<BTreeMap<u64, Mass>> {
            (0..outline.units.len().min(UNITS_MAX)).map(|unit| shapes_of(outline, unit)).collect()
        };
        let (ours, theirs) = (of(self.one), of(self.other));
        let mut all = Vec::new();
        for (a, mine) in ours.iter().enumerate() {
            for (b, other) in theirs.iter().enumerate() {
                let (common, share) = self.common_of(mine, other);
                if common >= UNIT_WEIGHT_MIN && share >= UNIT_SHARE_MIN {
                    all.push((common, share, a, b));
                }
            }
        }
        all.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.2, x.3).cmp(&(y.2, y.3))));
        let (mut used, mut taken) = (BTreeSet::new(), BTreeSet::new());
        all.retain(|(_, _, a, b)| {
            let free = !used.contains(a) && !taken.contains(b);
            if free {
                used.insert(*a);
                taken.insert(*b);
            }
            free
        });
        all.into_iter().map(|(_, share, a, b)| self.unit_pair(a, b, share)).collect()
    }

    fn unit_pair(&self, a: usize, b: usize, share: f64) -> UnitPair {
        let (first, second) = (&self.one.units[a], &self.other.units[b]);
        UnitPair {
            first: first.name.clone(),
            first_lines: (first.first_line, first.last_line),
            second: second.name.clone(),
            second_lines: (second.first_line, second.last_line),
            share,
        }
    }

    /// What two functions have in common, and its share of both.
    fn common_of(&self, one: &BTreeMap<u64, Mass>, other: &BTreeMap<u64, Mass>) -> (f64, f64) {
        let weighed =
            |count: u32, shape: u64, mass: Mass| f64::from(count) * self.weight(shape, mass);
        let total = |shapes: &BTreeMap<u64, Mass>| -> f64 {
            shapes.iter().map(|(shape, mass)| weighed(mass.count, *shape, *mass)).sum()
        };
        let common: f64 = one
            .iter()
            .filter_map(|(shape, mass)| {
                let count = other.get(shape)?.count.min(mass.count);
                Some(weighed(count, *shape, *mass))
            })
            .sum();
        let all = total(one) + total(other) - common;
        (common, if all > 0.0 { common / all } else { 0.0 })
    }
}

/// A line is shown as common where hardly a third solution has its like.
const RARE_MIN: f64 = 0.5;

fn shapes_of(outline: &Outline, unit: usize) -> BTreeMap<u64, Mass> {
    let mut shapes: BTreeMap<u64, Mass> = BTreeMap::new();
    for piece in outline.pieces.iter().filter(|piece| piece.unit == unit) {
        let mass = shapes.entry(piece.digest).or_default();
        *mass = Mass { count: mass.count + 1, each: piece.mass };
    }
    shapes
}

#[expect(clippy::cast_precision_loss, reason = "there are far fewer solutions than 2^53")]
fn as_float(count: usize) -> f64 {
    count as f64
}
