//! What a run of `judge verify` came to, in numbers.

use std::collections::BTreeMap;

use judge_core::verdict::Verdict;
use serde::Serialize;

use super::Verification;

/// All exercises of a run together.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// How many exercises were verified.
    pub exercises: usize,
    /// How many of them hold.
    pub hold: usize,
    /// Exercises by kind.
    pub kinds: BTreeMap<String, usize>,
    /// Exercises by category and subtopic: `Graphs / Graph traversal`.
    pub subtopics: BTreeMap<String, usize>,
    /// Samples by the verdict they got.
    pub samples: BTreeMap<&'static str, usize>,
    /// How many cases the exercises have.
    pub cases: usize,
    /// How many sweeps samples were measured on.
    pub sweeps: usize,
    /// Mutants that were tried, and those that were caught; absent where none were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mutants: Option<Killed>,
    /// How many exercises were verified at a time.
    pub jobs: usize,
    /// How many cores there are for it.
    pub cores: usize,
    /// What the exercises took one by one, in milliseconds.
    pub work_ms: u64,
    /// What the run took, in milliseconds.
    pub wall_ms: u64,
}

/// How many of the mutants were caught.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Killed {
    /// Tried, equivalent ones left aside.
    pub made: usize,
    /// Caught.
    pub killed: usize,
    /// Survivors that authors call equivalent.
    pub equivalent: usize,
}

impl Summary {
    /// Adds up what was found.
    pub fn of(found: &[Verification]) -> Self {
        let mut all = Self::default();
        for one in found {
            all.exercises += 1;
            all.hold += usize::from(one.problems.is_empty());
            *all.kinds.entry(one.kind.clone()).or_default() += 1;
            let place = format!("{} / {}", one.category, one.subtopic);
            *all.subtopics.entry(place).or_default() += 1;
            for sample in &one.samples {
                *all.samples.entry(Verdict::name(sample.verdict)).or_default() += 1;
            }
            all.cases += one.cases;
            all.sweeps += one.sweeps;
            all.work_ms += one.wall_ms;
            if let Some(mutation) = &one.mutants {
                let killed = all.mutants.get_or_insert_default();
                killed.made += mutation.made;
                killed.killed += mutation.killed;
                killed.equivalent += mutation.equivalent;
            }
        }
        all
    }
}
