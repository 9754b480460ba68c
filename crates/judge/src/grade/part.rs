//! A part of all submissions, for machines that share the work.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// `hash:1/4`: the first of four parts, by a hash of the path, so that it changes nothing for the
/// others when a submission is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which one, from 1.
    number: u64,
    of: u64,
}

impl Part {
    /// Whether a path belongs to it. The same path belongs to the same part everywhere.
    pub fn holds(self, path: &str) -> bool {
        let digest = Sha256::digest(path.as_bytes());
        let head = digest.iter().take(8).fold(0, |head, byte| head << 8 | u64::from(*byte));
        head % self.of + 1 == self.number
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "write a part such as hash:1/4, the first of four".to_owned();
        let (number, of) =
            text.strip_prefix("hash:").and_then(|text| text.split_once('/')).ok_or_else(wrong)?;
        let number: u64 = number.parse().map_err(|_| wrong())?;
        let of: u64 = of.parse().map_err(|_| wrong())?;
        if number < 1 || number > of {
            return Err(format!("there is no part {number} of {of}"));
        }
        Ok(Self { number, of })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "hash:{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_belongs_to_exactly_one_part() {
        let parts: Vec<Part> = (1..=4).map(|n| format!("hash:{n}/4").parse().unwrap()).collect();
        let mut sizes = [0; 4];
        for n in 0..1_000 {
            let path = format!("folder/{n}.py");
            let holding: Vec<usize> = (0..4).filter(|at| parts[*at].holds(&path)).collect();
            assert_eq!(holding.len(), 1, "{path}");
            sizes[holding[0]] += 1;
        }
        assert!(sizes.iter().all(|size| (200..300).contains(size)), "{sizes:?}");
    }

    #[test]
    fn what_is_no_part_is_refused() {
        for text in ["", "hash:", "1/4", "hash:0/4", "hash:5/4", "hash:1/0", "hash:a/4", "hash:1"] {
            assert!(text.parse::<Part>().is_err(), "{text}");
        }
    }
}
