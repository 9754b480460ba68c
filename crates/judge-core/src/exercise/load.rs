//! Reads a package into an exercise, or into everything that is wrong with it.

use std::cell::RefCell;

use super::fixtures::{Context, Fixtures};
use super::generator::Generator;
use super::page::{Found, Page, Place, Table};
use super::samples::Parts;
use super::{
    Checker, CheckerKind, Document, Exercise, Interface, Package, Sample, SampleFolder, Sweep,
    checker, document, fixtures, growth, kind, samples,
};
use crate::diagnostic::Diagnostic;

/// Reads a package. All mistakes that can be told apart are reported at once, sorted by place.
pub fn load(package: &Package) -> Result<Exercise, Vec<Diagnostic>> {
    let found = RefCell::new(Vec::new());
    let exercise = Files { package, found: &found }.exercise();
    let mut mistakes = found.into_inner();
    match exercise {
        Some(exercise) if mistakes.is_empty() => Ok(exercise),
        Some(_) | None => {
            if mistakes.is_empty() {
                let message = "the exercise cannot be read";
                mistakes.push(Diagnostic::whole_file(package.root.clone(), message));
            }
            let place = |one: &Diagnostic| one.span.as_ref().map(|span| span.start);
            mistakes.sort_by_key(|one| (one.file.clone(), place(one)));
            mistakes.dedup();
            Err(mistakes)
        }
    }
}

/// What marks a place that an author has to fill.
pub const FILL_MARK: &str = "FILL_IN";

/// The files of a package and where their mistakes go.
struct Files<'f> {
    package: &'f Package,
    found: &'f Found,
}

impl<'f> Files<'f> {
    fn exercise(&self) -> Option<Exercise> {
        let path = self.path("exercise.toml");
        let text = self.required("exercise.toml", "see the format of exercises for what it holds");
        let statement = self.required("statement.md", "write what the learner is to do");
        let starter = self.required("starter.py", "write the signatures that the learner fills");
        let oracle = self.text("oracle.py");
        let source = self.text("generator.py");
        let mut samples = self.samples();
        let text = text?;
        let page = Page::new(path, text, self.found);
        let tree = page.parse()?;
        let root = Table::root(&page, "exercise.toml", tree.get_ref());
        let head = document::head(&root, self.directory());
        let roadmap = document::roadmap(&root);
        let equivalents = document::equivalents(&root);
        let interface = kind::interface(&root, &|name| self.text(name));
        let checker = checker::checker(&root, interface.as_ref(), |name| self.text(name));
        let static_rules = document::static_rules(&root);
        let limits = document::limits(&root);
        let complexity = document::complexity(&root);
        let generator = Generator::read(source);
        let growing = growth::Context { generator: &generator, interface: interface.as_ref() };
        let (sweeps, sweep_names) = growth::sweeps(&root, &growing);
        let random = growth::random(&root, &generator);
        check_lazy(&root, interface.as_ref(), oracle);
        check_oracle(&root, interface.as_ref(), checker.as_ref(), oracle);
        let properties = document::properties(&root, interface.as_ref());
        let ctx = Context {
            interface: interface.as_ref(),
            checker: checker.as_ref().map(|checker| &checker.kind),
            generator: &generator,
            oracle: oracle.is_some(),
            files: &self.package.files,
        };
        let fixtures = self.fixtures(&ctx);
        let parts = parts(&root, &fixtures, &sweep_names);
        samples::describe(&root, &mut samples, &parts);
        let document = self.document(text, &root, &sweeps);
        let head = head?;
        Some(Exercise {
            id: head.id,
            title: head.title,
            difficulty: head.difficulty,
            category: head.category,
            subtopic: head.subtopic,
            topics: head.topics,
            minutes: head.minutes,
            python_min: head.python_min,
            modules: head.modules,
            hints: head.hints,
            next: head.next,
            roadmap,
            interface: interface?,
            checker: checker?,
            static_rules,
            limits,
            complexity,
            sweeps,
            random,
            properties,
            fixtures: fixtures.cases,
            samples,
            equivalents,
            statement: statement?.to_owned(),
            starter: starter?.to_owned(),
            generator: source.map(str::to_owned),
            oracle: oracle.map(str::to_owned),
            document,
        })
    }

    fn samples(&self) -> Vec<Sample> {
        let Package { root, files } = self.package;
        let samples = samples::find(files, root, &mut self.found.borrow_mut());
        if samples.iter().all(|sample| sample.folder != SampleFolder::Accepted) {
            let help = "add the best solution as submissions/accepted/reference.py";
            self.missing("submissions", "no sample submission is accepted", help);
        }
        samples
    }

    /// The directory's own name.
    fn directory(&self) -> &'f str {
        let root = self.package.root.trim_end_matches('/');
        root.rsplit('/').next().unwrap_or(root)
    }

    fn path(&self, name: &str) -> String {
        let root = self.package.root.trim_end_matches('/');
        if root.is_empty() { name.to_owned() } else { format!("{root}/{name}") }
    }

    fn missing(&self, name: &str, message: &str, help: &str) {
        let mistake = Diagnostic::whole_file(self.path(name), message).help(help);
        self.found.borrow_mut().push(mistake);
    }

    /// A file's text; `None` when it is missing or, which is reported, not UTF-8.
    fn text(&self, name: &str) -> Option<&'f str> {
        let bytes = self.package.files.get(name)?;
        let text = std::str::from_utf8(bytes).ok();
        if text.is_none() {
            self.missing(name, "the file is not UTF-8", "save it as UTF-8");
        }
        text
    }

    fn required(&self, name: &str, help: &str) -> Option<&'f str> {
        if !self.package.files.contains_key(name) {
            self.missing(name, "the file is missing", help);
        }
        self.text(name)
    }

    fn fixtures(&self, ctx: &Context<'_>) -> Fixtures {
        let mut fixtures = Fixtures::default();
        for name in self.package.files.keys() {
            let Some(file) = name.strip_prefix("fixtures/") else { continue };
            let hidden = file.split('/').any(|part| part.starts_with('.'));
            if hidden || file.starts_with("files/") {
                continue;
            }
            if file.strip_suffix(".toml").is_none_or(|name| name.contains('/')) {
                let help = "cases stand in .toml files directly in fixtures/";
                self.missing(name, "judge does not read this file", help);
                continue;
            }
            if let Some(text) = self.text(name) {
                let page = Page::new(self.path(name), text, self.found);
                fixtures::read(&page, name, ctx, &mut fixtures);
            }
        }
        self.own_cases(ctx, &mut fixtures);
        // Every question of a quiz is shown.
        let quiz = matches!(ctx.interface, Some(Interface::Quiz));
        if !quiz && !fixtures.sample && !fixtures.incomplete {
            let help = "add `sample = true` to a small case in fixtures/*.toml";
            self.missing("fixtures", "no case is shown to the learner", help);
        }
        fixtures
    }

    /// Adds the cases that the exercise's kind brings along, and misses those of its files.
    fn own_cases(&self, ctx: &Context<'_>, fixtures: &mut Fixtures) {
        let Some(interface) = ctx.interface else { return };
        let own = kind::own_cases(interface);
        fixtures.sample |= own.iter().any(|fixture| fixture.sample);
        for fixture in &own {
            fixtures.ids.insert(fixture.id.clone(), "the kind itself".to_owned());
        }
        fixtures.cases.splice(0..0, own);
        if !matches!(interface, Interface::WriteTests(_)) {
            return;
        }
        let mutants = || {
            let names = self.package.files.keys();
            names.filter_map(|name| Some((name, name.strip_prefix("mutants/")?)))
        };
        for (name, file) in mutants() {
            let id = file.strip_suffix(".py").unwrap_or(file);
            if !fixtures.ids.contains_key(id) && !fixtures.incomplete {
                let help = format!("add a [[case]] with `id = \"{id}\"` and `why`");
                self.missing(name, "no case is about this mutant", &help);
            }
        }
        if mutants().next().is_none() {
            let help = "write wrong implementations as mutants/NAME.py";
            self.missing("mutants", "there is no mutant that tests could notice", help);
        }
    }

    fn document(&self, text: &str, root: &Table<'_>, sweeps: &[Sweep]) -> Document {
        let places: Vec<Place> = root
            .tables("sweep", "[[sweep]]")
            .iter()
            .filter_map(|table| table.place_of("time"))
            .collect();
        // Both have one entry a sweep when all of them were read, and nothing else is returned.
        debug_assert!(places.len() >= sweeps.len());
        Document {
            root: self.package.root.trim_end_matches('/').to_owned(),
            text: text.to_owned(),
            sweeps: places,
            unfilled: self.unfilled(),
        }
    }

    /// Lines of texts that still hold the mark of a scaffold.
    fn unfilled(&self) -> Vec<String> {
        let mut places = Vec::new();
        for (name, bytes) in &self.package.files {
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            let lines = text.lines().enumerate().filter(|(_, line)| line.contains(FILL_MARK));
            places.extend(lines.map(|(at, _)| format!("{name}:{}", at + 1)));
        }
        places
    }
}

/// Reports laziness that nothing can be held against.
fn check_lazy(root: &Table<'_>, interface: Option<&Interface>, oracle: Option<&str>) {
    if let (Some(Interface::Iterator(lazily)), None) = (interface, oracle)
        && lazily.source_ahead.is_some()
    {
        let help = "write a plain generator as oracle.py: it shows what each item needs";
        root.report("interface", "`lazy` needs oracle.py, which is missing", help);
    }
}

/// Reports a differential test without anything to tell right from wrong.
fn check_oracle(
    root: &Table<'_>,
    interface: Option<&Interface>,
    checker: Option<&Checker>,
    oracle: Option<&str>,
) {
    let (Some(interface), Some(checker)) = (interface, checker) else { return };
    let decides = matches!(checker.kind, CheckerKind::Predicate { source: _ })
        || matches!(interface, Interface::RoundTrip { .. });
    if root.has("random") && oracle.is_none() && !decides {
        root.report(
            "random",
            "random cases need oracle.py, which is missing",
            "write a plain second solution as oracle.py",
        );
    }
}

/// The names of all parts that can catch a sample.
fn parts(root: &Table<'_>, fixtures: &Fixtures, sweeps: &[String]) -> Parts {
    let mut names = vec!["load".to_owned()];
    names.extend(["static", "random"].into_iter().filter(|key| root.has(key)).map(str::to_owned));
    names.extend(fixtures.ids.keys().map(|id| format!("case:{id}")));
    names.extend(sweeps.iter().map(|name| format!("sweep:{name}")));
    names.dedup();
    Parts { names, all_cases: !fixtures.incomplete }
}
