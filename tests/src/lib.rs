//! Black-box tests through the built binary; this library holds what they share.
//!
//! The programs lie in folders beside it: `verdicts/EXERCISE/VERDICT/*.py` get the verdict of
//! their folder, `cheats/EXERCISE/*.py` are never accepted, `bombs/*.py` say in their first lines
//! what they expect, `hidden/EXERCISE/*.py` bring what is asked into a report unless `--hidden`
//! is given. `hostile/FAMILY/reach/*.py` try one harm each and attain nothing, and
//! `honest/*.py` are odd and accepted. `growth/programs/EXERCISE/VERDICT/*.py` say in their first
//! lines how they grow, and `tampering/EXERCISE/*.py` are never told to keep their promise. Those
//! that try a harm name its family in a header. `practice` is a repository that `judge grade`
//! goes through, and `review/EXERCISE/*.py` are submissions that `judge review` compares, some of
//! them near-copies of others, named `copy_of_*`. A new case is a new file.

mod bank;
mod browser;
mod corpus;
mod dishonest;
pub mod grading;
mod machine;
mod processes;
mod run;
mod terminal;
mod walls;
mod world;

pub use bank::{bank, copy_patient};
pub use browser::{Scheme, Seen, browser, visit};
pub use corpus::{Program, assert_none, in_parallel, programs, tests_dir};
pub use dishonest::{Dishonest, FAMILIES, HIDDEN_WORD, Means, attempt, dishonest};
pub use machine::{
    backends, host_library, is_pypy, judge_binary, pyenv_python, pythons, pythons_and,
};
pub use processes::{
    children, cpu_ticks, descendants, group_lives, kill, kill_group, poll, tree_cpu_ticks,
};
pub use run::{Judge, Run, Running, judge};
pub use terminal::{Left, OnTerminal};
pub use walls::{Came, REJECTIONS, Setting, inside, reaching, try_out, without_walls};
pub use world::{User, World, copy_folder};
