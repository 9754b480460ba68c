//! What a call among files did to them.

use std::collections::{BTreeMap, BTreeSet};

use judge_protocol::{FolderAfter, Left, Untrusted, Value};

use super::text;
use crate::case::{FilesCase, FilesExpected};
use crate::exercise::{Checker, CheckerKind, Types};
use crate::verdict::{CaseVerdict, Mismatch};

/// What is wrong with the files after a call, or with what was read of them.
pub(super) fn differ(
    case: &FilesCase,
    expected: &FilesExpected,
    after: &FolderAfter,
) -> Option<CaseVerdict> {
    torn(case, after)
        .or_else(|| wrong_entry(case, expected, after))
        .or_else(|| read_too_much(case, after))
        .map(CaseVerdict::Wrong)
}

/// The first path that holds something else than it must.
fn wrong_entry(
    case: &FilesCase,
    expected: &FilesExpected,
    after: &FolderAfter,
) -> Option<Mismatch> {
    let changed: BTreeMap<&str, &Left> =
        after.changed.iter().map(|(path, left)| (path.expose(), left)).collect();
    let above = |path: &str| {
        let below = format!("{path}/");
        expected.leaves.keys().any(|other| other.starts_with(&below))
    };
    let paths: BTreeSet<&str> =
        expected.leaves.keys().map(String::as_str).chain(changed.keys().copied()).collect();
    paths.into_iter().find_map(|path| {
        let before = case.before(path);
        let wanted = expected.leaves.get(path).unwrap_or(&before);
        let got = changed.get(path).copied().unwrap_or(&before);
        let needed = *got == Left::Folder && *wanted == Left::Nothing && above(path);
        if wanted == got || needed { None } else { Some(entry(path, wanted, got, &before)) }
    })
}

fn entry(path: &str, wanted: &Left, got: &Left, before: &Left) -> Mismatch {
    let phrase = match (wanted, got) {
        (Left::File { head: old, .. }, Left::File { head: new, .. }) if old != new => {
            if let (Value::Bytes(old), Value::Bytes(new)) = (old, new)
                && let Some(mismatch) = in_text(path, old, new)
            {
                return mismatch;
            }
            format!("`{path}` holds other bytes")
        }
        (Left::File { sums: old, .. }, Left::File { sums: new, .. }) => {
            let same = old.iter().zip(new).take_while(|(old, new)| old == new).count();
            let from = same * Left::BLOCK_BYTES;
            format!("`{path}` differs somewhere after its first {from} bytes")
        }
        (Left::Nothing, _) if wanted == before => format!("`{path}` should not be there"),
        (Left::Nothing, _) => format!("`{path}` should be gone"),
        (_, Left::Nothing) if wanted == before => format!("`{path}` is gone"),
        (_, Left::Nothing) => format!("`{path}` is not there"),
        (_, _) => format!("`{path}` is not what it should be"),
    };
    said(told(wanted), told(got), phrase)
}

/// The first line that differs, where both are text.
fn in_text(path: &str, old: &[u8], new: &[u8]) -> Option<Mismatch> {
    if std::str::from_utf8(old).is_err() || std::str::from_utf8(new).is_err() {
        return None;
    }
    let exact = Checker { kind: CheckerKind::Exact, types: Types::Strict };
    text::differs(old, new, &exact, &format!("`{path}`"))
}

/// A file that was seen neither as it was nor as it is in the end.
fn torn(case: &FilesCase, after: &FolderAfter) -> Option<Mismatch> {
    let torn = |states: &&Vec<Option<(u64, u32)>>| {
        states.iter().any(|state| Some(state) != states.first() && Some(state) != states.last())
    };
    let at = after.states.iter().position(|states| torn(&states))?;
    let path = case.atomic.get(at).map_or("", String::as_str);
    let phrase = format!(
        "`{path}` was neither old nor new for a moment: a crash there would leave it broken"
    );
    Some(said(format!("`{path}` replaced in one step"), "a half-written file".to_owned(), phrase))
}

fn read_too_much(case: &FilesCase, after: &FolderAfter) -> Option<Mismatch> {
    let max = case.reads_max.filter(|max| after.bytes_read > *max)?;
    let read = after.bytes_read;
    let phrase = format!("{read} bytes were read where {max} are enough");
    Some(said(format!("at most {max} bytes read"), format!("{read} bytes read"), phrase))
}

fn told(left: &Left) -> String {
    match left {
        Left::Nothing => "nothing".to_owned(),
        Left::Folder => "a folder".to_owned(),
        Left::Link(target) => format!("a link to {:?}", target.expose()),
        Left::File { size: 1, .. } => "a file of 1 byte".to_owned(),
        Left::File { size, .. } => format!("a file of {size} bytes"),
    }
}

fn said(expected: String, got: String, phrase: String) -> Mismatch {
    let (got, difference) = (Untrusted::new(got), Untrusted::new(phrase));
    Mismatch { expected, got, difference, operation: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::OperationExpected;
    use crate::folder::{Given, left};

    fn file(text: &str) -> Given {
        Given::File(text.as_bytes().to_vec())
    }

    /// What is said where `a` held `old`, must hold `new`, and this changed.
    fn phrase(old: &str, new: &str, changed: Vec<(&str, Left)>) -> Option<String> {
        let folder = [("a".to_owned(), file(old))].into();
        let case = FilesCase { folder, ..FilesCase::default() };
        let leaves = [("a".to_owned(), left(&file(new)))].into();
        let expected = FilesExpected { result: OperationExpected::Unchecked, leaves };
        let changed =
            changed.into_iter().map(|(path, left)| (Untrusted::new(path), left)).collect();
        let after = FolderAfter { changed, ..FolderAfter::default() };
        match differ(&case, &expected, &after) {
            Some(CaseVerdict::Wrong(mismatch)) => Some(mismatch.difference.expose().to_owned()),
            _ => None,
        }
    }

    #[test]
    fn file_that_should_change_and_does_not_is_seen() {
        assert_eq!(phrase("x\n", "x\n", vec![]), None);
        assert!(phrase("x\n", "y\n", vec![]).is_some_and(|said| said.contains("line 1")));
        assert_eq!(phrase("x\n", "y\n", vec![("a", left(&file("y\n")))]), None);
    }

    #[test]
    fn file_that_should_not_be_there_is_seen() {
        let told = phrase("x", "x", vec![("b", left(&file("")))]);
        assert_eq!(told.as_deref(), Some("`b` should not be there"));
        let told = phrase("x", "x", vec![("a", Left::Nothing)]);
        assert_eq!(told.as_deref(), Some("`a` is gone"));
    }

    #[test]
    fn difference_beyond_the_head_is_seen_by_its_block() {
        let long = "0123456789abcde\n".repeat(20_000);
        let mut other = long.clone();
        other.replace_range(200_000..200_001, "x");
        let told = phrase(&long, &long, vec![("a", left(&file(&other)))]);
        let after = 3 * Left::BLOCK_BYTES;
        let told = told.expect("one byte differs");
        assert_eq!(told, format!("`a` differs somewhere after its first {after} bytes"));
    }

    #[test]
    fn file_between_old_and_new_is_torn() {
        let case = FilesCase { atomic: vec!["a".to_owned()], ..FilesCase::default() };
        let (old, new, empty) = (Some((3, 1)), Some((5, 2)), Some((0, 0)));
        let after = |states| FolderAfter { states: vec![states], ..FolderAfter::default() };
        assert!(torn(&case, &after(vec![old, new])).is_none());
        assert!(torn(&case, &after(vec![old])).is_none());
        assert!(torn(&case, &after(vec![old, empty, new])).is_some());
        assert!(torn(&case, &after(vec![old, None, new])).is_some());
    }
}
