//! The harness' own tests, which are Python's.

#![expect(clippy::disallowed_methods, reason = "a test starts the interpreter")]

use std::process::Command;

use judge_tests::{assert_none, host_library, in_parallel, pythons_and};

#[test]
fn harness_keeps_its_promises_on_every_python() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let findings =
        in_parallel(2, &pythons_and(&["3.13", "3.12", "3.11", "3.10", "3.9"]), |python| {
            let said = Command::new(python)
                .args(["-B", "-m", "unittest", "discover", "-q", "harness/tests"])
                .env("JUDGE_TEST_PYTHON", python)
                .env("JUDGE_TEST_COUNTER", host_library())
                .current_dir(root)
                .output()
                .expect("the interpreter starts");
            let failed = format!("{python}: {}", String::from_utf8_lossy(&said.stderr));
            (!said.status.success()).then_some(failed).into_iter().collect()
        });
    assert_none(&findings);
}
