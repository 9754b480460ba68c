//! Black-box tests through the built binary; this library holds what they share.
//!
//! The programs lie in folders beside it: `verdicts/EXERCISE/VERDICT/*.py` get the verdict of
//! their folder, `cheats/EXERCISE/*.py` are never accepted, `bombs/*.py` say in their first lines
//! what they expect. A new case is a new file.

mod corpus;
mod machine;
mod processes;
mod run;

pub use corpus::{Program, assert_none, in_parallel, programs, tests_dir};
pub use machine::{backends, is_pypy, judge_binary, pyenv_python, pythons};
pub use processes::{children, cpu_ticks, descendants, group_lives, kill, kill_group, poll};
pub use run::{Judge, Run, Running, judge};
