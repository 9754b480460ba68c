//! Files below the user's cache folder that spare a run what an earlier one has found out.
//!
//! Nothing depends on them: one that is missing, torn or somebody else's is overlooked, and a
//! folder that cannot be written to is left alone.

use std::fs::{self, DirBuilder, File};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use nix::sys::stat::futimens;
use nix::sys::time::TimeSpec;
use sha2::{Digest, Sha256};

use crate::digest::Parts;
use crate::grade::prune;

/// Part of every key: to be counted up where the form of what is kept changes.
const FORM: &str = "1";
/// All files of a kind together take at most so many bytes.
const BYTES_MAX: u64 = 64 << 20;
/// The longest file that is read.
const FILE_BYTES_MAX: u64 = 32 << 20;
/// Others may not write into what is believed.
const WRITABLE_BY_OTHERS: u32 = 0o022;
/// Bytes of a checksum.
const SUM_BYTES: usize = 32;

/// A folder of such files.
#[derive(Clone, Debug)]
pub struct Kept {
    folder: PathBuf,
    /// The program that judges, as the disk knows it.
    judge: Option<Stamp>,
}

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What interpreters said of themselves, and the harness as they compiled it.
    Python,
    /// What authors' code has answered.
    Author,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Author => "author",
        }
    }
}

/// What something is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key(String);

/// By what a file or folder is known to be the same as before.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Stamp {
    device: u64,
    inode: u64,
    bytes: u64,
    /// When its content changed last: seconds and nanoseconds.
    modified: (i64, i64),
    /// When anything of it changed last, which nobody can set.
    changed: (i64, i64),
}

impl Stamp {
    /// Of what a path leads to, if it leads anywhere.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            bytes: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        })
    }
}

impl Kept {
    /// The files below the user's cache folder, which is `base`.
    pub fn below(base: &Path) -> Self {
        Self { folder: base.join("judge"), judge: Stamp::of(Path::new("/proc/self/exe")) }
    }

    /// What something is found by that depends on these parts and on this program.
    pub(crate) fn key<'a>(&self, parts: impl IntoIterator<Item = &'a [u8]>) -> Key {
        let mut all = Parts::of_form(FORM);
        all.add(format!("{:?}", self.judge).as_bytes());
        parts.into_iter().for_each(|part| all.add(part));
        Key(all.hex())
    }

    /// What is kept under a key, if it is whole and this user's own. That it was used is noted as
    /// its file's time.
    pub(crate) fn find(&self, kind: Kind, key: &Key) -> Option<Vec<u8>> {
        self.judge.as_ref()?;
        let mut file = File::open(self.path(kind, key)).ok()?;
        let metadata = file.metadata().ok()?;
        let own = metadata.uid() == nix::unistd::geteuid().as_raw()
            && metadata.mode() & WRITABLE_BY_OTHERS == 0;
        if !own || metadata.len() > FILE_BYTES_MAX {
            return None;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).ok()?);
        file.read_to_end(&mut bytes).ok()?;
        let (sum, content) = bytes.split_at_checked(SUM_BYTES)?;
        if Sha256::digest(content)[..] != *sum {
            return None;
        }
        // Nothing is lost but the file, some day.
        let _ = futimens(&file, &TimeSpec::UTIME_OMIT, &TimeSpec::UTIME_NOW);
        bytes.drain(..SUM_BYTES);
        Some(bytes)
    }

    /// Keeps something. What cannot be written is found out again next time.
    pub(crate) fn keep(&self, kind: Kind, key: &Key, content: &[u8]) {
        // Nothing is lost but time.
        drop(self.write(kind, key, content));
    }

    fn write(&self, kind: Kind, key: &Key, content: &[u8]) -> std::io::Result<()> {
        let path = self.path(kind, key);
        let folder = path.parent().unwrap_or(&self.folder);
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&Sha256::digest(content))?;
        file.write_all(content)?;
        let now = file.as_file().metadata()?.modified()?;
        file.persist(&path)?;
        prune(&self.folder.join(kind.name()), now, BYTES_MAX);
        Ok(())
    }

    fn path(&self, kind: Kind, key: &Key) -> PathBuf {
        let (head, rest) = key.0.split_at(2);
        self.folder.join(kind.name()).join(head).join(rest)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn kept() -> (tempfile::TempDir, Kept, Key) {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::below(folder.path());
        let key = kept.key([&b"a"[..], b"b"]);
        kept.keep(Kind::Python, &key, b"something");
        (folder, kept, key)
    }

    #[test]
    fn what_is_kept_is_found_again() {
        let (_folder, kept, key) = kept();
        assert_eq!(kept.find(Kind::Python, &key).as_deref(), Some(&b"something"[..]));
    }

    #[test]
    fn keys_tell_where_a_part_ends() {
        let (_folder, kept, key) = kept();
        assert_ne!(key, kept.key([&b"ab"[..], b""]));
    }

    #[test]
    fn torn_files_are_overlooked() {
        let (_folder, kept, key) = kept();
        let path = kept.path(Kind::Python, &key);
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(kept.find(Kind::Python, &key), None, "{length} bytes");
        }
    }

    #[test]
    fn files_that_others_may_write_are_overlooked() {
        let (_folder, kept, key) = kept();
        let path = kept.path(Kind::Python, &key);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o620)).unwrap();
        assert_eq!(kept.find(Kind::Python, &key), None);
    }

    #[test]
    fn folders_that_cannot_be_written_are_left_alone() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let kept = Kept::below(file.path());
        let key = kept.key([&b"a"[..]]);
        kept.keep(Kind::Python, &key, b"something");
        assert_eq!(kept.find(Kind::Python, &key), None);
    }
}
