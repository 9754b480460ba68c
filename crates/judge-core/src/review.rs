//! Submissions to one exercise, held against each other.

use std::cmp::Ordering;

use serde::Serialize;

use crate::grade::{Entry, Outcome, Progress, cases};
use crate::growth::{Class, Curve, Finding, Growth, Quantity, Shown, SweepGrowth};
use crate::likeness::Likeness;
use crate::verdict::Verdict;

/// The version of the review's JSON form.
pub const REVIEW_FORMAT: u32 = 1;

/// Submissions to one exercise, the best first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// [`REVIEW_FORMAT`].
    pub format: u32,
    /// The version of judge.
    pub judge: String,
    /// Which exercise.
    pub exercise: String,
    /// Its title.
    pub title: String,
    /// Whether all that was asked for is in it.
    pub progress: Progress,
    /// One for each submission, by rank.
    pub standings: Vec<Standing>,
    /// Submissions that are near-duplicates of each other, the most alike first.
    pub near_duplicates: Vec<NearDuplicate>,
}

/// What is known of a submission before all are.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    /// What became of it.
    pub entry: Entry,
    /// SHA-256 of its bytes, in hexadecimal digits; `None` where they could not be read.
    pub digest: Option<String>,
    /// Lines of code: no blank ones, no comments, no docstrings.
    pub code_lines: usize,
}

/// Where a submission stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Standing {
    /// From 1; those that cannot be told apart share it. `None` for what was not judged.
    pub rank: Option<usize>,
    /// SHA-256 of its bytes, in hexadecimal digits; `None` where they could not be read.
    pub digest: Option<String>,
    /// How many of its cases are right.
    pub cases_right: usize,
    /// How many cases there are.
    pub cases: usize,
    /// How its time grows, in the sweep where it grows fastest.
    pub time: Option<Grown>,
    /// How its memory grows, in the sweep where it grows fastest.
    pub memory: Option<Grown>,
    /// Its CPU time over the reference's.
    pub speed: Option<Speed>,
    /// Its peak of memory over all cases, in bytes.
    pub memory_bytes: Option<u64>,
    /// Lines of code: no blank ones, no comments, no docstrings.
    pub code_lines: usize,
    /// The submission, its verdict and its report.
    pub entry: Entry,
}

/// How a quantity grows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grown {
    /// The sweep's position in the report, from 0.
    pub sweep: usize,
    /// Its class; `None` where it could not be told.
    pub class: Option<Class>,
    /// The slope of its logarithm over that of the size.
    pub exponent: Option<f64>,
    /// Two standard errors below; the same as the exponent where work was counted exactly.
    pub exponent_low: Option<f64>,
    /// Two standard errors above.
    pub exponent_high: Option<f64>,
    /// The promised class.
    pub promised: Class,
}

/// CPU time over the reference's, on the same inputs, taken in turns: the geometric mean over all
/// sweeps, each at the largest size where both were timed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Speed {
    /// The quotient; 2 takes twice as long as the reference.
    pub ratio: f64,
    /// The mean of the least quotients of each sweep.
    pub low: f64,
    /// The mean of the largest quotients of each sweep.
    pub high: f64,
    /// How many sweeps were timed.
    pub sweeps: usize,
}

/// Two submissions that are near-duplicates, by their positions among the standings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NearDuplicate {
    /// The one that stands higher, from 0.
    pub first: usize,
    /// The other, from 0.
    pub second: usize,
    /// What they have in common.
    pub likeness: Likeness,
}

impl Review {
    /// Ranks what was judged. Pairs are positions in `all`.
    pub fn new(
        judge: &str,
        exercise: (&str, &str),
        progress: Progress,
        all: Vec<Reviewed>,
        pairs: Vec<(usize, usize, Likeness)>,
    ) -> Self {
        let (standings, place_of) = ranked(all);
        let pair = |(a, b, likeness): (usize, usize, Likeness)| {
            let (first, second) = (place_of[a], place_of[b]);
            if first < second {
                NearDuplicate { first, second, likeness }
            } else {
                NearDuplicate { first: second, second: first, likeness: likeness.turned() }
            }
        };
        Self {
            format: REVIEW_FORMAT,
            judge: judge.to_owned(),
            exercise: exercise.0.to_owned(),
            title: exercise.1.to_owned(),
            progress,
            standings,
            near_duplicates: pairs.into_iter().map(pair).collect(),
        }
    }

    /// The near-duplicates of a standing: the other's position and what they have in common.
    pub fn near(&self, at: usize) -> impl Iterator<Item = (usize, &Likeness)> {
        self.near_duplicates.iter().filter_map(move |pair| match (pair.first, pair.second) {
            (first, second) if first == at => Some((second, &pair.likeness)),
            (first, second) if second == at => Some((first, &pair.likeness)),
            _ => None,
        })
    }
}

/// The best first, and where each of `all` stands then.
fn ranked(all: Vec<Reviewed>) -> (Vec<Standing>, Vec<usize>) {
    let mut order: Vec<(usize, Standing)> =
        all.into_iter().map(Standing::new).enumerate().collect();
    order.sort_by(|(_, a), (_, b)| {
        better(a, b)
            .then_with(|| a.by_speed(b))
            .then_with(|| a.entry.submission.expose().cmp(b.entry.submission.expose()))
    });
    let mut place_of = vec![0; order.len()];
    let mut leader = 0;
    let mut standings: Vec<Standing> = Vec::with_capacity(order.len());
    for (place, (from, standing)) in order.into_iter().enumerate() {
        place_of[from] = place;
        let same = standings.get(leader).is_some_and(|leader: &Standing| {
            better(leader, &standing).is_eq() && leader.as_fast_as(&standing)
        });
        leader = if same { leader } else { place };
        let judged = standing.entry.report().is_some();
        standings.push(Standing { rank: judged.then_some(leader + 1), ..standing });
    }
    (standings, place_of)
}

impl Standing {
    fn new(reviewed: Reviewed) -> Self {
        let Reviewed { entry, digest, code_lines } = reviewed;
        let report = entry.report();
        let growth = report.and_then(|report| report.growth.as_ref());
        let (cases_right, cases) = report.map_or((0, 0), cases);
        Self {
            rank: None,
            digest,
            cases_right,
            cases,
            time: growth.and_then(|growth| Grown::of(growth, Quantity::Time)),
            memory: growth.and_then(|growth| Grown::of(growth, Quantity::Space)),
            speed: growth.and_then(Speed::of),
            memory_bytes: report
                .filter(|report| report.refusal.is_none())
                .map(|report| report.usage.memory_bytes),
            code_lines,
            entry,
        }
    }

    fn by_speed(&self, other: &Self) -> Ordering {
        let ratio = |standing: &Self| standing.speed.map_or(f64::INFINITY, |speed| speed.ratio);
        ratio(self).total_cmp(&ratio(other))
    }

    /// Whether the clock tells no difference: what both may take overlaps.
    fn as_fast_as(&self, other: &Self) -> bool {
        match (self.speed, other.speed) {
            (Some(one), Some(other)) => one.low <= other.high && other.low <= one.high,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

/// Everything but the clock: what is better comes first.
fn better(a: &Standing, b: &Standing) -> Ordering {
    let kind = |standing: &Standing| kind(&standing.entry);
    // By cross-multiplication: shares of right cases, the larger first.
    let right = || (b.cases_right * a.cases.max(1)).cmp(&(a.cases_right * b.cases.max(1)));
    let class = |grown: &Option<Grown>| grown.as_ref().map(|g| g.class.unwrap_or(g.promised));
    kind(a)
        .cmp(&kind(b))
        .then_with(right)
        .then_with(|| class(&a.time).cmp(&class(&b.time)))
        .then_with(|| class(&a.memory).cmp(&class(&b.memory)))
}

/// Accepted; right and growing too fast; not all right; not run; not judged.
fn kind(entry: &Entry) -> u8 {
    match &entry.outcome {
        Outcome::Judged { report } if report.refusal.is_some() => 3,
        Outcome::Judged { report } => match report.verdict {
            Verdict::Accepted => 0,
            Verdict::TooSlow | Verdict::TooMuchMemory => 1,
            Verdict::WrongAnswer
            | Verdict::TimeLimit
            | Verdict::MemoryLimit
            | Verdict::OutputLimit
            | Verdict::RuntimeError
            | Verdict::DoesNotLoad
            | Verdict::Forbidden => 2,
        },
        Outcome::Fault { .. } => 4,
        Outcome::NotJudged => 5,
    }
}

impl Grown {
    /// The curve that grows fastest against its promise.
    fn of(growth: &Growth, quantity: Quantity) -> Option<Self> {
        let curves = growth.sweeps.iter().enumerate();
        let curves = curves.filter_map(|(at, sweep)| Some((at, curve(sweep, quantity)?)));
        let (sweep, curve) = curves.min_by(|(_, a), (_, b)| {
            let of = |curve: &Curve| (finding(&curve.finding), std::cmp::Reverse(curve.class));
            of(a).cmp(&of(b))
        })?;
        let told = curve.class.filter(|_| !matches!(curve.finding, Finding::Inconclusive(_)));
        let number = |number: f64| Some(number).filter(|number| number.is_finite());
        let error = 2.0 * curve.exponent_error.unwrap_or(0.0);
        Some(Self {
            sweep,
            class: told,
            exponent: number(curve.exponent),
            exponent_low: number(curve.exponent - error),
            exponent_high: number(curve.exponent + error),
            promised: curve.promised_class,
        })
    }

    /// What it is about.
    pub fn shown(&self, quantity: Quantity) -> Shown {
        Shown { sweep: self.sweep, quantity }
    }
}

fn curve(sweep: &SweepGrowth, quantity: Quantity) -> Option<&Curve> {
    match quantity {
        Quantity::Time => Some(&sweep.time),
        Quantity::Space => sweep.space.as_ref(),
    }
}

/// The worst first.
fn finding(finding: &Finding) -> u8 {
    match finding {
        Finding::Above => 0,
        Finding::Inconclusive(_) => 1,
        Finding::LogFactor => 2,
        Finding::Kept => 3,
    }
}

impl Speed {
    fn of(growth: &Growth) -> Option<Self> {
        let fine = |number: f64| number > 0.0 && number.is_finite();
        let ratios = growth.sweeps.iter().filter_map(|sweep| sweep.ratio);
        let ratios: Vec<_> = ratios
            .filter(|ratio| fine(ratio.value) && fine(ratio.low) && fine(ratio.high))
            .collect();
        let count = u32::try_from(ratios.len()).ok().filter(|count| *count > 0)?;
        let mean = |logs: f64| (logs / f64::from(count)).exp();
        Some(Self {
            ratio: mean(ratios.iter().map(|ratio| ratio.value.ln()).sum()),
            low: mean(ratios.iter().map(|ratio| ratio.low.ln()).sum()),
            high: mean(ratios.iter().map(|ratio| ratio.high.ln()).sum()),
            sweeps: ratios.len(),
        })
    }
}
