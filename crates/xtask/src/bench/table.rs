//! Medians, their spread, and ratios within rounds.

use std::fmt;

use serde::Serialize;

use super::contenders::Contender;
use crate::quantiles::Quantiles;

/// A line of the table, before it is added up.
#[derive(Debug)]
pub(super) struct Row {
    /// What it is about; rows of one group stand together.
    pub(super) group: &'static str,
    /// What it is.
    pub(super) name: String,
    /// What it is called as a measure of others.
    pub(super) key: String,
    /// The key of the row of its group that it is measured by.
    pub(super) base: String,
    /// What was measured in each round.
    pub(super) rounds: Vec<Vec<f64>>,
}

impl Row {
    pub(super) fn new(group: &'static str, name: &str, key: &str, base: &str) -> Self {
        let [name, key, base] = [name, key, base].map(str::to_owned);
        Self { group, name, key, base, rounds: Vec::new() }
    }
}

/// All rows, added up.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    rows: Vec<Figures>,
}

#[derive(Debug, Serialize)]
struct Figures {
    group: &'static str,
    name: String,
    /// `None` where it was not found.
    spread: Option<Spread>,
    /// Over rounds: its median in a round to that of the base in the same round.
    ratio: Option<Spread>,
    /// What the ratio is to.
    base: String,
}

#[derive(Debug, Serialize)]
struct Spread {
    quarter: f64,
    median: f64,
    three_quarters: f64,
    /// Of a hundred figures or more.
    p99: Option<f64>,
}

impl Spread {
    fn of(figures: impl IntoIterator<Item = f64>) -> Option<Self> {
        let all = Quantiles::of(figures);
        (all.count() > 0).then(|| Self {
            quarter: all.at(0.25),
            median: all.at(0.5),
            three_quarters: all.at(0.75),
            p99: (all.count() >= 100).then(|| all.at(0.99)),
        })
    }
}

impl Table {
    pub(super) fn of(contenders: Vec<Contender>) -> Self {
        let mut rows: Vec<Row> = contenders.into_iter().flat_map(Contender::into_rows).collect();
        let mut groups: Vec<&str> = Vec::new();
        for row in &rows {
            if !groups.contains(&row.group) {
                groups.push(row.group);
            }
        }
        rows.sort_by_key(|row| groups.iter().position(|group| *group == row.group));
        Self { rows: rows.iter().map(|row| figures(row, &rows)).collect() }
    }
}

fn figures(row: &Row, rows: &[Row]) -> Figures {
    let base = rows.iter().find(|it| it.group == row.group && it.key == row.base);
    let ratio = base.filter(|base| base.name != row.name).and_then(|base| {
        let of = |round: &Vec<f64>| Quantiles::of(round.iter().copied()).at(0.5);
        let pairs = row.rounds.iter().zip(&base.rounds);
        Spread::of(pairs.map(|(own, other)| of(own) / of(other)))
    });
    Figures {
        group: row.group,
        name: row.name.clone(),
        spread: Spread::of(row.rounds.iter().flatten().copied()),
        ratio,
        base: row.base.clone(),
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut group = "";
        for row in &self.rows {
            if row.group != group {
                group = row.group;
                writeln!(f)?;
                writeln!(
                    f,
                    "{group:<44}{:>9}  {:<16}{:>8}  ratio (quartiles)",
                    "median", "  quartiles", "p99"
                )?;
            }
            writeln!(f, "{row}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {:<42}", self.name)?;
        let Some(Spread { quarter, median, three_quarters, p99 }) = &self.spread else {
            return write!(f, "not found");
        };
        let quartiles = format!("{} to {}", rounded(*quarter), rounded(*three_quarters));
        let p99 = p99.map(rounded).unwrap_or_default();
        write!(f, "{:>9}  {quartiles:<16}{p99:>8}", rounded(*median))?;
        if let Some(ratio) = &self.ratio {
            write!(
                f,
                "  {} × {} ({} to {})",
                rounded(ratio.median),
                self.base,
                rounded(ratio.quarter),
                rounded(ratio.three_quarters)
            )?;
        }
        Ok(())
    }
}

/// Three digits that count.
fn rounded(figure: f64) -> String {
    match figure {
        figure if figure >= 100.0 => format!("{figure:.0}"),
        figure if figure >= 10.0 => format!("{figure:.1}"),
        figure => format!("{figure:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str, base: &str, rounds: &[&[f64]]) -> Row {
        let rounds = rounds.iter().map(|round| round.to_vec()).collect();
        Row {
            group: "ms",
            name: key.to_owned(),
            key: key.to_owned(),
            base: base.to_owned(),
            rounds,
        }
    }

    #[test]
    fn ratio_is_taken_within_a_round() {
        let base = row("floor", "floor", &[&[1.0], &[2.0], &[4.0]]);
        let other = row("other", "floor", &[&[3.0, 3.0, 9.0], &[6.0], &[12.0]]);
        let told = figures(&other, &[base, row("other", "floor", &[])]).to_string();
        assert!(told.ends_with("3.00 × floor (3.00 to 3.00)"), "{told}");
    }

    #[test]
    fn row_without_figures_was_not_found() {
        let told = figures(&row("other", "floor", &[]), &[]).to_string();
        assert!(told.ends_with("not found"), "{told}");
    }
}
