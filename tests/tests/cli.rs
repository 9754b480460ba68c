//! What the command line does with what it is given: exit codes, streams, messages.

use std::fs;
use std::path::PathBuf;

use judge_tests::{Run, backends, copy_patient, judge, pyenv_python, tests_dir};
use tempfile::TempDir;

const ACCEPTED: &str = "verdicts/two_sum/accepted/dictionary.py";
const WRONG: &str = "verdicts/two_sum/wrong_answer/counts_from_one.py";

fn folder() -> TempDir {
    tempfile::tempdir().expect("the test may make folders")
}

fn corpus(path: &str) -> PathBuf {
    tests_dir().join(path)
}

/// Fails unless judge could not judge, said why on standard error, and kept standard output empty.
#[track_caller]
fn cannot_judge(run: &Run, words: &[&str]) {
    run.exits(2).complains_of(words);
    assert!(run.stdout.is_empty(), "a verdict on standard output\n{}", run.describe());
    assert!(run.stderr.contains("error"), "{}", run.describe());
    assert!(!run.stderr.contains("panicked"), "{}", run.describe());
}

#[test]
fn accepted_solution_exits_with_0_and_rejected_one_with_1() {
    for backend in backends() {
        for (path, code) in [(ACCEPTED, 0), (WRONG, 1)] {
            let run = judge(["run", "two_sum"])
                .arg(corpus(path))
                .args(["--backend", backend, "--growth", "off"])
                .run();
            run.exits(code);
            assert!(!run.stdout.is_empty(), "{}", run.describe());
        }
    }
}

#[test]
fn missing_file_is_named() {
    let run = judge(["run", "two_sum", "nowhere/solution.py"]).run();
    cannot_judge(&run, &["nowhere/solution.py"]);
}

#[test]
fn folder_instead_of_a_file_is_named() {
    let folder = folder();
    let run = judge(["run", "two_sum"]).arg(folder.path()).run();
    cannot_judge(&run, &[folder.path().to_str().expect("temporary folders are UTF-8")]);
}

#[test]
fn file_below_a_file_is_named() {
    let run = judge(["run", "two_sum"]).arg(corpus(ACCEPTED).join("solution.py")).run();
    cannot_judge(&run, &["dictionary.py/solution.py"]);
}

#[test]
fn unreadable_file_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("secret.py");
    fs::copy(corpus(ACCEPTED), &path).expect("the test may write files");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("it is our file");
    let run = judge(["run", "two_sum"]).arg(&path).args(["--growth", "off"]).run();
    if nix::unistd::geteuid().is_root() {
        // Permissions do not bind root: the file can be read, so it must be judged.
        run.exits(0);
    } else {
        cannot_judge(&run, &["secret.py"]);
    }
}

#[test]
fn endless_file_is_not_read_to_its_end() {
    let run = judge(["run", "two_sum", "/dev/zero"]).run();
    assert!(matches!(run.code, Some(1 | 2)), "{}", run.describe());
    assert!(run.left_behind.is_empty(), "{:?}", run.left_behind);
}

#[test]
fn unknown_exercise_is_answered_with_the_nearest_name() {
    for command in [["run", "two_sm", "x.py"].as_slice(), &["show", "two_sm"], &["new", "two_sm"]] {
        cannot_judge(&judge(command).run(), &["two_sm", "two_sum"]);
    }
    cannot_judge(&judge(["verify", "lru_cash"]).run(), &["lru_cash", "lru_cache"]);
}

#[test]
fn exercise_name_is_never_a_path() {
    for name in ["../two_sum", "/etc", ".", "", "two_sum/"] {
        cannot_judge(&judge(["show", name]).run(), &[]);
    }
}

#[test]
fn command_lines_that_make_no_sense_exit_with_2() {
    let lines: [&[&str]; 9] = [
        &[],
        &["judge"],
        &["run"],
        &["run", "two_sum"],
        &["run", "two_sum", "x.py", "--backend", "imaginary"],
        &["run", "two_sum", "x.py", "--format", "imaginary"],
        &["run", "two_sum", "x.py", "--seed", "minus one"],
        &["verify"],
        &["completions", "imaginary"],
    ];
    for line in lines {
        let run = judge(line).run();
        run.exits(2);
        assert!(run.stdout.is_empty(), "{}", run.describe());
        assert!(!run.stderr.is_empty(), "{}", run.describe());
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    for line in [&["--help"][..], &["--version"], &["run", "--help"], &["help", "verify"]] {
        let run = judge(line).run();
        run.exits(0);
        assert!(!run.stdout.is_empty() && run.stderr.is_empty(), "{}", run.describe());
    }
}

#[test]
fn completions_and_the_manual_page_are_printed() {
    for shell in ["bash", "zsh", "fish"] {
        let run = judge(["completions", shell]).run();
        run.exits(0);
        assert!(run.stdout.contains("judge"), "{}", run.describe());
    }
    let run = judge(["man"]).run();
    run.exits(0);
    assert!(run.stdout.contains(".TH judge"), "{}", run.describe());
}

#[test]
fn missing_hint_is_not_made_up() {
    judge(["show", "two_sum", "--hint", "1"]).run().exits(0);
    for number in ["0", "99"] {
        cannot_judge(&judge(["show", "two_sum", "--hint", number]).run(), &[]);
    }
}

#[test]
fn starter_is_not_accepted_and_not_our_fault() {
    for exercise in ["two_sum", "lru_cache", "serialize_tree", "queue_from_stacks"] {
        let starter = judge(["show", exercise, "--starter"]).run();
        starter.exits(0);
        let run = judge(["run", exercise, "-", "--growth", "off"]).stdin(starter.stdout).run();
        run.exits(1);
    }
}

#[test]
fn solution_comes_from_standard_input_too() {
    let source = fs::read(corpus(ACCEPTED)).expect("the corpus can be read");
    let run =
        judge(["run", "two_sum", "-", "--format", "json", "--growth", "off"]).stdin(source).run();
    let (findings, report) = run.judged(&["accepted"]);
    judge_tests::assert_none(&findings);
    assert_eq!(report["submission"], "-");
}

#[test]
fn closed_standard_input_is_an_empty_file() {
    let run = judge(["run", "two_sum", "-"]).stdin_closed().run();
    assert!(matches!(run.code, Some(1 | 2)), "{}", run.describe());
    let run = judge(["run", "two_sum"])
        .arg(corpus(ACCEPTED))
        .args(["--growth", "off"])
        .stdin_closed()
        .run();
    run.exits(0);
}

#[test]
fn closed_pipe_ends_a_list_quietly() {
    for line in [&["list"][..], &["show", "two_sum"], &["man"], &["--help"]] {
        let run = judge(line).stdout_unread().run();
        run.exits(0);
        assert!(run.stderr.is_empty(), "{}", run.describe());
    }
}

#[test]
fn unread_verdict_is_still_in_the_exit_status() {
    for (path, code) in [(ACCEPTED, 0), (WRONG, 1)] {
        let line = judge(["run", "two_sum"]).arg(corpus(path)).args(["--growth", "off"]);
        line.stdout_unread().run().exits(code);
        let line = judge(["run", "two_sum"]).arg(corpus(path)).args(["--growth", "off"]);
        line.stdout_closed().run().exits(code);
    }
}

#[test]
fn new_writes_a_starter_and_never_over_a_file() {
    let folder = folder();
    let path = folder.path().join("two_sum.py");
    judge(["new", "two_sum"]).dir(folder.path()).run().exits(0);
    let starter = fs::read_to_string(&path).expect("`new` wrote it");
    assert!(starter.contains("def two_sum("), "{starter}");

    fs::write(&path, "# mine\n").expect("the test may write files");
    let again = judge(["new", "two_sum"]).dir(folder.path()).run();
    cannot_judge(&again, &["two_sum.py", "--force"]);
    assert_eq!(fs::read_to_string(&path).expect("it is still there"), "# mine\n");

    judge(["new", "two_sum", "--force"]).dir(folder.path()).run().exits(0);
    assert_eq!(fs::read_to_string(&path).expect("`new` wrote it"), starter);
    let files = fs::read_dir(folder.path()).expect("the folder is ours").count();
    assert_eq!(files, 1, "something else was left in the folder");
}

#[test]
fn new_writes_where_it_is_told() {
    let folder = folder();
    judge(["new", "lru_cache", "my cache.py"]).dir(folder.path()).run().exits(0);
    let starter = fs::read_to_string(folder.path().join("my cache.py")).expect("`new` wrote it");
    assert!(starter.contains("class LRUCache"), "{starter}");
}

#[test]
fn new_does_not_follow_a_link_over_a_file() {
    let folder = folder();
    let (mine, link) = (folder.path().join("mine.py"), folder.path().join("two_sum.py"));
    fs::write(&mine, "# mine\n").expect("the test may write files");
    std::os::unix::fs::symlink(&mine, &link).expect("the test may make links");
    cannot_judge(&judge(["new", "two_sum"]).dir(folder.path()).run(), &["two_sum.py"]);
    judge(["new", "two_sum", "--force"]).dir(folder.path()).run();
    assert_eq!(fs::read_to_string(&mine).expect("it is still there"), "# mine\n");
}

#[test]
fn new_says_where_it_cannot_write() {
    let folder = folder();
    let missing = judge(["new", "two_sum", "missing/two_sum.py"]).dir(folder.path()).run();
    cannot_judge(&missing, &["missing"]);
    // Nobody writes there, root neither.
    cannot_judge(&judge(["new", "two_sum", "/proc/two_sum.py"]).run(), &["/proc"]);
    cannot_judge(&judge(["new", "two_sum", "."]).dir(folder.path()).run(), &["."]);
    if !nix::unistd::geteuid().is_root() {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).expect("it is ours");
        cannot_judge(&judge(["new", "two_sum"]).dir(folder.path()).run(), &["two_sum.py"]);
    }
}

#[test]
fn absent_interpreter_is_named() {
    for backend in backends() {
        for python in ["/nowhere/python3", "9.99", "no-such-python", "/", "/bin/true", "/bin/cat"] {
            let run = judge(["run", "two_sum"])
                .arg(corpus(ACCEPTED))
                .args(["--backend", backend, "--python", python])
                .run();
            cannot_judge(&run, &[python]);
        }
    }
}

#[test]
fn python_2_is_refused_by_name() {
    let Some(python) = pyenv_python("2.7") else {
        eprintln!("not tried: no Python 2.7 below ~/.pyenv");
        return;
    };
    for backend in backends() {
        let run = judge(["run", "two_sum"])
            .arg(corpus(ACCEPTED))
            .args(["--backend", backend, "--python"])
            .arg(&python)
            .run();
        cannot_judge(&run, &["2.7"]);
    }
}

#[test]
fn old_python_3_is_judged_or_refused_by_name() {
    for version in ["3.6", "3.7", "3.8"] {
        let Some(python) = pyenv_python(version) else {
            eprintln!("not tried: no Python {version} below ~/.pyenv");
            continue;
        };
        for backend in backends() {
            let run = judge(["run", "two_sum"])
                .arg(corpus(ACCEPTED))
                .args(["--backend", backend, "--growth", "off", "--python"])
                .arg(&python)
                .run();
            let refused = backend == "embedded" || run.code != Some(0);
            if refused {
                cannot_judge(&run, &[version]);
            }
        }
    }
}

#[test]
fn mistake_in_an_exercise_is_shown_in_its_place() {
    let toml = fs::read_to_string(corpus("exercises/patient/exercise.toml")).expect("it is ours");
    let mistakes = [
        ("[limits]", "[limits]\ncpuu = \"1s\"", "cpuu"),
        ("cpu    = \"60s\"", "cpu    = \"soon\"", "soon"),
        ("kind = \"exact\"", "kind = \"exactt\"", "exactt"),
        ("format     = 1", "format     = 99", "99"),
        ("[checker]", "[checker", "[checker"),
        ("sig      = \"(n: int) -> int\"", "sig      = \"(n: int\"", "(n: int"),
    ];
    for (right, wrong, shown) in mistakes {
        assert!(toml.contains(right), "the exercise no longer holds {right}");
        let folder = folder();
        let patient = folder.path().join("patient");
        copy_patient(&patient);
        fs::write(patient.join("exercise.toml"), toml.replacen(right, wrong, 1))
            .expect("the test may write files");
        let run = judge(["run", "patient"])
            .arg(corpus("signals/endless.py"))
            .arg("--exercises")
            .arg(folder.path())
            .run();
        cannot_judge(&run, &["exercise.toml:", "^", shown]);
    }
}

#[test]
fn missing_folder_of_exercises_is_named() {
    for command in [&["list"][..], &["verify", "--all"], &["run", "two_sum", "x.py"]] {
        let run = judge(command).args(["--exercises", "/nowhere/exercises"]).run();
        cannot_judge(&run, &["/nowhere/exercises"]);
    }
}

#[test]
fn code_in_the_current_folder_is_never_run() {
    let folder = folder();
    let mark = folder.path().join("mark");
    let trap = format!("open({:?}, 'w').close()\nraise ImportError\n", mark.display().to_string());
    for name in ["json", "os", "importlib", "sitecustomize", "random", "signal"] {
        fs::write(folder.path().join(format!("{name}.py")), &trap).unwrap();
    }
    for walls in [&[][..], &["--unsafe-no-sandbox"]] {
        judge(["run", "two_sum"])
            .arg(corpus("verdicts/two_sum/accepted/dictionary.py"))
            .args(walls)
            .dir(folder.path())
            .run()
            .exits(0);
        assert!(!mark.exists(), "with {walls:?}");
    }
}

#[test]
fn walls_above_the_floor_are_left_out_on_request_and_the_report_says_so() {
    for backend in backends() {
        let run = judge(["run", "two_sum", "--growth", "off", "--format", "json"])
            .arg(corpus(ACCEPTED))
            .args(["--backend", backend, "--without-walls", "all"])
            .run();
        let (findings, report) = run.judged(&["accepted"]);
        assert!(findings.is_empty(), "{findings:?}");
        let machine = &report["machine"];
        assert_eq!(machine["level"], "standard");
        let walls = machine["walls"].as_array().expect("walls are listed");
        for wall in ["landlock", "no capabilities", "mount namespace"] {
            // What this machine does not offer has another reason.
            let state = walls.iter().find(|state| state["wall"] == wall).expect("it is listed");
            assert_eq!(state["stands"], false, "{state}");
        }
        for wall in ["no new privileges", "seccomp", "rlimits", "no paths", "closed descriptors"] {
            let state = walls.iter().find(|state| state["wall"] == wall).expect("it is listed");
            assert_eq!(state["stands"], true, "{state}");
        }
        assert!(run.stdout.contains("left out on request"), "{}", run.describe());
    }
}

#[test]
fn the_floor_cannot_be_left_out() {
    for wall in ["seccomp", "no-new-privileges", "no-paths", "rlimits", "closed-descriptors"] {
        let run =
            judge(["run", "two_sum"]).arg(corpus(ACCEPTED)).args(["--without-walls", wall]).run();
        cannot_judge(&run, &["--without-walls", wall]);
    }
    let run = judge(["run", "two_sum"])
        .arg(corpus(ACCEPTED))
        .args(["--without-walls", "landlock", "--unsafe-no-sandbox"])
        .run();
    cannot_judge(&run, &["--unsafe-no-sandbox"]);
}
