//! Numbers with their units, at most three significant digits, always the same way.

#![expect(clippy::cast_precision_loss, reason = "three digits are shown")]

/// `102,400`.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `0.31 ms`, `5.6 ms`, `61 ms`, `0.34 s`, `2.3 s`, `41 s`, `12 min`.
pub fn duration(microseconds: u64) -> String {
    let ms = microseconds as f64 / 1_000.0;
    match microseconds {
        0 => "0 ms".to_owned(),
        1..=994 => format!("{:.2} ms", ms.max(0.01)),
        995..=9_949 => format!("{ms:.1} ms"),
        9_950..=99_499 => format!("{ms:.0} ms"),
        99_500..=994_999 => format!("{:.2} s", ms / 1_000.0),
        995_000..=9_949_999 => format!("{:.1} s", ms / 1_000.0),
        9_950_000..=599_999_999 => format!("{:.0} s", ms / 1_000.0),
        600_000_000.. => format!("{} min", thousands(microseconds / 60_000_000)),
    }
}

/// The same, in seconds from a hundredth on: `0.02 s`, `0.34 s`, `2.3 s`.
pub fn duration_in_seconds(microseconds: u64) -> String {
    match microseconds {
        10_000..=994_999 => format!("{:.2} s", microseconds as f64 / 1e6),
        0..=9_999 | 995_000.. => duration(microseconds),
    }
}

/// `0 bytes`, `1 byte`, `512 bytes`, `3.1 KB`, `31 MB`; units of 1,024.
pub fn bytes(count: u64) -> String {
    match byte_unit(count) {
        None if count == 1 => "1 byte".to_owned(),
        None => format!("{count} bytes"),
        Some((size, unit)) => format!("{} {unit}", short(count as f64 / size as f64)),
    }
}

/// How much of a limit is used, in the limit's unit: `256 of 256 MB`, `312 bytes of 64 KB`.
pub fn bytes_of(used: u64, limit: u64) -> String {
    match byte_unit(limit) {
        None => format!("{used} of {}", bytes(limit)),
        Some((size, _)) if used > 0 && used < size => {
            format!("{} of {}", bytes(used), bytes(limit))
        }
        Some((size, _)) => format!("{} of {}", short(used as f64 / size as f64), bytes(limit)),
    }
}

/// How much of a time limit is used, in seconds: `0.21 of 2.00 s`.
pub fn seconds_of(used_us: u64, limit_us: u64) -> String {
    let (used, limit) = (used_us as f64 / 1e6, limit_us as f64 / 1e6);
    let places = match limit_us {
        0..=9_999_999 => 2,
        10_000_000..=99_999_999 => 1,
        100_000_000.. => 0,
    };
    format!("{used:.places$} of {limit:.places$} s")
}

/// `1 test`, `3 tests`.
pub fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", thousands(count as u64))
}

/// A size, which an exercise may let be negative: `102,400`.
pub(crate) fn size(n: i64) -> String {
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{}", thousands(n.unsigned_abs()))
}

/// A share from 0 to 1: `98 %`; what is not all or nothing is never said to be.
pub(crate) fn percent(share: f64) -> String {
    match share * 100.0 {
        percent if percent.is_nan() || percent <= 0.0 => "0 %".to_owned(),
        percent if percent < 1.0 => "under 1 %".to_owned(),
        percent if percent < 100.0 => format!("{:.0} %", percent.min(99.0)),
        percent if percent < 1_000.0 => format!("{percent:.0} %"),
        _ => "over 1,000 %".to_owned(),
    }
}

/// `about 0.34 s`, `about 3 minutes`, `more than 1,000 years`; `None` for what is no time.
pub(crate) fn time_about(microseconds: f64) -> Option<String> {
    let seconds = microseconds / 1e6;
    if seconds.is_nan() || seconds < 0.0 {
        return None;
    }
    let units = [
        (60.0, 1.0, "second"),
        (3_600.0, 60.0, "minute"),
        (86_400.0, 3_600.0, "hour"),
        (31_557_600.0, 86_400.0, "day"),
        (31_557_600.0 * 1_000.0, 31_557_600.0, "year"),
    ];
    if seconds < 9.95 {
        #[expect(clippy::cast_possible_truncation, reason = "less than ten seconds")]
        #[expect(clippy::cast_sign_loss, reason = "not negative")]
        return Some(format!("about {}", duration_in_seconds(microseconds as u64)));
    }
    let unit = units.iter().find(|(end, each, _)| seconds < end - each / 2.0);
    let Some((_, each, noun)) = unit else { return Some("more than 1,000 years".to_owned()) };
    let count = (seconds / each).round();
    let plural = if count > 1.0 { "s" } else { "" };
    Some(format!("about {} {noun}{plural}", short(count)))
}

/// A count, to be drawn.
pub(crate) fn as_float(count: usize) -> f64 {
    count as f64
}

fn short(number: f64) -> String {
    if number < 9.95 && (number - number.round()).abs() >= 0.05 {
        format!("{number:.1}")
    } else {
        #[expect(clippy::cast_possible_truncation, reason = "rounded and not negative")]
        #[expect(clippy::cast_sign_loss, reason = "rounded and not negative")]
        thousands(number.round() as u64)
    }
}

fn byte_unit(count: u64) -> Option<(u64, &'static str)> {
    match count {
        0..=1_023 => None,
        1_024..=1_048_063 => Some((1 << 10, "KB")),
        1_048_064..=1_073_217_535 => Some((1 << 20, "MB")),
        1_073_217_536.. => Some((1 << 30, "GB")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits_and_a_unit() {
        let shown = [0, 4, 310, 996, 5_600, 61_000, 340_000, 999_000, 2_310_000, 41_000_000];
        assert_eq!(
            shown.map(duration).join(", "),
            "0 ms, 0.01 ms, 0.31 ms, 1.0 ms, 5.6 ms, 61 ms, 0.34 s, 1.0 s, 2.3 s, 41 s"
        );
        assert_eq!(duration(u64::MAX), "307,445,734,561 min");
        let shown = [0, 1, 512, 1_024, 3_200, 31 << 20, (1 << 20) - 1, 5 << 30];
        assert_eq!(
            shown.map(bytes).join(", "),
            "0 bytes, 1 byte, 512 bytes, 1 KB, 3.1 KB, 31 MB, 1 MB, 5 GB"
        );
        assert_eq!(thousands(102_400), "102,400");
        assert_eq!(thousands(12), "12");
    }

    #[test]
    fn forecasts_are_round() {
        let shown = [0.0, 340e3, 9.4e6, 12e6, 59.8e6, 180e6, 5.4e9, 2e11, 9e13, 1e15, 1e30];
        assert_eq!(
            shown.map(|time| time_about(time).unwrap()).join(", "),
            "about 0 ms, about 0.34 s, about 9.4 s, about 12 seconds, about 1 minute, \
             about 3 minutes, about 2 hours, about 2 days, about 3 years, about 32 years, \
             more than 1,000 years"
        );
        assert_eq!(time_about(f64::NAN), None);
        let shown = [0.0, 0.002, 0.4, 0.994, 0.999, 1.0, 40.0, f64::NAN];
        assert_eq!(
            shown.map(percent).join(", "),
            "0 %, under 1 %, 40 %, 99 %, 99 %, 100 %, over 1,000 %, 0 %"
        );
    }

    #[test]
    fn amounts_share_the_unit_of_their_limit() {
        assert_eq!(bytes_of(256 << 20, 256 << 20), "256 of 256 MB");
        assert_eq!(bytes_of(0, 1 << 20), "0 of 1 MB");
        assert_eq!(bytes_of(312, 64 << 10), "312 bytes of 64 KB");
        assert_eq!(seconds_of(210_000, 2_000_000), "0.21 of 2.00 s");
        assert_eq!(seconds_of(210_000, 10_000_000), "0.2 of 10.0 s");
    }
}
