//! Growth as it is seen: the whole account, numbers that are none, and text that may not act.

use insta::assert_snapshot;
use judge_core::exercise::Per;
use judge_core::growth::{
    Class, Finding, Growth, HotLine, Method, Predicted, Quantity, Ratio, Shown, SweepGrowth,
};
use judge_core::report::{PhaseName, PhaseState, Report};
use judge_core::verdict::Verdict;
use judge_protocol::Untrusted;

use super::fixtures::growth;
use super::hostile::{assert_harmless, nasty};
use super::snapshots::{in_snapshots, style};
use crate::escape::columns;
use crate::{Style, concise, explain_growth, json, terminal};

#[test]
fn every_account_at_80_and_100_columns_and_without_unicode() {
    let _settings = in_snapshots();
    for (name, report) in growth::all() {
        assert_snapshot!(format!("{name}_explain_80"), explain_growth(&report, &style(80)));
        assert_snapshot!(format!("{name}_explain_120"), explain_growth(&report, &style(120)));
    }
    let plain = explain_growth(&growth::too_slow(), &Style::plain());
    assert_snapshot!("growth_too_slow_explain_ascii", plain);
}

#[test]
fn what_was_not_measured_is_said_to_be_so() {
    let mut report = growth::kept();
    report.growth = None;
    assert!(explain_growth(&report, &style(80)).contains("growth was not measured"));
}

#[test]
fn without_unicode_growth_is_ascii() {
    for (name, report) in growth::all() {
        for page in [terminal(&report, &Style::plain()), explain_growth(&report, &Style::plain())] {
            let odd = page.lines().find(|line| !line.is_ascii());
            assert_eq!(odd, None, "{name}");
        }
    }
}

#[test]
fn accounts_fit_their_width_and_have_no_ragged_ends() {
    for (name, report) in growth::all() {
        for width in [40, 60, 80, 100, 250] {
            let page = explain_growth(&report, &style(width));
            assert!(!page.contains(" \n"), "{name} at {width}:\n{page}");
            assert!(!page.contains("\n\n\n"), "{name} at {width}:\n{page}");
            let wide = page.lines().find(|line| width >= 60 && columns(line) > width.min(100));
            assert_eq!(wide, None, "{name} at {width}");
        }
    }
}

/// The account of a report whose first sweep was changed.
fn account(mut report: Report, change: impl Fn(&mut SweepGrowth)) -> String {
    change(&mut report.growth.as_mut().unwrap().sweeps[0]);
    explain_growth(&report, &style(100))
}

#[test]
fn the_reference_is_slower_faster_or_as_fast() {
    let with = |value, low, high| {
        account(growth::kept(), |sweep| sweep.ratio = Some(Ratio { n: 2_048, value, low, high }))
    };
    assert!(with(3.12, 2.9, 3.42).contains("3.1 × slower than the reference at n = 2,048 (2.9 to"));
    assert!(with(0.25, 0.2, 0.5).contains("4.0 × faster than the reference at n = 2,048 (2.0 to"));
    assert!(with(1.02, 0.93, 1.1).contains("as fast as the reference at n = 2,048 (0.93 to 1.10"));
}

#[test]
fn every_class_has_its_signs() {
    let shown = |class| {
        let page = account(growth::kept(), |sweep| sweep.time.class = Some(class));
        let line = page.lines().find_map(|line| line.trim_start().strip_prefix("time: "));
        line.unwrap().split(" where").next().unwrap().to_owned()
    };
    assert_eq!(
        Class::ALL.map(shown).join(" "),
        "O(1) O(log n) O(√n) O(n) O(n log n) O(n√n) O(n²) O(n² log n) O(n³) O(n⁴) O(2ⁿ) O(n!)"
    );
}

#[test]
fn less_than_promised_is_said_to_be_better() {
    let mut report = growth::kept();
    each_curve(&mut report, |sweep| sweep.time.class = Some(Class::Log));
    assert!(terminal(&report, &style(80)).contains("falling: better than promised"));
}

#[test]
fn a_sized_input_that_failed_decides_the_line_of_growth() {
    let mut report = growth::kept();
    assert!(terminal(&report, &style(80)).contains("flat: as promised"));
    let mut missed = super::fixtures::runtime_error().failures.remove(0);
    (missed.phase, missed.position) = (PhaseName::Growth, 1);
    missed.id = "chain, n = 4096".to_owned();
    report.verdict = Verdict::RuntimeError;
    report.failures = vec![missed];
    for phase in report.phases.iter_mut().filter(|phase| phase.name == PhaseName::Growth) {
        phase.state = PhaseState::Failed;
    }
    let line = |report: &Report| {
        let page = terminal(report, &style(100));
        let line = page.lines().find(|line| line.contains("growth ")).unwrap_or_default();
        line.to_owned()
    };
    let shown = line(&report);
    assert!(shown.contains("chain, n = 4096: raised "), "{shown}");
    assert!(!shown.contains("as promised"), "{shown}");
    if let Some(growth) = &mut report.growth {
        (growth.sweeps, growth.shown) = (Vec::new(), None);
    }
    assert!(line(&report).contains("chain, n = 4096: raised "), "{}", line(&report));
}

fn each_curve(report: &mut Report, change: impl Fn(&mut SweepGrowth)) {
    for sweep in report.growth.iter_mut().flat_map(|growth| &mut growth.sweeps) {
        change(sweep);
    }
}

/// Reports in which every text is the same nasty one.
fn hostile(text: &str) -> Vec<Report> {
    let mut all: Vec<Report> = growth::all().into_iter().map(|(_, report)| report).collect();
    for report in &mut all {
        report.submission = Untrusted::new(text);
        report.source = Untrusted::new(format!("{text}\n{text}\n{text}\n{text}"));
        each_curve(report, |sweep| {
            for field in [&mut sweep.name, &mut sweep.vary, &mut sweep.ended] {
                text.clone_into(field);
            }
            for curve in [Some(&mut sweep.time), sweep.space.as_mut()].into_iter().flatten() {
                text.clone_into(&mut curve.promised);
                if matches!(curve.finding, Finding::Inconclusive(_)) {
                    curve.finding = Finding::Inconclusive(text.to_owned());
                }
            }
        });
        if let Some(Growth { method: Method::Time { why }, .. }) = &mut report.growth {
            text.clone_into(why);
        }
    }
    all
}

/// How many curves are not as promised, the one that the verdict is about left out.
fn growth_findings(report: &Report) -> usize {
    let sweeps = report.growth.iter().flat_map(|growth| &growth.sweeps);
    let odd = sweeps.flat_map(SweepGrowth::curves).filter(|c| c.finding != Finding::Kept).count();
    let by_time = report.growth.iter().any(|growth| growth.method != Method::Counts);
    odd - usize::from(report.verdict != Verdict::Accepted) + usize::from(by_time)
}

#[test]
fn concise_face_has_a_line_for_each_remark() {
    let line = |report: Report, at: usize| concise(&report).lines().nth(at).unwrap().to_owned();
    assert_eq!(line(growth::log_factor(), 0), "sorting.py:1:1: ACCEPTED: 48 of 48");
    assert_eq!(
        line(growth::log_factor(), 1),
        "sorting.py:1:1: remark: O(n log n) where O(n) was promised; a logarithm is not held \
         against it"
    );
    let mut memory = growth::log_factor();
    let sweep = &mut memory.growth.as_mut().unwrap().sweeps[0];
    sweep.time.finding = Finding::Kept;
    let space = sweep.space.as_mut().unwrap();
    (space.class, space.finding) = (Some(Class::LinearLog), Finding::LogFactor);
    sweep.hot_lines = vec![HotLine { line: 4, work_share: 0.1, bytes_share: 0.9 }];
    let remark = line(memory, 1);
    assert!(remark.starts_with("sorting.py:4:1: remark: memory O(n log n) where"), "{remark}");
    let unclear = line(growth::inconclusive(), 1);
    assert!(unclear.starts_with("ladder.py:1:1: inconclusive: growth could not"), "{unclear}");
    let several = concise(&growth::sweeps());
    assert!(several.contains("TOO SLOW: O(n²)"), "{several}");
    assert!(several.contains("remark: memory O(k) instead of O(1) in sweep"), "{several}");
}

#[test]
fn chart_draws_what_decided_and_names_its_unit() {
    let has = |report: Report, words: &[&str]| {
        let page = terminal(&report, &style(80));
        for word in words {
            assert!(page.contains(word), "no `{word}` in\n{page}");
        }
    };
    has(growth::too_slow(), &["  work, in units\n", "34 M ┤"]);
    has(growth::memory(), &["peak of memory\n", "MB ┤"]);
    has(growth::hidden(), &["CPU time\n", " s ┤"]);
    has(growth::time_above(), &["CPU time\n", " s ┤"]);
    let mut single = growth::too_slow();
    each_curve(&mut single, |sweep| sweep.per = Per::Operation);
    has(single, &["work of the most expensive operation, in units\n"]);
}

#[test]
fn a_long_promise_that_is_not_shown_widens_no_column() {
    let mut report = growth::kept();
    report.exercise.time = Some("O(1) for each operation, amortised".to_owned());
    assert_eq!(terminal(&report, &style(80)), terminal(&growth::kept(), &style(80)));
}

#[test]
fn time_alone_is_said_with_the_reason() {
    let told = "remark: growth is told by CPU time alone, because PyPy offers no counters";
    assert!(terminal(&growth::time_kept(), &style(100)).contains(told));
    assert!(concise(&growth::time_kept()).ends_with(&format!("two_sum.py:1:1: {told}\n")));
    assert!(concise(&growth::time_above()).contains(told));
    assert!(!concise(&growth::kept()).contains("CPU time"));
}

#[test]
fn account_of_hidden_work_tells_counts_and_time_apart() {
    let page = explain_growth(&growth::hidden(), &style(100));
    let told = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "at least O(n²) where O(n) was promised; O(n) was counted, exponent 1.00, and CPU time \
         adds 0.91",
        "counted work error",
        "→ n 0.40 %",
        "the counts say n, the simplest with an error of at most 3 %",
        "time says more: 1.00 counted and 0.91 added make 1.91, and over the upper sizes 1.97, \
         which names n²",
        "hence \"at least\"",
    ] {
        assert!(told.contains(words), "no `{words}` in\n{page}");
    }
    assert!(!told.contains("chosen: n²") && !told.contains("without error"), "{page}");
}

#[test]
fn text_in_growth_never_acts() {
    let coloured = Style { color: true, ..style(80) };
    for text in nasty() {
        for report in hostile(text.expose()) {
            for style in [&coloured, &style(120), &Style { width: 40, ..Style::plain() }] {
                assert_harmless(&terminal(&report, style), "terminal");
                assert_harmless(&explain_growth(&report, style), "account");
            }
            let lines = concise(&report);
            lines.split_inclusive('\n').for_each(|line| assert_harmless(line, "concise"));
            let findings = 1 + growth_findings(&report);
            assert_eq!(lines.matches('\n').count(), findings, "{lines:?}");
            assert_harmless(&json(&report), "json");
        }
    }
}

const ODD: [f64; 9] =
    [0.0, -0.0, -1.0, 1e-300, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE];

fn with_odd_numbers(report: &mut Report, odd: f64) {
    each_curve(report, |sweep| {
        for (at, sample) in sweep.samples.iter_mut().enumerate() {
            if at % 3 != 1 {
                (sample.work, sample.cpu_us, sample.reference_us) = (Some(odd), Some(odd), None);
                (sample.promised_time, sample.promised_space) = (odd, Some(odd));
                sample.n = [i64::MIN, 0, 1, i64::MAX][at % 4];
                sample.peak_bytes = Some(u64::MAX);
            }
        }
        if let Some(ratio) = &mut sweep.ratio {
            (ratio.value, ratio.low, ratio.high) = (odd, odd, odd);
        }
        for curve in [Some(&mut sweep.time), sweep.space.as_mut()].into_iter().flatten() {
            (curve.exponent, curve.exponent_error, curve.base) = (odd, Some(odd), Some(odd));
            (curve.confidence, curve.predicted) =
                (Some(odd), Some(Predicted { n: i64::MIN, value: odd }));
            for model in &mut curve.models {
                model.error = odd;
            }
        }
        let line = |line| HotLine { line, work_share: odd, bytes_share: odd };
        sweep.hot_lines = [0, 1, 2, u32::MAX].map(line).to_vec();
    });
}

#[test]
fn numbers_that_are_none_draw_a_page_all_the_same() {
    for odd in ODD {
        for (name, mut report) in growth::all() {
            with_odd_numbers(&mut report, odd);
            for class in Class::ALL {
                each_curve(&mut report, |sweep| sweep.time.class = Some(class));
                for style in [&style(80), &Style { width: 1, ..Style::plain() }] {
                    let page = terminal(&report, style) + &explain_growth(&report, style);
                    assert!(page.ends_with('\n'), "{name} with {odd}");
                }
            }
        }
    }
}

#[test]
fn growth_without_sizes_or_with_a_wrong_index_is_no_mishap() {
    for (_, mut report) in growth::all() {
        each_curve(&mut report, |sweep| {
            sweep.samples.clear();
            sweep.time.class = None;
            sweep.time.models.clear();
        });
        report.verdict = Verdict::TooSlow;
        assert!(terminal(&report, &style(80)).contains("TOO SLOW"));
        assert!(concise(&report).contains("TOO SLOW"));
        assert!(explain_growth(&report, &style(80)).ends_with('\n'));
        let shown = Some(Shown { sweep: 99, quantity: Quantity::Space });
        report.growth.iter_mut().for_each(|growth| growth.shown = shown);
        assert!(terminal(&report, &style(80)).contains("TOO SLOW"));
        report.growth.iter_mut().for_each(|growth| growth.sweeps.clear());
        assert!(explain_growth(&report, &style(80)).ends_with('\n'));
    }
}
