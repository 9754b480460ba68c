//! `kind = "write_tests"`: the learner writes tests of a module; they must pass with a right
//! implementation of it, and fail with each wrong one.

use judge_protocol::Importable;

use super::{Files, Read};
use crate::case::{Expected, Mutant, Question, TestsQuestion};
use crate::exercise::fixtures::Context;
use crate::exercise::page::Table;
use crate::exercise::{Fixture, FixtureInput, Interface, interface, signature};

/// The case that every exercise of this kind has: the tests and the right implementation.
const RIGHT: &str = "implementation";

/// A module that tests are written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// The name that the tests import it by.
    pub module: String,
    /// What it defines, as the learner reads it.
    pub lines: Vec<String>,
    /// `implementation.py`, which is right.
    pub implementation: String,
    /// Further modules, which the implementation needs: name and text.
    pub needs: Vec<(String, String)>,
}

impl Tested {
    /// The modules that tests may import, with this implementation; none is disguised yet.
    pub fn beside(&self, implementation: &str) -> Vec<Importable> {
        let plain = |name: &str, source: &str| Importable {
            name: name.to_owned(),
            source: source.to_owned(),
            disguise: 0,
        };
        let needs = self.needs.iter().map(|(name, source)| plain(name, source));
        needs.chain([plain(&self.module, implementation)]).collect()
    }

    /// What a learner reads.
    pub(super) fn describe(&self) -> Vec<String> {
        let import = format!("import {}", self.module);
        let lines = self.lines.iter().map(|line| format!("# {line}"));
        std::iter::once(import).chain(lines).collect()
    }
}

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    table.accept(&["kind", "module", "defines", "needs"]);
    let module = interface::name(table, "module")?;
    let lines = table.strings("defines");
    let lines = lines.iter().flat_map(|text| text.trim_end().lines()).map(str::to_owned).collect();
    let Some(implementation) = files("implementation.py") else {
        let message = "this kind needs implementation.py, which is missing";
        let help = "write the module there that the tests are for, and write it right";
        table.page.report(table.place.clone(), message, "", help);
        return None;
    };
    let mut needs = Vec::new();
    for name in table.texts("needs") {
        if !signature::is_identifier(name.value) {
            name.report(format!("`{}` cannot be a module's name", name.value), "");
            return None;
        }
        let file = format!("needs/{}.py", name.value);
        let Some(source) = files(&file) else {
            name.report(format!("{file} is missing"), "write the module there");
            return None;
        };
        needs.push((name.value.to_owned(), source.to_owned()));
    }
    let implementation = implementation.to_owned();
    Some(Interface::WriteTests(Tested { module, lines, implementation, needs }))
}

/// The tests and the right implementation.
pub(super) fn right() -> Fixture {
    Fixture {
        id: RIGHT.to_owned(),
        sample: true,
        input: FixtureInput::Written(Question::Tests(TestsQuestion { mutant: None })),
        expected: Some(Expected::Verdicts),
    }
}

/// Reads a wrong implementation.
pub(super) fn case(table: &Table<'_>, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&["id", "why"]);
    let id = table.text("id")?;
    if id.value == RIGHT {
        let message = "every exercise of this kind has this case: it is the right implementation";
        id.report(message, "name the case for the mistake that its mutant makes");
        return None;
    }
    let why = table.required_text("why")?.value.trim().to_owned();
    let file = format!("mutants/{}.py", id.value);
    let Some(source) = ctx.files.get(&file) else {
        id.report(format!("{file} is missing"), "write the wrong implementation there");
        return None;
    };
    let source = String::from_utf8_lossy(source).into_owned();
    let mutant = Some(Mutant { source, why });
    let question = Question::Tests(TestsQuestion { mutant });
    Some((FixtureInput::Written(question), Some(Expected::Verdicts)))
}
