//! Thought without action: exercises, plans, comparison, verdicts and reports.
//!
//! This crate touches no clock, process, file or network. Times, seeds and file contents come in
//! as data, so the same input gives the same bytes.

#![forbid(unsafe_code)]

pub mod anonymous;
pub mod case;
pub mod compare;
pub mod decide;
pub mod diagnostic;
pub mod exercise;
mod folder;
pub mod grade;
pub mod growth;
pub mod likeness;
pub mod nearest;
pub mod notation;
pub mod plan;
pub mod record;
pub mod report;
pub mod review;
pub mod roadmap;
pub mod shape;
pub mod shrink;
pub mod tried;
pub mod verdict;
pub mod withhold;
