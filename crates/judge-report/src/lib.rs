//! One report, many faces.
//!
//! Every function here is pure: it takes data and returns text. Nothing prints, nothing reads a
//! clock, a terminal or the environment; width and colour come in as a [`Style`]. Text that a
//! candidate chose passes through [`escape`] on its way to any face.

#![forbid(unsafe_code)]

pub mod escape;
pub mod number;
pub mod table;

mod breaking;
mod brief;
mod concise;
mod csv;
mod diagnostics;
mod diff;
mod github;
mod growth;
mod html;
mod json;
mod junit;
mod markdown;
mod markup;
mod page;
mod picture;
mod review;
mod sarif;
mod screens;
mod source;
mod style;
mod summary;
mod tap;
mod terminal;

#[cfg(test)]
extern crate self as judge_report;
#[cfg(test)]
mod tests;

pub use concise::{concise, in_short, message};
pub use csv::csv;
pub use diagnostics::diagnostics;
pub use escape::{cut, visible};
pub use github::github;
pub use growth::explain_growth;
pub use html::{html, review_html};
pub use json::{Event, gradebook_json, json, json_line, json_lines, review_json};
pub use junit::junit;
pub use number::{bytes, duration};
pub use review::{review_concise, review_csv, review_screen};
pub use sarif::sarif;
pub use screens::attacks::{AttackEnd, AttackRow, AttackScreen, attack_screen};
pub use screens::doctor::{DoctorRow, DoctorScreen, DoctorState, doctor_screen};
pub use screens::grade::{grade_concise, grade_line, grade_screen};
pub use screens::list::{ListRow, list_screen};
pub use screens::roadmap::{NextScreen, next_screen, roadmap_screen};
pub use screens::show::{ShowExample, ShowScreen, show_screen};
pub use screens::tried::{tried_json, tried_screen};
pub use screens::verify::{
    SurvivingMutant, VerifiedExercise, VerifiedMutants, VerifiedSample, VerifyScreen, verify_screen,
};
pub use screens::watch::{WatchFace, WatchMark, WatchScreen, WatchView, watch_screen};
pub use style::Style;
pub use summary::markdown;
pub use tap::tap;
pub use terminal::terminal;
