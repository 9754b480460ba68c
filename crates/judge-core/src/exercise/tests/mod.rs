//! Tests of loading: good packages load, and every mistake is told with its place and remedy.

mod arbitrary;
mod good;
mod mistakes;
mod own;
mod packages;
mod samples;
mod schema;
mod sweeps;
