//! The harness' own tests, which are Python's.

#![expect(clippy::disallowed_methods, reason = "a test starts the interpreter")]

use std::process::Command;

use judge_tests::pythons;

#[test]
fn harness_keeps_its_promises_on_every_python() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for python in pythons() {
        let said = Command::new(&python)
            .args(["-B", "-m", "unittest", "discover", "-q", "harness/tests"])
            .env("JUDGE_TEST_PYTHON", &python)
            .current_dir(root)
            .output()
            .expect("the interpreter starts");
        assert!(said.status.success(), "{python}: {}", String::from_utf8_lossy(&said.stderr));
    }
}
