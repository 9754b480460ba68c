//! Pages in a browser: they fit, they fetch nothing, and what a submission says never runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use judge_tests::{Scheme, Seen, browser, judge, tests_dir, visit};
use tempfile::TempDir;

/// What would run if any of it came onto a page as it is.
const SCRIPT: &str =
    "<script>marker='ran';document.title='ran'</script><img src=x onerror=\"marker='ran'\">";

/// The browser, or a line that says why nothing is looked at.
#[expect(clippy::print_stderr, reason = "whoever runs the tests is to know")]
fn browser_or_say() -> Option<PathBuf> {
    let found = browser();
    if found.is_none() {
        eprintln!("no Chromium on PATH: the pages were not looked at");
    }
    found
}

/// A submission that says it wherever it can: in an answer, an exception, output, names, comments.
fn hostile(body: &str) -> String {
    let script = SCRIPT.replace('\'', "\\'");
    format!(
        "# {SCRIPT}\nSCRIPT = '{script}'\n\n\nclass LRUCache:\n    def __init__(self, capacity):\n\
         \x20       print(SCRIPT)\n\n    def get(self, key):\n        {body}\n\n\
         \x20   def put(self, key, value):\n        pass\n"
    )
}

/// A folder with right, slow, wrong and hostile submissions.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let into = folder.path().join("lru_cache");
    fs::create_dir(&into).expect("the test may make folders");
    let from = tests_dir().join("review/lru_cache");
    for name in ["ada_abbott", "copy_of_ada", "finn_fuchs", "petr_pokorny", "rosa_richter"] {
        let name = format!("{name}.py");
        fs::copy(from.join(&name), into.join(&name)).expect("the corpus can be read");
    }
    // A name may hold anything but a slash.
    let name = "x\"><script>marker='ran'<!--<svg onload=marker='ran'>.py";
    let raises = hostile("raise type('<b onclick=marker>', (KeyError,), {})(SCRIPT)");
    fs::write(into.join(name), raises).expect("the test may write files");
    fs::write(into.join("says.py"), hostile("return SCRIPT")).expect("the test may write files");
    fs::write(into.join("breaks.py"), format!("{SCRIPT}\n")).expect("the test may write files");
    folder
}

/// The pages of `judge grade` and of `judge review`.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let commands: [&[&str]; 2] = [&["grade", "lru_cache"], &["review", "lru_cache", "lru_cache"]];
    let codes = [1, 0];
    let pages = commands.iter().zip(codes).map(|(command, code)| {
        let page = folder.join(format!("{}.html", command[0]));
        let run = judge(*command)
            .args(["--growth", "quick", "--report", &format!("html={}", page.display())])
            .dir(folder)
            .deadline(Duration::from_secs(240))
            .run();
        run.exits(code);
        page
    });
    pages.collect()
}

/// All that a page of ours is made of.
const ELEMENTS: &str = "a b body br circle code dd del details div dl dt em figcaption figure \
                        footer h1 h2 h3 h4 head header html i ins li line main meta p polygon \
                        polyline pre section small span strong style summary svg table tbody td \
                        text th thead title tr ul";

#[track_caller]
fn assert_inert(seen: &Seen, scheme: Scheme) {
    assert_eq!(seen.console, [""; 0], "something was written to the console");
    let known: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    for page in &seen.pages {
        assert_eq!(page["marker"], "undefined", "a script ran: {page:#}");
        assert_ne!(page["title"], "ran");
        assert_eq!(page["fetched"].as_array().map(Vec::len), Some(0), "{page:#}");
        assert_eq!(page["handlers"].as_array().map(Vec::len), Some(0), "{page:#}");
        let elements = page["elements"].as_object().expect("an object");
        let strange: Vec<&String> =
            elements.keys().filter(|name| !known.contains(name.as_str())).collect();
        assert!(strange.is_empty(), "{strange:?}");
        assert_eq!(page["dark"], scheme == Scheme::Dark, "{page:#}");
        let (width, across) = (page["width"].as_u64(), page["across"].as_u64());
        assert!(across <= width, "it is broader than the window: {page:#}");
    }
}

#[test]
fn pages_fit_fetch_nothing_and_run_nothing() {
    let Some(browser) = browser_or_say() else { return };
    let folder = folder();
    let pages = pages(folder.path());
    let pages: Vec<&Path> = pages.iter().map(PathBuf::as_path).collect();
    let mut papers = BTreeSet::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let seen = visit(&browser, &pages, &[1280, 400], scheme);
        let widths: Vec<u64> =
            seen.pages.iter().filter_map(|page| page["width"].as_u64()).collect();
        assert_eq!(widths, [1280, 400, 1280, 400]);
        assert_inert(&seen, scheme);
        papers.extend(seen.pages.iter().map(|page| page["paper"].to_string()));
    }
    assert_eq!(papers.len(), 2, "light and dark are two colours of paper: {papers:?}");
    // What was said is there, as text.
    for page in pages {
        let text = fs::read_to_string(page).expect("the page was written");
        assert!(text.contains("&lt;script&gt;marker=&#39;ran&#39;"), "nothing of it was said");
        assert!(text.contains("&lt;b onclick=marker&gt;"), "the exception was not told");
    }
}

#[test]
fn the_browser_would_see_a_script_that_runs() {
    let Some(browser) = browser_or_say() else { return };
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (open, closed) = (folder.path().join("open.html"), folder.path().join("closed.html"));
    let policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";
    let page = format!("<!DOCTYPE html><title>kept</title><p>{SCRIPT}");
    fs::write(&open, &page).expect("the test may write files");
    fs::write(&closed, format!("{policy}{page}")).expect("the test may write files");
    let seen = visit(&browser, &[&open, &closed], &[400], Scheme::Light);
    assert_eq!((&seen.pages[0]["marker"], &seen.pages[0]["title"]), (&"ran".into(), &"ran".into()));
    assert_eq!(seen.pages[0]["handlers"].as_array().map(Vec::len), Some(2));
    // What the policy of a page keeps from running is told on the console.
    assert_eq!(seen.pages[1]["title"], "kept");
    assert!(seen.console.iter().any(|line| line.contains("Content Security Policy")), "{seen:?}");
}
