//! Lists of lists.

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;
use super::numbers::{check_range, list, spread};

type Made = Result<Value, ShapeError>;

/// Lists of two numbers from `low` to `high`.
pub(super) fn pairs(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    table(draw, (numbers[0], 2), (numbers[1], numbers[2]))
}

/// Rows of numbers from `low` to `high`.
pub(super) fn matrix(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    table(draw, (numbers[0], numbers[1]), (numbers[2], numbers[3]))
}

fn table(draw: &mut Draw<'_>, (rows, columns): (i64, i64), (low, high): (i64, i64)) -> Made {
    let (rows, columns) = sides(draw, rows, columns)?;
    check_range(low, high)?;
    let row = |_| list((0..columns).map(|_| draw.random.between(low, high)));
    Ok(Value::List((0..rows).map(row).collect()))
}

/// Rows and columns, with their cells taken off the limit.
fn sides(draw: &mut Draw<'_>, rows: i64, columns: i64) -> Result<(usize, usize), ShapeError> {
    let (rows, columns) = (draw.count(rows, "number of rows")?, columns);
    let columns = draw.count(columns, "number of columns")?;
    draw.charge_table(rows, columns)?;
    Ok((rows, columns))
}

/// Points with two coordinates; no two have the same first one.
pub(super) fn points(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let mut first = spread(draw, numbers[0])?;
    draw.random.shuffle(&mut first);
    draw.charge_table(first.len(), 2)?;
    let width = numbers[0].saturating_mul(20);
    let point = |x: i64| list([x, draw.random.between(0, width)]);
    Ok(Value::List(first.into_iter().map(point).collect()))
}

/// Even numbers that ascend along every row and every column.
pub(super) fn sorted_matrix(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (rows, columns) = sides(draw, numbers[0], numbers[1])?;
    let mut made = Vec::with_capacity(rows);
    let mut above = vec![0_i64; columns];
    for _ in 0..rows {
        let mut left = 0;
        for cell in &mut above {
            left = left.max(*cell) + 2 * draw.random.between(1, 10);
            *cell = left;
        }
        made.push(list(above.iter().copied()));
    }
    Ok(Value::List(made))
}

/// Rows of texts of one character each.
pub(super) fn grid(draw: &mut Draw<'_>, numbers: &[i64], alphabet: &str) -> Made {
    let (rows, columns) = sides(draw, numbers[0], numbers[1])?;
    let cells: Vec<Value> = alphabet.chars().map(|c| Value::Str(c.to_string())).collect();
    let row = |_| {
        let cell = |_| cells[draw.random.position(cells.len())].clone();
        Value::List((0..columns).map(cell).collect())
    };
    Ok(Value::List((0..rows).map(row).collect()))
}
