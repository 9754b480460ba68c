//! What programs reach that try to reach what is outside, by family, backend, user and walls; and
//! how many honest programs are refused there. A table in Markdown.

use std::collections::BTreeMap;

use clap::Args;
use judge_tests::{
    Program, Setting, User, backends, in_parallel, judge, programs, pythons, reaching, try_out,
    without_walls,
};

/// What to try.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// The interpreter [default: python3; a plain user always gets /usr/bin/python3].
    #[arg(long, value_name = "PYTHON")]
    python: Option<String>,
    /// Only these families, with commas between.
    #[arg(long, value_delimiter = ',', value_name = "FAMILIES")]
    families: Vec<String>,
    /// How many programs run at once.
    #[arg(long, default_value_t = 4, value_name = "N")]
    at_once: usize,
}

/// One column of the table.
struct Column {
    title: String,
    setting: Setting,
}

/// What came of the programs of one family in one column.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    escaped: usize,
    accepted: usize,
    faulty: usize,
}

impl Cell {
    /// `0`, or what is wrong: `2 reached`, `1 accepted`.
    fn told(self) -> String {
        let parts = [
            (self.escaped, "reached"),
            (self.accepted, "accepted"),
            (self.faulty, "without a verdict"),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        if parts.is_empty() { "0".to_owned() } else { parts.join(", ") }
    }
}

/// Tries everything and prints the table.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let wanted = |program: &Program| {
        let family = program.folder(0);
        options.families.is_empty() || options.families.iter().any(|name| name == family)
    };
    let tried: Vec<Program> = reaching().into_iter().filter(wanted).collect();
    if tried.is_empty() {
        return Err("there is no program of such a family".to_owned());
    }
    let python = options.python.clone().unwrap_or_else(|| pythons().remove(0));
    let bites = biting(&python)?;
    let columns = columns(&python);
    let mut rows: BTreeMap<String, Vec<Cell>> = BTreeMap::new();
    for (at, column) in columns.iter().enumerate() {
        eprintln!("{}", column.title);
        for (family, cell) in cells(&tried, &column.setting, options.at_once) {
            rows.entry(family).or_insert_with(|| vec![Cell::default(); columns.len()])[at] = cell;
        }
    }
    let honest: Vec<String> = columns
        .iter()
        .map(|column| refused(&column.setting, options.at_once).to_string())
        .collect();
    print(&columns, &rows, &tried, &bites, &honest);
    Ok(())
}

/// How many programs of each family reach something where no wall stands.
fn biting(python: &str) -> Result<BTreeMap<String, usize>, String> {
    let mut bites = BTreeMap::new();
    for (name, harm) in without_walls(python)? {
        let family = name.split('/').next().unwrap_or_default().to_owned();
        *bites.entry(family).or_default() += usize::from(!harm.is_empty());
    }
    Ok(bites)
}

fn columns(python: &str) -> Vec<Column> {
    let mut columns = Vec::new();
    for backend in backends() {
        for (user, name) in [(User::Ourselves, "root"), (User::Plain, "plain")] {
            for (level, further) in [("all", &[][..]), ("floor", &["--without-walls", "all"][..])] {
                // Root's interpreters may lie where nobody else can read them.
                let python = if user == User::Plain { "/usr/bin/python3" } else { python };
                let further = further.iter().map(|&word| word.to_owned()).collect();
                let setting = Setting { backend, python: python.to_owned(), user, further };
                columns.push(Column { title: format!("{backend}, {name}, {level}"), setting });
            }
        }
    }
    columns
}

fn cells(tried: &[Program], setting: &Setting, at_once: usize) -> BTreeMap<String, Cell> {
    let lines = in_parallel(at_once, tried, |program| {
        let came = try_out(program, setting);
        let accepted = came.verdict == "accepted";
        let escaped = !came.attained.is_empty();
        for what in came.attained.iter().chain(&came.findings) {
            eprintln!("  {}: {what}", program.name);
        }
        let faulty = !came.findings.is_empty();
        let family = program.folder(0);
        vec![format!("{family} {} {} {}", u8::from(escaped), u8::from(accepted), u8::from(faulty))]
    });
    let mut cells: BTreeMap<String, Cell> = BTreeMap::new();
    for line in &lines {
        let words: Vec<&str> = line.split(' ').collect();
        let cell = cells.entry(words[0].to_owned()).or_default();
        cell.escaped += usize::from(words[1] == "1");
        cell.accepted += usize::from(words[2] == "1");
        cell.faulty += usize::from(words[3] == "1");
    }
    cells
}

/// How many honest programs are not accepted.
fn refused(setting: &Setting, at_once: usize) -> usize {
    let refused = in_parallel(at_once, &programs("honest"), |program| {
        let source = std::fs::read(&program.path).expect("the corpus can be read");
        let run = judge(["run", "two_sum", "-"]).stdin(source);
        let run = if setting.user == User::Plain { run.plain_user() } else { run };
        let run = run
            .args(["--backend", setting.backend, "--python", &setting.python])
            .args(["--growth", "off", "--format", "json"])
            .args(&setting.further)
            .run();
        let (findings, _) = run.judged(&["accepted"]);
        let named = findings.iter().map(|finding| format!("{}: {finding}", program.name));
        named.take(1).collect()
    });
    for finding in &refused {
        eprintln!("  {finding}");
    }
    refused.len()
}

fn print(
    columns: &[Column],
    rows: &BTreeMap<String, Vec<Cell>>,
    tried: &[Program],
    bites: &BTreeMap<String, usize>,
    honest: &[String],
) {
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    println!("| family | programs | reach without walls | {} |", titles.join(" | "));
    println!("|---|--:|--:|{}", "--:|".repeat(columns.len()));
    for (family, cells) in rows {
        let count = tried.iter().filter(|program| program.folder(0) == family).count();
        let bites = bites.get(family).copied().unwrap_or(0);
        let told: Vec<String> = cells.iter().map(|cell| cell.told()).collect();
        println!("| {family} | {count} | {bites} | {} |", told.join(" | "));
    }
    let count = programs("honest").len();
    println!("| honest programs refused | {count} | | {} |", honest.join(" | "));
}
