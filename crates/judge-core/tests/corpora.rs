//! Every file of the fuzzers' corpora is taken as the fuzzers take it, by the same functions.

use std::fs;
use std::path::Path;

/// What the fuzzers call.
#[path = "../../../fuzz/src/lib.rs"]
pub mod entries;

/// Takes a file of a corpus.
type Take = fn(&[u8]);

/// Each target: the folder of its corpus, and what takes a file of it.
const TARGETS: [(&str, Take); 9] = [
    ("frames", entries::frames),
    ("replies", entries::replies),
    ("values", entries::values),
    ("notation", entries::notation),
    ("operations", entries::operations),
    ("package", entries::package),
    ("promise", entries::promise),
    ("shape", entries::shape),
    ("sources", entries::sources),
];

#[test]
fn every_file_of_the_corpora_is_taken() {
    for (target, take) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
        let files = folder.read_dir().unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        let mut count = 0;
        for file in files {
            take(&fs::read(file.unwrap().path()).unwrap());
            count += 1;
        }
        assert!(count >= 5, "{target} has {count} files");
    }
}
