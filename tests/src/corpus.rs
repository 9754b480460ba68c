//! The programs in the folders beside this crate, and loops over them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// One program of the corpus.
#[derive(Clone, Debug)]
pub struct Program {
    /// Where it lies.
    pub path: PathBuf,
    /// Its path below the corpus' folder: `two_sum/accepted/dictionary.py`.
    pub name: String,
}

impl Program {
    /// The part of its path at `depth` below the corpus' folder.
    pub fn folder(&self, depth: usize) -> &str {
        self.name.split('/').nth(depth).expect("the corpus' folders are as deep as its test says")
    }

    /// The words of a line `# KEY: word, word` among its first ten lines.
    pub fn header(&self, key: &str) -> Option<Vec<String>> {
        let source = fs::read(&self.path).expect("the corpus can be read");
        let source = String::from_utf8_lossy(&source);
        let start = format!("# {key}: ");
        let line = source.lines().take(10).find_map(|line| line.strip_prefix(&start))?;
        Some(line.split(',').map(|word| word.trim().to_owned()).collect())
    }
}

/// The folder of this crate, which holds the corpus.
pub fn tests_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every `*.py` below a folder of the corpus, sorted. Never none.
pub fn programs(folder: &str) -> Vec<Program> {
    let root = tests_dir().join(folder);
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no programs below {}", root.display());
    let name = |path: &Path| {
        let name = path.strip_prefix(&root).expect("the walk started at the root");
        name.to_str().expect("names in the corpus are UTF-8").to_owned()
    };
    paths.into_iter().map(|path| Program { name: name(&path), path }).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries = folder.read_dir().unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            paths.push(path);
        }
    }
}

/// Looks at every item with this many threads; gives what was found, in the order of the items.
pub fn in_parallel<T: Sync>(
    workers: usize,
    items: &[T],
    look: impl Fn(&T) -> Vec<String> + Sync,
) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(position) else { return found };
            found.extend(look(item).into_iter().map(|finding| (position, finding)));
        }
    };
    let mut found: Vec<(usize, String)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("a worker reports, it does not panic"))
            .collect()
    });
    found.sort();
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// Fails with all findings at once.
pub fn assert_none(findings: &[String]) {
    assert!(findings.is_empty(), "{} found:\n{}", findings.len(), findings.join("\n"));
}
