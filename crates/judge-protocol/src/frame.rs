//! How messages are laid on a pipe: four bytes of length, little endian, then that many bytes.

use thiserror::Error;

/// The length of a frame's header.
pub const FRAME_HEADER_BYTES: usize = 4;

/// A header that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FrameError {
    /// The header announces more than the reader is willing to hold.
    #[error("a frame of {announced} bytes was announced, at most {allowed} are read")]
    TooLong {
        /// Bytes announced.
        announced: usize,
        /// Bytes allowed.
        allowed: usize,
    },
    /// More came than one frame, where one was asked for.
    #[error("{bytes} bytes came after the frame that was asked for")]
    Surplus {
        /// Bytes after the frame.
        bytes: usize,
    },
}

/// Bytes that came from the other side and are not yet a whole frame.
///
/// It holds what was put into it and nothing ahead of that: a header that announces much makes it
/// no larger.
#[derive(Debug, Default)]
pub struct Incoming {
    pending: Vec<u8>,
}

impl Incoming {
    /// Adds what was read.
    pub fn push(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    /// The payload of the one frame that was asked for, once it is whole.
    ///
    /// # Errors
    /// When it is longer than `allowed`, or more bytes came than it has: they answer nothing.
    pub fn take(&mut self, allowed: usize) -> Result<Option<Vec<u8>>, FrameError> {
        let payload = self.take_first(allowed)?;
        if payload.is_some() && !self.pending.is_empty() {
            return Err(FrameError::Surplus { bytes: self.pending.len() });
        }
        Ok(payload)
    }

    /// The payload of the first of several frames that were asked for, once it is whole.
    ///
    /// # Errors
    /// When it is longer than `allowed`.
    pub fn take_first(&mut self, allowed: usize) -> Result<Option<Vec<u8>>, FrameError> {
        let Some(header) = self.pending.first_chunk() else { return Ok(None) };
        let end = FRAME_HEADER_BYTES + frame_length(*header, allowed)?;
        if self.pending.len() < end {
            return Ok(None);
        }
        let rest = self.pending.split_off(end);
        let mut payload = std::mem::replace(&mut self.pending, rest);
        payload.drain(..FRAME_HEADER_BYTES);
        Ok(Some(payload))
    }
}

/// The bytes of one frame around `payload`.
///
/// # Panics
/// When the payload is 4 GiB or longer, which no job can be: jobs are bounded when they are built.
pub fn frame(payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("jobs are bounded well below 4 GiB");
    let mut bytes = Vec::with_capacity(FRAME_HEADER_BYTES + payload.len());
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// Reads a header; refuses a frame longer than `allowed` before anything is allocated for it.
pub fn frame_length(header: [u8; FRAME_HEADER_BYTES], allowed: usize) -> Result<usize, FrameError> {
    let announced = u32::from_le_bytes(header) as usize;
    if announced > allowed {
        return Err(FrameError::TooLong { announced, allowed });
    }
    Ok(announced)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn frame_reads_back_however_it_is_cut(
            payload in proptest::collection::vec(any::<u8>(), 0..200),
            chunk in 1..20_usize,
        ) {
            let (bytes, mut incoming) = (frame(&payload), Incoming::default());
            let chunks = bytes.chunks(chunk);
            let last = chunks.len() - 1;
            for (at, chunk) in chunks.enumerate() {
                incoming.push(chunk);
                let whole = (at == last).then(|| payload.clone());
                prop_assert_eq!(incoming.take(payload.len()), Ok(whole));
            }
            prop_assert!(incoming.is_empty());
        }

        #[test]
        fn bytes_after_a_frame_are_refused(payload: Vec<u8>, more in 1..9_usize) {
            let mut incoming = Incoming::default();
            incoming.push(&frame(&payload));
            incoming.push(&vec![0; more]);
            let surplus = FrameError::Surplus { bytes: more };
            prop_assert_eq!(incoming.take(payload.len()), Err(surplus));
        }

        #[test]
        fn frame_that_is_too_long_is_refused_at_its_header(
            allowed in 0..1000_usize,
            over in 1..1000_usize,
        ) {
            let mut incoming = Incoming::default();
            incoming.push(&u32::try_from(allowed + over).unwrap().to_le_bytes());
            let announced = allowed + over;
            prop_assert_eq!(incoming.take(allowed), Err(FrameError::TooLong { announced, allowed }));
        }
    }

    #[test]
    fn frame_carries_its_length_first() {
        assert_eq!(frame(b"abc"), [3, 0, 0, 0, b'a', b'b', b'c']);
        assert_eq!(frame_length([3, 0, 0, 0], 3), Ok(3));
    }

    #[test]
    fn frame_longer_than_allowed_is_refused_from_its_header_alone() {
        let refused = FrameError::TooLong { announced: 0xffff_ffff, allowed: 10 };
        assert_eq!(frame_length([0xff; 4], 10), Err(refused));
    }
}
