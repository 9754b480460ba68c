//! The bank: problems with functions of known growth, each made an exercise with one sweep.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use judge::engine::Submission;
use judge_core::exercise::{Exercise, Package, load};
use judge_core::growth::Class;
use serde::Deserialize;

/// A problem.
pub(crate) struct Problem {
    pub(crate) name: String,
    pub(crate) functions: Vec<Function>,
    pub(crate) exercise: Exercise,
    source: String,
}

/// A function with its labels.
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) time: Class,
    pub(crate) space: Class,
    pub(crate) promised_time: Class,
    pub(crate) promised_space: Class,
    pub(crate) hidden: bool,
}

/// A problem as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: String,
    args: Vec<String>,
    sizes: Sizes,
    reference: String,
    time: String,
    space: String,
    function: Vec<WrittenFunction>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sizes {
    min: i64,
    max: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFunction {
    name: String,
    time: String,
    space: String,
    #[serde(default)]
    hidden: bool,
    #[serde(default, rename = "note")]
    _note: String,
}

/// The problems of a folder, by name.
pub(crate) fn problems(folder: &Path, only: &str) -> Result<Vec<Problem>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().contains(only)))
        .map(|path| problem(path).map_err(|why| format!("{}: {why}", path.display())))
        .collect()
}

fn problem(path: &Path) -> Result<Problem, String> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).map_err(|e| e.to_string())?;
    let written: Written = toml::from_str(&text).map_err(|e| e.to_string())?;
    let source = fs::read_to_string(path.with_extension("py")).map_err(|e| e.to_string())?;
    let class = |text: &str| Class::parse(text).ok_or_else(|| format!("unknown class `{text}`"));
    let (promised_time, promised_space) = (class(&written.time)?, class(&written.space)?);
    let mut functions = Vec::new();
    for WrittenFunction { name, time, space, hidden, .. } in &written.function {
        let (name, hidden, time, space) = (name.clone(), *hidden, class(time)?, class(space)?);
        functions.push(Function { name, time, space, promised_time, promised_space, hidden });
    }
    let exercise = exercise(&name, &written, &source)?;
    Ok(Problem { name, functions, exercise, source })
}

impl Problem {
    /// The file with this function as the solution.
    pub(crate) fn submission(&self, function: &Function) -> Submission {
        let source = with_entry(&self.source, &function.name).into_bytes();
        Submission { name: format!("{}.py", self.name), source }
    }
}

fn with_entry(source: &str, function: &str) -> String {
    format!("{source}\n\nsolve = {function}\n")
}

/// The problem as an exercise: its cases are of no interest, its sweep is.
fn exercise(name: &str, written: &Written, source: &str) -> Result<Exercise, String> {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let params: Vec<String> = (0..written.args.len()).map(|at| format!("p{at}")).collect();
    let args: Vec<String> = written.args.iter().map(|arg| quoted(arg)).collect();
    let mut text = String::new();
    write!(
        text,
        "format = 1\nid = {id}\ntitle = {title}\ndifficulty = \"easy\"\ncategory = \"Bench\"\n\
         subtopic = \"Growth\"\n[interface]\nkind = \"function\"\nfunction = \"solve\"\n\
         sig = \"({params})\"\nmutates = \"allowed\"\n[checker]\nkind = \"float\"\nrel = 1e-9\n\
         abs = 1e-9\n[limits]\ncpu = \"4s\"\nmemory = \"1GiB\"\n\
         [complexity]\nn = \"n\"\ntime = {time}\nspace = {space}\n\
         [[sweep]]\nname = \"bench\"\nargs = [{args}]\n\
         sizes = {{ min = {min}, max = {max} }}\ntime = {time}\nspace = {space}\n",
        id = quoted(name),
        title = quoted(&written.title),
        params = params.join(", "),
        args = args.join(", "),
        time = quoted(&written.time),
        space = quoted(&written.space),
        min = written.sizes.min,
        max = written.sizes.max,
    )
    .map_err(|e| e.to_string())?;
    let zeros = vec!["0,"; params.len()].join(" ");
    let fixture =
        format!("[[case]]\nid = \"one\"\nsample = true\nargs = \"({zeros})\"\nreturns = \"0\"\n");
    let starter = format!("def solve({}):\n    pass\n", params.join(", "));
    let reference = with_entry(source, &written.reference);
    let files = [
        ("exercise.toml", text),
        ("statement.md", written.title.clone()),
        ("starter.py", starter),
        ("fixtures/basic.toml", fixture),
        ("submissions/accepted/reference.py", reference),
    ];
    let files: BTreeMap<String, Vec<u8>> =
        files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    load(&Package { root: name.to_owned(), files }).map_err(|mistakes| {
        mistakes.iter().map(|mistake| mistake.message.clone()).collect::<Vec<_>>().join("; ")
    })
}
