//! Counts byte codes: by `sys.monitoring` where CPython has it, else by tracing.

use std::sync::OnceLock;

use pyo3::prelude::*;

use super::{Mode, interpreter, lines, monitoring, state, tracing};

/// A function of a few byte codes, there from the moment that byte codes are counted.
static PROBE: OnceLock<Py<PyAny>> = OnceLock::new();

/// What happens at a byte code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is counted.
    Count,
    /// It is counted and found in the candidate's source.
    Locate,
}

impl Way {
    /// How byte codes are counted in a mode, if they are.
    pub(crate) fn of(mode: Mode) -> Option<Self> {
        match mode {
            Mode::Steps => Some(Self::Count),
            Mode::Work => None,
            Mode::Lines => Some(Self::Locate),
        }
    }
}

/// What was found in the interpreter to count byte codes with.
pub(crate) enum Steps<'py> {
    Monitoring(monitoring::Monitoring<'py>),
    Tracing(tracing::Tracing),
}

impl<'py> Steps<'py> {
    /// Looks for all that is needed and changes nothing.
    pub(crate) fn prepare(py: Python<'py>, way: Way) -> Result<Self, String> {
        if interpreter::has_monitoring(py) {
            monitoring::Monitoring::prepare(py, way).map(Self::Monitoring)
        } else {
            tracing::Tracing::prepare(py, way).map(Self::Tracing)
        }
    }

    pub(crate) fn install(self, py: Python<'py>) -> Result<(), String> {
        let probe = py.eval(c"lambda: None", None, None).map_err(|error| error.to_string())?;
        match self {
            Self::Monitoring(monitoring) => {
                monitoring.install().map_err(|error| format!("sys.monitoring refuses: {error}"))?;
            }
            Self::Tracing(tracing) => tracing.install(py)?,
        }
        let _ = PROBE.set(probe.unbind());
        Ok(())
    }
}

/// Whether byte codes were to be counted and are not any more: what the guard does not know of
/// has been done then.
pub(crate) fn are_lost(py: Python<'_>) -> bool {
    let Some(probe) = PROBE.get() else { return false };
    let before = state::counts().steps;
    lines::leave();
    let was_active = state::set_active(true);
    let called = probe.bind(py).call0();
    state::set_active(was_active);
    let counted = state::counts().steps.wrapping_sub(before);
    state::take_back_steps(counted);
    called.is_ok() && counted == 0
}
