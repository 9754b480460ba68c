//! Least squares whose weights may not be negative.
//!
//! Work is a sum of parts, and no part can be less than nothing: as a rule, a fit that subtracts
//! one explains nothing. There are at most five columns, so that every subset of them is tried: the best of the
//! subsets whose plain solution has no negative weight is the solution, and no step of an
//! iteration can go wrong.

use super::line::count;

/// Weights and what they leave over.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Solution {
    /// One for each column, never negative unless it is free.
    pub(super) weights: Vec<f64>,
    /// Root mean square of the target less the weighted sum of the columns.
    pub(super) error: f64,
}

/// Columns that lose this share of their length to the others depend on them.
const DEPENDENT: f64 = 1e-9;

/// The weights, none negative, whose sum of columns comes nearest to the target. Columns are as
/// long as the target; one that depends on the others gets no weight.
pub(super) fn nnls(columns: &[Vec<f64>], target: &[f64]) -> Solution {
    partly_free(columns, 0, target)
}

/// The same, but the first so many weights may be negative.
pub(super) fn partly_free(columns: &[Vec<f64>], free: usize, target: &[f64]) -> Solution {
    let mut best = Solution { weights: vec![0.0; columns.len()], error: root_mean_square(target) };
    for subset in 1_u32..1 << columns.len() {
        let chosen: Vec<usize> =
            (0..columns.len()).filter(|index| subset >> index & 1 == 1).collect();
        if chosen.len() > target.len() {
            continue;
        }
        let solved = least_squares(columns, &chosen, target);
        let allowed = |(weights, error): &(Vec<f64>, f64)| {
            let mut each = chosen.iter().zip(weights);
            *error < best.error && each.all(|(index, weight)| *index < free || *weight >= 0.0)
        };
        if let Some((weights, error)) = solved.filter(allowed) {
            let mut all = vec![0.0; columns.len()];
            for (index, weight) in chosen.iter().zip(weights) {
                all[*index] = weight;
            }
            best = Solution { weights: all, error };
        }
    }
    best
}

/// Plain least squares over the chosen columns by modified Gram and Schmidt: the weights and the
/// error; `None` when the columns depend on one another.
fn least_squares(
    columns: &[Vec<f64>],
    chosen: &[usize],
    target: &[f64],
) -> Option<(Vec<f64>, f64)> {
    let mut directions: Vec<Vec<f64>> = Vec::with_capacity(chosen.len());
    // Row by row: how much of each earlier direction a column holds, its own length last.
    let mut triangle: Vec<Vec<f64>> = Vec::with_capacity(chosen.len());
    for index in chosen {
        let mut rest = columns[*index].clone();
        let length = dot(&rest, &rest).sqrt();
        let mut row: Vec<f64> = Vec::with_capacity(directions.len() + 1);
        for direction in &directions {
            row.push(take_out(&mut rest, direction));
        }
        let own = dot(&rest, &rest).sqrt();
        if own.is_nan() || own <= DEPENDENT * length {
            return None;
        }
        for value in &mut rest {
            *value /= own;
        }
        row.push(own);
        directions.push(rest);
        triangle.push(row);
    }
    let mut left = target.to_vec();
    let held: Vec<f64> = directions.iter().map(|each| take_out(&mut left, each)).collect();
    let mut weights = held;
    for last in (0..weights.len()).rev() {
        let above: f64 = (last + 1..weights.len()).map(|k| triangle[k][last] * weights[k]).sum();
        weights[last] = (weights[last] - above) / triangle[last][last];
    }
    Some((weights, root_mean_square(&left)))
}

/// Takes what it holds of a direction out of a vector, and says how much that was.
fn take_out(vector: &mut [f64], direction: &[f64]) -> f64 {
    let part = dot(vector, direction);
    for (value, unit) in vector.iter_mut().zip(direction) {
        *value -= part * unit;
    }
    part
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn root_mean_square(values: &[f64]) -> f64 {
    (dot(values, values) / count(values.len().max(1))).sqrt()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn columns() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<f64>)> {
        (1_usize..=5, 5_usize..=12).prop_flat_map(|(width, height)| {
            let column = prop::collection::vec(-3.0..3.0_f64, height);
            (prop::collection::vec(column.clone(), width), column)
        })
    }

    fn left(columns: &[Vec<f64>], target: &[f64], weights: &[f64]) -> Vec<f64> {
        let sum = |row: usize| {
            columns.iter().zip(weights).map(|(column, w)| column[row] * w).sum::<f64>()
        };
        target.iter().enumerate().map(|(row, value)| value - sum(row)).collect()
    }

    proptest! {
        /// The conditions that hold at the optimum of a convex problem, and nowhere else.
        #[test]
        fn no_weight_could_be_changed_for_the_better((columns, target) in columns()) {
            let solution = nnls(&columns, &target);
            let left = left(&columns, &target, &solution.weights);
            prop_assert!((root_mean_square(&left) - solution.error).abs() < 1e-9);
            for (column, weight) in columns.iter().zip(&solution.weights) {
                let pull = dot(column, &left);
                prop_assert!(*weight >= 0.0);
                prop_assert!(pull < 1e-6, "more of a column would help: {pull}");
                prop_assert!(*weight == 0.0 || pull > -1e-6, "less would help: {pull}");
            }
        }

        #[test]
        fn planted_weights_are_found(
            (columns, _) in columns(),
            weights in prop::collection::vec(0.1..9.0_f64, 5),
        ) {
            let none = vec![0.0; columns[0].len()];
            let target: Vec<f64> =
                left(&columns, &none, &weights).into_iter().map(|value| -value).collect();
            prop_assert!(nnls(&columns, &target).error < 1e-9);
        }
    }

    #[test]
    fn only_a_free_column_is_subtracted() {
        let columns = [vec![1.0, 1.0, 1.0], vec![1.0, 2.0, 3.0]];
        let target = [1.0, 3.0, 5.0];
        let free = partly_free(&columns, 1, &target);
        assert!(free.error < 1e-9 && (free.weights[0] + 1.0).abs() < 1e-9, "{free:?}");
        assert!(nnls(&columns, &target).error > 0.1);
    }

    #[test]
    fn a_column_that_depends_on_another_gets_no_weight() {
        let column = vec![1.0, 2.0, 3.0];
        let solution = nnls(&[column.clone(), column.clone()], &column);
        assert_eq!(solution.weights, [1.0, 0.0]);
    }
}
