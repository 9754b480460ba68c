//! Numbers that no child can guess.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use judge_protocol::SEAL_KEY_BYTES;

/// A number that cannot be guessed: hash keys come from the system's random source.
pub(crate) fn nonce() -> u32 {
    let [a, b, c, d, ..] = RandomState::new().build_hasher().finish().to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// A key for the seals of one child, which no other knows.
pub(crate) fn seal_key() -> [u8; SEAL_KEY_BYTES] {
    let half = || RandomState::new().build_hasher().finish();
    (u128::from(half()) << 64 | u128::from(half())).to_le_bytes()
}
