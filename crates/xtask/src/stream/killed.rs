//! The stream once more, by judges that are killed at random moments and go on where the last one
//! was: what they leave behind must end, and nothing may be missing or judged twice.

use std::fs;
use std::time::{Duration, Instant};

use judge_core::shape::Random;
use judge_tests::{descendants, poll};

use super::Setting;
use super::programs::Programs;
use super::tally::Tally;
use crate::soak::traces::{self, Traces};

/// How long a process may outlive a judge that was killed.
const GONE_WITHIN: Duration = Duration::from_secs(1);

/// Kills as many judges as were asked for, within the time that the whole stream took, and lets
/// the last one end; what is wrong.
pub(super) fn run(
    setting: &Setting,
    programs: &Programs,
    seconds: f64,
) -> Result<Vec<String>, String> {
    let output = setting.path("judgements.jsonl");
    let arguments = ["--resume".as_ref(), output.as_path()];
    let mut chance = Random::new(setting.options.seed);
    let before = Traces::look("before")?;
    let mut wrong = Vec::new();
    for number in 1..=setting.options.kills {
        let moment = Duration::from_secs_f64(seconds / f64::from(setting.options.kills + 1));
        let moment = moment.mul_f64(by_chance(&mut chance));
        let mut judge = setting.start(&arguments)?;
        let ended = poll(moment, || judge.try_wait().ok().flatten());
        judge.kill().map_err(|e| e.to_string())?;
        let killed = Instant::now();
        judge.wait().map_err(|e| e.to_string())?;
        let gone = poll(GONE_WITHIN, || traces::reap_adopted().then(|| killed.elapsed()));
        let left = descendants(std::process::id()).len();
        let lines = fs::read_to_string(&output).unwrap_or_default().lines().count();
        let when = if ended.is_some() { "ended before it was killed" } else { "killed" };
        println!(
            "judge {number} {when} after {:.2} s: {lines} lines, all processes gone {:.0?} later",
            moment.as_secs_f64(),
            gone.unwrap_or(GONE_WITHIN)
        );
        if gone.is_none() {
            wrong.push(format!("{left} processes outlived a judge that was killed"));
        }
    }
    let status = setting.start(&arguments)?.wait().map_err(|e| e.to_string())?;
    let after = Traces::look("after")?;
    if !status.success() {
        wrong.push(format!("the judge that was not killed ended with {status}"));
    }
    let mut tally = Tally::new(programs, &setting.stream);
    let text = fs::read_to_string(&output).map_err(|e| format!("{}: {e}", output.display()))?;
    text.lines().for_each(|line| tally.note(line));
    println!("{} judged after {} kills; {status}", tally.count(), setting.options.kills);
    wrong.extend(tally.done());
    wrong.extend(traces::left(&before, &after));
    Ok(wrong)
}

/// A part of the whole, by chance: not so early that nothing has begun, nor always at the end.
fn by_chance(chance: &mut Random) -> f64 {
    let thousandths = u32::try_from(chance.below(1_500)).unwrap_or_default();
    0.2 + f64::from(thousandths) / 1e3
}
