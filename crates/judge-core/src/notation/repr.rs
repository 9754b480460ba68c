//! `repr()` of floats, strings and bytes.

use std::fmt::Write;

/// Writes a float as Python does: the shortest digits that read back as the same number.
pub(super) fn print_float(value: f64, out: &mut String) {
    if value.is_nan() {
        out.push_str("nan");
        return;
    }
    if value.is_infinite() {
        out.push_str(if value > 0.0 { "inf" } else { "-inf" });
        return;
    }
    let scientific = shortest(value);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (minus, mantissa) = match mantissa.strip_prefix('-') {
        Some(magnitude) => ("-", magnitude),
        None => ("", mantissa),
    };
    out.push_str(minus);
    // Writing to a String cannot fail.
    let _ = match exponent {
        -4..0 => {
            let zeros = "0".repeat(usize::try_from(-exponent - 1).unwrap_or(0));
            write!(out, "0.{zeros}{}", mantissa.replace('.', ""))
        }
        0..16 => {
            let whole = usize::try_from(exponent).unwrap_or(0) + 1;
            let digits = format!("{:0<whole$}", mantissa.replace('.', ""));
            let part = if digits.len() == whole { "0" } else { &digits[whole..] };
            write!(out, "{}.{part}", &digits[..whole])
        }
        _ => {
            let sign = if exponent < 0 { '-' } else { '+' };
            write!(out, "{mantissa}e{sign}{:02}", exponent.unsigned_abs())
        }
    };
}

/// The shortest digits that read back as the same number. Where two are equally near, the standard
/// library takes either and Python the even one, so the rounding is done once more.
fn shortest(value: f64) -> String {
    let shortest = format!("{value:e}");
    let mantissa = shortest.split('e').next().unwrap_or("");
    let places = mantissa.split_once('.').map_or(0, |(_, part)| part.len());
    let rounded = format!("{value:.places$e}");
    let same = rounded.parse().is_ok_and(|read: f64| read.to_bits() == value.to_bits());
    if same { rounded } else { shortest }
}

/// Writes a string in the quotes and escapes that Python chooses.
pub(super) fn print_str(text: &str, out: &mut String) {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    out.push(quote);
    for c in text.chars() {
        print_char(c, quote, out);
    }
    out.push(quote);
}

/// Writes bytes in the quotes and escapes that Python chooses.
pub(super) fn print_bytes(bytes: &[u8], out: &mut String) {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    out.push('b');
    out.push(quote);
    for byte in bytes {
        match byte {
            0x80.. => {
                let _ = write!(out, "\\x{byte:02x}");
            }
            _ => print_char(char::from(*byte), quote, out),
        }
    }
    out.push(quote);
}

fn quote_for(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

fn print_char(c: char, quote: char, out: &mut String) {
    let code = u32::from(c);
    match c {
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        _ if c == quote => out.extend(['\\', c]),
        ' '..='~' => out.push(c),
        _ if is_printable(c) => out.push(c),
        // Writing to a String cannot fail.
        _ => {
            let _ = match code {
                0..=0xff => write!(out, "\\x{code:02x}"),
                0x100..=0xffff => write!(out, "\\u{code:04x}"),
                _ => write!(out, "\\U{code:08x}"),
            };
        }
    }
}

/// The standard library escapes what is unassigned, private, a control, a format or a separator,
/// exactly as `str.isprintable` does; after the first character it leaves combining marks alone.
fn is_printable(c: char) -> bool {
    let mut text = String::from("a");
    text.push(c);
    text.escape_debug().nth(1) != Some('\\')
}
