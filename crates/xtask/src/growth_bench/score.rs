//! What the engine said of each function, beside its label.

use std::fmt;
use std::time::Duration;

use judge::growth::Measured;
use judge_core::growth::{
    Class, Curve, Finding, Model, Point, Promise, Sample, SweepGrowth, space, time_by_counts,
};
use judge_protocol::Counts;
use serde::{Deserialize, Serialize};

use super::bank::{Function, Problem};

/// What the engine said of one function, and all that it was said by.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Record {
    name: String,
    time: Class,
    found_time: Option<Class>,
    space: Class,
    found_space: Option<Class>,
    promised: Class,
    finding: String,
    hidden: bool,
    exponent: f64,
    seconds: f64,
    /// What was measured at each size: counts and peaks must repeat to the last digit.
    sizes: Vec<Size>,
    ended: String,
    models: Vec<Model>,
    space_models: Vec<Model>,
    clock: String,
    confidence: Option<f64>,
    /// The class by the clock, where that found more than the counts.
    at_least: Option<Class>,
    /// Why a promise that seemed kept was not said to be.
    held_back: Option<String>,
    space_finding: String,
    promised_space: Class,
}

/// What was measured at one size.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Size {
    n: i64,
    counts: Option<Counts>,
    work: Option<f64>,
    peak_bytes: Option<u64>,
    cpu_us: Option<f64>,
    reference_us: Option<f64>,
}

impl From<&Sample> for Size {
    fn from(sample: &Sample) -> Self {
        let Sample { n, counts, work, peak_bytes, cpu_us, reference_us, .. } = *sample;
        Self { n, counts, work, peak_bytes, cpu_us, reference_us }
    }
}

impl Size {
    /// What repeats.
    fn counted(&self) -> (i64, Option<Counts>, Option<u64>) {
        (self.n, self.counts, self.peak_bytes)
    }
}

impl Record {
    pub(crate) fn new(
        problem: &Problem,
        function: &Function,
        measured: &Measured,
        wall: Duration,
    ) -> Self {
        let sweep = measured.growth.sweeps.first();
        let time = sweep.map(|sweep| &sweep.time);
        let space = sweep.and_then(|sweep| sweep.space.as_ref());
        let finding = match (time.map(|curve| &curve.finding), measured.misses.first()) {
            (_, Some(miss)) => format!("miss at {}: {:?}", miss.n, miss.verdict),
            (Some(finding), None) => describe(finding),
            (None, None) => "nothing".to_owned(),
        };
        let samples = sweep.map_or(&[][..], |sweep| sweep.samples.as_slice());
        let mut record = Self {
            name: format!("{}/{}", problem.name, function.name),
            time: function.time,
            found_time: time.and_then(|curve| curve.class),
            space: function.space,
            found_space: space.and_then(|curve| curve.class),
            promised: function.promised_time,
            finding,
            hidden: function.hidden,
            exponent: time.map_or(0.0, |curve| curve.exponent),
            seconds: wall.as_secs_f64(),
            sizes: samples.iter().map(Size::from).collect(),
            ended: sweep.map_or_else(String::new, |sweep| sweep.ended.clone()),
            models: time.map_or_else(Vec::new, |curve| curve.models.clone()),
            space_models: space.map_or_else(Vec::new, |curve| curve.models.clone()),
            clock: sweep.map_or_else(String::new, clock),
            confidence: time.and_then(|curve| curve.confidence),
            at_least: time.filter(|curve| curve.at_least).and_then(|curve| curve.class),
            held_back: None,
            space_finding: space.map_or_else(String::new, |curve| describe(&curve.finding)),
            promised_space: function.promised_space,
        };
        record.held_back = record.reason_from_outside();
        record
    }

    /// The reason of an inconclusive finding that the counts alone do not give.
    fn reason_from_outside(&self) -> Option<String> {
        let why = self.finding.strip_prefix("inconclusive: ")?;
        matches!(self.by_counts().finding, Finding::Kept | Finding::LogFactor)
            .then(|| why.to_owned())
    }

    fn by_counts(&self) -> Curve {
        let point = |size: &Size| Some(point(size.n, size.work?));
        let points: Vec<Point> = self.sizes.iter().filter_map(point).collect();
        time_by_counts(&promise(self.promised), &points, &[], None)
    }

    /// The same measurements, judged by the present rules. What the clock found stays.
    pub(crate) fn judged_again(&self) -> Self {
        let mut again = self.clone();
        if self.sizes.iter().all(|size| size.work.is_none()) {
            return again;
        }
        let time = self.by_counts();
        again.finding = match (&time.finding, &self.held_back) {
            (Finding::Kept | Finding::LogFactor, Some(why)) => format!("inconclusive: {why}"),
            (finding, _) => describe(finding),
        };
        (again.found_time, again.exponent) = (time.class, time.exponent);
        (again.models, again.confidence) = (time.models, time.confidence);
        if self.at_least > time.class {
            (again.found_time, again.confidence) = (self.at_least, self.confidence);
            again.finding.clone_from(&self.finding);
        }
        let point = |size: &Size| Some(point(size.n, bytes(size.peak_bytes?)));
        let points: Vec<Point> = self.sizes.iter().filter_map(point).collect();
        let space = space(&promise(self.promised_space), &points);
        again.space_finding = describe(&space.finding);
        (again.found_space, again.space_models) = (space.class, space.models);
        again
    }

    fn is_exact(&self) -> bool {
        self.found_time == Some(self.time)
    }

    fn has_degree(&self) -> bool {
        self.found_time.is_some_and(|found| found.degree() == self.time.degree())
    }

    fn has_space(&self) -> bool {
        self.found_space == Some(self.space)
    }

    /// Whether the label is polynomially worse than the promise.
    fn is_worse(&self) -> bool {
        match (self.time.degree(), self.promised.degree()) {
            (Some(own), Some(promised)) => own > promised + 0.4,
            (None, Some(_)) => true,
            (None, None) => self.time > self.promised,
            (Some(_), None) => false,
        }
    }

    /// Whether the label needs polynomially more memory than promised.
    fn is_hungrier(&self) -> bool {
        match (self.space.degree(), self.promised_space.degree()) {
            (Some(own), Some(promised)) => own > promised + 0.4,
            (None, Some(_)) => true,
            (None, None) => self.space > self.promised_space,
            (Some(_), None) => false,
        }
    }

    /// Whether what was said of the promise is so.
    fn is_right(&self) -> bool {
        let due = if self.is_worse() {
            "above"
        } else if self.is_log_worse() {
            "log factor"
        } else {
            "kept"
        };
        self.finding == due
    }

    /// Sizes, counts and peaks. Which further sizes were timed may differ.
    fn counted(&self) -> Vec<(i64, Option<Counts>, Option<u64>)> {
        let counted = self.sizes.iter().filter(|size| size.peak_bytes.is_some());
        counted.map(Size::counted).collect()
    }

    fn is_log_worse(&self) -> bool {
        self.time.degree() == self.promised.degree()
            && self.time.has_log()
            && !self.promised.has_log()
    }
}

fn describe(finding: &Finding) -> String {
    match finding {
        Finding::Kept => "kept".to_owned(),
        Finding::LogFactor => "log factor".to_owned(),
        Finding::Above => "above".to_owned(),
        Finding::Inconclusive(why) => format!("inconclusive: {why}"),
    }
}

fn promise(class: Class) -> Promise {
    Promise { text: class.name().to_owned(), class }
}

#[expect(clippy::cast_precision_loss, reason = "sizes stay far below 2^53")]
fn point(n: i64, y: f64) -> Point {
    Point { n: n as f64, y }
}

#[expect(clippy::cast_precision_loss, reason = "bytes stay far below 2^53")]
fn bytes(peak: u64) -> f64 {
    peak as f64
}

fn errors(models: &[Model]) -> String {
    let errors: Vec<String> =
        models.iter().map(|model| format!("{} {:.2}%", model.class, model.error * 100.0)).collect();
    errors.join(", ")
}

/// What the clock said.
fn clock(sweep: &SweepGrowth) -> String {
    let times: Vec<String> = sweep
        .samples
        .iter()
        .filter_map(|sample| Some((sample.n, sample.cpu_us?, sample.reference_us?)))
        .map(|(n, own, reference)| format!("{n}: {own:.0}/{reference:.0}"))
        .collect();
    let drift = sweep.drift.map_or_else(String::new, |drift| {
        format!(
            "; drift {:.2} ± {:.2} own, {:.2} ± {:.2} by the reference, {} runs",
            drift.own,
            drift.own_error,
            drift.against_reference,
            drift.against_reference_error,
            drift.runs
        )
    });
    format!("; µs {}{drift}", times.join(" "))
}

/// The figures of one run of the bank.
pub(crate) struct Score<'a> {
    records: &'a [Record],
}

impl<'a> Score<'a> {
    pub(crate) fn new(records: &'a [Record]) -> Self {
        Self { records }
    }

    /// `27 of 30 (90.0 %)` of the records that `among` picks.
    fn share(&self, among: impl Fn(&Record) -> bool, right: impl Fn(&Record) -> bool) -> String {
        let picked: Vec<&Record> = self.records.iter().filter(|record| among(record)).collect();
        let count = picked.iter().filter(|record| right(record)).count();
        let thousandths = count * 1000 / picked.len().max(1);
        let (whole, tenth) = (thousandths / 10, thousandths % 10);
        format!("{count} of {} ({whole}.{tenth} %)", picked.len())
    }

    /// The time that so many per cent of the verdicts stayed below, in seconds.
    fn quantile(&self, percent: usize) -> f64 {
        let mut seconds: Vec<f64> = self.records.iter().map(|record| record.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let at = seconds.len() * percent / 100;
        seconds.get(at.min(seconds.len().saturating_sub(1))).copied().unwrap_or(0.0)
    }
}

impl Score<'_> {
    /// How often findings of one confidence had the right class: what that should be.
    fn confidences(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all: Vec<f64> =
            self.records.iter().filter_map(|record| record.confidence).collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        for confidence in all {
            let told = |record: &Record| record.confidence == Some(confidence);
            let (class, right) =
                (self.share(told, Record::is_exact), self.share(told, Record::is_right));
            writeln!(f, "  told with {confidence:.4}   finding {right}, class {class}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Score<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = |_: &Record| true;
        let above = |record: &Record| record.finding == "above";
        let hungry = |record: &Record| record.space_finding == "above";
        writeln!(f, "  exact class        {}", self.share(all, Record::is_exact))?;
        writeln!(f, "  degree             {}", self.share(all, Record::has_degree))?;
        writeln!(f, "  memory class       {}", self.share(all, Record::has_space))?;
        writeln!(f, "  worse, seen        {}", self.share(Record::is_worse, above))?;
        writeln!(f, "  not worse, accused {}", self.share(|r| !r.is_worse(), above))?;
        let log = |record: &Record| record.finding == "log factor";
        writeln!(f, "  hungrier, seen     {}", self.share(Record::is_hungrier, hungry))?;
        writeln!(f, "  not so, accused    {}", self.share(|r| !r.is_hungrier(), hungry))?;
        writeln!(f, "  log more, seen     {}", self.share(Record::is_log_worse, log))?;
        writeln!(f, "  log more, falsely  {}", self.share(|r| !r.is_log_worse(), log))?;
        let unsure = |record: &Record| record.finding.starts_with("inconclusive");
        writeln!(f, "  inconclusive       {}", self.share(all, unsure))?;
        let (median, late) = (self.quantile(50), self.quantile(95));
        writeln!(f, "  seconds            {median:.2} median, {late:.2} p95")?;
        self.confidences(f)?;
        for record in self.records {
            let wrong_finding =
                record.is_worse() != above(record) || record.is_hungrier() != hungry(record);
            if !record.is_exact() || !record.has_space() || wrong_finding {
                let class = |class: Option<Class>| class.map_or("-", Class::name);
                writeln!(
                    f,
                    "  {}: time {} found {}, space {} found {} ({}), promised {}, {}{}\n      \
                     exponent {:.2}, {}; space: {}{}",
                    record.name,
                    record.time,
                    class(record.found_time),
                    record.space,
                    class(record.found_space),
                    record.space_finding,
                    record.promised,
                    record.finding,
                    if record.hidden { " (hidden)" } else { "" },
                    record.exponent,
                    errors(&record.models),
                    errors(&record.space_models),
                    record.clock,
                )?;
            }
        }
        Ok(())
    }
}

/// What differs between rounds.
pub(crate) fn repeats(first: &[Record], rest: &[Vec<Record>]) -> String {
    let mut text = String::new();
    let (mut classes, mut counts) = (0, 0);
    for (at, record) in first.iter().enumerate() {
        let others: Vec<&Record> = rest.iter().filter_map(|round| round.get(at)).collect();
        let same_class = others.iter().all(|other| {
            (other.found_time, other.found_space, &other.finding)
                == (record.found_time, record.found_space, &record.finding)
        });
        let same_counts = others.iter().all(|other| other.counted() == record.counted());
        classes += usize::from(same_class);
        counts += usize::from(same_counts);
        if !same_class || !same_counts {
            text.extend(["  differs: ", &record.name, "\n"]);
        }
    }
    let rounds = rest.len() + 1;
    format!(
        "\n{rounds} rounds: same classes and findings in {classes} of {all}, \
         same counts in {counts} of {all}\n{text}",
        all = first.len()
    )
}
