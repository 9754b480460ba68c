//! Folders of files: what a submission finds, and what it must leave behind.

use std::collections::BTreeMap;

use judge_protocol::{Left, Mount, Mounted, Untrusted, Value};

use crate::case::OperationExpected;

/// A call among files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilesCase {
    /// The function.
    pub function: String,
    /// Its arguments.
    pub args: Vec<Value>,
    /// What stands in the folder, by path.
    pub folder: BTreeMap<String, Given>,
    /// Where the submission itself stands, if it is a module among the files.
    pub place: Option<String>,
    /// Modules that are imported first, in this order.
    pub imports: Vec<String>,
    /// Files that may never be seen but as they were and as they are in the end.
    pub atomic: Vec<String>,
    /// How many bytes may be read from all files together.
    pub reads_max: Option<u64>,
}

/// What stands under a path before the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A file with this content.
    File(Vec<u8>),
    /// A symbolic link to this.
    Link(String),
    /// A folder.
    Folder,
}

/// What is expected of a call among files.
#[derive(Clone, Debug, PartialEq)]
pub struct FilesExpected {
    /// What the call does.
    pub result: OperationExpected,
    /// What it leaves, by path; all else must be as it was.
    pub leaves: BTreeMap<String, Left>,
}

impl FilesCase {
    /// The question as a child is told it, and the attachment that goes with it.
    #[must_use]
    pub fn mount(&self) -> (Mount, Vec<u8>) {
        let mut contents = Vec::new();
        let entries = self.folder.iter().map(|(path, given)| {
            let path = path.clone();
            match given {
                Given::File(content) => {
                    contents.extend_from_slice(content);
                    Mounted::File { path, size: content.len() }
                }
                Given::Link(target) => Mounted::Link { path, target: target.clone() },
                Given::Folder => Mounted::Folder { path },
            }
        });
        let entries = entries.collect();
        let (watched, place) = (self.atomic.clone(), self.place.clone());
        (Mount { entries, watched, place, imports: self.imports.clone() }, contents)
    }

    /// How many bytes its files have.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let size = |given: &Given| match given {
            Given::File(content) => content.len(),
            Given::Link(_) | Given::Folder => 0,
        };
        self.folder.values().map(size).sum()
    }

    /// What stands under a path before the call.
    pub(crate) fn before(&self, path: &str) -> Left {
        self.folder.get(path).map_or(Left::Nothing, left)
    }
}

/// What a call leaves that leaves just this.
pub(crate) fn left(given: &Given) -> Left {
    match given {
        Given::Folder => Left::Folder,
        Given::Link(target) => Left::Link(Untrusted::new(target.as_str())),
        Given::File(content) => {
            let head = &content[..content.len().min(Left::HEAD_BYTES)];
            Left::File {
                size: content.len() as u64,
                head: Value::Bytes(head.to_vec()),
                sums: content.chunks(Left::BLOCK_BYTES).map(crc32).collect(),
            }
        }
    }
}

/// Whether a text is a path below the folder: `logs/today.txt`.
pub(crate) fn is_path(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\0', '\\'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// CRC-32 as `zlib.crc32` computes it.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    let step = |crc: u32, byte: &u8| {
        let [low, ..] = (crc ^ u32::from(*byte)).to_le_bytes();
        TABLE[usize::from(low)] ^ (crc >> 8)
    };
    !bytes.iter().fold(!0, step)
}

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let (mut at, mut first) = (0, 0);
    while at < table.len() {
        let (mut entry, mut bit) = (first, 0);
        while bit < 8 {
            entry = if entry & 1 == 1 { (entry >> 1) ^ 0xedb8_8320 } else { entry >> 1 };
            bit += 1;
        }
        table[at] = entry;
        at += 1;
        first += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sum_of_a_block_is_the_one_that_zlib_computes() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn path_leads_nowhere_but_down() {
        assert!(["a", "a/b.txt", "..a", "a b/ö"].into_iter().all(is_path));
        let bad = ["", "/etc/passwd", "a//b", "a/", "../a", "a/../../b", ".", "a\0b", "a\\b"];
        assert!(!bad.into_iter().any(is_path));
    }

    #[test]
    fn contents_follow_one_another_in_the_order_of_paths() {
        let folder = [("b", b"22".to_vec()), ("a", b"1".to_vec())];
        let folder = folder.map(|(path, content)| (path.to_owned(), Given::File(content)));
        let case = FilesCase { folder: folder.into(), ..FilesCase::default() };
        let (mount, contents) = case.mount();
        assert_eq!(contents, b"122");
        assert_eq!(mount.entries[0], Mounted::File { path: "a".to_owned(), size: 1 });
        assert_eq!(case.bytes(), 3);
    }
}
