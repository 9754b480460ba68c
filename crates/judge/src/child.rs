//! A confined interpreter process, as seen from the trusted side: questions go in, claims come
//! out, and the kernel is asked what really happened.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

use judge_protocol::{
    Counted, Exit, FrameError, Incoming, Limits, Observation, Reply, ReplyError, Request,
    SEAL_KEY_BYTES, Seal, Stop, Usage, frame,
};
use judge_sandbox::{Family, Process};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::unistd::read;
use tokio::io::unix::AsyncFd;
use tokio::time::{Interval, MissedTickBehavior, interval_at};

use crate::fault::Fault;
use crate::host::Reaper;
use crate::mutation::is_watched;
use crate::start;

pub(crate) use pipes::{ChildEnds, Pipes};
use pipes::{Outbox, writable};

mod pipes;

/// How often a running child's memory, threads and CPU time are looked at.
const WATCH_EVERY: Duration = Duration::from_millis(5);
/// How long a child may work, over several short cases, before its memory is looked at. No more
/// than some 20 MB can be touched in that time, and the kernel's limit on private memory stands.
const UNWATCHED_MAX: Duration = Duration::from_millis(2);
/// How long a killed process may take to be gone.
const GONE_WITHIN: Duration = Duration::from_secs(5);
/// How much printed text of one case is kept for a report.
pub(crate) const PRINTED_BYTES_MAX: usize = 4 << 10;
/// How much of a stream is read at a time.
const READ_BYTES: usize = 16 << 10;

/// A confined interpreter process.
pub(crate) struct Child {
    process: Process,
    /// Where it may start processes: all of them, and what they had used when looked at last.
    family: Option<Family>,
    family_cpu: Duration,
    exited: AsyncFd<OwnedFd>,
    reaper: Reaper,
    pipes: Pipes,
    limits: Limits,
    /// Anonymous memory before the first question, in bytes: the warm interpreter's own.
    baseline_bytes: u64,
    /// What came on standard output alone, where that is an answer and not a remark.
    kept: Option<Vec<u8>>,
    /// Peak of anonymous memory so far, in bytes, the baseline included.
    peak_bytes: u64,
    /// How long it has been working since its memory was looked at.
    unwatched: Duration,
    /// Question bytes that the pipe has not taken yet.
    unsent: Outbox,
    /// How many questions were put whose answers have not been waited for to the end.
    awaited: usize,
    /// Whether it spoke before it was asked.
    out_of_turn: bool,
    /// When the last answer was taken, while others were awaited already.
    working_since: Option<Moment>,
    /// When its memory, threads and CPU time are looked at next.
    tick: Interval,
    /// Reply bytes that are not yet a whole frame.
    pending: Incoming,
    seals: Seals,
    /// Length of the last reply.
    reply_bytes: usize,
    printed: Printed,
    /// How much was printed before that.
    printed_before: u64,
}

/// A moment of a child's life.
struct Moment {
    at: Instant,
    /// Its CPU time then.
    cpu: Duration,
}

/// What a child printed.
#[derive(Default)]
pub(crate) struct Printed {
    /// The first bytes, both streams in order of arrival, at most the output limit.
    pub(crate) bytes: Vec<u8>,
    /// How many there were in all.
    pub(crate) total: u64,
}

impl Printed {
    fn add(&mut self, bytes: &[u8], kept_max: u64) {
        let room = kept_max.saturating_sub(self.bytes.len() as u64);
        let kept = usize::try_from(room).unwrap_or(usize::MAX).min(bytes.len());
        self.bytes.extend_from_slice(&bytes[..kept]);
        self.total += bytes.len() as u64;
    }

    /// Forgets what no report shows.
    pub(crate) fn shorten(&mut self) {
        self.bytes.truncate(PRINTED_BYTES_MAX);
        self.bytes.shrink_to_fit();
    }

    /// Adds what a read brought; says whether the stream is still open.
    fn take(&mut self, read: io::Result<usize>, buffer: &[u8], kept_max: u64) -> bool {
        match read {
            Ok(0) => false,
            Ok(length) => {
                self.add(&buffer[..length], kept_max);
                true
            }
            Err(e) => e.kind() == io::ErrorKind::WouldBlock,
        }
    }
}

/// What is known of the seals on a child's replies.
enum Seals {
    /// It counts nothing.
    None,
    /// Each reply bore the right one so far.
    Whole(Seal),
    /// One did not, and no later one is believed.
    Broken,
}

impl Seals {
    /// The text of a reply, and what was counted if its seal is whole.
    fn open<'a>(&mut self, payload: &'a [u8]) -> (&'a [u8], Option<Counted>) {
        let Self::Whole(seal) = self else { return (payload, None) };
        if let Some((text, counted)) = seal.open(payload) {
            return (text, Some(counted));
        }
        *self = Self::Broken;
        (payload, None)
    }
}

/// Why waiting for an answer ended.
enum Event {
    Answered(Vec<u8>),
    Exited,
    Stopped(Stop),
}

impl Child {
    pub(crate) fn new(
        process: Process,
        reaper: Reaper,
        pipes: Pipes,
        limits: Limits,
    ) -> Result<Self, Fault> {
        let exited = process
            .pidfd()
            .try_clone_to_owned()
            .and_then(start::watch)
            .map_err(|e| Fault::system("watch a run", e))?;
        let mut child = Self {
            process,
            family: None,
            family_cpu: Duration::ZERO,
            exited,
            reaper,
            pipes,
            limits,
            baseline_bytes: 0,
            peak_bytes: 0,
            unwatched: Duration::ZERO,
            unsent: Outbox::default(),
            awaited: 0,
            out_of_turn: false,
            working_since: None,
            tick: ticking(),
            pending: Incoming::default(),
            kept: None,
            seals: Seals::None,
            reply_bytes: 0,
            printed: Printed::default(),
            printed_before: 0,
        };
        child.set_baseline();
        Ok(child)
    }

    /// Takes the memory used now as what the interpreter itself needs.
    pub(crate) fn set_baseline(&mut self) {
        if let Ok(sample) = self.process.sample() {
            self.baseline_bytes = sample.anonymous_bytes;
            self.peak_bytes = sample.anonymous_bytes;
        }
    }

    /// Watches the processes that it starts with it, as one.
    pub(crate) fn watch_family(&mut self) {
        self.family = self.process.family();
    }

    /// Replaces the limits for what is asked from now on.
    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// From now on each reply has to bear a seal made with this key, or what it counts is not told.
    pub(crate) fn expect_seals(&mut self, key: [u8; SEAL_KEY_BYTES]) {
        self.seals = Seals::Whole(Seal::new(key));
    }

    /// Length of the last reply's text, in bytes.
    pub(crate) fn reply_bytes(&self) -> usize {
        self.reply_bytes
    }

    /// Asks one question and waits for the answer, the end of the process, or a limit.
    pub(crate) async fn ask(
        &mut self,
        request: &Request,
        attachment: Option<&[u8]>,
    ) -> Observation {
        let text = serde_json::to_vec(request).expect("a request is always JSON");
        let mut bytes = frame(&text);
        if let Some(attachment) = attachment {
            bytes.extend_from_slice(&frame(attachment));
        }
        self.send(&bytes).await
    }

    /// Asks the last question. `stdin` and the pipe's end follow it, and standard output is kept
    /// whole, up to the limit.
    pub(crate) async fn ask_last(&mut self, request: &Request, stdin: &[u8]) -> Observation {
        let text = serde_json::to_vec(request).expect("a request is always JSON");
        let mut bytes = frame(&text);
        bytes.extend_from_slice(stdin);
        self.kept = Some(Vec::new());
        self.send(&bytes).await
    }

    /// What came on standard output since the last question was asked.
    pub(crate) fn take_kept(&mut self) -> Vec<u8> {
        self.kept.take().unwrap_or_default()
    }

    /// Sends bytes that are already framed and waits for one reply.
    pub(crate) async fn send(&mut self, bytes: &[u8]) -> Observation {
        self.put(bytes);
        self.answer().await
    }

    /// Puts a question, already framed, that is answered after those put before.
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        if self.awaited == 0 {
            self.out_of_turn |= self.spoke_out_of_turn();
        }
        self.awaited += 1;
        self.unsent.put(bytes);
    }

    /// How many bytes of questions its pipe has not taken yet.
    pub(crate) fn unsent_bytes(&self) -> usize {
        self.unsent.len()
    }

    /// Waits for the answer to the first question that has none, the end of the process, or a limit.
    pub(crate) async fn answer(&mut self) -> Observation {
        let started = Instant::now();
        let since = self.working_since.take();
        let since = since.unwrap_or_else(|| Moment { at: started, cpu: self.cpu_time() });
        let cpu_before = since.cpu;
        let event = self.wait_for_answer(started, cpu_before).await;
        self.awaited = self.awaited.saturating_sub(1);
        let wall = started.elapsed();
        let (mut said, mut counted, mut stop) = (None, None, None);
        match &event {
            Event::Answered(payload) => {
                let (text, told) = self.seals.open(payload);
                self.reply_bytes = text.len();
                counted = told;
                match Reply::decode(text) {
                    Ok(reply) => said = Some(reply),
                    Err(ReplyError::TooMany) => stop = Some(Stop::ReplySize),
                    Err(ReplyError::Malformed(_)) => stop = Some(Stop::Channel),
                }
            }
            Event::Exited => {}
            Event::Stopped(why) => stop = Some(*why),
        }
        self.drain();
        // An answer that came just before somebody looked does not make up for a limit passed.
        self.unwatched += since.at.elapsed();
        let threads = match self.family {
            None if self.unwatched <= UNWATCHED_MAX => 0,
            _ => self.look(),
        };
        let cpu_after = self.cpu_seen();
        let cpu = cpu_after.saturating_sub(cpu_before);
        stop = stop.or_else(|| self.over_time(started, cpu)).or_else(|| self.over_memory(threads));
        let now = Moment { at: Instant::now(), cpu: cpu_after };
        self.working_since = (self.awaited > 0).then_some(now);
        if self.printed_too_much() {
            stop = stop.or(Some(Stop::Output));
        }
        let mut exit = None;
        if stop.is_some() || matches!(event, Event::Exited) {
            exit = self.finish().await;
        }
        let usage = Usage {
            cpu_us: microseconds(cpu),
            wall_us: microseconds(wall),
            memory_bytes: self.peak_bytes.saturating_sub(self.baseline_bytes),
        };
        Observation { said, counted, exit, stop, usage }
    }

    /// CPU time of the process since it began, as the kernel has it.
    pub(crate) fn cpu_time(&mut self) -> Duration {
        if self.family.is_some() {
            self.look();
        }
        self.cpu_seen()
    }

    /// The same, of a family as it was looked at last.
    fn cpu_seen(&self) -> Duration {
        self.process.cpu_time().unwrap_or_default().max(self.family_cpu)
    }

    /// What was printed since the last call.
    pub(crate) fn take_printed(&mut self) -> Printed {
        self.printed_before += self.printed.total;
        std::mem::take(&mut self.printed)
    }

    /// Whether more has been printed than the run may, this exchange and those before together.
    fn printed_too_much(&self) -> bool {
        is_watched("output") && self.printed_before + self.printed.total > self.limits.output_bytes
    }

    /// Whether the process has ended, now.
    fn has_ended(&self) -> bool {
        let mut ended = [PollFd::new(self.process.pidfd(), PollFlags::POLLIN)];
        poll(&mut ended, PollTimeout::ZERO).is_ok_and(|ready| ready > 0)
    }

    /// Whether the candidate has anything on the channel that nobody asked for.
    fn spoke_out_of_turn(&mut self) -> bool {
        let mut byte = [0; 1];
        !self.pending.is_empty()
            || matches!(self.pipes.replies.try_read(&mut byte), Ok(read) if read > 0)
    }

    async fn wait_for_answer(&mut self, started: Instant, cpu_before: Duration) -> Event {
        if self.out_of_turn {
            return Event::Stopped(Stop::Channel);
        }
        if let Some(event) = self.take_frame() {
            return event;
        }
        let mut buffer = vec![0; READ_BYTES];
        let (mut open, mut out_open, mut err_open) = (true, true, true);
        loop {
            let mut is_time_to_look = false;
            if self.unsent.is_empty() && self.kept.is_some() {
                // The end of the pipe is the end of a program's standard input.
                self.pipes.job = None;
            }
            let Pipes { job, replies, stdout, stderr } = &mut self.pipes;
            tokio::select! {
                biased;
                ready = replies.readable(), if open => {
                    let read = ready.and_then(|()| replies.try_read(&mut buffer));
                    match read {
                        Ok(0) => open = false,
                        Ok(length) => {
                            self.pending.push(&buffer[..length]);
                            if let Some(event) = self.take_frame() {
                                return event;
                            }
                        }
                        Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                        Err(_) => open = false,
                    }
                }
                ready = stdout.readable(), if out_open => {
                    let read = ready.and_then(|()| stdout.try_read(&mut buffer));
                    if let (Some(kept), Ok(length)) = (&mut self.kept, &read) {
                        kept.extend_from_slice(&buffer[..*length]);
                    }
                    out_open = self.printed.take(read, &buffer, self.limits.output_bytes);
                }
                ready = stderr.readable(), if err_open => {
                    let read = ready.and_then(|()| stderr.try_read(&mut buffer));
                    err_open = self.printed.take(read, &buffer, self.limits.output_bytes);
                }
                ready = writable(job.as_ref()), if !self.unsent.is_empty() => {
                    self.unsent.send(ready);
                }
                _ = self.exited.readable() => return self.last_words(),
                _ = self.tick.tick() => is_time_to_look = true,
            }
            if self.printed_too_much() {
                return Event::Stopped(Stop::Output);
            }
            if is_time_to_look && let Some(stop) = self.over_limit(started, cpu_before) {
                return Event::Stopped(stop);
            }
        }
    }

    /// After the process has ended: an answer that it still managed to leave, or its end.
    fn last_words(&mut self) -> Event {
        let mut buffer = vec![0; READ_BYTES];
        while let Ok(length @ 1..) = self.pipes.replies.try_read(&mut buffer) {
            self.pending.push(&buffer[..length]);
            if let Some(event) = self.take_frame() {
                return event;
            }
        }
        Event::Exited
    }

    /// A whole frame, if there is one. Bytes after it are not an answer to anything.
    fn take_frame(&mut self) -> Option<Event> {
        let allowed = usize::try_from(self.limits.reply_bytes).unwrap_or(usize::MAX);
        let allowed = if is_watched("reply") { allowed } else { usize::MAX };
        let taken = match self.awaited {
            0 | 1 => self.pending.take(allowed),
            _ => self.pending.take_first(allowed),
        };
        match taken {
            Ok(payload) => payload.map(Event::Answered),
            Err(FrameError::TooLong { .. }) => Some(Event::Stopped(Stop::ReplySize)),
            Err(FrameError::Surplus { .. }) => Some(Event::Stopped(Stop::Channel)),
        }
    }

    fn over_limit(&mut self, started: Instant, cpu_before: Duration) -> Option<Stop> {
        let threads = self.look();
        let cpu = self.cpu_seen().saturating_sub(cpu_before);
        self.over_time(started, cpu).or_else(|| self.over_memory(threads))
    }

    fn over_time(&self, started: Instant, cpu: Duration) -> Option<Stop> {
        let is_over = started.elapsed() > Duration::from_millis(self.limits.wall_ms);
        if is_over && is_watched("wall") {
            return Some(Stop::Wall);
        }
        let is_over = cpu > Duration::from_millis(self.limits.cpu_ms);
        (is_over && is_watched("cpu")).then_some(Stop::Cpu)
    }

    fn over_memory(&self, threads: u32) -> Option<Stop> {
        let held = self.peak_bytes.saturating_sub(self.baseline_bytes);
        if held > self.limits.memory_bytes && is_watched("memory") {
            return Some(Stop::Memory);
        }
        (threads > self.limits.threads && is_watched("threads")).then_some(Stop::Threads)
    }

    /// Looks at memory and threads; returns how many threads there are.
    fn look(&mut self) -> u32 {
        self.unwatched = Duration::ZERO;
        if let Some(sample) = self.family.as_mut().and_then(|family| family.look().ok()) {
            self.family_cpu = sample.cpu;
            let most = self.baseline_bytes + self.limits.memory_bytes;
            let exact = || self.family.as_ref().and_then(Family::exact_bytes);
            // What they share counts for each of them, and is only counted once when it matters.
            let bytes = match sample.resident_bytes {
                bytes if bytes > most => exact().map_or(bytes, |exact| exact.min(bytes)),
                bytes => bytes,
            };
            self.peak_bytes = self.peak_bytes.max(bytes);
            return sample.threads;
        }
        // A process that has just ended has no memory to look at: the last look counts.
        match self.process.sample() {
            Ok(sample) => {
                // The kernel's own peak counts pages of files too, which only ever come in: without
                // those of now it is a peak of the rest that was reached for certain.
                let reached = sample.peak_bytes.saturating_sub(sample.file_bytes);
                self.peak_bytes = self.peak_bytes.max(reached).max(sample.anonymous_bytes);
                sample.threads
            }
            Err(_) => 0,
        }
    }

    /// Takes what is in the output pipes now, without waiting for more. The kernel is asked, not
    /// the event loop, which may not have looked at the pipes since the answer was written.
    fn drain(&mut self) {
        let mut buffer = vec![0; READ_BYTES];
        let kept_max = self.limits.output_bytes;
        let mut nothing = None;
        let streams = [(&self.pipes.stdout, &mut self.kept), (&self.pipes.stderr, &mut nothing)];
        for (stream, kept) in streams {
            // A flood is cut off once it is known to be one.
            while self.printed.total <= kept_max
                && let Ok(length @ 1..) = read(stream.as_fd(), &mut buffer)
            {
                if let Some(kept) = kept {
                    kept.extend_from_slice(&buffer[..length]);
                }
                self.printed.add(&buffer[..length], kept_max);
            }
        }
    }

    /// Ends the process without asking how. Returns the memory that it used at its peak, in bytes.
    pub(crate) async fn dismiss(mut self) -> u64 {
        self.look();
        self.process.kill();
        if !self.reaper.dismiss() {
            self.finish().await;
        }
        self.peak_bytes.saturating_sub(self.baseline_bytes)
    }

    /// Kills the process if it still runs, waits until it is gone and says how it ended.
    pub(crate) async fn finish(&mut self) -> Option<Exit> {
        // One that has ended by itself is left as it is: its init still holds its exit status.
        if !self.has_ended() {
            self.process.kill();
        }
        let gone = tokio::time::timeout(GONE_WITHIN, self.exited.readable()).await.is_ok();
        self.drain();
        if !gone {
            return None;
        }
        self.reaper.reap(&mut self.process).await
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.process.kill();
    }
}

fn ticking() -> Interval {
    let mut tick = interval_at(tokio::time::Instant::now() + WATCH_EVERY, WATCH_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick
}

fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
