//! What the engine said of each function, beside its label.

use std::fmt;
use std::time::Duration;

use judge::growth::Measured;
use judge_core::growth::{Class, Curve, Finding, SweepGrowth};
use serde::Serialize;

use super::bank::{Function, Problem};

/// What the engine said of one function.
#[derive(Clone, Debug, Serialize)]
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
    /// Work and peak at each size: these must repeat to the last digit.
    counts: Vec<(i64, f64, u64)>,
    detail: String,
    space_finding: String,
    promised_space: Class,
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
        let counts = samples
            .iter()
            .filter_map(|sample| Some((sample.n, sample.work?, sample.peak_bytes?)))
            .collect();
        Self {
            name: format!("{}/{}", problem.name, function.name),
            time: function.time,
            found_time: time.and_then(|curve| curve.class),
            space: function.space,
            found_space: space.and_then(|curve| curve.class),
            promised: function.promised_time,
            promised_space: function.promised_space,
            finding,
            hidden: function.hidden,
            exponent: time.map_or(0.0, |curve| curve.exponent),
            seconds: wall.as_secs_f64(),
            counts,
            detail: format!(
                "{}; space: {}{}",
                models(time),
                models(space),
                sweep.map_or_else(String::new, clock)
            ),
            space_finding: space.map_or_else(String::new, |curve| describe(&curve.finding)),
        }
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

fn models(curve: Option<&Curve>) -> String {
    let Some(curve) = curve else { return "none".to_owned() };
    let errors: Vec<String> = curve
        .models
        .iter()
        .map(|model| format!("{} {:.1}%", model.class, model.error * 100.0))
        .collect();
    format!("exponent {:.2}, {}", curve.exponent, errors.join(", "))
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
        let unsure = |record: &Record| record.finding.starts_with("inconclusive");
        writeln!(f, "  inconclusive       {}", self.share(all, unsure))?;
        let (median, late) = (self.quantile(50), self.quantile(95));
        writeln!(f, "  seconds            {median:.2} median, {late:.2} p95")?;
        for record in self.records {
            let wrong_finding =
                record.is_worse() != above(record) || record.is_hungrier() != hungry(record);
            if !record.is_exact() || !record.has_space() || wrong_finding {
                let class = |class: Option<Class>| class.map_or("-", Class::name);
                writeln!(
                    f,
                    "  {}: time {} found {}, space {} found {} ({}), promised {}, {}{}\n      {}",
                    record.name,
                    record.time,
                    class(record.found_time),
                    record.space,
                    class(record.found_space),
                    record.space_finding,
                    record.promised,
                    record.finding,
                    if record.hidden { " (hidden)" } else { "" },
                    record.detail,
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
        let same_counts = others.iter().all(|other| other.counts == record.counts);
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
