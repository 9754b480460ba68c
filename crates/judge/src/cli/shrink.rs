//! `--shrink SECONDS|off`.

use std::time::Duration;

/// How long a smaller input is looked for, if it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shrink(pub(crate) Option<Duration>);

/// Reads a time in seconds, or `off`.
pub(crate) fn shrink(text: &str) -> Result<Shrink, String> {
    if text == "off" {
        return Ok(Shrink(None));
    }
    let wrong = || "write a number of seconds from 0.01 to 600, or `off`".to_owned();
    let seconds: f64 = text.parse().map_err(|_| wrong())?;
    let is_some_time = (0.01..=600.0).contains(&seconds);
    if is_some_time { Ok(Shrink(Some(Duration::from_secs_f64(seconds)))) } else { Err(wrong()) }
}
