//! The program is there and says who it is. Everything else is tried through it in `tests/`.

#![expect(clippy::disallowed_methods, reason = "a test starts the program")]

use std::process::Command;

#[test]
fn program_says_its_version() {
    let said = Command::new(env!("CARGO_BIN_EXE_judge")).arg("--version").output().unwrap();
    assert!(said.status.success());
    let text = String::from_utf8(said.stdout).unwrap();
    assert_eq!(text.trim(), format!("judge {}", env!("CARGO_PKG_VERSION")));
}
