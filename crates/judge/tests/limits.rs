//! What the kernel does not bound exactly is watched from outside: each program here is right and
//! goes over one limit, by less than the kernel's own limits allow.
//!
//! `cargo xtask mutate-policy` runs this with one of them overlooked after the other.

#![expect(clippy::unwrap_used, reason = "a test")]

use judge::bank::Bank;
use judge::engine::{Engine, Settings, Submission};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::report::Backend;
use judge_core::verdict::Verdict;
use judge_protocol::Limits;
use judge_sandbox::Isolation;

/// Goes over a limit in `overdo()`, and answers rightly.
const ANSWER: &str = "

def two_sum(nums, target):
    kept = overdo()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
";

/// The verdict on a right program that does `overdo()` first.
fn verdict(limits: Limits, overdo: &str) -> Verdict {
    judged(limits, &format!("{overdo}{ANSWER}"))
}

/// The verdict behind the floor alone, where the kernel leaves the most open.
fn judged(limits: Limits, source: &str) -> Verdict {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let settings = Settings {
            interpreter: Interpreter::find(None).await.unwrap(),
            backend: Some(Backend::Subprocess),
            walls: Walls::Raised,
            left_out: Isolation::ABOVE_THE_FLOOR.to_vec(),
        };
        let engine = Engine::start(settings).await.unwrap();
        let mut exercise = Bank::built_in().exercise("two_sum").unwrap();
        exercise.limits = limits;
        let mut cases = engine.cases(&exercise, Some(1)).await.unwrap();
        cases.examples.truncate(1);
        cases.tests.clear();
        let source = source.as_bytes().to_vec();
        let submission = Submission { name: "solution.py".to_owned(), source };
        engine.judge(&exercise, &cases, &submission, None).await.unwrap().report.verdict
    })
}

#[test]
fn cpu_time_between_two_seconds_of_the_kernel_is_watched() {
    let overdo = "import time\n\ndef overdo():\n    while time.process_time() < 0.7: pass\n";
    assert_eq!(verdict(Limits { cpu_ms: 300, ..Limits::default() }, overdo), Verdict::TimeLimit);
}

#[test]
fn wall_time_is_watched() {
    let overdo = "import time\n\ndef overdo():\n    time.sleep(0.8)\n";
    assert_eq!(verdict(Limits { wall_ms: 400, ..Limits::default() }, overdo), Verdict::TimeLimit);
}

#[test]
fn memory_that_the_kernel_leaves_to_a_cold_interpreter_is_watched() {
    let overdo = "def overdo():\n    return b'x' * (100 << 20)\n";
    let limits = Limits { memory_bytes: 48 << 20, ..Limits::default() };
    assert_eq!(verdict(limits, overdo), Verdict::MemoryLimit);
}

#[test]
fn threads_are_counted_where_the_kernel_counts_none() {
    let overdo = "import threading, time

def overdo():
    for _ in range(24):
        threading.Thread(target=time.sleep, args=(4,), daemon=True).start()
    time.sleep(4)
";
    let limits = Limits { threads: 8, ..Limits::default() };
    assert_eq!(verdict(limits, overdo), Verdict::Forbidden);
}

#[test]
fn printed_text_is_counted() {
    let overdo = "def overdo():\n    print('x' * 10_000, flush=True)\n";
    let limits = Limits { output_bytes: 1_000, ..Limits::default() };
    assert_eq!(verdict(limits, overdo), Verdict::OutputLimit);
}

#[test]
fn length_of_an_answer_is_bounded() {
    let long = "def two_sum(nums, target):\n    return ['x' * 10_000]\n";
    let limits = Limits { reply_bytes: 4_000, ..Limits::default() };
    assert_eq!(judged(limits, long), Verdict::OutputLimit);
}
