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
    use super::*;

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
