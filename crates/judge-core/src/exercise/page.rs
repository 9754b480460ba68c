//! One file that an author wrote, read as TOML with places.
//!
//! Keys are read one by one from the syntax tree instead of into derived structs: a derived
//! struct stops at its first mistake, and an author wants to see all of them.

use std::cell::{Cell, RefCell};
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;
use crate::notation::NotationError;

/// The mistakes found so far, in all files.
pub(super) type Found = RefCell<Vec<Diagnostic>>;

/// The most mistakes that are told at once; each carries its file's text.
const MISTAKES_MAX: usize = 100;

/// A place in a file.
pub(super) type Place = Range<usize>;

/// A file and where its mistakes go.
pub(super) struct Page<'p> {
    file: String,
    text: &'p str,
    found: &'p Found,
}

impl<'p> Page<'p> {
    pub(super) fn new(file: String, text: &'p str, found: &'p Found) -> Self {
        Self { file, text, found }
    }

    /// Its syntax tree; `None` when it is not TOML, which has then been reported.
    pub(super) fn parse(&self) -> Option<Spanned<DeTable<'p>>> {
        match DeTable::parse(self.text) {
            Ok(tree) => Some(tree),
            Err(error) => {
                let message = error.message().trim().replace('\n', ", ");
                self.report(error.span(), format!("not valid TOML: {message}"), "", "");
                None
            }
        }
    }

    /// Notes a mistake.
    pub(super) fn report(
        &self,
        place: Option<Place>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) {
        let length = self.text.len();
        if self.found.borrow().len() >= MISTAKES_MAX {
            return;
        }
        self.found.borrow_mut().push(Diagnostic {
            file: self.file.clone(),
            source: self.text.to_owned(),
            span: place.map(|place| place.start.min(length)..place.end.min(length)),
            message: message.into(),
            label: label.into(),
            help: help.into(),
        });
    }
}

/// A table of a file.
pub(super) struct Table<'p> {
    /// Its file.
    pub(super) page: &'p Page<'p>,
    /// Where it stands; `None` for the file itself.
    pub(super) place: Option<Place>,
    name: &'static str,
    fields: &'p DeTable<'p>,
    accepted: Cell<&'static [&'static str]>,
}

/// A text of a table.
#[derive(Clone)]
pub(super) struct Text<'p> {
    /// What it says.
    pub(super) value: &'p str,
    /// Where it stands, quotes included.
    pub(super) place: Place,
    page: &'p Page<'p>,
}

impl<'p> Table<'p> {
    /// The top level of a file, called `name` in messages.
    pub(super) fn root(page: &'p Page<'p>, name: &'static str, fields: &'p DeTable<'p>) -> Self {
        Self { page, place: None, name, fields, accepted: Cell::new(&[]) }
    }

    /// Reports every key that is not one of `keys`.
    pub(super) fn accept(&self, keys: &'static [&'static str]) {
        self.accepted.set(keys);
        for key in self.fields.keys() {
            let word: &str = key.get_ref();
            if keys.contains(&word) {
                continue;
            }
            self.page.report(
                Some(key.span()),
                format!("unknown field `{word}` in {}", self.name),
                did_you_mean(word, keys.iter().copied()),
                format!("{} accepts: {}", self.name, keys.join(", ")),
            );
        }
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.fields.get(key).is_some()
    }

    /// Where a key's value stands, or else the table itself.
    pub(super) fn place_of(&self, key: &str) -> Option<Place> {
        self.fields.get(key).map(Spanned::span).or_else(|| self.place.clone())
    }

    /// Notes a mistake about a key's value.
    pub(super) fn report(&self, key: &str, message: impl Into<String>, help: impl Into<String>) {
        self.page.report(self.place_of(key), message, "", help);
    }

    /// All keys with their places, in the order written.
    pub(super) fn entries(&self) -> Vec<(Text<'p>, &'p Spanned<DeValue<'p>>)> {
        let text = |key: &'p Spanned<toml::de::DeString<'p>>| {
            let value: &'p str = key.get_ref();
            Text { value, place: key.span(), page: self.page }
        };
        let mut entries: Vec<_> =
            self.fields.iter().map(|(key, value)| (text(key), value)).collect();
        entries.sort_by_key(|(key, _)| key.place.start);
        entries
    }

    /// A text; `None` when it is missing or, which is reported, something else.
    pub(super) fn text(&self, key: &str) -> Option<Text<'p>> {
        self.text_like(key, "")
    }

    /// A text, with a remedy for when it is something else.
    pub(super) fn text_like(&self, key: &str, help: &str) -> Option<Text<'p>> {
        let value = self.fields.get(key)?;
        as_text(self.page, key, value, help)
    }

    /// A text that must be there.
    pub(super) fn required_text(&self, key: &str) -> Option<Text<'p>> {
        self.require(key);
        self.text(key)
    }

    /// Reports a key that must be there and is not, unless a slip of it was reported before.
    pub(super) fn require(&self, key: &str) {
        let accepted = self.accepted.get();
        let slip = |word: &str| {
            !accepted.contains(&word) && nearest(word, accepted.iter().copied()) == Some(key)
        };
        let slipped = self.fields.keys().any(|word| slip(word.get_ref()));
        if !self.has(key) && !slipped {
            let message = format!("`{key}` is missing in {}", self.name);
            self.page.report(self.place.clone(), message, "", format!("add `{key} = ...`"));
        }
    }

    /// A list of texts; empty when it is missing.
    pub(super) fn texts(&self, key: &str) -> Vec<Text<'p>> {
        let Some(value) = self.fields.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            wrong_type::<()>(self.page, key, value, "a list of strings", "");
            return Vec::new();
        };
        items.iter().filter_map(|item| as_text(self.page, key, item, "")).collect()
    }

    /// The same without places.
    pub(super) fn strings(&self, key: &str) -> Vec<String> {
        self.texts(key).into_iter().map(|text| text.value.to_owned()).collect()
    }

    /// An integer within bounds.
    pub(super) fn integer(&self, key: &str, bounds: RangeInclusive<i64>) -> Option<i64> {
        let value = self.fields.get(key)?;
        let number = as_integer(self.page, key, value)?;
        if bounds.contains(&number) {
            return Some(number);
        }
        let (low, high) = (bounds.start(), bounds.end());
        self.report(
            key,
            format!("`{key}` is {number}, which is out of bounds"),
            format!("choose a number from {low} to {high}"),
        );
        None
    }

    /// An integer that must be there.
    pub(super) fn required_integer(&self, key: &str, bounds: RangeInclusive<i64>) -> Option<i64> {
        self.require(key);
        self.integer(key, bounds)
    }

    /// A number that is finite and not below zero.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        let value = self.fields.get(key)?;
        let text = match value.get_ref() {
            DeValue::Float(number) => number.as_str(),
            DeValue::Integer(number) => number.as_str(),
            _ => return wrong_type(self.page, key, value, "a number", ""),
        };
        let number = text.parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
        if number.is_none() {
            self.report(key, format!("`{key}` must be finite and not below zero"), "");
        }
        number
    }

    /// `true` or `false`; `false` when it is missing.
    pub(super) fn flag(&self, key: &str) -> bool {
        let Some(value) = self.fields.get(key) else { return false };
        match value.get_ref() {
            DeValue::Boolean(flag) => *flag,
            _ => wrong_type(self.page, key, value, "true or false", "").unwrap_or(false),
        }
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(&self, key: &str, choices: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = choices.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let words = || choices.iter().map(|(word, _)| *word);
            let message = format!("`{key}` cannot be `{}`", text.value);
            let label = did_you_mean(text.value, words());
            let help = format!("choose one of: {}", words().collect::<Vec<_>>().join(", "));
            self.page.report(Some(text.place.clone()), message, label, help);
        }
        found.map(|(_, choice)| *choice)
    }

    /// One of several words, or `default` when it is missing.
    pub(super) fn choice_or<T: Copy>(
        &self,
        key: &str,
        choices: &[(&'static str, T)],
        default: T,
    ) -> Option<T> {
        if self.has(key) { self.choice(key, choices) } else { Some(default) }
    }

    /// One of several words, one of which must be there.
    pub(super) fn required_choice<T: Copy>(
        &self,
        key: &str,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        self.require(key);
        self.choice(key, choices)
    }

    /// A table in this one.
    pub(super) fn table(&self, key: &str, name: &'static str) -> Option<Table<'p>> {
        let value = self.fields.get(key)?;
        as_table(self.page, key, value, name)
    }

    /// A table in this one that must be there.
    pub(super) fn required_table(&self, key: &str, name: &'static str) -> Option<Table<'p>> {
        self.require(key);
        self.table(key, name)
    }

    /// An array of tables in this one; empty when it is missing.
    pub(super) fn tables(&self, key: &str, name: &'static str) -> Vec<Table<'p>> {
        let Some(value) = self.fields.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let help = format!("write {name} with two brackets");
            wrong_type::<()>(self.page, key, value, "a list of tables", &help);
            return Vec::new();
        };
        items.iter().filter_map(|item| as_table(self.page, key, item, name)).collect()
    }
}

impl Text<'_> {
    /// Notes a mistake about this text.
    pub(super) fn report(&self, message: impl Into<String>, help: impl Into<String>) {
        self.page.report(Some(self.place.clone()), message, "", help);
    }

    /// Reports that this text is none of the words that may stand here.
    pub(super) fn unknown<'a>(&self, what: &str, words: impl Iterator<Item = &'a str> + Clone) {
        let label = did_you_mean(self.value, words.clone());
        let message = format!("unknown {what} `{}`", self.value);
        let help = format!("choose one of: {}", words.collect::<Vec<_>>().join(", "));
        self.page.report(Some(self.place.clone()), message, label, help);
    }

    /// The outcome of reading this text in another notation; a mistake is reported at its place.
    pub(super) fn read<T>(&self, outcome: Result<T, NotationError>) -> Option<T> {
        match outcome {
            Ok(read) => Some(read),
            Err(error) => {
                let place = self.within(error.span);
                self.page.report(Some(place), error.message, "", error.help);
                None
            }
        }
    }

    /// Notes a mistake with what stands under the caret.
    pub(super) fn report_labelled(&self, message: String, label: String, help: &str) {
        self.page.report(Some(self.place.clone()), message, label, help);
    }

    /// Notes a mistake about bytes of the value.
    pub(super) fn report_within(&self, inner: Place, message: String, label: String, help: String) {
        self.page.report(Some(self.within(inner)), message, label, help);
    }

    /// Where bytes of the value stand in the file: exact when the value is written without
    /// escapes, or else the whole text.
    fn within(&self, inner: Place) -> Place {
        let raw = self.page.text.get(self.place.clone()).unwrap_or_default();
        let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| raw.starts_with(quote));
        let Some(quote) = quote else { return self.place.clone() };
        let Some(body) = raw.strip_prefix(quote).and_then(|raw| raw.strip_suffix(quote)) else {
            return self.place.clone();
        };
        // A line break right after the opening quotes is not part of the value.
        let cut = body.len().saturating_sub(self.value.len());
        let start = inner.start.min(self.value.len());
        let end = inner.end.clamp(start, self.value.len());
        let whole = matches!(body.get(..cut), Some("" | "\n" | "\r\n"))
            && body.get(cut..) == Some(self.value)
            && self.value.is_char_boundary(start)
            && self.value.is_char_boundary(end);
        if !whole {
            return self.place.clone();
        }
        let base = self.place.start + quote.len() + cut;
        base + start..base + end
    }
}

/// `did you mean ...?`, or nothing.
pub(super) fn did_you_mean<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> String {
    nearest(word, words).map_or_else(String::new, |word| format!("did you mean `{word}`?"))
}

/// A value as text; something else is reported.
pub(super) fn as_text<'p>(
    page: &'p Page<'p>,
    key: &str,
    value: &'p Spanned<DeValue<'p>>,
    help: &str,
) -> Option<Text<'p>> {
    match value.get_ref() {
        DeValue::String(text) => Some(Text { value: text, place: value.span(), page }),
        _ => wrong_type(page, key, value, "a string", help),
    }
}

/// A value as integer; something else is reported.
pub(super) fn as_integer(page: &Page<'_>, key: &str, value: &Spanned<DeValue<'_>>) -> Option<i64> {
    let DeValue::Integer(number) = value.get_ref() else {
        return wrong_type(page, key, value, "an integer", "");
    };
    let read = i64::from_str_radix(number.as_str(), number.radix()).ok();
    if read.is_none() {
        page.report(Some(value.span()), format!("`{key}` does not fit in 64 bits"), "", "");
    }
    read
}

pub(super) fn as_table<'p>(
    page: &'p Page<'p>,
    key: &str,
    value: &'p Spanned<DeValue<'p>>,
    name: &'static str,
) -> Option<Table<'p>> {
    match value.get_ref() {
        DeValue::Table(fields) => {
            let place = Some(value.span());
            Some(Table { page, place, name, fields, accepted: Cell::new(&[]) })
        }
        _ => wrong_type(page, key, value, "a table", &format!("write `{key} = {{ ... }}`")),
    }
}

/// Reports a value of the wrong type; never a value itself.
fn wrong_type<T>(
    page: &Page<'_>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    wanted: &str,
    help: &str,
) -> Option<T> {
    let got = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    page.report(Some(value.span()), format!("`{key}` must be {wanted}"), got, help);
    None
}
