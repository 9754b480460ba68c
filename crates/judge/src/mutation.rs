//! Makes the watch over a child overlook one thing, to see that a test notices.
//!
//! Exists with the feature `mutation` only, which nothing but `cargo xtask mutate-policy` asks for.
//! What is overlooked stands in the environment: `watch:NAME`, as the list with commas that
//! `judge-sandbox` reads too.

/// Whether this limit is looked at.
pub(crate) fn is_watched(limit: &str) -> bool {
    let list = std::env::var("JUDGE_MUTATION").unwrap_or_default();
    !list.split(',').any(|word| word.strip_prefix("watch:") == Some(limit))
}
