//! Holding a submission's tests against a right implementation and a wrong one.
//!
//! Each implementation has a process of its own, and a disguise that is drawn anew. Where both are
//! asked, chance says which comes first: a submission that goes by the order of its processes is
//! found out by one case in two.

use judge_core::case::TestsQuestion;
use judge_core::compare::{with_right, with_wrong};
use judge_core::exercise::{Interface, Tested};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Importable, Input, Outcome, Stop};

use crate::fault::Fault;
use crate::secret::nonce;
use crate::subject::{Answer, CaseResult, Role, Setting, Subject, load_differs};

/// Runs the tests of the submission. The outer error is ours, the inner one the candidate's: its
/// source does not load even beside the right implementation.
pub(crate) async fn run(
    subject: &mut Subject<'_>,
    question: &TestsQuestion,
    result: &mut CaseResult,
) -> Result<Result<CaseVerdict, Refusal>, Fault> {
    let Interface::WriteTests(tested) = &subject.exercise().interface else {
        return Ok(Ok(CaseVerdict::NotRun));
    };
    let Some(mutant) = &question.mutant else {
        let said = once(subject, tested, &tested.implementation, result).await?;
        let verdict = said.map(|answer| right(tested, answer));
        if verdict.as_ref().is_ok_and(|verdict| *verdict != CaseVerdict::Passed) {
            // Tests that fail where all is right notice every mutant, and say nothing of any.
            subject.stop();
        }
        return Ok(verdict);
    };
    let mut sources = [(None, &tested.implementation), (Some(mutant), &mutant.source)];
    if nonce().is_multiple_of(2) {
        sources.reverse();
    }
    for (mutant, source) in sources {
        let said = once(subject, tested, source, result).await?;
        let verdict = match (mutant, said) {
            (None, Ok(answer)) => right(tested, answer),
            (None, Err(refusal)) => load_differs(refusal),
            (Some(_), Err(refusal)) => noticed(load_differs(refusal)),
            (Some(_), Ok(Err(verdict))) => noticed(verdict),
            (Some(mutant), Ok(Ok(Outcome::Tested(tests)))) => with_wrong(mutant, &tests),
            (Some(_), Ok(Ok(_))) => judge_core::decide::off_the_channel(),
        };
        if verdict != CaseVerdict::Passed {
            return Ok(Ok(verdict));
        }
    }
    Ok(Ok(CaseVerdict::Passed))
}

/// Loads the submission beside one implementation and runs its tests.
async fn once(
    subject: &mut Subject<'_>,
    tested: &Tested,
    source: &str,
    result: &mut CaseResult,
) -> Result<Result<Answer, Refusal>, Fault> {
    let beside: Vec<Importable> = tested.beside(source).into_iter().map(disguised).collect();
    if let Err(refusal) = subject.start(Role::Main, Setting::Beside(&beside)).await? {
        return Ok(Err(refusal));
    }
    let answer = subject.put(Role::Main, Input::Tests, result).await;
    subject.finish().await;
    Ok(Ok(answer))
}

fn disguised(plain: Importable) -> Importable {
    Importable { disguise: u64::from(nonce()), ..plain }
}

fn right(tested: &Tested, answer: Answer) -> CaseVerdict {
    match answer {
        Ok(Outcome::Tested(tests)) => with_right(&tested.module, &tests),
        // What was asked has no other answer.
        Ok(_) => judge_core::decide::off_the_channel(),
        Err(verdict) => verdict,
    }
}

/// Tests that a wrong implementation holds up, or that do not load with it, have noticed it. What
/// no submission may do stays what it is.
fn noticed(verdict: CaseVerdict) -> CaseVerdict {
    match verdict {
        CaseVerdict::Raised(_)
        | CaseVerdict::Limit { limit: Stop::Cpu | Stop::Wall | Stop::Memory, .. } => {
            CaseVerdict::Passed
        }
        other => other,
    }
}
