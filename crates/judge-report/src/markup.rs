//! XML and HTML, built from elements. Names are ours; text and values are escaped where they are
//! written, so none can be forgotten.

use std::fmt::Write;

use crate::escape::is_hidden;

/// An element with its attributes and children.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Element(Element),
    Text(String),
    /// Text of ours that stands as it is: a style sheet.
    Ours(&'static str),
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    /// Elements on lines of their own, but where they hold text.
    Xml,
    /// Nothing between elements, and some elements have no end.
    Html,
}

impl Element {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// With an attribute.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With a class.
    #[must_use]
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.with("class", class)
    }

    /// With some text.
    #[must_use]
    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// With text of ours that is not escaped.
    #[must_use]
    pub(crate) fn ours(mut self, text: &'static str) -> Self {
        self.children.push(Node::Ours(text));
        self
    }

    /// With a child.
    #[must_use]
    pub(crate) fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With children.
    #[must_use]
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// As a document.
    pub(crate) fn xml(&self) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(&mut out, Language::Xml, 0);
        out.push('\n');
        out
    }

    /// As a page.
    pub(crate) fn html(&self) -> String {
        let mut out = "<!DOCTYPE html>\n".to_owned();
        self.write(&mut out, Language::Html, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, language: Language, depth: usize) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            push_escaped(out, value, Where::Value);
            out.push('"');
        }
        match (language, self.children.is_empty()) {
            (Language::Xml, true) => return out.push_str("/>"),
            (Language::Html, true) if ENDLESS.contains(&self.name) => return out.push('>'),
            (Language::Xml | Language::Html, _) => out.push('>'),
        }
        let lines = language == Language::Xml
            && self.children.iter().all(|child| matches!(child, Node::Element(_)));
        for child in &self.children {
            if lines {
                new_line(out, depth + 1);
            }
            match child {
                Node::Element(child) => child.write(out, language, depth + 1),
                Node::Text(text) => push_escaped(out, text, Where::Text),
                Node::Ours(text) => out.push_str(text),
            }
        }
        if lines {
            new_line(out, depth);
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

/// HTML elements that hold nothing.
const ENDLESS: [&str; 2] = ["meta", "br"];

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    /// Between elements, where lines and tabs stay.
    Text,
    /// In the value of an attribute, which is one line.
    Value,
}

/// Characters that would act are spelled out; those that no XML may hold are among them.
fn push_escaped(out: &mut String, text: &str, place: Where) {
    let mut before = ' ';
    for character in text.chars() {
        match character {
            // Two of them begin a command of some CI runners, which read all that is printed.
            '#' if before == '#' => out.push_str("&#35;"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' if place == Where::Text => out.push(character),
            '\n' => out.push_str("\\n"),
            _ if character.is_control() => {
                write!(out, "\\x{:02x}", u32::from(character)).expect("a string takes all text");
            }
            _ if is_hidden(character) || is_no_character(character) => {
                write!(out, "\\u{{{:x}}}", u32::from(character)).expect("a string takes all text");
            }
            _ => out.push(character),
        }
        before = character;
    }
}

/// Code points that will never be characters; XML forbids the first two of these.
fn is_no_character(character: char) -> bool {
    u32::from(character) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_values_cannot_leave_their_place() {
        let nasty = "\"><script>&\u{0}\u{1b}[31m\u{fffe}\u{202e}\n]]>-->";
        let element = Element::new("p").with("title", nasty).text(nasty);
        let escaped = "&quot;&gt;&lt;script&gt;&amp;\\x00\\x1b[31m\\u{fffe}\\u{202e}";
        let expected = format!(
            "<!DOCTYPE html>\n<p title=\"{escaped}\\n]]&gt;--&gt;\">{escaped}\n]]&gt;--&gt;</p>\n"
        );
        assert_eq!(element.html(), expected);
    }
}
