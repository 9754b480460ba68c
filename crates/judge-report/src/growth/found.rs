//! One finding: which sweep, which quantity, and the values that were measured.

use judge_core::exercise::Per;
use judge_core::growth::{
    Curve, Finding, Growth, HotLine, Method, Quantity, Sample, Shown, SweepGrowth,
};
use judge_core::report::Report;
use judge_core::verdict::Verdict;

/// A quantity of a sweep.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    pub(crate) growth: &'a Growth,
    pub(crate) sweep: &'a SweepGrowth,
    pub(crate) quantity: Quantity,
    pub(crate) curve: &'a Curve,
}

/// What a value stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// CPU time in microseconds.
    Cpu,
    /// Units of work.
    Work,
    /// Units of work of the most expensive operation.
    Operation,
    /// Bytes.
    Bytes,
}

/// A measured value beside what was promised.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point {
    pub(crate) n: f64,
    pub(crate) value: f64,
    /// In arbitrary units.
    pub(crate) promised: f64,
}

/// What the report decides by.
pub(crate) fn deciding(growth: &Growth) -> Option<Found<'_>> {
    growth.shown.and_then(|shown| find(growth, shown))
}

/// A quantity of a sweep, where something is known of it.
pub(crate) fn find(growth: &Growth, shown: Shown) -> Option<Found<'_>> {
    let sweep = growth.sweeps.get(shown.sweep)?;
    let curve = match shown.quantity {
        Quantity::Time => Some(&sweep.time),
        Quantity::Space => sweep.space.as_ref(),
    }?;
    Some(Found { growth, sweep, quantity: shown.quantity, curve })
}

/// Every quantity of every sweep, in the exercise's order.
fn all(growth: &Growth) -> impl Iterator<Item = Found<'_>> {
    let both = |sweep| [Quantity::Time, Quantity::Space].map(|quantity| Shown { sweep, quantity });
    (0..growth.sweeps.len()).flat_map(both).filter_map(|shown| find(growth, shown))
}

/// What is not as promised, what decides left out.
pub(crate) fn noticed(growth: &Growth) -> impl Iterator<Item = Found<'_>> {
    let shown = deciding(growth);
    all(growth).filter(move |found| {
        let same = shown.is_some_and(|shown| {
            std::ptr::eq(shown.sweep, found.sweep) && shown.quantity == found.quantity
        });
        !same && found.curve.finding != Finding::Kept
    })
}

/// The other quantity of the same sweep.
pub(crate) fn beside<'a>(found: &Found<'a>) -> Option<Found<'a>> {
    let sweep = found.growth.sweeps.iter().position(|sweep| std::ptr::eq(sweep, found.sweep))?;
    let quantity = match found.quantity {
        Quantity::Time => Quantity::Space,
        Quantity::Space => Quantity::Time,
    };
    find(found.growth, Shown { sweep, quantity })
}

/// What the verdict `TOO SLOW` or `TOO MUCH MEMORY` is about.
pub(crate) fn above(report: &Report) -> Option<Found<'_>> {
    let quantity = match report.verdict {
        Verdict::TooSlow => Quantity::Time,
        Verdict::TooMuchMemory => Quantity::Space,
        Verdict::Accepted
        | Verdict::WrongAnswer
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => return None,
    };
    let growth = report.growth.as_ref()?;
    let meant =
        |found: &Found<'_>| found.quantity == quantity && found.curve.finding == Finding::Above;
    deciding(growth).filter(meant).or_else(|| all(growth).find(meant))
}

/// Whether it could not be told.
pub(crate) fn is_inconclusive(curve: &Curve) -> bool {
    matches!(curve.finding, Finding::Inconclusive(_))
}

/// Whether it is a logarithm above its promise.
pub(crate) fn is_log_factor(curve: &Curve) -> bool {
    curve.finding == Finding::LogFactor
}

impl<'a> Found<'a> {
    /// What decided, and so what is drawn.
    pub(crate) fn measure(&self) -> Measure {
        match self.quantity {
            Quantity::Space => Measure::Bytes,
            Quantity::Time if self.by_time() => Measure::Cpu,
            Quantity::Time => match self.sweep.per {
                Per::Call => Measure::Work,
                Per::Operation => Measure::Operation,
            },
        }
    }

    /// Whether CPU time decided: nothing could be counted, or work was hidden from the counters.
    pub(crate) fn by_time(&self) -> bool {
        let uncounted = matches!(self.growth.method, Method::Time { .. }) || self.curve.at_least;
        self.quantity == Quantity::Time && uncounted
    }

    /// The values that can be drawn on logarithmic scales, sizes ascending.
    pub(crate) fn points(&self, measure: Measure) -> Vec<Point> {
        let point = |sample: &Sample| {
            let value = value(sample, measure)?;
            let point = Point { n: as_float(sample.n), value, promised: self.promised(sample) };
            let fine = |number: f64| number > 0.0 && number.is_finite();
            (fine(point.n) && fine(point.value) && fine(point.promised)).then_some(point)
        };
        let mut points: Vec<Point> = self.sweep.samples.iter().filter_map(point).collect();
        points.sort_by(|a, b| a.n.total_cmp(&b.n));
        points.dedup_by(|a, b| a.n.total_cmp(&b.n).is_eq());
        points
    }

    /// Measured over promised at each size, in arbitrary units. Where time decides, the
    /// reference's time stands for the promise when it is known: that is what was compared.
    pub(crate) fn quotients(&self) -> Vec<f64> {
        let measure = self.measure();
        let timed = self.sweep.samples.iter().filter(|sample| sample.cpu_us.is_some());
        let reference = self.by_time() && timed.clone().all(|s| s.reference_us.is_some());
        let quotient = |sample: &Sample| {
            let below =
                sample.reference_us.filter(|_| reference).unwrap_or_else(|| self.promised(sample));
            Some(value(sample, measure)? / below)
        };
        let quotients = self.sweep.samples.iter().filter_map(quotient);
        quotients.filter(|number| *number > 0.0 && number.is_finite()).collect()
    }

    fn promised(&self, sample: &Sample) -> f64 {
        let by_class = || self.curve.promised_class.at(as_float(sample.n));
        match self.quantity {
            Quantity::Time => sample.promised_time,
            Quantity::Space => sample.promised_space.unwrap_or_else(by_class),
        }
    }

    /// The sample at the largest size.
    pub(crate) fn largest(&self) -> Option<&'a Sample> {
        self.sweep.samples.iter().max_by_key(|sample| sample.n)
    }

    /// The line with most of it, and its share.
    pub(crate) fn hottest(&self) -> Option<(HotLine, f64)> {
        let share = |line: &HotLine| match self.quantity {
            Quantity::Time => line.work_share,
            Quantity::Space => line.bytes_share,
        };
        let lines = self.sweep.hot_lines.iter().map(|line| (*line, share(line)));
        let lines = lines.filter(|(line, share)| line.line > 0 && *share > 0.0);
        // The first of equals: lines come with most work first.
        lines.rev().max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

/// A value of a sample.
pub(crate) fn value(sample: &Sample, measure: Measure) -> Option<f64> {
    match measure {
        Measure::Cpu => sample.cpu_us,
        Measure::Work | Measure::Operation => sample.work,
        Measure::Bytes => sample.peak_bytes.map(bytes_as_float),
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes are drawn, not counted")]
pub(crate) fn as_float(n: i64) -> f64 {
    n as f64
}

#[expect(clippy::cast_precision_loss, reason = "bytes are drawn, not counted")]
fn bytes_as_float(bytes: u64) -> f64 {
    bytes as f64
}
