//! Sets of ids: those that came by in the input, and those that an output holds already.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io::{self, BufRead};

use serde::Deserialize;

use super::task::Id;

/// A set of ids. Each is kept as two hashes of 64 bits: sixteen bytes, however long it is.
#[derive(Default)]
pub struct Ids {
    keys: (RandomState, RandomState),
    hashes: HashSet<(u64, u64)>,
}

impl Ids {
    /// Reads an output so far. Says at which byte its last whole line ends: what follows was torn
    /// when the writer ended.
    ///
    /// # Errors
    /// When the output cannot be read, or holds whole lines that no batch has written
    /// (`InvalidData`).
    pub fn read(&mut self, mut output: impl BufRead) -> io::Result<u64> {
        #[derive(Deserialize)]
        struct Named {
            id: Option<Id>,
        }
        let (mut whole, mut number) = (0, 0_u64);
        loop {
            let mut line = Vec::new();
            let length = output.read_until(b'\n', &mut line)?;
            if length == 0 || line.last() != Some(&b'\n') {
                return Ok(whole);
            }
            number += 1;
            let named: Named = serde_json::from_slice(&line).map_err(|e| {
                io::Error::new(io::ErrorKind::InvalidData, format!("line {number}: {e}"))
            })?;
            if let Some(id) = named.id {
                self.add(&id);
            }
            whole += length as u64;
        }
    }

    /// Adds an id; says whether it is new.
    pub fn add(&mut self, id: &Id) -> bool {
        self.hashes.insert(self.hashed(id))
    }

    /// Whether the id is among them.
    pub fn contains(&self, id: &Id) -> bool {
        self.hashes.contains(&self.hashed(id))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    fn hashed(&self, id: &Id) -> (u64, u64) {
        (self.keys.0.hash_one(id), self.keys.1.hash_one(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_last_line_is_not_counted() {
        let mut ids = Ids::default();
        let whole = ids.read(&b"{\"id\":1,\"verdict\":\"accepted\"}\n{\"id\":2,\"ver"[..]);
        assert_eq!(whole.expect("it can be read"), 30);
        assert!(ids.contains(&Id::Number(1)));
        assert!(!ids.contains(&Id::Number(2)));
    }

    #[test]
    fn an_output_of_something_else_is_refused() {
        let error = Ids::default().read(&b"hello\n"[..]).expect_err("it is no JSON");
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert!(error.to_string().starts_with("line 1: "), "{error}");
    }

    #[test]
    fn an_id_is_new_once_and_text_is_not_a_number() {
        let mut ids = Ids::default();
        assert!(ids.add(&Id::Number(1)));
        assert!(!ids.add(&Id::Number(1)));
        assert!(ids.add(&Id::Text("1".to_owned())));
        assert_eq!(ids.len(), 2);
    }
}
