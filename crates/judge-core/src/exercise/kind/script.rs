//! The text of a scenario's script in parts, so that a learner sees an example whole: its function,
//! and of the top level what that function uses.

use std::ops::Range;

/// A statement at the top level, with its decorators.
struct Block<'s> {
    /// Its lines, from 0.
    lines: Range<usize>,
    /// What it defines; nothing for an import, which only names what the learner knows.
    defines: Vec<&'s str>,
    /// All names in it.
    uses: Vec<&'s str>,
}

/// The lines of `function` and of all that it reaches at the top level, in the script's order and
/// numbered from 0; between two parts stands an empty line without a number.
pub(super) fn reached(source: &str, function: &str) -> Vec<(Option<usize>, String)> {
    let blocks = blocks(source);
    let mut found = defining(&blocks, function);
    let mut next = 0;
    while let Some(at) = found.get(next).copied() {
        next += 1;
        for other in blocks[at].uses.iter().flat_map(|name| defining(&blocks, name)) {
            if !found.contains(&other) {
                found.push(other);
            }
        }
    }
    found.sort_unstable();
    let lines: Vec<&str> = source.lines().collect();
    let mut shown = Vec::new();
    for at in found {
        if !shown.is_empty() {
            shown.push((None, String::new()));
        }
        shown.extend(blocks[at].lines.clone().map(|line| (Some(line), lines[line].to_owned())));
    }
    shown
}

/// Which parts define a name.
fn defining(blocks: &[Block<'_>], name: &str) -> Vec<usize> {
    let all = blocks.iter().enumerate();
    all.filter(|(_, block)| block.defines.contains(&name)).map(|(at, _)| at).collect()
}

/// The statements at the top level. A line that is indented, closes a bracket or stands in a long
/// text belongs to the one before.
fn blocks(source: &str) -> Vec<Block<'_>> {
    let (names, texts) = tokens(source);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut offset, mut open, mut decorated) = (0, false, false);
    let mut offsets = Vec::new();
    for (at, line) in source.split_inclusive('\n').enumerate() {
        offsets.push(offset);
        let inside = texts.iter().any(|text| text.start < offset && offset < text.end);
        offset += line.len();
        let belongs = inside || line.starts_with([' ', '\t', ')', ']', '}']) || continues(line);
        match ranges.last_mut() {
            _ if line.trim().is_empty() && !inside => {}
            Some(last) if (belongs && open) || decorated => {
                last.end = at + 1;
                decorated = decorated && (belongs || line.starts_with('@'));
            }
            _ if line.starts_with('#') || belongs => open = false,
            _ => {
                (open, decorated) = (true, line.starts_with('@'));
                ranges.push(at..at + 1);
            }
        }
    }
    offsets.push(offset);
    let block = |lines: Range<usize>| {
        let bytes = offsets[lines.start]..offsets[lines.end];
        let inside = names.iter().filter(|(at, _)| bytes.contains(at));
        let uses: Vec<&str> = inside.map(|(_, name)| *name).collect();
        Block { defines: defined(source, bytes, &names), lines, uses }
    };
    ranges.into_iter().map(block).collect()
}

/// Whether a line at the margin goes on with the statement above.
fn continues(line: &str) -> bool {
    let word = line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    ["else", "elif", "except", "finally"].contains(&word)
}

/// `X` of `def X`, `class X` and `X = …`, and each name on the left of `=`.
fn defined<'s>(source: &str, bytes: Range<usize>, names: &[(usize, &'s str)]) -> Vec<&'s str> {
    let mut start = bytes.start;
    for line in source[bytes.clone()].split_inclusive('\n') {
        if !line.starts_with('@') {
            let end = start + line.find(['=', ':', '(']).unwrap_or(line.len());
            let here = names.iter().filter(|(at, _)| (start..end).contains(at));
            let words: Vec<&str> = here.map(|(_, name)| *name).collect();
            return match words.as_slice() {
                ["async", "def", name] | ["def" | "class", name, ..] => vec![name],
                _ if line[..end - start].len() < line.len() && !line.starts_with("from ") => words,
                _ => Vec::new(),
            };
        }
        start += line.len();
    }
    Vec::new()
}

/// Names with their places, those behind a point left out, and the places of texts.
fn tokens(source: &str) -> (Vec<(usize, &str)>, Vec<Range<usize>>) {
    let (mut names, mut texts, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some(c) = source[at..].chars().next() {
        let rest = &source[at..];
        if c == '#' {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if c == '"' || c == '\'' {
            let end = at + text_length(rest);
            texts.push(at..end);
            at = end;
        } else if is_name(c) {
            let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            let (name, behind) = rest.split_at(length);
            let is_prefix = behind.starts_with(['"', '\'']) && length <= 2;
            if is_prefix && name.contains(['f', 'F']) {
                // What stands in its braces is code.
                let text = &behind[..text_length(behind)];
                let words = text.split(|c| !is_name(c)).filter(|word| !word.is_empty());
                names.extend(words.map(|word| (at, word)));
            } else if !is_prefix && !source[..at].ends_with('.') {
                names.push((at, name));
            }
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    (names, texts)
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// How many bytes the text takes that begins here, its quotes included.
fn text_length(source: &str) -> usize {
    let long = source.starts_with("\"\"\"") || source.starts_with("'''");
    let quote = &source[..if long { 3 } else { 1 }];
    let mut at = quote.len();
    while let Some(c) = source[at..].chars().next() {
        if source[at..].starts_with(quote) {
            return at + quote.len();
        }
        if c == '\n' && !long {
            return at;
        }
        at += c.len_utf8();
        if c == '\\' {
            at += source[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::reached;

    const SCRIPT: &str = r#"
import functools
from operator import add

TIMES = (
    1,
    2,
)
UNUSED = 3
TEXT = """
def made_up():
"""


# Fails so often.
@functools.cache
def failing(log, times):
    return Failing(times, name="unused helper")


class Failing:
    def __init__(self, times, name):
        self.helper = times


def helper():
    return UNUSED


def first(solution, log):
    log(f"{TEXT!r}", failing(log, 3))


async def second(solution, log):
    # helper
    log(add(*TIMES), "helper", solution.helper)
"#;

    fn shown(function: &str) -> String {
        reached(SCRIPT, function).into_iter().map(|(_, line)| line + "\n").collect()
    }

    #[test]
    fn an_example_has_what_its_function_reaches_and_no_more() {
        let parts = [
            "TEXT = \"\"\"\ndef made_up():\n\"\"\"\n",
            "@functools.cache\ndef failing(log, times):\n    \
             return Failing(times, name=\"unused helper\")\n",
            "class Failing:\n    def __init__(self, times, name):\n        self.helper = times\n",
            "def first(solution, log):\n    log(f\"{TEXT!r}\", failing(log, 3))\n",
        ];
        assert_eq!(shown("first"), parts.join("\n"));
    }

    #[test]
    fn attributes_comments_and_texts_reach_nothing() {
        let parts = [
            "TIMES = (\n    1,\n    2,\n)\n",
            "async def second(solution, log):\n    # helper\n    \
             log(add(*TIMES), \"helper\", solution.helper)\n",
        ];
        assert_eq!(shown("second"), parts.join("\n"));
        assert_eq!(shown("third"), "");
    }

    #[test]
    fn lines_keep_their_numbers() {
        let lines: Vec<&str> = SCRIPT.lines().collect();
        for (number, line) in reached(SCRIPT, "first") {
            assert_eq!(number.map_or("", |number| lines[number]), line);
        }
    }

    #[test]
    fn a_text_that_never_ends_is_no_trap() {
        assert_eq!(reached("x = '''\ndef f(): é", "f"), Vec::new());
        assert_eq!(reached("def f(): '\\", "f").len(), 1);
    }
}
