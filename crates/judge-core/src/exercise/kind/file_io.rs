//! `kind = "file_io"`: a call in a folder of files that exist in memory alone.

use std::collections::BTreeMap;

use judge_protocol::{Left, Value};
use toml::Spanned;
use toml::de::DeValue;

use super::Read;
use crate::case::{Expected, FilesCase, FilesExpected, OperationExpected, Question};
use crate::exercise::fixtures::{Context, generate, is_generated, without_answer};
use crate::exercise::interface::{name, sig};
use crate::exercise::page::{Table, Text, as_table, as_text};
use crate::exercise::units::ByteSize;
use crate::exercise::{FixtureInput, Interface, Mutates, expected, operations};
use crate::folder::{Given, is_path, left};
use crate::notation;
use crate::plan::{file_content, item};

/// The most that the files of one case may hold, in bytes.
const FOLDER_BYTES_MAX: usize = 64 << 20;
/// The most entries of one folder.
const ENTRIES_MAX: usize = 10_000;

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "function", "sig", "place"]);
    let (function, sig) = (name(table, "function"), sig(table, "sig"));
    let place = table.text("place");
    if let Some(place) = place.as_ref().filter(|place| !is_module(place.value)) {
        let help = "write the path of a module in the folder: \"shop/orders.py\"";
        place.report(format!("`{}` is no place of a module", place.value), help);
        return None;
    }
    let place = place.map(|place| place.value.to_owned());
    Some(Interface::FileIo { function: function?, sig: sig?, place })
}

fn is_module(path: &str) -> bool {
    is_path(path)
        && path
            .strip_suffix(".py")
            .is_some_and(|stem| stem.split('/').all(crate::exercise::signature::is_identifier))
}

/// Reads what a case asks and expects.
pub(super) fn case(table: &Table<'_>, interface: &Interface, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&[
        "id", "sample", "args", "files", "generate", "imports", "reads", "atomic", "returns",
        "raises", "leaves",
    ]);
    let input = if is_generated(table, "args") {
        for key in ["files", "imports", "reads", "atomic"].into_iter().filter(|key| table.has(key))
        {
            let message = format!("a case has either `{key}` or `generate`");
            table.report(key, message, format!("let the generator return \"{key}\""));
        }
        FixtureInput::Generate(generate(table, ctx)?)
    } else {
        FixtureInput::Written(Question::Files(written(table, interface, ctx)?))
    };
    let answered = ["returns", "raises", "leaves"].into_iter().any(|key| table.has(key));
    if !answered {
        return Some((input, without_answer(table, ctx)));
    }
    let result = match expected::of_call(table, Mutates::Allowed, ctx.checker) {
        Some(Expected::Returns(pattern)) => OperationExpected::Returns(pattern),
        Some(Expected::Raises(raises)) => OperationExpected::Raises(raises),
        Some(_) => return None,
        None if table.has("returns") || table.has("raises") => return None,
        None => OperationExpected::Unchecked,
    };
    let leaves = match table.table("leaves", "leaves") {
        Some(leaves) => leaves_of(&leaves, ctx)?,
        None => BTreeMap::new(),
    };
    Some((input, Some(Expected::Files(FilesExpected { result, leaves }))))
}

fn written(table: &Table<'_>, interface: &Interface, ctx: &Context<'_>) -> Option<FilesCase> {
    let Interface::FileIo { function, sig, place } = interface else { return None };
    let text = table.required_text("args")?;
    let args = text.read(notation::parse_args(text.value))?;
    if !operations::count(&text, function, sig, args.len()) {
        return None;
    }
    let mut folder = BTreeMap::new();
    if let Some(files) = table.table("files", "files") {
        for (path, value) in files.entries() {
            if let (true, Entry::Given(given)) =
                (check_path(&path), entry((&files, &path), value, ctx)?)
            {
                folder.insert(path.value.to_owned(), given);
            }
        }
    }
    if place.as_ref().is_some_and(|place| folder.contains_key(place)) {
        let message = "the submission itself stands where this case has a file";
        table.report("files", message, "leave out the file that `place` in [interface] names");
    }
    let reads_max = match table.text("reads") {
        Some(text) => Some(size(&text)?),
        None => None,
    };
    let case = FilesCase {
        function: function.clone(),
        args,
        folder,
        place: place.clone(),
        imports: table.strings("imports"),
        atomic: table.strings("atomic"),
        reads_max,
    };
    if let Err(why) = check(&case) {
        table.report("files", why, "make it smaller");
        return None;
    }
    Some(case)
}

fn size(text: &Text<'_>) -> Option<u64> {
    match text.value.parse::<ByteSize>() {
        Ok(size) => Some(size.0),
        Err(error) => {
            text.report(error.message, error.help);
            None
        }
    }
}

fn leaves_of(table: &Table<'_>, ctx: &Context<'_>) -> Option<BTreeMap<String, Left>> {
    let mut leaves = BTreeMap::new();
    for (path, value) in table.entries() {
        let left = match entry((table, &path), value, ctx)? {
            Entry::Given(given) => left(&given),
            Entry::Gone => Left::Nothing,
        };
        if check_path(&path) {
            leaves.insert(path.value.to_owned(), left);
        }
    }
    Some(leaves)
}

/// What a case writes beside a path.
enum Entry {
    Given(Given),
    Gone,
}

/// `"text"`, `{ bytes = "b'..'" }`, `{ file = "name" }`, `{ link = "target" }`,
/// `{ folder = true }` or `{ gone = true }`.
fn entry<'p>(
    (folder, path): (&Table<'p>, &Text<'p>),
    value: &'p Spanned<DeValue<'p>>,
    ctx: &Context<'_>,
) -> Option<Entry> {
    if !matches!(value.get_ref(), DeValue::Table(_)) {
        let text = as_text(folder.page, path.value, value, FORMS)?;
        return Some(Entry::Given(Given::File(text.value.as_bytes().to_vec())));
    }
    let table = as_table(folder.page, path.value, value, "an entry of a folder")?;
    table.accept(&["bytes", "file", "link", "folder", "gone"]);
    if let Some(text) = table.text("bytes") {
        let value = text.read(notation::parse_value(text.value))?;
        if let Value::Bytes(content) = value {
            return Some(Entry::Given(Given::File(content)));
        }
        text.report("this is no bytes literal", "write it like `\"b'a\\\\xff'\"`");
        return None;
    }
    if let Some(name) = table.text("file") {
        return super::stdio::file(&name, ctx).map(|content| Entry::Given(Given::File(content)));
    }
    if let Some(target) = table.text("link") {
        return Some(Entry::Given(Given::Link(target.value.to_owned())));
    }
    match (table.flag("folder"), table.flag("gone")) {
        (true, _) => Some(Entry::Given(Given::Folder)),
        (false, true) => Some(Entry::Gone),
        (false, false) => {
            path.report(format!("nothing says what stands under `{}`", path.value), FORMS);
            None
        }
    }
}

const FORMS: &str = "write a text, { bytes = \"b'...'\" }, { file = \"name\" }, \
                     { link = \"target\" }, { folder = true } or, in `leaves`, { gone = true }";

fn check_path(path: &Text<'_>) -> bool {
    if !is_path(path.value) {
        let help = "write the path from the folder down, without `.`, `..` and a slash at its ends";
        path.report(format!("`{}` is no path in the folder", path.value), help);
    }
    is_path(path.value)
}

fn check(case: &FilesCase) -> Result<(), String> {
    if case.bytes() > FOLDER_BYTES_MAX {
        return Err("the files of this case hold more than 64 MiB".to_owned());
    }
    if case.folder.len() > ENTRIES_MAX {
        return Err(format!("this folder has more than {ENTRIES_MAX} entries"));
    }
    Ok(())
}

const WANTED: &str = "generate() must return {\"args\": (...), \"files\": {\"name\": content}} and \
                      may add \"links\", \"folders\", \"imports\", \"reads\" and \"atomic\"";

/// Reads what the generator made.
pub(super) fn generated(
    interface: &Interface,
    made: &[(Value, Value)],
) -> Result<Question, String> {
    let Interface::FileIo { function, place, .. } = interface else {
        return Err(WANTED.to_owned());
    };
    let Some(Value::Tuple(args) | Value::List(args)) = item(made, "args") else {
        return Err(WANTED.to_owned());
    };
    let mut folder = BTreeMap::new();
    for (path, content) in pairs(item(made, "files"))? {
        folder.insert(path, Given::File(file_content(&content)?));
    }
    for (path, target) in pairs(item(made, "links"))? {
        let Value::Str(target) = target else { return Err(WANTED.to_owned()) };
        folder.insert(path, Given::Link(target));
    }
    for path in texts(item(made, "folders"))? {
        folder.insert(path, Given::Folder);
    }
    if let Some(path) = folder.keys().find(|path| !is_path(path)) {
        return Err(format!("{path:?} is no path in the folder"));
    }
    let reads_max = match item(made, "reads") {
        None => None,
        Some(Value::Int(judge_protocol::Int::Small(max))) => {
            Some(u64::try_from(*max).map_err(|_| WANTED.to_owned())?)
        }
        Some(_) => return Err("\"reads\" is a number of bytes".to_owned()),
    };
    let case = FilesCase {
        function: function.clone(),
        args: args.clone(),
        folder,
        place: place.clone(),
        imports: texts(item(made, "imports"))?,
        atomic: texts(item(made, "atomic"))?,
        reads_max,
    };
    check(&case).map(|()| Question::Files(case))
}

fn pairs(made: Option<&Value>) -> Result<Vec<(String, Value)>, String> {
    let items = match made {
        None => return Ok(Vec::new()),
        Some(Value::Dict(items)) => items,
        Some(_) => return Err(WANTED.to_owned()),
    };
    let pair = |(path, value): &(Value, Value)| match path {
        Value::Str(path) => Ok((path.clone(), value.clone())),
        _ => Err(WANTED.to_owned()),
    };
    items.iter().map(pair).collect()
}

fn texts(made: Option<&Value>) -> Result<Vec<String>, String> {
    let items = match made {
        None => return Ok(Vec::new()),
        Some(Value::List(items) | Value::Tuple(items)) => items,
        Some(_) => return Err(WANTED.to_owned()),
    };
    let text = |value: &Value| match value {
        Value::Str(text) => Ok(text.clone()),
        _ => Err(WANTED.to_owned()),
    };
    items.iter().map(text).collect()
}
