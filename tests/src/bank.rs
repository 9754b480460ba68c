//! Small banks of exercises, for tests of what goes through all of one.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::tests_dir;

/// Folders that hold the files of an exercise.
const FOLDERS: [&str; 4] = ["", "fixtures", "submissions/accepted", "submissions/wrong"];

/// A folder with one exercise for each of these rows: name, difficulty, category, subtopic. All
/// ask for the same as `exercises/patient`, which lies beside the tests.
pub fn bank(rows: &[[&str; 4]]) -> TempDir {
    let folder = tempfile::tempdir().expect("the test may make folders");
    for [name, difficulty, category, subtopic] in rows {
        let to = folder.path().join(name);
        copy_patient(&to);
        let path = to.join("exercise.toml");
        let toml = fs::read_to_string(&path).expect("it is ours");
        let toml = toml
            .replace("\"patient\"\ntitle", &format!("\"{name}\"\ntitle"))
            .replace("\"easy\"", &format!("\"{difficulty}\""))
            .replace("\"Tests\"", &format!("\"{category}\""))
            .replace("\"Limits\"", &format!("\"{subtopic}\""));
        fs::write(path, toml).expect("the test may write files");
    }
    folder
}

/// Writes the exercise `patient` into a folder that does not exist yet.
pub fn copy_patient(to: &Path) {
    let from = tests_dir().join("exercises/patient");
    for folder in FOLDERS {
        fs::create_dir_all(to.join(folder)).expect("the test may make folders");
        let entries = from.join(folder).read_dir().expect("it is ours");
        for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
            let name = path.file_name().expect("files have names");
            fs::copy(&path, to.join(folder).join(name)).expect("the test may write files");
        }
    }
}
