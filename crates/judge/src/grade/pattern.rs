//! Patterns of paths: `*` and `?` within a name, `**` for any number of folders.

/// Whether a path, with `/` between its names, is what a pattern says.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = names(pattern).collect();
    let path: Vec<&str> = names(path).collect();
    folders(&pattern, &path)
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|name| !name.is_empty() && *name != ".")
}

fn folders(pattern: &[&str], path: &[&str]) -> bool {
    // Whether the patterns so far match the names so far; a row for each pattern.
    let mut row = vec![false; path.len() + 1];
    row[0] = true;
    for part in pattern {
        let mut next = vec![false; path.len() + 1];
        if *part == "**" {
            let mut any = false;
            for at in 0..=path.len() {
                any |= row[at];
                next[at] = any;
            }
        } else {
            for at in 0..path.len() {
                next[at + 1] = row[at] && name(part, path[at]);
            }
        }
        row = next;
    }
    row[path.len()]
}

fn name(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let mut row = vec![false; name.len() + 1];
    row[0] = true;
    for sign in pattern {
        let mut next = vec![false; name.len() + 1];
        if sign == '*' {
            let mut any = false;
            for at in 0..=name.len() {
                any |= row[at];
                next[at] = any;
            }
        } else {
            for at in 0..name.len() {
                next[at + 1] = row[at] && (sign == '?' || sign == name[at]);
            }
        }
        row = next;
    }
    row[name.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_names_and_folders() {
        let rows = [
            ("two_sum.py", "two_sum.py", true),
            ("two_sum.py", "a/two_sum.py", false),
            ("**/two_sum*.py", "two_sum.py", true),
            ("**/two_sum*.py", "a/b/two_sum_2.py", true),
            ("a/**", "a/b/c.py", true),
            ("a/*.py", "a/b/c.py", false),
            ("./a/?.py", "a/c.py", true),
            ("a/?.py", "a/cc.py", false),
            ("*a*a*a*", "aaaa", true),
            ("*a*a*b", "aaaa", false),
        ];
        for (pattern, path, expected) in rows {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_long_pattern_takes_no_long_time() {
        let pattern = "*a".repeat(200);
        assert!(!matches(&pattern, &"a".repeat(199)));
        assert!(!matches(&("**/".repeat(200) + "z"), "b/x.py"));
    }
}
