//! A contender that stays: it reads submissions as lines of JSON and writes verdicts as such.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::os::fd::AsFd;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use judge_tests::tree_cpu_ticks;
use nix::poll::{PollFd, PollFlags, poll};
use serde_json::{Value, json};

use super::task::{CASES, EXERCISE, Submission};

/// The longest wait for an answer; each contender ends an endless loop sooner.
const ANSWERS_WITHIN_MS: u16 = 60_000;

/// How long a contender may take to end.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

/// Clock ticks of `/proc`.
const TICKS_PER_SECOND: u32 = 100;

/// What a stream took.
#[derive(Debug)]
pub(super) struct Streamed {
    /// From the first request to the last answer.
    pub(super) wall: Duration,
    /// CPU time of all processes of the contender.
    pub(super) cpu: Duration,
}

/// A process and its two pipes.
pub(super) struct Server {
    name: String,
    process: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Server {
    pub(super) fn start(name: &str, mut command: Command) -> Result<Self, String> {
        let say = |e: &dyn std::fmt::Display| format!("start {name}: {e}");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(|e| say(&e))?;
        let requests = process.stdin.take();
        let answers = process.stdout.take().ok_or_else(|| say(&"no standard output"))?;
        Ok(Self { name: name.to_owned(), process, requests, answers: BufReader::new(answers) })
    }

    /// What a script says of itself when it is ready.
    pub(super) fn ready(&mut self) -> Result<String, String> {
        let line = self.line()?;
        let answer: Value = serde_json::from_str(&line).map_err(|e| self.odd(&e, &line))?;
        Ok(answer["ready"].as_str().unwrap_or_default().to_owned())
    }

    /// One after the other, each when the last has been answered; the time of each.
    pub(super) fn one_by_one(
        &mut self,
        submissions: &[Submission],
    ) -> Result<Vec<Duration>, String> {
        let mut times = Vec::new();
        for submission in submissions {
            let request = request(submission);
            let started = Instant::now();
            self.write(&request)?;
            let line = self.line()?;
            times.push(started.elapsed());
            self.check(&line, &BTreeMap::from([(submission.id.as_str(), submission)]))?;
        }
        Ok(times)
    }

    /// All at once.
    pub(super) fn stream(&mut self, submissions: &[Submission]) -> Result<Streamed, String> {
        let requests: String = submissions.iter().map(request).collect();
        let mut pipe = self.requests.take().ok_or("a server takes requests")?;
        let ticks = tree_cpu_ticks(self.process.id());
        let started = Instant::now();
        let writer = thread::spawn(move || {
            pipe.write_all(requests.as_bytes())?;
            pipe.flush().map(|()| pipe)
        });
        let lines = submissions.iter().map(|_| self.line()).collect::<Result<Vec<_>, _>>()?;
        let wall = started.elapsed();
        let ticks = tree_cpu_ticks(self.process.id()) - ticks;
        let pipe = writer.join().map_err(|_| "the writer panicked")?;
        self.requests = Some(pipe.map_err(|e| format!("{}: {e}", self.name))?);
        let mut open: BTreeMap<&str, &Submission> =
            submissions.iter().map(|submission| (submission.id.as_str(), submission)).collect();
        for line in &lines {
            let id = self.check(line, &open)?;
            open.remove(id.as_str());
        }
        let ticks = u32::try_from(ticks).map_err(|e| e.to_string())?;
        Ok(Streamed { wall, cpu: Duration::from_secs(1) * ticks / TICKS_PER_SECOND })
    }

    fn write(&mut self, request: &str) -> Result<(), String> {
        let pipe = self.requests.as_mut().ok_or("a server takes requests")?;
        pipe.write_all(request.as_bytes()).map_err(|e| format!("{}: {e}", self.name))
    }

    /// The next line; one that does not come is a failure, not a wait for ever.
    fn line(&mut self) -> Result<String, String> {
        if self.answers.buffer().is_empty() {
            let pipe = PollFd::new(self.answers.get_ref().as_fd(), PollFlags::POLLIN);
            let ready = poll(&mut [pipe], ANSWERS_WITHIN_MS);
            if ready.map_err(|e| format!("{}: {e}", self.name))? == 0 {
                return Err(format!("{} does not answer", self.name));
            }
        }
        let mut line = String::new();
        let read = self.answers.read_line(&mut line).map_err(|e| format!("{}: {e}", self.name))?;
        if read == 0 { Err(format!("{} ended", self.name)) } else { Ok(line) }
    }

    /// The id of the submission that a line is about: one of those that are open, and rightly
    /// judged.
    fn check(&self, line: &str, open: &BTreeMap<&str, &Submission>) -> Result<String, String> {
        let answer: Value = serde_json::from_str(line).map_err(|e| self.odd(&e, line))?;
        let submission = answer["id"].as_str().and_then(|id| open.get(id));
        let submission = submission.ok_or_else(|| self.odd(&"an id that nobody asked", line))?;
        if answer["verdict"] != submission.verdict {
            return Err(self.odd(&format!("{} is right", submission.verdict), line));
        }
        let passed = answer["cases"]["passed"].as_u64();
        let all = u64::try_from(CASES).ok();
        if passed.is_some() && submission.verdict == "accepted" && passed != all {
            return Err(self.odd(&format!("{CASES} cases are all"), line));
        }
        Ok(submission.id.clone())
    }

    fn odd(&self, why: &dyn std::fmt::Display, line: &str) -> String {
        format!("{}: {why}: {}", self.name, line.trim_end())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // At the end of its requests it ends by itself, with all that it started. After a failure
        // it may not, and then it is ended.
        self.requests = None;
        let ended = judge_tests::poll(ENDS_WITHIN, || self.process.try_wait().ok().flatten());
        if ended.is_none() {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}

fn request(submission: &Submission) -> String {
    let Submission { id, source, .. } = submission;
    let line = json!({ "id": id, "exercise": EXERCISE, "source": source });
    format!("{line}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A contender that says this to every line.
    fn saying(answer: &str) -> Server {
        #[expect(clippy::disallowed_methods, reason = "a test starts a contender")]
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("while read -r line; do echo '{answer}'; done")]);
        Server::start("a contender", shell).unwrap()
    }

    fn submission(id: &str) -> Submission {
        Submission { id: id.to_owned(), source: "pass".to_owned(), verdict: "accepted" }
    }

    #[test]
    fn right_verdict_is_timed_and_a_wrong_one_fails_the_bench() {
        let mut right = saying(r#"{"id": "1", "verdict": "accepted"}"#);
        assert_eq!(right.one_by_one(&[submission("1")]).unwrap().len(), 1);
        let mut wrong = saying(r#"{"id": "1", "verdict": "wrong_answer"}"#);
        let why = wrong.one_by_one(&[submission("1")]).unwrap_err();
        assert!(why.contains("accepted is right"), "{why}");
    }

    #[test]
    fn verdict_of_too_few_cases_fails_the_bench() {
        let mut lazy = saying(r#"{"id": "1", "verdict": "accepted", "cases": {"passed": 3}}"#);
        let why = lazy.one_by_one(&[submission("1")]).unwrap_err();
        assert!(why.contains("20 cases are all"), "{why}");
    }

    #[test]
    fn each_submission_of_a_stream_is_answered_once() {
        let mut twice = saying(r#"{"id": "1", "verdict": "accepted"}"#);
        let why = twice.stream(&[submission("1"), submission("2")]).unwrap_err();
        assert!(why.contains("an id that nobody asked"), "{why}");
    }

    #[test]
    fn contender_that_ends_fails_the_bench() {
        #[expect(clippy::disallowed_methods, reason = "a test starts a contender")]
        let mut ends = Server::start("a contender", Command::new("true")).unwrap();
        assert_eq!(ends.ready().unwrap_err(), "a contender ended");
    }
}
