//! A program in processes of its own that are measured: one call at a time, its input decoded
//! before.

use judge_core::case::Question;
use judge_core::decide;
use judge_core::exercise::{Decoder, Exercise, Interface, Mutates};
use judge_core::verdict::CaseVerdict;
use judge_protocol::{Counted, Counting, Limits, Outcome, Reply, Request};

use super::inputs::{SizedInput, hold};
use crate::child::Child;
use crate::engine::Submission;
use crate::fault::Fault;
use crate::round_trip::{not_promised, refused_encoding, single, step};
use crate::runner::Runner;
use crate::secret::{nonce, seal_key};

/// What is measured: a submission, and what it is called by.
#[derive(Clone, Copy)]
pub(crate) struct Program<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) submission: &'a Submission,
}

/// A program in its processes. With counting, for one call only.
pub(crate) struct Probe<'a> {
    runner: &'a Runner,
    program: Program<'a>,
    limits: Limits,
    counting: Option<Counting>,
    main: Option<Child>,
    /// Where decoding happens, when that must be a process that never saw the value.
    decoder: Option<Child>,
}

/// One measured call.
pub(crate) struct Run {
    /// What came of it.
    pub(crate) answer: Result<Outcome, CaseVerdict>,
    /// What was counted, as the child claims.
    pub(crate) counted: Option<Counted>,
    /// CPU time between question and answer, as the kernel saw it, in microseconds.
    pub(crate) cpu_us: f64,
    /// CPU time since the answer before, or since loading: taking the input in.
    pub(crate) outside_us: f64,
    /// Length of input and answer as they are sent, in bytes: what goes on outside the call.
    pub(crate) sent_bytes: usize,
}

/// Which of a probe's processes is meant.
#[derive(Clone, Copy)]
enum Role {
    Main,
    Decoder,
}

/// Why a process cannot be measured.
enum Unready {
    /// It does not load again, or died.
    Verdict(CaseVerdict),
    /// Nothing can be counted in it, for this reason.
    Uncountable(String),
}

/// What came of a call, or why nothing can be counted here.
pub(crate) type Measured = Result<Run, String>;

impl<'a> Probe<'a> {
    pub(crate) fn new(
        runner: &'a Runner,
        program: Program<'a>,
        limits: Limits,
        counting: Option<Counting>,
    ) -> Self {
        Self { runner, program, limits, counting, main: None, decoder: None }
    }

    /// Asks one question. The inner error: why nothing can be counted.
    pub(crate) async fn run(&mut self, input: &SizedInput) -> Result<Measured, Fault> {
        match &input.question {
            // No sweep asks a program or a quiz, or has files or tests.
            Question::Ask(_)
            | Question::Program(_)
            | Question::Files(_)
            | Question::Quiz(_)
            | Question::Tests(_) => self.call(Role::Main, &input.hold).await,
            Question::RoundTrip(_) => self.round_trip(&input.hold).await,
        }
    }

    /// Ends the processes.
    pub(crate) async fn finish(&mut self) {
        for mut child in [self.main.take(), self.decoder.take()].into_iter().flatten() {
            child.finish().await;
        }
    }

    fn slot(&mut self, role: Role) -> &mut Option<Child> {
        match role {
            Role::Main => &mut self.main,
            Role::Decoder => &mut self.decoder,
        }
    }

    /// A process with the program loaded, counting where that was asked for.
    async fn start(&self) -> Result<Result<Child, Unready>, Fault> {
        let Program { exercise, submission } = self.program;
        let mut child = self.runner.child(&self.limits, 100).await?;
        if let Some(counting) = self.counting {
            let file_name = submission.file_name();
            let key = seal_key();
            let seen = child.ask(&Request::Count { counting, file_name }, Some(&key)).await;
            match seen.said {
                Some(Reply::Counting(None)) => child.expect_seals(key),
                Some(Reply::Counting(Some(why))) => {
                    child.finish().await;
                    return Ok(Err(Unready::Uncountable(why.expose().to_owned())));
                }
                _ => return Err(Fault::system("count work", "the answer makes no sense")),
            }
        }
        let seen = child.ask(&submission.load(exercise, &[]), Some(&submission.source)).await;
        let verdict = match (decide::ended(&seen), seen.said) {
            (None, Some(Reply::Loaded)) => return Ok(Ok(child)),
            (Some(died), _) => died,
            (None, _) => {
                CaseVerdict::Died { how: "did not load in the way it did before".to_owned() }
            }
        };
        child.finish().await;
        Ok(Err(Unready::Verdict(verdict)))
    }

    async fn call(&mut self, role: Role, hold: &[u8]) -> Result<Measured, Fault> {
        if self.slot(role).is_none() {
            match self.start().await? {
                Ok(child) => *self.slot(role) = Some(child),
                Err(Unready::Uncountable(why)) => return Ok(Err(why)),
                Err(Unready::Verdict(verdict)) => return Ok(Ok(Run::without(verdict))),
            }
        }
        let arguments_after = matches!(
            self.program.exercise.interface,
            Interface::Function { mutates: Mutates::Forbidden | Mutates::Required, .. }
        );
        let child = self.slot(role).as_mut().expect("it was just started");
        let run = ask(child, hold, arguments_after).await;
        if run.answer.is_err()
            && let Some(mut dead) = self.slot(role).take()
        {
            dead.finish().await;
        }
        Ok(Ok(run))
    }

    /// Encodes and decodes; what both cost is added up.
    async fn round_trip(&mut self, first: &[u8]) -> Result<Measured, Fault> {
        let interface = &self.program.exercise.interface;
        let Interface::RoundTrip { class, encode, decode, decoder, .. } = interface else {
            return Ok(Ok(Run::without(CaseVerdict::NotRun)));
        };
        let role = match decoder {
            Decoder::SameProcess => Role::Main,
            Decoder::FreshProcess => Role::Decoder,
        };
        let class = class.as_deref();
        let first = self.call(Role::Main, first).await?;
        let mut first = match first {
            Ok(run) => run,
            Err(why) => return Ok(Err(why)),
        };
        let text = match std::mem::replace(&mut first.answer, Err(CaseVerdict::NotRun)) {
            Ok(outcome) => match single(outcome) {
                Ok(text) => text,
                Err(other) => return Ok(Ok(Run { answer: Ok(other), ..first })),
            },
            Err(verdict) => return Ok(Ok(Run { answer: Err(verdict), ..first })),
        };
        if let Some(why) = not_promised(&text, &encode.sig.returns) {
            let answer = Err(refused_encoding(encode, &text, why));
            return Ok(Ok(Run { answer, ..first }));
        }
        let second = self.call(role, &hold(step(class, &decode.name, text))).await?;
        Ok(second.map(|run| first.and(run)))
    }
}

impl Run {
    fn without(verdict: CaseVerdict) -> Self {
        Self { answer: Err(verdict), counted: None, cpu_us: 0.0, outside_us: 0.0, sent_bytes: 0 }
    }

    /// Two steps of one call.
    fn and(self, then: Self) -> Self {
        let answer = then.answer.map(|outcome| match single(outcome) {
            Ok(value) => Outcome::Returned { value, arguments: None },
            Err(other) => other,
        });
        Self {
            answer,
            counted: match (self.counted, then.counted) {
                (Some(first), Some(second)) => Some(both(first, second)),
                (one, None) | (None, one) => one,
            },
            cpu_us: self.cpu_us + then.cpu_us,
            outside_us: self.outside_us + then.outside_us,
            sent_bytes: self.sent_bytes + then.sent_bytes,
        }
    }
}

fn both(first: Counted, second: Counted) -> Counted {
    let mut lines = first.lines;
    lines.extend(second.lines);
    lines.sort_by_key(|line| std::cmp::Reverse(line.parts));
    Counted {
        load: first.load.plus(&second.load),
        run: first.run.plus(&second.run),
        worst_parts: first.worst_parts.saturating_add(second.worst_parts),
        peak_bytes: first.peak_bytes.max(second.peak_bytes),
        outside_steps: first.outside_steps.saturating_add(second.outside_steps),
        lines,
        tampered: first.tampered.or(second.tampered),
        uncounted_thread: first.uncounted_thread || second.uncounted_thread,
    }
}

async fn ask(child: &mut Child, hold: &[u8], arguments_after: bool) -> Run {
    let before = child.cpu_time();
    let taken = child.send(hold).await;
    match (decide::ended(&taken), taken.said) {
        (None, Some(Reply::Held)) => {}
        (Some(verdict), _) => return Run::without(verdict),
        (None, _) => return Run::without(decide::off_the_channel()),
    }
    let outside_us = (child.cpu_time().saturating_sub(before)).as_secs_f64() * 1e6;
    let nonce = nonce();
    let seen = child.ask(&Request::Measure { nonce, arguments_after }, None).await;
    let cpu_us = seen.usage.cpu_us as f64;
    let sent_bytes = hold.len() + child.reply_bytes();
    child.take_printed();
    match decide::measured(&seen, nonce) {
        Ok((outcome, counted)) => {
            let (answer, counted) = (Ok(outcome.clone()), counted.cloned());
            Run { answer, counted, cpu_us, outside_us, sent_bytes }
        }
        Err(verdict) => Run { cpu_us, outside_us, sent_bytes, ..Run::without(verdict) },
    }
}
