//! Thirty submissions to one exercise: four are copies of others, and nobody else is accused.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Background, Likeness, Outline, SHARE_MIN, compare, likeness};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Names and texts of all Python files below a folder.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "py") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            all.push((name, fs::read_to_string(path).unwrap()));
        }
    }
    all.sort();
    all
}

fn kept() -> BTreeSet<String> {
    ["LRUCache", "get", "put"].map(str::to_owned).into()
}

fn outline(text: &str) -> Outline {
    Outline::of(text, &kept())
}

fn background() -> Background {
    let exercise = root().join("exercises/lru_cache");
    let samples = sources(&exercise.join("submissions"));
    let common = samples.iter().filter(|(name, _)| name == "reference");
    let mut common: Vec<Outline> = common.map(|(_, text)| outline(text)).collect();
    common.push(outline(&fs::read_to_string(exercise.join("starter.py")).unwrap()));
    let others = samples.iter().filter(|(name, _)| name != "reference");
    Background { common, others: others.map(|(_, text)| outline(text)).collect() }
}

fn found(all: &[(String, String)], background: &Background) -> Vec<(usize, usize, Likeness)> {
    let outlines: Vec<Outline> = all.iter().map(|(_, text)| outline(text)).collect();
    let texts: Vec<&str> = all.iter().map(|(_, text)| text.as_str()).collect();
    compare(&outlines, &texts, background)
}

/// The same program with other names, its functions in another order, and nothing beside it.
fn disguised(text: &str) -> String {
    let statements = super::statements::statements(text);
    let names = super::names::Names::of(&statements, &kept());
    let mut out = String::new();
    let mut at = 0;
    let mut before = "";
    for word in super::scan::scan(text) {
        let word_text = &text[word.range.clone()];
        out.push_str(&text[at..word.range.start]);
        at = word.range.end;
        let given = match before {
            "." => names.holds_attribute(word_text),
            _ => names.holds(word_text) || names.holds_attribute(word_text),
        };
        match word.kind {
            super::scan::Kind::Comment => {}
            super::scan::Kind::Name if given && !word_text.starts_with("__") => {
                out.push('q');
                out.push_str(&word_text.to_uppercase());
            }
            _ => out.push_str(word_text),
        }
        before = word_text;
    }
    out.push_str(&text[at..]);
    let mut parts: Vec<&str> = out.split("\n    def ").collect();
    let first = parts.remove(0);
    parts.reverse();
    let parts: Vec<String> = parts.iter().map(|part| format!("\n    def {part}\n")).collect();
    format!("{first}{}", parts.concat())
}

#[test]
fn other_names_and_another_order_hide_no_copy() {
    let background = background();
    let mut all = sources(&root().join("tests/review/lru_cache"));
    all.retain(|(name, _)| !name.starts_with("copy"));
    let mut missed = Vec::new();
    for (name, text) in &all {
        let mut with = all.clone();
        with.push(("disguised".to_owned(), disguised(text)));
        let pairs = found(&with, &background);
        let names: Vec<&str> = pairs.iter().map(|(a, _, _)| with[*a].0.as_str()).collect();
        assert!(names.iter().all(|found| found == name), "{names:?} for {name}");
        if names.is_empty() {
            missed.push(name.as_str());
        }
    }
    // Eleven lines that three others have as well: nothing that could be held against anybody.
    assert_eq!(missed, ["petr_pokorny"]);
}

#[test]
fn copies_are_found_and_nobody_else_is_accused() {
    let all = sources(&root().join("tests/review/lru_cache"));
    let background = background();
    let found: BTreeSet<(&str, &str)> = found(&all, &background)
        .iter()
        .map(|(a, b, _)| (all[*a].0.as_str(), all[*b].0.as_str()))
        .collect();
    let expected = [
        ("ada_abbott", "copy_of_ada"),
        ("copy_of_emil", "emil_eder"),
        ("copy_of_greta", "greta_gruber"),
        ("copy_of_yara", "yara_young"),
    ];
    assert_eq!(found, expected.into());
}

#[test]
fn copies_are_far_from_all_others() {
    let all = sources(&root().join("tests/review/lru_cache"));
    let outlines: Vec<Outline> = all.iter().map(|(_, text)| outline(text)).collect();
    let (mut copies, mut others) = (Vec::new(), Vec::new());
    for (second, (name, _)) in all.iter().enumerate() {
        for (first, (other, _)) in all[..second].iter().enumerate() {
            let author = |name: &str| name.trim_start_matches("copy_of_")[..3].to_owned();
            let share = likeness(&outlines, &background(), (first, second)).0;
            let of = if author(name) == author(other) { &mut copies } else { &mut others };
            of.push(share);
        }
    }
    assert_eq!((copies.len(), others.len()), (4, 431));
    assert!(copies.iter().all(|share| *share > SHARE_MIN + 0.3), "{copies:?}");
    assert!(others.iter().all(|share| *share < SHARE_MIN - 0.2), "{others:?}");
}

#[test]
fn what_everybody_was_given_is_no_evidence() {
    let starter = fs::read_to_string(root().join("exercises/lru_cache/starter.py")).unwrap();
    let all = ["one", "other"].map(|name| (name.to_owned(), starter.clone()));
    assert_eq!(found(&all, &background()).len(), 0);
}

#[test]
fn the_same_text_is_told_however_short_it_is() {
    let text = sources(&root().join("tests/review/lru_cache"));
    let (_, text) = text.iter().find(|(name, _)| name == "petr_pokorny").unwrap();
    let all = [("one".to_owned(), text.clone()), ("other".to_owned(), format!("{text}  \n"))];
    let pairs = found(&all, &background());
    assert!(pairs.len() == 1 && pairs[0].2.same_text, "{pairs:?}");
}

#[test]
fn hostile_texts_take_no_long_time() {
    let texts = [
        "(".repeat(1 << 20),
        ",)".repeat(1 << 19),
        "a[".repeat(1 << 19) + "=1",
        "def f():\n".repeat(1 << 17),
        "x=1;".repeat(1 << 18),
        "\'\'\'".repeat(1 << 17) + "\'",
        "if x:".repeat(1 << 17),
        "lambda:".repeat(1 << 17),
        (0..1_400).map(|n| " ".repeat(n) + "if x:\n").collect(),
        "\u{0}\u{feff}\\".repeat(1 << 17),
    ];
    let all: Vec<(String, String)> = texts.into_iter().map(|text| (String::new(), text)).collect();
    // Cut in two, each is its own near-duplicate.
    let twice: Vec<(String, String)> = all.iter().chain(&all).cloned().collect();
    found(&twice, &background());
}

/// Pieces of which hostile and honest sources are made.
const PIECES: &str =
    r#"[a-z_]{1,3}|[()\[\]{}:;,.=]|[ \t]{1,5}|\n|\\|'|"""|#|def |class |lambda |é"#;

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        cases: 200, failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn any_text_has_an_outline_and_is_its_own_likeness(
        pieces in proptest::collection::vec(PIECES, 0..60)
    ) {
        let text = pieces.concat();
        let lines = text.matches('\n').count() + 1;
        let one = outline(&text);
        assert!(one.units.iter().all(|unit| unit.last_line <= lines), "{text:?}");
        assert!(one.code_lines <= lines, "{text:?}");
        let (share, weight) = likeness(&[one.clone(), one], &Background::default(), (0, 1));
        assert!(weight == 0.0 || (share - 1.0).abs() < 1e-9, "{text:?}");
    }

    #[test]
    fn a_blind_source_keeps_its_lines(pieces in proptest::collection::vec(PIECES, 0..60)) {
        let text = pieces.concat();
        let neutral = BTreeSet::new();
        let telling = crate::anonymous::Telling::of(Path::new("abc/def.py"), &neutral);
        let blind = crate::anonymous::blind_source(&text, "L", &telling);
        assert_eq!(blind.matches('\n').count(), text.matches('\n').count(), "{text:?}");
    }
}
