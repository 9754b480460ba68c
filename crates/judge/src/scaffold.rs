//! A package to begin with: the files of a new exercise of each kind, with every place marked
//! that its author has to fill.

/// What stands at the top of every `exercise.toml`.
const HEAD: &str = include_str!("scaffold/head.txt");

/// The statement, which is the same for all kinds.
const STATEMENT: &str = include_str!("scaffold/statement.txt");

/// The files of each kind, each below a line with its path.
const KINDS: [(&str, &str); 12] = [
    ("function", include_str!("scaffold/function.txt")),
    ("class", include_str!("scaffold/class.txt")),
    ("round_trip", include_str!("scaffold/round_trip.txt")),
    ("stdio", include_str!("scaffold/stdio.txt")),
    ("file_io", include_str!("scaffold/file_io.txt")),
    ("quiz", include_str!("scaffold/quiz.txt")),
    ("iterator", include_str!("scaffold/iterator.txt")),
    ("scenario", include_str!("scaffold/scenario.txt")),
    ("async", include_str!("scaffold/async.txt")),
    ("threads", include_str!("scaffold/threads.txt")),
    ("processes", include_str!("scaffold/processes.txt")),
    ("write_tests", include_str!("scaffold/write_tests.txt")),
];

/// The files of a new exercise: paths and texts. `None` for a word that is no kind.
pub fn scaffold(id: &str, kind: &str) -> Option<Vec<(String, String)>> {
    let (_, template) = KINDS.into_iter().find(|(name, _)| *name == kind)?;
    let text = template
        .replace("{head}\n", HEAD)
        .replace("{statement}\n", STATEMENT)
        .replace("{title}", &title(id))
        .replace("{Class}", &class(id))
        .replace("{id}", id);
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("== "), files.last_mut()) {
            (Some(path), _) => files.push((path.to_owned(), String::new())),
            (None, Some((_, text))) => text.extend([line, "\n"]),
            (None, None) => {}
        }
    }
    Some(files)
}

/// `two_sum` as `Two sum`.
fn title(id: &str) -> String {
    let words = id.replace('_', " ");
    let rest = words.get(1..).unwrap_or_default();
    format!("{}{rest}", words[..1].to_uppercase())
}

/// `lru_cache` as `LruCache`.
fn class(id: &str) -> String {
    id.split('_').filter(|word| !word.is_empty()).map(title).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use judge_core::exercise::{Package, kinds, load};

    use super::*;

    #[test]
    fn every_kind_has_a_package_that_loads_and_says_what_to_fill() {
        for kind in kinds() {
            let files = scaffold("two_words", kind).unwrap_or_else(|| panic!("{kind} has none"));
            let files: BTreeMap<_, _> =
                files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
            assert!(!files.contains_key(""), "{kind}");
            let exercise = load(&Package { root: "two_words".to_owned(), files });
            let exercise = exercise.unwrap_or_else(|mistakes| panic!("{kind}: {mistakes:#?}"));
            assert_eq!(exercise.interface.kind(), kind);
            assert_eq!(exercise.title, "Two words");
            assert!(exercise.document.unfilled.len() > 9, "{kind}");
        }
    }
}
