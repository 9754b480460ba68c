//! `judge grade` in folders of strangers: their settings run no program, their links lead nowhere,
//! and what they left for us to find is not believed.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use judge_tests::grading::{RIGHT, WRONG, folder, git, grade, paths, sources, write};
use judge_tests::judge;

/// A program below a folder that leaves `harm` there when it runs.
fn harmful(folder: &Path, name: &str) -> String {
    let path = folder.join(name);
    let harm = folder.join("harm");
    write(folder, name, &format!("#!/bin/sh\ntouch '{}'\ncat\n", harm.display()));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is our file");
    path.to_str().expect("temporary folders are UTF-8").to_owned()
}

/// A repository whose own settings have git run a program, and one commit in it.
fn repository() -> tempfile::TempDir {
    let folder = folder(&[
        ("a/two_sum.py", RIGHT),
        ("b/two_sum.py", RIGHT),
        (".gitattributes", "*.py filter=x diff=x\n"),
    ]);
    let here = folder.path();
    git(here, &["init", "-q"]);
    git(here, &["add", "."]);
    git(here, &["commit", "-q", "-m", "All"]);
    let program = harmful(here, ".git/program");
    harmful(here, ".git/strange/post-index-change");
    let fetch = format!("ext::{program}");
    for (key, value) in [
        ("core.fsmonitor", program.as_str()),
        ("core.hooksPath", ".git/strange"),
        ("core.pager", &program),
        ("filter.x.clean", &program),
        ("filter.x.required", "true"),
        ("diff.external", &program),
        ("diff.x.textconv", &program),
        ("diff.x.command", &program),
        ("protocol.ext.allow", "always"),
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.url", &fetch),
        ("remote.origin.promisor", "true"),
    ] {
        git(here, &["config", key, value]);
    }
    folder
}

#[test]
fn settings_of_a_repository_run_no_program() {
    let folder = repository();
    let harm = folder.path().join(".git/../harm");
    write(folder.path(), "b/two_sum.py", WRONG);
    // Git itself does what it is told here.
    git(folder.path(), &["diff", "--stat", "HEAD"]);
    assert!(harm.exists(), "the settings do nothing");
    fs::remove_file(&harm).unwrap();
    write(folder.path(), "b/two_sum.py", &format!("{WRONG}\n"));
    let run = grade(folder.path(), &["--changed-since", "HEAD"]).run();
    assert_eq!(paths(&run.exits(1).json().unwrap()), ["b/two_sum.py"]);
    assert!(!harm.exists(), "a program of the repository ran");
    // A commit that is not there is not fetched.
    let gone = "1".repeat(40);
    let run = grade(folder.path(), &["--changed-since", &gone]).run();
    run.exits(2).complains_of(&["no commit"]);
    assert!(!harm.exists(), "a program of the repository ran");
}

#[test]
fn files_that_are_equal_did_not_change_whatever_their_times_are() {
    let folder = folder(&[("a/two_sum.py", RIGHT), ("b \"\\\n\u{e9}/two_sum.py", RIGHT)]);
    let here = folder.path();
    git(here, &["init", "-q"]);
    write(here, ".gitignore", "ignored/\n");
    git(here, &["add", "."]);
    git(here, &["commit", "-q", "-m", "All"]);
    write(here, "a/two_sum.py", RIGHT);
    write(here, "ignored/two_sum.py", RIGHT);
    let changed = || {
        let run = grade(here, &["--changed-since", "HEAD"]).run();
        paths(&run.json().unwrap())
    };
    assert_eq!(changed(), [""; 0]);
    write(here, "b \"\\\n\u{e9}/two_sum.py", WRONG);
    assert_eq!(changed(), ["b \"\\\n\u{e9}/two_sum.py"]);
}

#[test]
fn a_configuration_that_was_found_starts_no_program() {
    for python in ["./program", "program", "sh"] {
        let folder = folder(&[("two_sum.py", RIGHT)]);
        let config = format!("[exercises.two_sum]\npython = \"{python}\"\n");
        write(folder.path(), "judge.toml", &config);
        harmful(folder.path(), "program");
        let run = grade(folder.path(), &[]).run();
        run.exits(2).complains_of(&["judge.toml:2:10", python, "without walls", "--config"]);
        assert!(!folder.path().join("harm").exists(), "{python} ran");
    }
}

#[test]
fn a_configuration_that_was_named_may_start_a_program() {
    let folder = folder(&[("two_sum.py", RIGHT), ("judge.toml", "python = \"./program\"\n")]);
    harmful(folder.path(), "program");
    let run = grade(folder.path(), &["--config", "judge.toml"]).run();
    run.exits(2).complains_of(&["cannot be used as Python"]);
    assert!(folder.path().join("harm").exists(), "it did not run");
}

#[test]
fn a_configuration_that_is_a_link_is_not_read() {
    let secret = folder(&[("secret", "password = 1\n")]);
    let folder = folder(&[("two_sum.py", RIGHT)]);
    symlink(secret.path().join("secret"), folder.path().join("judge.toml")).unwrap();
    let run = grade(folder.path(), &[]).run();
    run.exits(2).complains_of(&["`judge.toml` is a link", "--config"]);
    assert!(!run.stderr.contains("password"), "{}", run.describe());
}

#[test]
fn a_configuration_without_end_is_not_read_to_its_end() {
    let folder = folder(&[("two_sum.py", RIGHT), ("judge.toml", "")]);
    let config = fs::File::options().write(true).open(folder.path().join("judge.toml")).unwrap();
    config.set_len(1 << 40).unwrap();
    grade(folder.path(), &[]).run().exits(2).complains_of(&["longer than"]);
}

#[test]
fn a_report_does_not_go_where_a_link_leads() {
    let mine = folder(&[("mine", "precious\n")]);
    let folder = folder(&[("two_sum.py", RIGHT)]);
    let link = folder.path().join("results.xml");
    symlink(mine.path().join("mine"), &link).unwrap();
    grade(folder.path(), &["--report", "junit=results.xml"]).run().exits(0);
    assert_eq!(fs::read_to_string(mine.path().join("mine")).unwrap(), "precious\n");
    assert!(fs::read_to_string(&link).unwrap().contains("<testsuites"));
    assert!(!fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn a_cache_inside_of_what_is_graded_is_not_believed() {
    let folder = folder(&[("a/two_sum.py", RIGHT), (".git/HEAD", "ref: refs/heads/main\n")]);
    let judged = |args: &[&str]| {
        let cache = folder.path().join(".cache");
        let run = grade(folder.path(), args).env("XDG_CACHE_HOME", cache).run();
        run.exits(0);
        (sources(&run.json().unwrap()), run.stderr.contains("nothing is remembered"))
    };
    for args in [&[][..], &[], &["a"], &["a/two_sum.py"]] {
        assert_eq!(judged(args), (vec!["fresh".to_owned()], true));
    }
    assert!(!folder.path().join(".cache").exists());
    assert!(!judged(&["--no-cache"]).1, "nothing was to be remembered");
}

#[test]
fn names_of_files_give_no_commands() {
    let name = "two_sum/a\n::error::forged\n\u{1b}[31m.py";
    let folder = folder(&[(name, WRONG)]);
    let run = judge(["grade", "--growth", "off", "--github", "--color", "never"])
        .args([
            "--format",
            "terminal",
            "--report",
            "junit=results.xml",
            "--report",
            "tap=results.tap",
        ])
        .dir(folder.path())
        .run();
    run.exits(1);
    for text in [&run.stdout, &run.stderr] {
        assert!(!text.contains('\u{1b}'), "{}", run.describe());
        assert!(!text.lines().any(|line| line.starts_with("::error::")), "{}", run.describe());
    }
    let tap = fs::read_to_string(folder.path().join("results.tap")).unwrap();
    assert!(!tap.contains("\n::error") && !tap.contains('\u{1b}'), "{tap}");
    let book = grade(folder.path(), &[]).run().exits(1).json().unwrap();
    assert_eq!(paths(&book), [name]);
}
