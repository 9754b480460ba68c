//! Hashes of what something depends on, and bytes in hexadecimal digits.

use sha2::{Digest, Sha256};

/// A hash of parts. Every part has its length before it, so none can pass into the next.
pub(crate) struct Parts(Sha256);

impl Parts {
    /// Of none yet but the version of this program.
    pub(crate) fn of_form(form: &str) -> Self {
        let mut parts = Self(Sha256::new());
        parts.add(form.as_bytes());
        parts.add(env!("CARGO_PKG_VERSION").as_bytes());
        parts
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// The hash, in hexadecimal digits.
    pub(crate) fn hex(self) -> String {
        hex(&self.0.finalize())
    }
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}
