//! The face for a browser: one file with everything in it, no script and nothing to fetch.

mod curves;
mod failure;
mod figure;
mod near;
mod page;
mod plot;
mod review;
mod source;
mod submission;

pub use page::html;
pub use review::review_html;
