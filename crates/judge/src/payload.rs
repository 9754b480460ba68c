//! What the program carries inside itself: harness, bank, attacks and the warm host's
//! library.

include!(concat!(env!("OUT_DIR"), "/payload.rs"));
