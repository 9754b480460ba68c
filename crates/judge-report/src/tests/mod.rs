//! Every screen as it is seen, and what may never be seen.

#[path = "../../examples/fixtures/mod.rs"]
mod fixtures;

mod faces;
mod growth;
mod hostile;
mod learning;
mod review;
mod schemas;
mod snapshots;
