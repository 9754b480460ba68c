//! What programs and editors read: JSON, concise lines, colour.

use std::path::PathBuf;

use judge_tests::{Run, assert_none, backends, bank, in_parallel, judge, programs, tests_dir};
use serde_json::Value;

fn corpus(path: &str) -> PathBuf {
    tests_dir().join("verdicts").join(path)
}

fn run(exercise: &str, path: &str, format: &str) -> Run {
    judge(["run", exercise]).arg(corpus(path)).args(["--format", format, "--growth", "off"]).run()
}

#[test]
fn report_in_json_holds_what_programs_need() {
    for backend in backends() {
        let run = judge(["run", "two_sum"])
            .arg(corpus("two_sum/wrong_answer/counts_from_one.py"))
            .args(["--backend", backend, "--format", "json", "--growth", "off"])
            .run();
        let (findings, report) = run.judged(&["wrong_answer"]);
        assert_none(&findings);
        assert_eq!(report["format"], 1);
        assert_eq!(report["exercise"]["id"], "two_sum");
        assert_eq!(report["machine"]["backend"], backend);
        let walls = report["machine"]["walls"].as_array().expect("walls are a list");
        assert!(walls.iter().any(|wall| wall["stands"] == true), "{}", run.describe());
        let failure = &report["failures"][0];
        assert_eq!(failure["verdict"]["is"], "wrong");
        assert!(failure["call"][0].as_str().is_some_and(|call| call.starts_with("two_sum(")));
        assert!(report["usage"]["wall_us"].as_u64().is_some_and(|us| us > 0));
        let limits = report["limits"].as_object().expect("limits are an object");
        assert!(limits.values().all(Value::is_number), "a limit is not finite: {limits:?}");
    }
}

#[test]
fn every_command_with_json_writes_one_json_text() {
    let lines: [&[&str]; 3] = [
        &["list", "--format", "json"],
        &["doctor", "--format", "json"],
        &["verify", "queue_from_stacks", "--growth", "off", "--format", "json"],
    ];
    for line in lines {
        let run = judge(line).run();
        let json = run.json();
        assert!(json.is_ok(), "{}", run.describe());
        run.exits(0);
    }
}

/// An exercise of each kind, and one with rules on its syntax tree. The gate verifies them all.
const ONE_OF_EACH_KIND: [&str; 6] = [
    "two_sum",
    "lru_cache",
    "serialize_tree",
    "fizz_buzz_stream",
    "quiz_identity",
    "queue_from_stacks",
];

#[test]
fn exercises_of_every_kind_verify_alike_on_both_backends() {
    let samples = |backend: &str| {
        let run = judge(["verify"])
            .args(ONE_OF_EACH_KIND)
            .args(["--format", "json", "--growth", "off", "--backend", backend])
            .deadline(std::time::Duration::from_secs(300))
            .run();
        run.exits(0);
        run.json().expect("verify writes JSON")["exercises"]
            .as_array()
            .expect("a list of exercises")
            .iter()
            .flat_map(|exercise| exercise["samples"].as_array().expect("a list of samples").clone())
            .map(|sample| {
                ["path", "verdict", "caught_by", "first_failure"].map(|key| sample[key].to_string())
            })
            .collect::<Vec<_>>()
    };
    let [one, other] = backends().map(samples);
    assert_eq!(one, other);
}

#[test]
fn built_in_list_names_every_folder_of_the_bank() {
    let bank = tests_dir().join("../exercises");
    let entries = bank.read_dir().expect("the bank lies in the repository").flatten();
    let mut folders: Vec<String> = entries
        .filter(|entry| entry.path().join("exercise.toml").is_file())
        .map(|entry| entry.file_name().into_string().expect("names are UTF-8"))
        .collect();
    folders.sort();
    let run = judge(["list", "--format", "json"]).run();
    run.exits(0);
    let mut listed = names(&run);
    listed.sort();
    assert_eq!(listed, folders);
}

#[test]
fn list_shows_only_what_is_asked_for() {
    let folder = bank(&[
        ["merge", "medium", "Algorithms", "Sorting"],
        ["bubble", "easy", "Algorithms", "Sorting"],
        ["walk", "easy", "Graphs", "Traversal"],
    ]);
    let asked = |words: &[&str]| {
        let run = judge(["list", "--format", "json"])
            .args(words)
            .arg("--exercises")
            .arg(folder.path())
            .run();
        run.exits(0);
        names(&run)
    };
    // The roadmap knows graphs, and has no such category as the other.
    assert_eq!(asked(&[]), ["walk", "bubble", "merge"]);
    assert_eq!(asked(&["--topic", "sort"]), ["bubble", "merge"]);
    assert_eq!(asked(&["--topic", "LIMITS"]), ["walk", "bubble", "merge"]);
    assert_eq!(asked(&["--topic", "limit"]), [""; 0], "a topic is a whole word");
    assert_eq!(asked(&["--difficulty", "easy"]), ["walk", "bubble"]);
    assert_eq!(asked(&["--kind", "function"]), ["walk", "bubble", "merge"]);
    assert_eq!(asked(&["--kind", "class"]), [""; 0]);
    assert_eq!(asked(&["algo", "Merge"]), ["merge"]);
    assert_eq!(asked(&["algo", "walk"]), [""; 0], "every word counts");
}

/// The names that `judge list --format json` lists, in its order.
fn names(run: &Run) -> Vec<String> {
    let json = run.json().expect("list writes JSON");
    let exercises = json["exercises"].as_array().expect("a list of exercises").iter();
    exercises.map(|it| it["id"].as_str().expect("ids are texts").to_owned()).collect()
}

#[test]
fn verify_rejects_an_exercise_whose_sample_gets_another_verdict() {
    let folder = bank(&[["patient", "easy", "Tests", "Limits"]]);
    let wrong = folder.path().join("patient/submissions/wrong");
    std::fs::write(wrong.join("right.py"), "def patient(n):\n    return n\n").expect("we may");
    let run = judge(["verify", "patient", "--exercises"]).arg(folder.path()).run();
    run.exits(1);
    assert!(run.stdout.contains("right.py"), "{}", run.describe());
}

#[test]
fn verify_sums_up_and_tells_what_fails_at_once() {
    let folder = bank(&[
        ["merge", "medium", "Algorithms", "Sorting"],
        ["bubble", "easy", "Algorithms", "Sorting"],
        ["walk", "easy", "Graphs", "Traversal"],
    ]);
    let wrong = folder.path().join("walk/submissions/wrong/right.py");
    std::fs::write(wrong, "def patient(n):\n    return n\n").expect("we may");
    let verify = |options: &[&str]| {
        judge(["verify", "--all", "--format", "json", "--growth", "off", "--exercises"])
            .arg(folder.path())
            .args(options)
            .run()
    };
    let run = verify(&["--jobs", "2"]);
    run.exits(1);
    assert!(
        run.stderr.contains("walk fails beside others, and is verified again"),
        "{}",
        run.describe()
    );
    assert_eq!(run.stderr.matches("FAILS walk").count(), 1, "{}", run.describe());
    assert!(run.stderr.contains("right.py is judged accepted"), "{}", run.describe());
    let summary = &run.json().expect("verify writes JSON")["summary"];
    assert_eq!((&summary["exercises"], &summary["hold"]), (&Value::from(3), &Value::from(2)));
    assert_eq!(summary["kinds"]["function"], 3);
    assert_eq!(summary["subtopics"]["Algorithms / Sorting"], 2);
    assert_eq!(summary["samples"]["wrong_answer"], 3);
    let parts = [["--part", "1/2"], ["--part", "2/2"]].map(|part| {
        let json = verify(&part).json().expect("verify writes JSON");
        json["summary"]["exercises"].as_u64().expect("it is a number")
    });
    assert_eq!(parts, [2, 1]);
}

#[test]
fn mutants_show_what_no_case_looks_at() {
    let folder = bank(&[["patient", "easy", "Tests", "Limits"]]);
    let reference = folder.path().join("patient/submissions/accepted/reference.py");
    let source = "def patient(n):\n    if n > 10 ** 9:\n        return n\n    return n + 0\n";
    std::fs::write(reference, source).expect("we may");
    let run = judge(["verify", "patient", "--mutants", "--format", "json", "--exercises"])
        .arg(folder.path())
        .run();
    run.exits(0);
    let json = run.json().expect("verify writes JSON");
    let mutants = &json["exercises"][0]["mutants"];
    let survivors = mutants["survivors"].as_array().expect("a list of survivors");
    let survives = |after: &str| survivors.iter().any(|survivor| survivor["after"] == after);
    assert!(survives("if n >= 10 ** 9:"), "no case is as large: {mutants}");
    assert_eq!(survivors[0]["file"], "accepted/reference.py");
    assert_eq!(survivors[0]["line"], 2);
    assert!(!survives("return n + 1"), "both cases see it: {mutants}");
    assert_eq!(json["summary"]["mutants"]["made"], mutants["made"]);
}

#[test]
fn equivalent_mutants_are_left_aside_and_the_list_of_them_is_checked() {
    let folder = bank(&[["patient", "easy", "Tests", "Limits"]]);
    let package = folder.path().join("patient");
    let source = "def patient(n):\n    if n < 0: return -(-n)\n    return n\n";
    std::fs::write(package.join("submissions/accepted/reference.py"), source).expect("we may");
    let head = std::fs::read_to_string(package.join("exercise.toml")).expect("it is ours");
    let verify = |equivalent: [&str; 2]| {
        let [line, mutant] = equivalent;
        let table = format!(
            "{head}\n[[equivalent]]\nline = \"{line}\"\nmutant = \"{mutant}\"\nwhy = \"so\"\n"
        );
        std::fs::write(package.join("exercise.toml"), table).expect("we may");
        let line = ["verify", "patient", "--mutants", "--format", "json", "--exercises"];
        let run = judge(line).arg(folder.path()).run();
        let json = run.json().expect("verify writes JSON");
        let exercise = &json["exercises"][0];
        (run.code, exercise["mutants"].clone(), exercise["problems"].to_string())
    };
    let survives = |mutants: &Value, after: &str| {
        let mut survivors = mutants["survivors"].as_array().into_iter().flatten();
        survivors.any(|survivor| survivor["after"] == after)
    };
    let (code, mutants, problems) = verify(["if n < 0:", "if (n <= 0):"]);
    assert_eq!((code, problems.as_str()), (Some(0), "[]"), "{mutants}");
    assert_eq!(mutants["equivalent"], 1);
    assert!(!survives(&mutants, "if n <= 0:"), "{mutants}");

    let (code, mutants, problems) = verify(["if n > 0:", "if n >= 0:"]);
    assert!(problems.contains("is no mutant of accepted/reference.py"), "{problems}");
    assert_eq!((code, &mutants["equivalent"]), (Some(1), &Value::from(0)));
    assert!(survives(&mutants, "if n <= 0:"), "{mutants}");

    let (code, _, problems) = verify(["return n", "return None"]);
    assert!(problems.contains("`return None` for `return n` is caught"), "{problems}");
    assert_eq!(code, Some(1));
}

#[test]
fn concise_report_is_lines_that_editors_can_follow() {
    let mut programs = programs("verdicts");
    programs.retain(|program| program.folder(1) != "accepted");
    let findings = in_parallel(4, &programs, |program| {
        let run = run(program.folder(0), &program.name, "concise");
        let finding = concise_is_off(&run, program.path.to_str().expect("names are UTF-8"));
        finding
            .map(|what| format!("{}: {what}\n{}", program.name, run.describe()))
            .into_iter()
            .collect()
    });
    assert_none(&findings);
}

/// What is wrong with the lines `path:line:col: verdict: message`; the first is the verdict's.
fn concise_is_off(run: &Run, path: &str) -> Option<String> {
    if run.stdout.is_empty() {
        return Some("no line".to_owned());
    }
    run.stdout.lines().enumerate().find_map(|(at, line)| line_is_off(line, at, path))
}

fn line_is_off(line: &str, at: usize, path: &str) -> Option<String> {
    let Some(rest) = line.strip_prefix(&format!("{path}:")) else {
        return Some("the path is not first".to_owned());
    };
    let mut parts = rest.splitn(3, ':');
    let mut number = || parts.next()?.parse::<u32>().ok().filter(|n| *n > 0);
    if number().is_none() || number().is_none() {
        return Some("no line and column after the path".to_owned());
    }
    match parts.next()?.trim_start().split_once(": ") {
        Some(("remark" | "inconclusive", _)) if at == 0 => Some("no verdict".to_owned()),
        Some((kind, message)) if !kind.is_empty() && !message.is_empty() => None,
        _ => Some("no verdict and message after the place".to_owned()),
    }
}

#[test]
fn place_of_a_syntax_error_is_the_one_that_python_names() {
    let run = run("two_sum", "two_sum/does_not_load/syntax_error.py", "concise");
    run.exits(1);
    assert!(run.stdout.contains("syntax_error.py:1:2"), "{}", run.describe());
}

#[test]
fn concise_is_the_default_where_nobody_watches() {
    let path = "two_sum/wrong_answer/counts_from_one.py";
    let bare = judge(["run", "two_sum"]).arg(corpus(path)).args(["--growth", "off"]).run();
    bare.exits(1);
    assert_eq!(bare.stdout, run("two_sum", path, "concise").stdout);
}

#[test]
fn colour_is_only_for_those_who_want_it() {
    let path = corpus("two_sum/wrong_answer/counts_from_one.py");
    let shown = |flags: &[&str], no_color: bool| {
        let call = judge(["run", "two_sum"])
            .arg(&path)
            .args(["--format", "terminal", "--growth", "off"])
            .args(flags);
        let call = if no_color { call.env("NO_COLOR", "1") } else { call };
        call.run().stdout.contains('\u{1b}')
    };
    assert!(shown(&["--color", "always"], false));
    assert!(shown(&["--color", "always"], true), "what is asked for by name counts more");
    assert!(!shown(&["--color", "never"], false));
    assert!(!shown(&[], true));
    assert!(!shown(&[], false), "a pipe is no terminal");
}

#[test]
fn screens_need_no_unicode() {
    let run = judge(["run", "two_sum"])
        .arg(corpus("two_sum/wrong_answer/counts_from_one.py"))
        .args(["--format", "terminal", "--growth", "off"])
        .env("LANG", "C")
        .run();
    run.exits(1);
    assert!(run.stdout.is_ascii(), "{}", run.describe());
}

#[test]
fn no_screen_is_wider_than_the_terminal() {
    let paths = ["two_sum/wrong_answer/starter.py", "two_sum/runtime_error/index_error.py"];
    for columns in ["60", "80", "120"] {
        for path in paths {
            let run = judge(["run", "two_sum"])
                .arg(PathBuf::from(path).file_name().expect("it is a file"))
                .dir(corpus(path).parent().expect("files lie in folders"))
                .args(["--format", "terminal", "--color", "never", "--growth", "off"])
                .env("COLUMNS", columns)
                .run();
            run.exits(1);
            let width: usize = columns.parse().expect("they are numbers");
            let wide = run.stdout.lines().find(|line| line.chars().count() > width);
            assert_eq!(wide, None, "wider than {columns}\n{}", run.describe());
        }
    }
}
