//! How counts leave the process they were taken in: behind each reply of a counting child, under a
//! seal that only native code in the child and `judge` can make.
//!
//! The reply itself is Python's, and the candidate can rewrite it: it has the harness, its objects
//! and the pipe. What was counted never is a Python object. It goes behind the reply's text with a
//! tag over both, made with a key that `judge` sends and native code reads from the pipe, and with
//! the number of the reply, so that neither an older seal nor one of another text will do.
//!
//! The tag is `SipHash-2-4` (Aumasson and Bernstein, 2012) with its 64 bits.

use crate::Counted;

/// Length of a key.
pub const SEAL_KEY_BYTES: usize = 16;
/// Length of the tag.
const TAG_BYTES: usize = 8;
/// Behind the counts: their length, then the tag.
const LENGTH_BYTES: usize = 4;

/// One side of the conversation with a counting child. Both sides begin with the same key.
#[derive(Clone)]
pub struct Seal {
    key: [u64; 2],
    /// How many replies were sealed, or opened.
    number: u64,
}

impl Seal {
    /// Before the first reply.
    pub fn new(key: [u8; SEAL_KEY_BYTES]) -> Self {
        let (words, _) = key.as_chunks::<8>();
        Self { key: [words[0], words[1]].map(u64::from_le_bytes), number: 0 }
    }

    /// The next reply with its counts, sealed.
    ///
    /// # Panics
    /// Never: counts are numbers and short texts.
    pub fn close(&mut self, text: &[u8], counted: &Counted) -> Vec<u8> {
        let counts = serde_json::to_vec(counted).expect("counts are always JSON");
        let length = u32::try_from(counts.len()).expect("at most twenty lines are told");
        let room = text.len() + counts.len() + LENGTH_BYTES + TAG_BYTES;
        let mut sealed = Vec::with_capacity(room);
        sealed.extend_from_slice(text);
        sealed.extend_from_slice(&counts);
        sealed.extend_from_slice(&length.to_le_bytes());
        let tag = tag(self.key, self.number, &sealed);
        sealed.extend_from_slice(&tag.to_le_bytes());
        self.number += 1;
        sealed
    }

    /// The text of the next reply and its counts; `None` when the seal is not that of this reply.
    pub fn open<'a>(&mut self, sealed: &'a [u8]) -> Option<(&'a [u8], Counted)> {
        let (body, told) = sealed.split_last_chunk::<TAG_BYTES>()?;
        if tag(self.key, self.number, body) != u64::from_le_bytes(*told) {
            return None;
        }
        let (rest, length) = body.split_last_chunk::<LENGTH_BYTES>()?;
        let at = rest.len().checked_sub(u32::from_le_bytes(*length) as usize)?;
        let (text, counts) = rest.split_at(at);
        let counted = serde_json::from_slice(counts).ok()?;
        self.number += 1;
        Some((text, counted))
    }
}

/// The tag of the reply with this number.
fn tag(key: [u64; 2], number: u64, body: &[u8]) -> u64 {
    let mut state = Sip::new(key);
    state.add(number);
    let (words, rest) = body.as_chunks::<8>();
    for word in words {
        state.add(u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    // The length stands in the last byte, as the paper has it; the number is eight bytes more.
    [last[7], ..] = (body.len() + 8).to_le_bytes();
    state.add(u64::from_le_bytes(last));
    state.finish()
}

/// The four words of the hash.
struct Sip([u64; 4]);

impl Sip {
    fn new([low, high]: [u64; 2]) -> Self {
        Self([
            low ^ 0x736f_6d65_7073_6575,
            high ^ 0x646f_7261_6e64_6f6d,
            low ^ 0x6c79_6765_6e65_7261,
            high ^ 0x7465_6462_7974_6573,
        ])
    }

    fn add(&mut self, word: u64) {
        self.0[3] ^= word;
        self.round();
        self.round();
        self.0[0] ^= word;
    }

    fn finish(mut self) -> u64 {
        self.0[2] ^= 0xff;
        for _ in 0..4 {
            self.round();
        }
        self.0.iter().fold(0, |sum, word| sum ^ word)
    }

    fn round(&mut self) {
        let [a, b, c, d] = &mut self.0;
        *a = a.wrapping_add(*b);
        *b = b.rotate_left(13) ^ *a;
        *a = a.rotate_left(32);
        *c = c.wrapping_add(*d);
        *d = d.rotate_left(16) ^ *c;
        *a = a.wrapping_add(*d);
        *d = d.rotate_left(21) ^ *a;
        *c = c.wrapping_add(*b);
        *b = b.rotate_left(17) ^ *c;
        *c = c.rotate_left(32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Counts;

    const KEY: [u8; SEAL_KEY_BYTES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

    fn counted(steps: u64) -> Counted {
        Counted { run: Counts { steps, ..Counts::default() }, ..Counted::default() }
    }

    #[test]
    fn tag_is_that_of_the_paper() {
        // Its example: the bytes 0 to 14 under the key 0 to 15. The first eight are the number.
        let number = u64::from_le_bytes([0, 1, 2, 3, 4, 5, 6, 7]);
        let tag = tag(Seal::new(KEY).key, number, &[8, 9, 10, 11, 12, 13, 14]);
        assert_eq!(tag, 0xa129_ca61_49be_45e5);
    }

    #[test]
    fn what_was_closed_can_be_opened_once_and_in_order() {
        let (mut child, mut judge) = (Seal::new(KEY), Seal::new(KEY));
        let first = child.close(b"\"loaded\"", &counted(1));
        let second = child.close(b"\"held\"", &counted(2));
        assert!(judge.clone().open(&second).is_none());
        assert_eq!(judge.open(&first), Some((&b"\"loaded\""[..], counted(1))));
        assert!(judge.clone().open(&first).is_none());
        assert_eq!(judge.open(&second), Some((&b"\"held\""[..], counted(2))));
    }

    #[test]
    fn no_byte_can_be_changed_and_no_other_key_will_do() {
        let sealed = Seal::new(KEY).close(b"\"loaded\"", &counted(123));
        for at in 0..sealed.len() {
            let mut forged = sealed.clone();
            forged[at] ^= 1;
            assert!(Seal::new(KEY).open(&forged).is_none(), "byte {at}");
            assert!(Seal::new(KEY).open(&sealed[..at]).is_none(), "{at} bytes");
        }
        assert!(Seal::new([7; SEAL_KEY_BYTES]).open(&sealed).is_none());
    }
}
