//! The word that was probably meant.

/// The candidate nearest to `word`, when it is near enough to be a slip of the fingers: a third of
/// the word's letters may be wrong, added, missing or swapped with their neighbour.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A word of this length is no slip, and the table below grows with its square.
    if word.len() > 100 {
        return None;
    }
    let allowed = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 200)
        .map(|candidate| (distance(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(steps, candidate)| *steps <= allowed && *steps < candidate.chars().count())
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, candidate)| candidate)
}

/// Damerau and Levenshtein's distance, each pair of neighbours swapped at most once.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let replaced = last[j] + usize::from(a != b);
            let mut best = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 5] = ["cpu", "wall", "memory", "output", "open_files"];

    #[test]
    fn slips_find_their_word() {
        for (word, meant) in [
            ("wal", "wall"),
            ("wlal", "wall"),
            ("Memory", "memory"),
            ("memmory", "memory"),
            ("openfiles", "open_files"),
            ("cup", "cpu"),
        ] {
            assert_eq!(nearest(word, WORDS), Some(meant), "{word}");
        }
    }

    #[test]
    fn other_words_find_none() {
        for word in ["threads", "", "x", "memory_and_more", "xyz"] {
            assert_eq!(nearest(word, WORDS), None, "{word}");
        }
    }

    #[test]
    fn nearest_of_several_wins() {
        assert_eq!(nearest("raise", ["raises", "praise", "rise", "raise"]), Some("raise"));
        assert_eq!(nearest("x", ["n"]), None);
    }

    #[test]
    fn a_very_long_word_is_not_compared() {
        assert_eq!(nearest(&"a".repeat(100_000), ["a"]), None);
    }
}
