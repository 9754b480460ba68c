//! Programs that try to harm what is outside attain nothing behind walls, and something without.

use judge_tests::{
    FAMILIES, Program, Setting, User, assert_none, backends, dishonest, in_parallel, is_pypy,
    pythons, reaching, try_out, without_walls,
};

#[test]
fn nothing_outside_is_reached_embedded() {
    nothing_outside_is_reached("embedded", User::Ourselves, &[]);
}

#[test]
fn nothing_outside_is_reached_subprocess() {
    nothing_outside_is_reached("subprocess", User::Ourselves, &[]);
}

#[test]
fn nothing_outside_is_reached_by_a_plain_users_judge() {
    for backend in backends() {
        nothing_outside_is_reached(backend, User::Plain, &[]);
    }
}

#[test]
fn nothing_outside_is_reached_where_only_the_floor_stands() {
    for user in [User::Ourselves, User::Plain] {
        nothing_outside_is_reached("embedded", user, &["--without-walls", "all"]);
    }
}

fn nothing_outside_is_reached(backend: &'static str, user: User, further: &[&str]) {
    // A plain user can use the system's interpreter; root's may lie in root's home.
    let pythons = if user == User::Plain { vec!["/usr/bin/python3".to_owned()] } else { pythons() };
    let mut findings = Vec::new();
    for python in pythons.iter().filter(|python| backend == "subprocess" || !is_pypy(python)) {
        let further = further.iter().map(|&word| word.to_owned()).collect();
        let setting = Setting { backend, python: python.clone(), user, further };
        findings.extend(in_parallel(4, &reaching(), |program| look_at(program, &setting)));
    }
    assert_none(&findings);
}

fn look_at(program: &Program, setting: &Setting) -> Vec<String> {
    let came = try_out(program, setting);
    let mut findings = came.findings;
    findings.extend(came.attained);
    let expected = program.header("expect").unwrap_or_default();
    if !expected.contains(&came.verdict) {
        findings.push(format!("{} instead of {}", came.verdict, expected.join("/")));
    }
    findings.iter().map(|finding| format!("{} ({setting:?}): {finding}", program.name)).collect()
}

#[test]
fn every_program_reaches_something_where_no_wall_stands() {
    let python = pythons().remove(0);
    let found = without_walls(&python).unwrap_or_else(|why| panic!("no namespaces: {why}"));
    assert_eq!(found.len(), reaching().len());
    let harmless = found.iter().filter(|(_, harm)| harm.is_empty());
    let harmless: Vec<_> = harmless.map(|(name, _)| name.clone()).collect();
    let must_bite = reaching().into_iter().filter(must_bite).map(|program| program.name);
    assert_none(&must_bite.filter(|name| harmless.contains(name)).collect::<Vec<_>>());
}

/// Some harm needs root's rights, and some a kernel or a terminal that is not here: their headers
/// say so.
fn must_bite(program: &Program) -> bool {
    match program.header("bites").as_deref() {
        None => true,
        Some([first, ..]) if first == "never" => false,
        Some(_) => nix::unistd::geteuid().is_root(),
    }
}

#[test]
fn every_program_that_tries_a_harm_belongs_to_a_family() {
    let strays = dishonest();
    let strays = strays.iter().filter(|tried| !FAMILIES.contains(&tried.family().as_str()));
    assert_none(&strays.map(|tried| tried.program.name.clone()).collect::<Vec<_>>());
    for family in FAMILIES {
        let count = dishonest().iter().filter(|tried| tried.family() == family).count();
        assert!(count >= 10, "{family}: {count}");
    }
}

#[test]
fn every_program_says_what_it_tries() {
    let silent = |program: &Program| {
        let said = ["family", "tries", "held by", "expect"];
        said.iter().any(|key| program.header(key).is_none())
    };
    let silent: Vec<_> = reaching().into_iter().filter(silent).map(|p| p.name).collect();
    assert_none(&silent);
}
