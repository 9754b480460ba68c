//! From observations to the verdict of a case, and from cases to the verdict of a submission.

use judge_protocol::{Counted, Exit, Observation, Outcome, Reply, Stop};

use crate::growth::{Finding, Growth, Quantity};
use crate::verdict::{CaseVerdict, Refusal, Verdict};

/// `SIGSYS`: what the kernel sends for a system call on the kill list.
const SIGSYS: i32 = 31;

/// What a child said in answer to question `nonce`, or what became of it instead.
///
/// # Errors
/// The case's verdict when there is no answer to compare.
pub fn answer(observation: &Observation, nonce: u32) -> Result<&Outcome, CaseVerdict> {
    if let Some(ended) = ended(observation) {
        return Err(ended);
    }
    match &observation.said {
        Some(Reply::Answered { nonce: said, outcome }) if *said == nonce => Ok(outcome),
        _ => Err(off_the_channel()),
    }
}

/// What a measuring child said in answer to question `nonce`, or what became of it instead.
///
/// # Errors
/// The case's verdict when there is no answer to compare.
pub fn measured(
    observation: &Observation,
    nonce: u32,
) -> Result<(&Outcome, Option<&Counted>), CaseVerdict> {
    if let Some(ended) = ended(observation) {
        return Err(ended);
    }
    match &observation.said {
        Some(Reply::Measured { nonce: said, outcome }) if *said == nonce => {
            Ok((outcome, observation.counted.as_ref()))
        }
        _ => Err(off_the_channel()),
    }
}

/// What became of a child that was stopped or died without an answer; `None` when it answered.
pub fn ended(observation: &Observation) -> Option<CaseVerdict> {
    match (observation.stop, observation.exit, &observation.said) {
        (Some(Stop::Channel), _, _) | (None, None, None) => Some(off_the_channel()),
        (Some(limit), _, _) => Some(CaseVerdict::Limit { limit, exception: None }),
        (None, _, Some(_)) => None,
        (None, Some(exit), None) => Some(died(exit)),
    }
}

fn died(exit: Exit) -> CaseVerdict {
    match exit {
        Exit::Signal(SIGSYS) => CaseVerdict::Forbidden {
            what: "made a system call that no exercise needs".to_owned(),
            exception: None,
        },
        Exit::Signal(signal) => CaseVerdict::Died { how: format!("killed by {}", name(signal)) },
        Exit::Code(code) => CaseVerdict::Died { how: format!("exited with status {code}") },
    }
}

/// What is said of a child that wrote something else than an answer to the question.
pub fn off_the_channel() -> CaseVerdict {
    CaseVerdict::Forbidden { what: "wrote to the judge's own channel".to_owned(), exception: None }
}

fn name(signal: i32) -> String {
    match signal {
        4 => "SIGILL".to_owned(),
        6 => "SIGABRT".to_owned(),
        7 => "SIGBUS".to_owned(),
        8 => "SIGFPE".to_owned(),
        9 => "SIGKILL".to_owned(),
        11 => "SIGSEGV".to_owned(),
        13 => "SIGPIPE".to_owned(),
        14 => "SIGALRM".to_owned(),
        15 => "SIGTERM".to_owned(),
        24 => "SIGXCPU".to_owned(),
        other => format!("signal {other}"),
    }
}

/// The word for one case.
pub fn case_word(verdict: &CaseVerdict) -> Verdict {
    match verdict {
        CaseVerdict::Passed | CaseVerdict::NotRun => Verdict::Accepted,
        CaseVerdict::Wrong(_) => Verdict::WrongAnswer,
        CaseVerdict::Raised(_) | CaseVerdict::Died { .. } => Verdict::RuntimeError,
        CaseVerdict::Forbidden { .. } => Verdict::Forbidden,
        CaseVerdict::Withheld { word, .. } => *word,
        CaseVerdict::Limit { limit, .. } => match limit {
            Stop::Cpu | Stop::Wall => Verdict::TimeLimit,
            Stop::Memory => Verdict::MemoryLimit,
            Stop::Output | Stop::ReplySize => Verdict::OutputLimit,
            Stop::Threads | Stop::Channel => Verdict::Forbidden,
        },
    }
}

/// The word for a submission: that of its first failing case, where a forbidden act outweighs
/// all else. `failing` is in the order in which failures are shown. Growth counts where nothing
/// fails.
pub fn verdict<'a>(
    refusal: Option<&Refusal>,
    failing: impl IntoIterator<Item = &'a CaseVerdict>,
    growth: Option<&Growth>,
) -> Verdict {
    if let Some(refusal) = refusal {
        return refused(refusal);
    }
    let words: Vec<Verdict> = failing.into_iter().map(case_word).collect();
    if words.contains(&Verdict::Forbidden) {
        return Verdict::Forbidden;
    }
    words.first().copied().unwrap_or_else(|| growth.map_or(Verdict::Accepted, growth_word))
}

/// The word for growth alone; what cannot be told is not held against anyone.
fn growth_word(growth: &Growth) -> Verdict {
    match growth.decisive() {
        Some((Quantity::Time, Finding::Above)) => Verdict::TooSlow,
        Some((Quantity::Space, Finding::Above)) => Verdict::TooMuchMemory,
        Some((_, Finding::Kept | Finding::LogFactor | Finding::Inconclusive(_))) | None => {
            Verdict::Accepted
        }
    }
}

fn refused(refusal: &Refusal) -> Verdict {
    match refusal {
        Refusal::Static { .. } => Verdict::Forbidden,
        Refusal::Load(_) => Verdict::DoesNotLoad,
        // A limit or a forbidden act says more than "it does not load".
        Refusal::LoadDied(died) => match case_word(died) {
            Verdict::RuntimeError | Verdict::Accepted => Verdict::DoesNotLoad,
            other => other,
        },
    }
}

#[cfg(test)]
mod tests {
    use judge_protocol::Usage;

    use super::*;

    fn seen(said: Option<Reply>, exit: Option<Exit>, stop: Option<Stop>) -> Observation {
        Observation { said, counted: None, exit, stop, usage: Usage::default() }
    }

    #[test]
    fn answer_to_another_question_is_no_answer() {
        let outcome = Outcome::Returned { value: judge_protocol::Value::None, arguments: None };
        let said = Reply::Answered { nonce: 7, outcome };
        assert!(answer(&seen(Some(said.clone()), None, None), 7).is_ok());
        let other = answer(&seen(Some(said), None, None), 8).unwrap_err();
        assert_eq!(case_word(&other), Verdict::Forbidden);
    }

    #[test]
    fn exit_status_never_counts_as_an_answer() {
        let exited = answer(&seen(None, Some(Exit::Code(0)), None), 1).unwrap_err();
        assert_eq!(case_word(&exited), Verdict::RuntimeError);
    }

    #[test]
    fn limit_outweighs_what_the_child_said_last() {
        let stopped = ended(&seen(Some(Reply::Loaded), None, Some(Stop::Memory)));
        assert_eq!(stopped.as_ref().map(case_word), Some(Verdict::MemoryLimit));
    }

    #[test]
    fn forbidden_act_outweighs_a_wrong_answer_before_it() {
        let wrong = CaseVerdict::Died { how: String::new() };
        let forbidden = off_the_channel();
        assert_eq!(verdict(None, [&wrong, &forbidden], None), Verdict::Forbidden);
        assert_eq!(verdict(None, [&wrong], None), Verdict::RuntimeError);
        assert_eq!(verdict(None, [], None), Verdict::Accepted);
    }
}
