//! What can be known of `generator.py` without running it: the names it takes.

use super::page::Table;
use super::signature::{Param, parse_params};

/// The generator of an exercise, as far as its `def` tells.
pub(super) enum Generator {
    /// There is no generator.py.
    Missing,
    /// It takes these after `rng`, `profile` and `n`.
    Takes(Vec<Param>),
    /// Its `def` was not understood; Python will tell.
    Unknown,
}

impl Generator {
    /// Reads the source of generator.py.
    pub(super) fn read(source: Option<&str>) -> Self {
        let Some(source) = source else { return Self::Missing };
        let first = source.strip_prefix("def generate");
        let later = || source.split_once("\ndef generate").map(|(_, rest)| rest);
        let Some(rest) = first.or_else(later) else { return Self::Unknown };
        match parse_params(rest) {
            Ok((params, _)) if params.iter().take(3).all(|param| param.stars.is_empty()) => {
                Self::Takes(params.into_iter().skip(3).collect())
            }
            Ok(_) | Err(_) => Self::Unknown,
        }
    }

    /// Reports a use of the generator that cannot work: no generator, or names that differ.
    pub(super) fn check<'a>(
        &self,
        table: &Table<'_>,
        key: &str,
        names: impl Iterator<Item = &'a str>,
    ) {
        let names: Vec<&str> = names.collect();
        let params = match self {
            Self::Missing => {
                let message = "this needs generator.py, which is missing";
                let help = "write `def generate(rng, profile, n)` in generator.py";
                table.page.report(table.place.clone(), message, "", help);
                return;
            }
            Self::Unknown => return,
            Self::Takes(params) => params,
        };
        let open = params.iter().any(|param| param.stars == "**");
        for name in &names {
            if !open && params.iter().all(|param| param.name != *name) {
                let message = format!("`generate` in generator.py takes no `{name}`");
                table.report(key, message, "add the parameter there, or leave it out here");
            }
        }
        for param in params {
            let needed = param.stars.is_empty() && !param.default;
            if needed && !names.contains(&param.name.as_str()) {
                let message = format!("`generate` in generator.py also needs `{}`", param.name);
                let help = format!("write `with = {{ {} = ... }}`", param.name);
                table.report(key, message, help);
            }
        }
    }
}
