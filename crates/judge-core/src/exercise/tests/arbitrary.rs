//! Whatever an author writes, `load` answers, and every place it names can be shown.

use proptest::prelude::*;

use super::packages::{in_place, lru_cache, serialize_tree, two_sum};
use crate::exercise::{Package, load};

fn answers(package: &Package) {
    if let Err(mistakes) = load(package) {
        assert!(!mistakes.is_empty());
        for one in mistakes {
            if let Some(span) = one.span {
                assert!(one.source.get(span).is_some(), "{}", one.message);
            }
        }
    }
}

const PATHS: [&str; 2] = ["exercise.toml", "fixtures/basic.toml"];

proptest! {
    #[test]
    fn arbitrary_text_is_answered(text in ".{0,200}", at in 0..2_usize) {
        let mut package = two_sum();
        package.files.insert(PATHS[at].to_owned(), text.into_bytes());
        answers(&package);
    }

    #[test]
    fn arbitrary_toml_is_answered(
        lines in proptest::collection::vec(
            r#"(\[\[?[a-z]{1,9}\]?\]|(id|kind|n|with|sizes|case|sweep|limits) = ("[a-z( )]{0,9}"|-?[0-9]{1,20}|\[\]|\{ n = 1 \}|1e9))"#,
            0..12,
        ),
        at in 0..2_usize,
    ) {
        let mut package = lru_cache();
        package.files.insert(PATHS[at].to_owned(), lines.join("\n").into_bytes());
        answers(&package);
    }

    #[test]
    fn one_changed_byte_is_answered(
        which in 0..4_usize,
        at in 0..2_usize,
        place in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut package = [two_sum, lru_cache, serialize_tree, in_place][which]();
        let file = package.files.get_mut(PATHS[at]).expect("the file is there");
        let place = place.index(file.len());
        file[place] = byte;
        answers(&package);
    }

    #[test]
    fn one_changed_letter_is_answered(
        which in 0..4_usize,
        at in 0..2_usize,
        place in any::<proptest::sample::Index>(),
        letter in "[ -~\n]",
    ) {
        let mut package = [two_sum, lru_cache, serialize_tree, in_place][which]();
        let file = package.files.get_mut(PATHS[at]).expect("the file is there");
        let place = place.index(file.len());
        file[place] = letter.as_bytes()[0];
        answers(&package);
    }
}
