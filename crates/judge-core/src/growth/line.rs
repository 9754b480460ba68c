//! Straight lines through points, with the standard error of their slope.

/// A straight line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// Its slope.
    pub(super) slope: f64,
    /// Standard error of the slope; 0 where the points lie on the line.
    pub(super) error: f64,
    /// Root mean square of what is left over.
    pub(super) residual: f64,
}

/// The line with the least squares; `None` for fewer than three points, or all above one another.
pub(super) fn line(points: &[(f64, f64)]) -> Option<Line> {
    if points.len() < 3 {
        return None;
    }
    let count = count(points.len());
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
    let spread = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum::<f64>();
    if !spread.is_normal() {
        return None;
    }
    let slope = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>() / spread;
    let left = |(x, y): &(f64, f64)| (y - mean_y - slope * (x - mean_x)).powi(2);
    let left = points.iter().map(left).sum::<f64>();
    let error = (left / (count - 2.0) / spread).sqrt();
    slope.is_finite().then(|| Line { slope, error, residual: (left / count).sqrt() })
}

/// A number of points as a float.
#[expect(clippy::cast_precision_loss, reason = "there are never more than some hundred points")]
pub(super) fn count(points: usize) -> f64 {
    points as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_a_line_leave_nothing_over() {
        let line = line(&[(0.0, 1.0), (1.0, 3.0), (3.0, 7.0)]).unwrap();
        assert!((line.slope - 2.0).abs() < 1e-12);
        assert!(line.error < 1e-12 && line.residual < 1e-12);
    }

    #[test]
    fn the_error_of_a_slope_is_the_textbook_one() {
        // Slope 0.6, left over 2.4 over 3 degrees of freedom, spread 10.
        let line = line(&[(1.0, 2.0), (2.0, 4.0), (3.0, 5.0), (4.0, 4.0), (5.0, 5.0)]).unwrap();
        assert!((line.slope - 0.6).abs() < 1e-12);
        assert!((line.error - (2.4_f64 / 3.0 / 10.0).sqrt()).abs() < 1e-12);
    }

    #[test]
    fn two_points_or_a_wall_have_no_line() {
        assert!(line(&[(0.0, 1.0), (1.0, 3.0)]).is_none());
        assert!(line(&[(2.0, 1.0), (2.0, 3.0), (2.0, 4.0)]).is_none());
    }
}
