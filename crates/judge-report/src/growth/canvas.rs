//! A small drawing: braille dots, eight to a character, or one mark to a character.

use crate::style::Style;

/// What is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pen {
    /// Every dot.
    Solid,
    /// One dot in a few.
    Dotted,
}

/// Dots in a grid of characters.
#[derive(Debug)]
pub(crate) struct Canvas {
    columns: usize,
    rows: usize,
    /// Dots in a character: across, down.
    cell: (usize, usize),
    /// Bits of braille, or of a solid and a dotted mark.
    cells: Vec<u8>,
}

impl Canvas {
    pub(crate) fn new(columns: usize, rows: usize, style: &Style) -> Self {
        let cell = if style.unicode { (2, 4) } else { (1, 1) };
        Self { columns, rows, cell, cells: vec![0; columns * rows] }
    }

    /// A line through points; both coordinates go from 0 at the left and the bottom to 1.
    pub(crate) fn curve(&mut self, points: &[(f64, f64)], pen: Pen) {
        for pair in points.windows(2) {
            let (from, to) = (self.dot(pair[0]), self.dot(pair[1]));
            self.line(from, to, pen);
        }
    }

    fn dot(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let dots = |cells: usize, each: usize| as_float((cells * each).saturating_sub(1));
        let x = x.clamp(0.0, 1.0) * dots(self.columns, self.cell.0);
        let y = (1.0 - y.clamp(0.0, 1.0)) * dots(self.rows, self.cell.1);
        (x, y)
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), pen: Pen) {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let steps = rounded(across.abs().max(down.abs())).max(1);
        for step in 0..=steps {
            let part = as_float(step) / as_float(steps);
            self.set(rounded(from.0 + across * part), rounded(from.1 + down * part), pen);
        }
    }

    fn set(&mut self, x: usize, y: usize, pen: Pen) {
        let spacing = self.cell.0 * 2;
        if pen == Pen::Dotted && !x.is_multiple_of(spacing) {
            return;
        }
        let at = y / self.cell.1 * self.columns + x / self.cell.0;
        let bit = match (self.cell, pen) {
            ((2, _), _) => BRAILLE[y % 4][x % 2],
            (_, Pen::Solid) => SOLID,
            (_, Pen::Dotted) => DOTTED,
        };
        if let Some(cell) = self.cells.get_mut(at) {
            *cell |= bit;
        }
    }

    /// The rows, top first, each as wide as the canvas.
    pub(crate) fn rows(&self) -> Vec<String> {
        let character = |bits: &u8| match (*bits, self.cell.0) {
            (0, _) => ' ',
            (bits, 2) => char::from_u32(0x2800 + u32::from(bits)).unwrap_or(' '),
            (bits, _) if bits & SOLID != 0 => '*',
            _ => '.',
        };
        let rows = self.cells.chunks(self.columns.max(1));
        rows.map(|row| row.iter().map(character).collect()).collect()
    }
}

/// The bit of each dot in a braille character, row by row.
const BRAILLE: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
const SOLID: u8 = 1;
const DOTTED: u8 = 2;

fn as_float(dots: usize) -> f64 {
    f64::from(u32::try_from(dots).unwrap_or(u32::MAX))
}

#[expect(clippy::cast_possible_truncation, reason = "a few hundred dots at most")]
#[expect(clippy::cast_sign_loss, reason = "coordinates are not negative")]
pub(crate) fn rounded(dots: f64) -> usize {
    dots.round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rising_line_climbs_from_corner_to_corner() {
        let unicode = Style { unicode: true, ..Style::plain() };
        let mut canvas = Canvas::new(4, 2, &unicode);
        canvas.curve(&[(0.0, 0.0), (1.0, 1.0)], Pen::Solid);
        assert_eq!(canvas.rows(), ["  ⡠⠊", "⡠⠊  "]);
        let mut canvas = Canvas::new(4, 2, &Style::plain());
        canvas.curve(&[(0.0, 1.0), (1.0, 1.0)], Pen::Dotted);
        canvas.curve(&[(0.0, 0.0), (1.0, 1.0)], Pen::Solid);
        assert_eq!(canvas.rows(), [". **", "**  "]);
    }

    #[test]
    fn nothing_is_drawn_outside() {
        let mut canvas = Canvas::new(2, 1, &Style::plain());
        canvas.curve(&[(-5.0, 9.0), (5.0, -9.0), (f64::NAN, f64::NAN)], Pen::Solid);
        assert_eq!(canvas.rows().len(), 1);
    }
}
