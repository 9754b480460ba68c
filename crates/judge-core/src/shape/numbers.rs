//! Numbers, and lists of them.

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;

type Made = Result<Value, ShapeError>;

/// Each of the blocks that `spread` chooses a number from is so wide.
const BLOCK: i64 = 20;

/// Refuses a range without a number in it.
pub(super) fn check_range(low: i64, high: i64) -> Result<(), ShapeError> {
    if low > high { Err(ShapeError::EmptyRange { low, high }) } else { Ok(()) }
}

/// A list of as many numbers as `number` gives.
pub(super) fn list(numbers: impl IntoIterator<Item = i64>) -> Value {
    Value::List(numbers.into_iter().map(Value::from).collect())
}

/// Even numbers in ascending order, all different: one from each block.
pub(super) fn spread(draw: &mut Draw<'_>, count: i64) -> Result<Vec<i64>, ShapeError> {
    draw.count(count, "count")?;
    Ok((0..count).map(|block| block * BLOCK + 2 * draw.random.between(0, BLOCK / 2 - 1)).collect())
}

/// A number below another one.
pub(super) fn any(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let high = numbers[0].checked_sub(1).ok_or(ShapeError::Overflow)?;
    check_range(0, high)?;
    Ok(Value::from(draw.random.between(0, high)))
}

/// Numbers from `low` to `high`.
pub(super) fn ints(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    let (low, high) = (numbers[1], numbers[2]);
    check_range(low, high)?;
    Ok(list((0..count).map(|_| draw.random.between(low, high))))
}

/// Different even numbers in any order, so that an odd number is never the sum of two.
pub(super) fn distinct(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let mut made = spread(draw, numbers[0])?;
    draw.random.shuffle(&mut made);
    Ok(list(made))
}

/// 0 to `count - 1` in any order.
pub(super) fn permutation(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    draw.count(numbers[0], "count")?;
    let mut made: Vec<i64> = (0..numbers[0]).collect();
    draw.random.shuffle(&mut made);
    Ok(list(made))
}

/// Different even numbers, the smallest first.
pub(super) fn ascending(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    Ok(list(spread(draw, numbers[0])?))
}

/// Different even numbers, the largest first.
pub(super) fn descending(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    Ok(list(spread(draw, numbers[0])?.into_iter().rev()))
}

/// Up to the middle and down again.
pub(super) fn organ_pipe(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = numbers[0];
    draw.count(count, "count")?;
    Ok(list((0..count).map(|at| 2 * at.min(count - 1 - at))))
}

/// Ascending, but for a few neighbours that changed places.
pub(super) fn nearly_sorted(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let mut made = spread(draw, numbers[0])?;
    for _ in 0..made.len() / 16 {
        let at = draw.random.position(made.len() - 1);
        made.swap(at, at + 1);
    }
    Ok(list(made))
}

/// One number over and over.
pub(super) fn constant(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    Ok(list(std::iter::repeat_n(numbers[1], count)))
}

/// Floats from 0 up to 1.
pub(super) fn floats(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    Ok(Value::List((0..count).map(|_| Value::Float(draw.random.unit())).collect()))
}

/// Zeros and ones.
pub(super) fn bits(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    Ok(list((0..count).map(|_| draw.random.between(0, 1))))
}
