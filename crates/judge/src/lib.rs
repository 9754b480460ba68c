//! The engine of judge: loads exercises, runs submissions behind walls, decides, reports.
//!
//! It knows nothing of the command line and prints nothing.

#![forbid(unsafe_code)]

mod assembly;
pub mod attack;
mod author;
pub mod bank;
pub mod batch;
mod checkers;
mod child;
mod clock;
mod digest;
pub mod engine;
pub mod fault;
pub mod grade;
pub mod growth;
pub mod history;
mod host;
pub mod kept;
mod marshal;
mod mount;
#[cfg(feature = "mutation")]
mod mutation;
#[cfg(not(feature = "mutation"))]
#[path = "no_mutation.rs"]
mod mutation;
mod payload;
mod phase;
pub mod picture;
pub mod preload;
mod program;
pub mod python;
pub mod review;
mod round_trip;
pub mod runner;
pub mod scaffold;
mod secret;
mod shrink;
mod start;
mod subject;
pub mod thrift;
pub mod tried;
pub mod verify;
mod written_tests;

pub use picture::file_lines;
