//! The face for a browser: one file with everything in it, no script and nothing to fetch.

mod failure;
mod figure;
mod page;
mod plot;
mod source;
mod submission;

pub use page::html;
