//! Growth of time and memory, through the binary: programs get the verdict of their folder by it,
//! say which class and which line it is, and counts repeat exactly.

use std::path::{Path, PathBuf};
use std::time::Duration;

use judge_tests::{
    Judge, Program, Run, assert_none, in_parallel, judge, programs, pythons_and, tests_dir,
};
use serde_json::Value;

/// A busy machine and a program that runs into limits at several sizes take their time.
const DEADLINE: Duration = Duration::from_secs(300);

/// Besides the default: the versions that differ in how work is counted.
const VERSIONS: [&str; 4] = ["3.13", "3.12", "3.11", "3.9"];

const HASH: &str = "two_sum/accepted/hash.py";
const DOUBLE_LOOP: &str = "two_sum/too_slow/double_loop.py";
/// One program of each interface, none of which is ended by a clock.
const REPEATED: [&str; 5] = [
    HASH,
    "two_sum/accepted/sorted_two_pointers.py",
    "lru_cache/accepted/makes_things_and_drops_them.py",
    "queue_from_stacks/accepted/two_stacks.py",
    "serialize_tree/accepted/level_order.py",
];

#[test]
fn every_program_grows_as_it_says() {
    let programs = programs("growth/programs");
    let pythons = pythons_and(&VERSIONS);
    let mut findings = Vec::new();
    for (at, python) in pythons.iter().enumerate() {
        // The first is looked at in full; the others have to agree with less.
        let effort = if at == 0 { "normal" } else { "quick" };
        findings.extend(in_parallel(3, &programs, |program| look_at(program, python, effort)));
    }
    assert_none(&findings);
}

/// A call on one of the programs.
fn on(path: &str) -> Judge {
    let exercise = path.split('/').next().expect("a path has a first part");
    let path = tests_dir().join("growth/programs").join(path);
    judge(["run", exercise]).arg(path).deadline(DEADLINE)
}

fn look_at(program: &Program, python: &str, effort: &str) -> Vec<String> {
    let run =
        on(&program.name).args(["--python", python, "--format", "json", "--growth", effort]).run();
    let (mut findings, report) = run.judged(&[program.folder(1)]);
    if findings.is_empty() {
        findings = differences(program, &report["growth"], effort);
    }
    findings.iter().map(|finding| format!("{} ({python}): {finding}", program.name)).collect()
}

/// What the head of a program says, against what was measured.
fn differences(program: &Program, growth: &Value, effort: &str) -> Vec<String> {
    let (at, quantity) = (&growth["shown"]["sweep"], &growth["shown"]["quantity"]);
    let at = at.as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    let sweep = &growth["sweeps"][at];
    let shown = &sweep[quantity.as_str().unwrap_or("time")];
    let finding = match program.folder(1) {
        "accepted" => "kept",
        _ => "above",
    };
    let findings = program.header("finding").unwrap_or_else(|| vec![finding.to_owned()]);
    let hottest = &sweep["hot_lines"][0]["line"];
    let largest = sweep["samples"].as_array().and_then(|all| all.last()).map(|last| &last["n"]);
    let reached = largest.and_then(Value::as_u64).unwrap_or(0);
    let says_why = sweep["ended"].as_str().is_some_and(|why| !why.is_empty());
    [
        differs("finding", Some(findings), &shown["finding"]["is"]),
        differs("class of time", program.header("time"), &sweep["time"]["class"]),
        // Memory grows in steps: a quick look sees too few of them to name its class.
        differs(
            "class of memory",
            program.header("space").filter(|_| effort != "quick"),
            &sweep["space"]["class"],
        ),
        differs("hottest line", program.header("line"), hottest),
        program.header("reaches").and_then(|size| {
            let size: u64 = size[0].parse().expect("it is a size");
            let short = reached < size && !says_why;
            short.then(|| format!("only {reached} was reached, and nothing says why"))
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn differs(what: &str, wanted: Option<Vec<String>>, got: &Value) -> Option<String> {
    let text = got.as_str().map_or_else(|| got.to_string(), str::to_owned);
    let wanted = wanted.filter(|wanted| !wanted.contains(&text))?;
    Some(format!("{what}: {text} instead of {}", wanted.join(" or ")))
}

#[test]
fn counts_repeat_exactly() {
    let calls: Vec<(String, &str)> = pythons_and(&VERSIONS)
        .into_iter()
        .flat_map(|python| REPEATED.map(|path| (python.clone(), path)))
        .collect();
    let findings = in_parallel(3, &calls, |(python, path)| {
        let [one, other] = [(); 2].map(|()| counts(&json(&on(path).args(["--python", python]))));
        // How far the sizes go hangs on the clock; what is counted at each of them does not.
        let same = |one: &[Value; 4]| {
            other.iter().filter(|other| other[..2] == one[..2]).all(|other| other == one)
        };
        let differing = one.iter().find(|one| !same(one));
        let wrong = one.is_empty() || differing.is_some();
        wrong.then(|| format!("{path} ({python}): {differing:?}")).into_iter().collect()
    });
    assert_none(&findings);
}

/// The report, of an accepted program.
fn json(call: &Judge) -> Value {
    let run = call.clone().args(["--format", "json"]).run();
    let (findings, report) = run.judged(&["accepted"]);
    assert_none(&findings);
    report
}

/// The sweep, the size, what was counted and the peak of memory, for every size of every sweep.
fn counts(report: &Value) -> Vec<[Value; 4]> {
    let sweeps = report["growth"]["sweeps"].as_array().into_iter().flatten();
    sweeps
        .flat_map(|sweep| {
            let samples = sweep["samples"].as_array().into_iter().flatten();
            samples.map(|sample| {
                [&sweep["name"], &sample["n"], &sample["counts"], &sample["peak_bytes"]]
                    .map(Clone::clone)
            })
        })
        .collect()
}

#[test]
fn growth_that_is_switched_off_is_not_measured() {
    let report = json(&on(DOUBLE_LOOP).args(["--growth", "off"]));
    assert!(report["growth"].is_null());
}

#[test]
fn more_effort_measures_larger_sizes() {
    let largest = ["quick", "normal", "careful"].map(|effort| {
        let report = json(&on(HASH).args(["--growth", effort]));
        let samples = report["growth"]["sweeps"][0]["samples"].clone();
        let counted =
            samples.as_array().into_iter().flatten().filter(|one| one["counts"].is_object());
        counted.filter_map(|sample| sample["n"].as_u64()).next_back().expect("sizes were counted")
    });
    assert!(largest.is_sorted() && largest[0] < largest[2], "{largest:?}");
}

#[test]
fn sizes_are_those_that_were_asked_for() {
    let report = json(&on(HASH).args(["--sizes", "16..512"]));
    for sweep in report["growth"]["sweeps"].as_array().expect("a list of sweeps") {
        let samples = sweep["samples"].as_array().expect("a list of samples");
        let sizes: Vec<_> = samples.iter().filter_map(|sample| sample["n"].as_i64()).collect();
        assert_eq!((sizes.first(), sizes.last()), (Some(&16), Some(&512)), "{sizes:?}");
        assert_eq!(sweep["time"]["finding"]["is"], "kept", "{sweep}");
    }
}

#[test]
fn sizes_that_make_no_sense_are_refused_with_the_reason() {
    let two = "write two sizes, such as 16..4096";
    let between = "sizes lie between 1 and 100,000,000";
    let twice = "let the larger size be at least twice the smaller";
    for (sizes, why) in [
        ("16", two),
        ("16..", two),
        ("..512", two),
        ("small..large", two),
        ("16-512", two),
        ("16..512..1024", two),
        ("0..512", between),
        ("16..1_000_000_000", between),
        ("512..16", twice),
        ("512..1000", twice),
    ] {
        let run = on(HASH).arg(format!("--sizes={sizes}")).run();
        run.exits(2).complains_of(&["--sizes", why]);
        assert!(run.stdout.is_empty(), "{}", run.describe());
    }
}

#[test]
fn sizes_that_a_sweep_cannot_make_are_refused_with_its_own() {
    for (path, sweep) in
        [(HASH, "pair at the end"), ("lru_cache/accepted/ordered_dict.py", "mixed")]
    {
        let run = on(path).args(["--sizes", "1..64"]).run();
        run.exits(2).complains_of(&[sweep, "n = 1,", "--sizes", "16..65536", "leave out"]);
        assert!(run.stdout.is_empty(), "{}", run.describe());
        for inner in ["distinct", "randrange", "generator.py"] {
            assert!(!run.stderr.contains(inner), "{}", run.describe());
        }
    }
}

#[test]
fn explanation_names_sizes_counts_and_classes() {
    let call = |path: &str| {
        on(path)
            .args(["--format", "terminal", "--color", "never", "--explain-growth"])
            .env("COLUMNS", "100")
            .run()
    };
    let kept = call(HASH);
    kept.exits(0);
    says(&kept, &["byte codes", "peak bytes", "time: O(n)", "pair at the end", "ended:"]);
    let broken = call(DOUBLE_LOOP);
    broken.exits(1);
    says(&broken, &["TOO SLOW", "O(n²)", "O(n) was promised", "byte codes", "exponent"]);
    let wide = broken.stdout.lines().find(|line| line.chars().count() > 100);
    assert_eq!(wide, None, "{}", broken.describe());
}

#[track_caller]
fn says(run: &Run, words: &[&str]) {
    for word in words {
        assert!(run.stdout.contains(word), "no `{word}`\n{}", run.describe());
    }
}

#[test]
fn subprocess_backend_counts_in_a_host_of_its_own() {
    let [embedded, subprocess] = ["embedded", "subprocess"].map(|backend| {
        let report = json(&on(HASH).args(["--backend", backend]));
        assert_eq!(report["machine"]["backend"], backend);
        assert_eq!(report["growth"]["method"]["by"], "counts");
        counts(&report)
    });
    assert_eq!(embedded, subprocess);
}

#[test]
fn growth_is_told_by_the_clock_where_nothing_can_be_counted() {
    let report = json(&on(HASH).args(["--backend", "subprocess", "--unsafe-no-sandbox"]));
    by_the_clock(&report);
    let pypy = judge(["doctor", "--python", "pypy3"]).run();
    if pypy.code != Some(0) {
        eprintln!("not tried: no pypy3");
        return;
    }
    by_the_clock(&json(&on(HASH).args(["--python", "pypy3"])));
    let run = on(DOUBLE_LOOP).args(["--python", "pypy3", "--format", "json"]).run();
    let (findings, report) = run.judged(&["too_slow", "accepted"]);
    assert_none(&findings);
    by_the_clock(&report);
}

/// An interpreter that is a program by another name and says something else of itself: `before`
/// runs ahead of the question what it is.
fn interpreter(folder: &Path, before: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.join("python3");
    let script = format!("#!/bin/sh\nexec /usr/bin/python3 -S -B -c \"{before}\n$4\"\n");
    std::fs::write(&path, script).expect("the test may write files");
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&path, mode).expect("it is our file");
    path
}

#[test]
fn builds_that_cannot_be_counted_in_are_known_by_what_they_say() {
    for (before, why) in [
        ("import sys; sys._is_gil_enabled = lambda: False", "is free-threaded"),
        ("class object: __basicsize__ = 32", "lays out its objects in another way"),
        ("import sys; sys.implementation.name = 'other'", "other"),
    ] {
        let folder = tempfile::tempdir().expect("the test may make folders");
        let python = interpreter(folder.path(), before);
        let call = on(HASH).arg("--python").arg(&python);
        let report = json(&call);
        by_the_clock(&report);
        let told = report["growth"]["method"]["why"].as_str().unwrap_or_default();
        assert!(told.contains(why), "{told}");
        assert_eq!(report["machine"]["backend"], "subprocess");
        let run = call.clone().args(["--format", "concise"]).run();
        run.exits(0);
        says(&run, &["remark: growth is told by CPU time alone, because", why]);
    }
}

#[track_caller]
fn by_the_clock(report: &Value) {
    let growth = &report["growth"];
    assert_eq!(growth["method"]["by"], "time", "{growth}");
    assert!(growth["method"]["why"].as_str().is_some_and(|why| !why.is_empty()), "{growth}");
    let sweeps = growth["sweeps"].as_array().expect("a list of sweeps");
    assert!(sweeps.iter().all(|sweep| sweep["samples"][0]["counts"].is_null()), "{growth}");
    assert!(sweeps.iter().any(|sweep| !sweep["time"]["class"].is_null()), "{growth}");
}

#[test]
fn plain_user_gets_the_same_growth() {
    let source = |path: &str| {
        let path = tests_dir().join("growth/programs").join(path);
        std::fs::read(path).expect("the corpus can be read")
    };
    for backend in judge_tests::backends() {
        for (path, verdict) in [(HASH, "accepted"), (DOUBLE_LOOP, "too_slow")] {
            let run = judge(["run", "two_sum", "-", "--python", "/usr/bin/python3"])
                .args(["--backend", backend, "--format", "json"])
                .stdin(source(path))
                .deadline(DEADLINE)
                .plain_user()
                .run();
            let (findings, report) = run.judged(&[verdict]);
            assert_none(&findings);
            assert_eq!(report["growth"]["method"]["by"], "counts", "{}", run.describe());
        }
    }
}
