//! Every limit is watched; see `mutation.rs` for the other way.

pub(crate) const fn is_watched(_: &str) -> bool {
    true
}
