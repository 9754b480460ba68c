//! One sweep: from counted sizes and times to what a report says of it.

use judge_core::exercise::{Per, Sweep};
use judge_core::growth::{
    Class, Curve, Drift, Ended, Finding, Formula, Point, Predicted, Promise, Ratio, Sample,
    SweepGrowth, Timed as TimedSize, class_of, drift, is_hidden, predict, space, time_by_clock,
    time_by_counts, time_slope,
};
use judge_core::plan::sizes_at;
use judge_protocol::Counts;

use super::clock::{Lap, overhead_us, telling};
use super::count::{Step, Widened};

/// What the call itself costs, in units of work: what is less by far says nothing of growth.
const CALL_WORK: f64 = 32.0;
/// A unit of work takes some 0.03 µs; one that takes so long, in microseconds, is none.
const STEP_US_MAX: f64 = 2.0;
/// Time that outgrows the reference's by a smaller power, standard error included, keeps pace.
const PACE: f64 = 0.2;
/// Only times above this one, in microseconds, say how long a unit takes.
const STEP_TOLD_US: f64 = 3_000.0;
/// The steepest growth of work that is followed to larger sizes, as a power.
const GENTLE: f64 = 3.6;
/// So many sizes are wanted that take long enough to be timed.
const TOLD_MIN: usize = 5;
/// And the range they lie in is cut into so many parts.
const TOLD_PARTS: i64 = 7;
/// How far ahead a report looks.
const PREDICTED_FACTOR: i64 = 10;

/// All that was measured of one sweep.
#[derive(Default)]
pub(crate) struct Evidence {
    /// Counted sizes, ascending; none where only the time can be told.
    pub(crate) steps: Vec<Step>,
    pub(crate) ended: Option<Ended>,
    /// Further counted sizes, which only the clock is held against.
    pub(crate) extra: Vec<Step>,
    /// Larger sizes, memory alone.
    pub(crate) wide: Widened,
    /// Independent runs of the clock, each with its sizes ascending.
    pub(crate) runs: Vec<Vec<Lap>>,
    /// Why counting it came to nothing.
    pub(crate) doubt: Option<String>,
}

impl Evidence {
    /// What follows from it.
    pub(crate) fn growth(self, sweep: &Sweep) -> SweepGrowth {
        let laps = self.runs.first().map_or(&[][..], Vec::as_slice);
        let samples = samples(sweep, &self, laps);
        let drifts: Vec<Drift> = self.drifts(sweep);
        let mut time = self.time(sweep, &drifts);
        let mut space = self.space(sweep);
        if sweep.strict_log && time.finding == Finding::LogFactor {
            time.finding = Finding::Above;
        }
        let outgrows = (!self.steps.is_empty() && self.outgrows(sweep)).then(|| {
            "its CPU time outgrows the reference's, and the counts do not say why".to_owned()
        });
        if let Some(why) = self.doubt(sweep).or(outgrows) {
            for curve in std::iter::once(&mut time).chain(&mut space) {
                doubt(curve, &why);
            }
        }
        look_ahead(&mut time, samples.iter().filter_map(|s| Some((s.n, s.cpu_us?))).next_back());
        if let Some(space) = &mut space {
            let mut last = samples.iter().filter_map(|s| Some((s.n, s.peak_bytes? as f64)));
            look_ahead(space, last.next_back());
        }
        SweepGrowth {
            name: sweep.name.clone(),
            vary: sweep.vary.clone(),
            per: sweep.per,
            samples,
            ended: self.ended(),
            time,
            space,
            ratio: telling(laps).last().map(ratio),
            drift: drifts.last().map(|drift| Drift {
                runs: u32::try_from(drifts.len()).unwrap_or(u32::MAX),
                ..*drift
            }),
            hot_lines: Vec::new(),
        }
    }

    /// Why there are no larger sizes.
    fn ended(&self) -> String {
        let counted = self.ended.map_or_else(String::new, Ended::phrase);
        match self.wide.ended {
            Some(wide) => format!("{counted}; for memory, {}", wide.phrase()),
            None => counted,
        }
    }

    /// Whether time outgrows the reference's in every run, and the counts do not say why.
    pub(crate) fn outgrows(&self, sweep: &Sweep) -> bool {
        if self.time(sweep, &[]).finding == Finding::Above {
            return false;
        }
        let promise = promise(sweep, &sweep.time, &self.sizes());
        let above = |laps: &Vec<Lap>| {
            time_by_clock(&promise, &self.timed(sweep, laps)).finding == Finding::Above
        };
        sweep.per == Per::Call && !self.runs.is_empty() && self.runs.iter().all(above)
    }

    /// Whether time stands in no relation to the counts: these are forged, or the work is done
    /// where nothing is counted.
    fn is_slow_by_step(&self) -> bool {
        self.runs.iter().all(|laps| {
            let lap = laps.iter().rev().find(|lap| lap.own_us() > STEP_TOLD_US);
            let step = lap.and_then(|lap| self.step(lap.n));
            let (Some(lap), Some(step)) = (lap, step) else { return false };
            lap.own_us() / (step.counts.work() + CALL_WORK) > STEP_US_MAX
        }) && !self.runs.is_empty()
    }

    /// Whether time grows as the reference's does by its promise, in every run: then slow steps
    /// are those of a library that nobody counts, each as long as the other.
    fn keeps_pace(&self, sweep: &Sweep) -> bool {
        let level = |laps: &Vec<Lap>| {
            let slope = time_slope(&self.timed(sweep, laps));
            slope.is_some_and(|(slope, error)| slope + error < PACE)
        };
        sweep.per == Per::Call && self.runs.iter().all(level)
    }

    fn step(&self, n: i64) -> Option<&Step> {
        self.steps.iter().chain(&self.extra).find(|step| step.n == n)
    }

    /// Whether twice the size is bearable: work grows no faster than some power.
    pub(crate) fn is_gentle(&self) -> bool {
        let [.., before, last] = self.steps.as_slice() else { return false };
        let work = last.counts.work() / before.counts.work().max(1.0);
        work.ln() / (last.n as f64 / before.n as f64).ln() < GENTLE
    }

    /// Sizes between those that were timed, where too few of them took long enough to tell how
    /// time grows: between a short one and the longest.
    pub(crate) fn gap(&self) -> Vec<i64> {
        let laps = self.runs.last().map_or(&[][..], Vec::as_slice);
        let told = telling(laps).len();
        let (Some(top), true) = (laps.last(), told > 0 && told < TOLD_MIN) else {
            return Vec::new();
        };
        let below = laps.len() - told;
        let bottom = if below == 0 { 0 } else { laps[below - 1].n };
        let parts = TOLD_PARTS;
        let mut sizes: Vec<i64> =
            (1..parts).map(|part| bottom + (top.n - bottom) * part / parts).collect();
        sizes.retain(|n| *n > bottom && laps.iter().all(|lap| lap.n != *n));
        sizes.dedup();
        sizes
    }

    /// Whether time grows in a way that the counts do not explain, so far.
    pub(crate) fn is_hidden(&self, sweep: &Sweep) -> bool {
        self.drifts(sweep).iter().any(is_hidden)
    }

    fn drifts(&self, sweep: &Sweep) -> Vec<Drift> {
        self.runs.iter().filter_map(|laps| drift(&self.timed(sweep, laps))).collect()
    }

    /// Times beside counts. Without counts, work is what was promised.
    fn timed(&self, sweep: &Sweep, laps: &[Lap]) -> Vec<TimedSize> {
        let overhead = overhead_us(laps);
        telling(laps)
            .iter()
            .filter_map(|lap| {
                let promised = promised(sweep, &sweep.time, lap.n);
                let step = self.step(lap.n);
                let work = match step {
                    Some(step) => step.counts.work(),
                    None if self.steps.is_empty() => promised,
                    None => return None,
                };
                Some(TimedSize {
                    n: lap.n as f64,
                    work,
                    cpu_us: lap.own_us() - overhead,
                    reference_us: lap.reference_us() - overhead,
                    promised,
                })
            })
            .collect()
    }

    fn time(&self, sweep: &Sweep, drifts: &[Drift]) -> Curve {
        let promise = promise(sweep, &sweep.time, &self.sizes());
        if self.steps.is_empty() {
            let laps = self.runs.first().map_or(&[][..], Vec::as_slice);
            return time_by_clock(&promise, &self.timed(sweep, laps));
        }
        let points: Vec<Point> =
            self.steps.iter().map(|step| point(step.n, work(sweep, step))).collect();
        let counts: Vec<Counts> = self.steps.iter().map(|step| step.counts).collect();
        // What one operation takes at worst is too short for a clock.
        let hidden = (!drifts.is_empty() && sweep.per == Per::Call).then_some(drifts);
        time_by_counts(&promise, &points, &counts, hidden)
    }

    fn space(&self, sweep: &Sweep) -> Option<Curve> {
        let formula = sweep.space.as_ref()?;
        if self.steps.is_empty() {
            return None;
        }
        let promise = promise(sweep, formula, &self.sizes());
        let steps = self.steps.iter().map(|step| point(step.n, step.peak_bytes as f64));
        let wide = self.wide.sizes.iter().map(|wide| point(wide.n, wide.peak_bytes as f64));
        let points: Vec<Point> = steps.chain(wide).collect();
        Some(space(&promise, &points))
    }

    fn sizes(&self) -> Vec<i64> {
        match self.steps.as_slice() {
            [] => self.runs.first().into_iter().flatten().map(|lap| lap.n).collect(),
            steps => steps.iter().map(|step| step.n).collect(),
        }
    }

    /// Why none of it can be trusted, if so.
    fn doubt(&self, sweep: &Sweep) -> Option<String> {
        if self.is_slow_by_step() && !self.keeps_pace(sweep) {
            let why = "each step that was counted takes far longer than steps do";
            return self.doubt.clone().or(Some(why.to_owned()));
        }
        let outside = self.runs.iter().all(|laps| laps.iter().any(Lap::worked_outside));
        self.doubt
            .clone()
            .or_else(|| self.wide.doubt.clone())
            .or_else(|| self.steps.iter().chain(&self.extra).find_map(|step| step.doubt.clone()))
            .or_else(|| {
                (outside && !self.runs.is_empty())
                    .then(|| "it is busy before it is asked, while its input comes in".to_owned())
            })
    }
}

fn point(n: i64, y: f64) -> Point {
    Point { n: n as f64, y }
}

/// The work that the promise speaks of.
fn work(sweep: &Sweep, step: &Step) -> f64 {
    let work = match sweep.per {
        Per::Call => step.counts.work(),
        Per::Operation => step.worst,
    };
    work + CALL_WORK
}

fn promised(sweep: &Sweep, formula: &Formula, n: i64) -> f64 {
    sizes_at(sweep, n).map_or(1.0, |sizes| formula.evaluate(&sizes))
}

/// The class of the promised time between two sizes.
pub(crate) fn promised_class(sweep: &Sweep, min: i64, max: i64) -> Class {
    let sizes = std::iter::successors(Some(min.max(1)), |n| n.checked_mul(2));
    let values: Vec<Point> = sizes
        .take_while(|n| *n <= max)
        .map(|n| point(n, promised(sweep, &sweep.time, n)))
        .collect();
    class(sweep, &sweep.time, &values)
}

/// A promise that names its class has that one; of any other the values tell.
fn class(sweep: &Sweep, formula: &Formula, values: &[Point]) -> Class {
    let named = Class::parse(formula.text()).filter(|_| sweep.vary == "n");
    named.unwrap_or_else(|| class_of(values))
}

/// The promise with its class in the varied size.
fn promise(sweep: &Sweep, formula: &Formula, sizes: &[i64]) -> Promise {
    let values: Vec<Point> =
        sizes.iter().map(|n| point(*n, promised(sweep, formula, *n))).collect();
    Promise { text: formula.text().to_owned(), class: class(sweep, formula, &values) }
}

fn samples(sweep: &Sweep, evidence: &Evidence, laps: &[Lap]) -> Vec<Sample> {
    let (steps, wide) = (&evidence.steps, &evidence.wide.sizes);
    let mut sizes: Vec<i64> = steps
        .iter()
        .map(|step| step.n)
        .chain(wide.iter().map(|wide| wide.n))
        .chain(laps.iter().map(|lap| lap.n))
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    let sample = |n: i64| {
        let step = steps.iter().find(|step| step.n == n);
        let wide = wide.iter().find(|wide| wide.n == n);
        let lap = laps.iter().find(|lap| lap.n == n);
        Sample {
            n,
            promised_time: promised(sweep, &sweep.time, n),
            promised_space: sweep.space.as_ref().map(|space| promised(sweep, space, n)),
            counts: step.map(|step| step.counts),
            work: step.map(|step| work(sweep, step)),
            worst_operation: step.map(|step| step.worst),
            peak_bytes: step.map(|step| step.peak_bytes).or(wide.map(|wide| wide.peak_bytes)),
            cpu_us: lap.map(Lap::own_us),
            reference_us: lap.map(Lap::reference_us),
        }
    };
    sizes.into_iter().map(sample).collect()
}

/// A promise that seems kept cannot be told to be, where the measuring was not left in peace.
fn doubt(curve: &mut Curve, why: &str) {
    match curve.finding {
        Finding::Kept | Finding::LogFactor => {
            curve.finding = Finding::Inconclusive(why.to_owned());
        }
        Finding::Above | Finding::Inconclusive(_) => {}
    }
}

fn look_ahead(curve: &mut Curve, last: Option<(i64, f64)>) {
    let ahead = last.filter(|_| curve.class.is_some()).map(|(n, value)| {
        let to = n.saturating_mul(PREDICTED_FACTOR);
        Predicted { n: to, value: predict(curve, n as f64, value, to as f64) }
    });
    curve.predicted = ahead.filter(|ahead| ahead.value.is_finite());
}

fn ratio(lap: &Lap) -> Ratio {
    let quotients = lap.own.iter().zip(&lap.reference).map(|(own, theirs)| own / theirs.max(1.0));
    let (low, high) = quotients.fold((f64::INFINITY, 0.0_f64), |(low, high), quotient| {
        (low.min(quotient), high.max(quotient))
    });
    Ratio { n: lap.n, value: lap.own_us() / lap.reference_us().max(1.0), low, high }
}
