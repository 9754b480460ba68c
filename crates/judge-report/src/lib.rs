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
mod concise;
mod diagnostics;
mod diff;
mod growth;
mod json;
mod markdown;
mod page;
mod picture;
mod screens;
mod source;
mod style;
mod terminal;

#[cfg(test)]
extern crate self as judge_report;
#[cfg(test)]
mod tests;

pub use concise::{concise, in_short};
pub use diagnostics::diagnostics;
pub use escape::visible;
pub use growth::explain_growth;
pub use json::json;
pub use number::{bytes, duration};
pub use screens::attacks::{AttackEnd, AttackRow, AttackScreen, attack_screen};
pub use screens::doctor::{DoctorRow, DoctorScreen, DoctorState, doctor_screen};
pub use screens::list::{ListRow, list_screen};
pub use screens::roadmap::{NextScreen, next_screen, roadmap_screen};
pub use screens::show::{ShowExample, ShowScreen, show_screen};
pub use screens::verify::{
    SurvivingMutant, VerifiedExercise, VerifiedMutants, VerifiedSample, VerifyScreen, verify_screen,
};
pub use style::Style;
pub use terminal::terminal;
