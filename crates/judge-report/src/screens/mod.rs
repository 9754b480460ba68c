//! Screens that show no report.

pub(crate) mod attacks;
pub(crate) mod doctor;
pub(crate) mod grade;
pub(crate) mod list;
pub(crate) mod roadmap;
pub(crate) mod show;
pub(crate) mod tried;
pub(crate) mod verify;
pub(crate) mod watch;
