//! Lists of `[start, end]`.

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;
use super::numbers::list;

/// Makes intervals in any order; every start lies before its end.
pub(super) fn make(draw: &mut Draw<'_>, numbers: &[i64], form: &str) -> Result<Value, ShapeError> {
    let count = numbers[0];
    let elements = draw.count(count, "count")?;
    draw.charge_table(elements, 2)?;
    let random = &mut *draw.random;
    let mut made: Vec<(i64, i64)> = match form {
        // All of them hold the middle.
        "overlapping" => (0..count)
            .map(|_| (random.between(0, 10 * count), random.between(10 * count + 1, 20 * count)))
            .collect(),
        // Each in a block of its own, with a gap before the next.
        "disjoint" => (0..count)
            .map(|block| {
                let start = 20 * block + random.between(0, 8);
                (start, start + random.between(1, 10))
            })
            .collect(),
        // Each inside the one before it.
        "nested" => (0..count).map(|depth| (depth, 2 * count - depth)).collect(),
        // Long enough that some overlap and others do not.
        _ => (0..count)
            .map(|_| {
                let start = random.between(0, 20 * count);
                (start, start + random.between(1, 40))
            })
            .collect(),
    };
    draw.random.shuffle(&mut made);
    Ok(Value::List(made.into_iter().map(|(start, end)| list([start, end])).collect()))
}
