//! The statements of a source: its logical lines, cut at `;` and behind the colon of a header.

use super::scan::{Kind, Word, scan};

/// A word of a statement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) first_line: usize,
    pub(super) last_line: usize,
}

/// A statement, or the header of a compound one without its colon.
#[derive(Clone, Debug)]
pub(super) struct Statement<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    /// How far in it stands, in columns; what shares a header's line stands one further in.
    pub(super) indent: usize,
    pub(super) is_header: bool,
}

impl<'a> Statement<'a> {
    /// The first word, without `async`.
    pub(super) fn head(&self) -> &'a str {
        let mut texts = self.tokens.iter().map(|token| token.text);
        texts.find(|text| *text != "async").unwrap_or_default()
    }

    /// Whether it does nothing: a docstring, `pass`, `...`, a declaration of scope.
    pub(super) fn is_idle(&self) -> bool {
        let idle = ["pass", "...", "global", "nonlocal"];
        self.tokens.iter().all(|token| token.kind == Kind::Text) || idle.contains(&self.head())
    }

    /// Lines, from 1.
    pub(super) fn lines(&self) -> (usize, usize) {
        let first = self.tokens.first().map_or(0, |token| token.first_line);
        (first, self.tokens.last().map_or(first, |token| token.last_line))
    }
}

/// All statements of a source, in its order.
pub(super) fn statements(source: &str) -> Vec<Statement<'_>> {
    let mut all = Vec::new();
    let mut line: Vec<Token<'_>> = Vec::new();
    let mut depth = 0_usize;
    let mut words = scan(source).into_iter().peekable();
    while let Some(word) = words.next() {
        let text = &source[word.range.clone()];
        match word.kind {
            Kind::Comment => continue,
            Kind::Break => {
                // A bracket that nobody closed does not swallow the rest of the file.
                let lost = words.peek().is_some_and(|next| begins_statement(source, next));
                if depth == 0 || lost {
                    depth = 0;
                    push_line(&mut all, std::mem::take(&mut line), source);
                }
                continue;
            }
            Kind::Operator if ["(", "[", "{"].contains(&text) => depth += 1,
            Kind::Operator if [")", "]", "}"].contains(&text) => depth = depth.saturating_sub(1),
            Kind::Name | Kind::Number | Kind::Text | Kind::Operator => {}
        }
        let (first_line, last_line) = (word.first_line, word.last_line);
        line.push(Token { kind: word.kind, text, first_line, last_line });
    }
    push_line(&mut all, line, source);
    all
}

/// Whether a word can only begin a statement.
fn begins_statement(source: &str, word: &Word) -> bool {
    let only = ["def", "class", "return", "import", "while", "raise", "try", "with"];
    word.kind == Kind::Name && only.contains(&&source[word.range.clone()])
}

fn push_line<'a>(all: &mut Vec<Statement<'a>>, line: Vec<Token<'a>>, source: &'a str) {
    let Some(first) = line.first() else { return };
    let indent = indent(source, first.text);
    let (header, rest) = header(line);
    let further = usize::from(!header.is_empty());
    if !header.is_empty() {
        all.push(Statement { tokens: header, indent, is_header: true });
    }
    let mut depth = 0_usize;
    let mut tokens = Vec::new();
    for token in rest {
        depth = deeper(depth, &token);
        if depth == 0 && token.text == ";" && token.kind == Kind::Operator {
            push(all, std::mem::take(&mut tokens), indent + further);
        } else {
            tokens.push(token);
        }
    }
    push(all, tokens, indent + further);
}

fn push<'a>(all: &mut Vec<Statement<'a>>, tokens: Vec<Token<'a>>, indent: usize) {
    if !tokens.is_empty() {
        all.push(Statement { tokens, indent, is_header: false });
    }
}

/// Columns before a word, which is a part of the source.
fn indent(source: &str, word: &str) -> usize {
    let at = word.as_ptr() as usize - source.as_ptr() as usize;
    let line = source[..at].rfind('\n').map_or(0, |end| end + 1);
    source[line..at].chars().fold(0, |columns, character| match character {
        '\t' => columns / 8 * 8 + 8,
        ' ' => columns + 1,
        _ => columns,
    })
}

const HEADS: [&str; 14] = [
    "if", "elif", "else", "for", "while", "try", "except", "finally", "with", "def", "class",
    "async", "match", "case",
];

/// The header of a compound statement without its colon, and what stands behind that.
fn header(line: Vec<Token<'_>>) -> (Vec<Token<'_>>, Vec<Token<'_>>) {
    let is_head = line.first().is_some_and(|token| HEADS.contains(&token.text));
    let mut depth = 0_usize;
    let mut lambdas = 0_usize;
    let colon = line.iter().position(|token| {
        depth = deeper(depth, token);
        match token.text {
            "lambda" if depth == 0 => lambdas += 1,
            ":" if depth == 0 && token.kind == Kind::Operator && lambdas > 0 => lambdas -= 1,
            ":" if depth == 0 && token.kind == Kind::Operator => return true,
            _ => {}
        }
        false
    });
    // `match` and `case` are names like others where no colon ends their line.
    let soft = line.first().is_some_and(|token| ["match", "case"].contains(&token.text));
    match colon.filter(|at| is_head && *at > 0 && !(soft && *at == 1)) {
        None => (Vec::new(), line),
        Some(at) => {
            let mut header = line;
            let rest = header.split_off(at);
            (header, rest.into_iter().skip(1).collect())
        }
    }
}

/// How many brackets are open behind a word.
pub(super) fn deeper(depth: usize, token: &Token<'_>) -> usize {
    match (token.kind, token.text) {
        (Kind::Operator, "(" | "[" | "{") => depth + 1,
        (Kind::Operator, ")" | "]" | "}") => depth.saturating_sub(1),
        _ => depth,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str) -> Vec<(usize, String)> {
        let all = statements(source).into_iter();
        all.map(|statement| {
            let words: Vec<&str> = statement.tokens.iter().map(|token| token.text).collect();
            (statement.indent, words.join(" "))
        })
        .collect()
    }

    #[test]
    fn statements_are_cut_where_python_cuts_them() {
        let source = "def f(a,\n      b): return a[1:2]; x = {1: 2}\nif (lambda: 1)(): pass\n\
                      \tmatch = 3\n\ncase: int = 4\n";
        let expected = [
            (0, "def f ( a , b )"),
            (1, "return a [ 1 : 2 ]"),
            (1, "x = { 1 : 2 }"),
            (0, "if ( lambda : 1 ) ( )"),
            (1, "pass"),
            (8, "match = 3"),
            (0, "case : int = 4"),
        ];
        let expected: Vec<(usize, String)> =
            expected.iter().map(|(indent, text)| (*indent, (*text).to_owned())).collect();
        assert_eq!(told(source), expected);
    }

    #[test]
    fn an_open_bracket_swallows_no_function() {
        assert_eq!(told("x = (1,\ndef f():\n  return 1\n").len(), 3);
    }
}
