//! `judge verify`.

use crate::escape::visible;
use crate::number::counted;
use crate::page::{Page, both_sides, hanging, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, Table};

/// What was found out about the exercises.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyScreen {
    /// `Python 3.11.7 · embedded · full`.
    pub machine: String,
    /// The exercises in order.
    pub exercises: Vec<VerifiedExercise>,
    /// Those that were left out, because this Python or this machine lacks what they need.
    pub unsuited: Vec<String>,
}

/// One exercise and its sample submissions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifiedExercise {
    /// `two_sum`.
    pub name: String,
    /// How many cases each sample was run on.
    pub cases: usize,
    /// How many sweeps its samples were measured on; 0 where growth was not measured.
    pub sweeps: usize,
    /// Its samples in order.
    pub samples: Vec<VerifiedSample>,
    /// What makes it fail.
    pub problems: Vec<String>,
    /// What could be better.
    pub warnings: Vec<String>,
    /// How many samples were not run, because growth was not measured.
    pub left_out: usize,
    /// What became of mutants of the reference, where they were tried.
    pub mutants: Option<VerifiedMutants>,
}

/// Mutants of a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifiedMutants {
    /// How many were tried.
    pub made: usize,
    /// How many were caught.
    pub killed: usize,
    /// How many more the author calls equivalent.
    pub equivalent: usize,
    /// The others.
    pub survivors: Vec<SurvivingMutant>,
}

/// A mutant that nothing caught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SurvivingMutant {
    /// Where: `accepted/reference.py:3`.
    pub place: String,
    /// What stands there.
    pub before: String,
    /// What stood there in the mutant.
    pub after: String,
}

/// One sample submission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifiedSample {
    /// Whether it got a verdict that is right for it.
    pub right: bool,
    /// `wrong/same_index_twice.py`.
    pub path: String,
    /// `wrong answer`.
    pub verdict: String,
    /// What caught it, or what it used: `case half_of_target_once`, `2 % of the CPU limit`.
    pub because: String,
}

/// Each exercise with its samples, then how many of them hold.
pub fn verify_screen(screen: &VerifyScreen, style: &Style) -> String {
    let mut page = Page::default();
    let sound = screen.exercises.iter().filter(|e| e.problems.is_empty()).count();
    for exercise in &screen.exercises {
        page.block(block(exercise, style));
    }
    let growth = match screen.exercises.iter().map(|exercise| exercise.sweeps).sum() {
        0 => "growth not measured".to_owned(),
        sweeps => format!("growth measured on {}", counted(sweeps, "sweep")),
    };
    if !screen.unsuited.is_empty() {
        let told = format!(
            "left out, for what this Python or this machine lacks: {}",
            screen.unsuited.join(", ")
        );
        page.block(wrap(&visible(&told), style.columns(), 2));
    }
    if let Some(told) = all_mutants(&screen.exercises) {
        page.block(vec![told]);
    }
    let exercises = counted(screen.exercises.len(), "exercise");
    let left = format!("  {sound} of {exercises} hold, {growth}");
    page.block(both_sides(&left, &visible(&screen.machine), style.columns(), 2));
    page.finish_flush()
}

/// How many mutants were caught, and where most were not.
fn all_mutants(exercises: &[VerifiedExercise]) -> Option<String> {
    let tried: Vec<_> = exercises.iter().filter_map(|it| it.mutants.as_ref()).collect();
    let made: usize = tried.iter().map(|mutants| mutants.made).sum();
    let killed: usize = tried.iter().map(|mutants| mutants.killed).sum();
    let percent = killed * 100 / made.max(1);
    (!tried.is_empty()).then(|| format!("  {killed} of {made} mutants killed ({percent} %)"))
}

fn mutants(mutants: &VerifiedMutants, style: &Style) -> Vec<String> {
    let arrow = style.glyphs().arrow;
    let equivalent = match mutants.equivalent {
        0 => String::new(),
        equivalent => format!(", {equivalent} more are equivalent"),
    };
    let (made, killed) = (mutants.made, mutants.killed);
    let mut lines = vec![format!("      {killed} of {made} mutants killed{equivalent}")];
    for SurvivingMutant { place, before, after } in &mutants.survivors {
        let told = format!("{place}: {before} {arrow} {after}");
        lines.extend(hanging(&visible(&told), style.columns(), 8));
    }
    lines
}

fn block(exercise: &VerifiedExercise, style: &Style) -> Vec<String> {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    let (mark, colour) = match (exercise.problems.is_empty(), exercise.warnings.is_empty()) {
        (false, _) => (glyphs.bad, palette.bad),
        (true, false) => (glyphs.caution, palette.caution),
        (true, true) => (glyphs.good, palette.good),
    };
    let name = visible(&exercise.name);
    let cases = counted(exercise.cases, "case");
    let sweeps = match exercise.sweeps {
        0 => String::new(),
        sweeps => format!(", {}", counted(sweeps, "sweep")),
    };
    let mut lines = vec![format!("  {} {name}   {cases}{sweeps}", paint(colour, mark))];
    let mut table = Table::new([Align::Left; 3]);
    for sample in &exercise.samples {
        table.row([visible(&sample.path), visible(&sample.verdict), visible(&sample.because)]);
    }
    for (sample, line) in exercise.samples.iter().zip(table.lines(3)) {
        let (mark, colour) =
            if sample.right { (glyphs.good, palette.good) } else { (glyphs.bad, palette.bad) };
        lines.push(format!("      {} {line}", paint(colour, mark)));
    }
    if exercise.left_out > 0 {
        let left_out = counted(exercise.left_out, "sample");
        let told = format!("{left_out} not run: growth, which they are caught by, is switched off");
        lines.extend(wrap(&told, style.columns(), 6));
    }
    lines.extend(exercise.mutants.iter().flat_map(|it| mutants(it, style)));
    for problem in &exercise.problems {
        lines.extend(wrap(&format!("error: {}", visible(problem)), style.columns(), 6));
    }
    for warning in &exercise.warnings {
        lines.extend(wrap(&format!("warning: {}", visible(warning)), style.columns(), 6));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_says_whether_growth_was_measured() {
        let page = |sweeps| {
            let one =
                VerifiedExercise { name: "two_sum".into(), cases: 9, sweeps, ..Default::default() };
            let screen = VerifyScreen { exercises: vec![one], ..Default::default() };
            verify_screen(&screen, &Style::plain())
        };
        assert!(page(3).contains("two_sum   9 cases, 3 sweeps\n"), "{}", page(3));
        assert!(page(3).contains("1 of 1 exercise hold, growth measured on 3 sweeps"));
        assert!(page(0).contains("1 of 1 exercise hold, growth not measured"), "{}", page(0));
    }
}
