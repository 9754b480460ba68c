//! Texts, and lists of them.

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;

type Made = Result<Value, ShapeError>;

const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// A text of any characters of an alphabet.
pub(super) fn text(draw: &mut Draw<'_>, numbers: &[i64], alphabet: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    let alphabet: Vec<char> = alphabet.chars().collect();
    Ok(Value::Str(chosen(draw, length, &alphabet)))
}

fn chosen(draw: &mut Draw<'_>, length: usize, alphabet: &[char]) -> String {
    (0..length).map(|_| alphabet[draw.random.position(alphabet.len())]).collect()
}

/// A pattern over and over, cut at the length.
pub(super) fn repeat(draw: &mut Draw<'_>, numbers: &[i64], pattern: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    Ok(Value::Str(pattern.chars().cycle().take(length).collect()))
}

/// Digits, the first of them not 0.
pub(super) fn digits(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    let digit = |at| char::from(b"0123456789"[draw.random.position(if at == 0 { 9 } else { 10 })]);
    let mut made: Vec<char> = (0..length).map(digit).collect();
    if let Some(first) = made.first_mut() {
        // The first was chosen from nine; each stands for its successor.
        *first = char::from_digit(first.to_digit(10).unwrap_or(0) + 1, 10).unwrap_or('9');
    }
    Ok(Value::Str(made.into_iter().collect()))
}

/// Brackets of three kinds that close each other rightly; an odd length gives one less.
///
/// Every arrangement of opening and closing is equally likely: the chance that the next one
/// closes is the share of arrangements in which it does (Arnold and Sleep, 1980).
pub(super) fn brackets(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    let mut made = String::with_capacity(length);
    let mut open: Vec<char> = Vec::new();
    let mut left = length / 2 * 2;
    while left > 0 {
        let depth = open.len();
        let closes = draw.random.position(2 * left * (depth + 1)) < depth * (depth + left + 2);
        let closing = if closes { open.pop() } else { None };
        made.push(closing.unwrap_or_else(|| {
            let (opening, closing) = BRACKETS[draw.random.position(BRACKETS.len())];
            open.push(closing);
            opening
        }));
        left -= 1;
    }
    Ok(Value::Str(made))
}

/// Brackets each inside the one before it; an odd length gives one less.
pub(super) fn nested(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    let kinds: Vec<(char, char)> =
        (0..length / 2).map(|_| BRACKETS[draw.random.position(BRACKETS.len())]).collect();
    let opening = kinds.iter().map(|(opening, _)| *opening);
    let closing = kinds.iter().rev().map(|(_, closing)| *closing);
    Ok(Value::Str(opening.chain(closing).collect()))
}

/// A text that reads the same backwards.
pub(super) fn palindrome(draw: &mut Draw<'_>, numbers: &[i64], alphabet: &str) -> Made {
    let length = draw.count(numbers[0], "length")?;
    let alphabet: Vec<char> = alphabet.chars().collect();
    let half = chosen(draw, length.div_ceil(2), &alphabet);
    let back: String = half.chars().rev().skip(length % 2).collect();
    Ok(Value::Str(half + &back))
}

/// Words of one length over an alphabet.
pub(super) fn words(draw: &mut Draw<'_>, numbers: &[i64], alphabet: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    let length = draw.count(numbers[1], "length")?;
    draw.charge_table(count, length)?;
    let alphabet: Vec<char> = alphabet.chars().collect();
    let word = |_| Value::Str(chosen(draw, length, &alphabet));
    Ok(Value::List((0..count).map(word).collect()))
}

/// Different words of one length, spread over the whole dictionary, in any order.
pub(super) fn distinct_words(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    let wanted = numbers[0].saturating_mul(10);
    let (mut length, mut all) = (3, 26_i64.pow(3));
    while all < wanted {
        length += 1;
        all *= 26;
    }
    draw.charge_table(count, length)?;
    let step = all / numbers[0].max(1);
    let mut codes: Vec<i64> =
        (0..numbers[0]).map(|at| at * step + draw.random.between(0, step - 1)).collect();
    draw.random.shuffle(&mut codes);
    Ok(Value::List(codes.into_iter().map(|code| Value::Str(word(code, length))).collect()))
}

/// A number in base 26, its digits written as letters.
fn word(mut code: i64, length: usize) -> String {
    let mut letters = vec![b'a'; length];
    for letter in letters.iter_mut().rev() {
        *letter += u8::try_from(code % 26).expect("a rest of 26 is small");
        code /= 26;
    }
    letters.into_iter().map(char::from).collect()
}
