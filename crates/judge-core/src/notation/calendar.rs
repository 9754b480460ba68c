//! Dates, times and spans of time.

/// Checks a date and writes it as `date.isoformat()` does.
pub(super) fn normal_date(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10 && text.is_ascii() && bytes[4] == b'-' && bytes[7] == b'-';
    if !shape {
        return None;
    }
    let (year, month, day) = (number(&text[..4])?, number(&text[5..7])?, number(&text[8..])?);
    let exists = year >= 1 && (1..=12).contains(&month) && day >= 1;
    (exists && day <= days_of(year, month)).then(|| text.to_owned())
}

/// Checks a date with a time and writes it as `datetime.isoformat()` does.
pub(super) fn normal_datetime(text: &str) -> Option<String> {
    if !text.is_ascii() || text.len() < 10 {
        return None;
    }
    let (date, rest) = text.split_at(10);
    let date = normal_date(date)?;
    if rest.is_empty() {
        return Some(format!("{date}T00:00:00"));
    }
    let rest = rest.strip_prefix(['T', ' '])?;
    let (time, offset) = match rest.find(['+', '-', 'Z']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (whole, part) = match time.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (time, None),
    };
    let seconds = match whole.len() {
        5 if part.is_none() => format!("{whole}:00"),
        _ => whole.to_owned(),
    };
    if !is_clock(&seconds, [23, 59, 59]) {
        return None;
    }
    let part = match part {
        None => String::new(),
        Some(digits) => {
            let microseconds = number(&format!("{digits:0<6}"))?;
            if digits.is_empty() || digits.len() > 6 {
                return None;
            }
            if microseconds == 0 { String::new() } else { format!(".{microseconds:06}") }
        }
    };
    Some(format!("{date}T{seconds}{part}{}", normal_offset(offset)?))
}

fn normal_offset(offset: &str) -> Option<&str> {
    match offset {
        "" => Some(""),
        "Z" | "-00:00" => Some("+00:00"),
        _ => is_clock(&format!("{}:00", &offset[1..]), [23, 59, 0]).then_some(offset),
    }
}

/// Whether a text is `HH:MM:SS` with each part within its bound.
fn is_clock(text: &str, bounds: [u32; 3]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 3
        && parts.iter().zip(bounds).all(|(part, bound)| {
            part.len() == 2 && number(part).is_some_and(|number| number <= bound)
        })
}

fn number(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

fn days_of(year: u32, month: u32) -> u32 {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const MICROSECONDS_PER_SECOND: i128 = 1_000_000;
const MICROSECONDS_PER_DAY: i128 = 86_400 * MICROSECONDS_PER_SECOND;

/// Days, seconds and microseconds as `timedelta` keeps them, from its seven arguments in order.
pub(super) fn normal_time_delta(amounts: &[i64; 7]) -> Option<(i64, i64, i64)> {
    let units = [
        MICROSECONDS_PER_DAY,
        MICROSECONDS_PER_SECOND,
        1,
        1_000,
        60 * MICROSECONDS_PER_SECOND,
        3_600 * MICROSECONDS_PER_SECOND,
        7 * MICROSECONDS_PER_DAY,
    ];
    let total: i128 =
        amounts.iter().zip(units).map(|(amount, unit)| i128::from(*amount) * unit).sum();
    let days = i64::try_from(total.div_euclid(MICROSECONDS_PER_DAY)).ok()?;
    let rest = total.rem_euclid(MICROSECONDS_PER_DAY);
    let seconds = i64::try_from(rest / MICROSECONDS_PER_SECOND).ok()?;
    let microseconds = i64::try_from(rest % MICROSECONDS_PER_SECOND).ok()?;
    (days.abs() <= 999_999_999).then_some((days, seconds, microseconds))
}
