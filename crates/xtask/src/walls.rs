//! What programs attain that try a harm, by family, backend, user and walls; and how many honest
//! programs are refused there. A table in Markdown.

use std::collections::BTreeMap;

use clap::Args;
use judge_tests::{
    Dishonest, FAMILIES, Means, Setting, User, attempt, backends, dishonest, in_parallel, judge,
    programs, pythons, without_walls,
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
    attained: usize,
    faulty: usize,
}

impl Cell {
    /// `0`, or what is wrong: `2 attained`, `1 otherwise wrong`.
    fn told(self) -> String {
        let parts = [(self.attained, "attained"), (self.faulty, "otherwise wrong")];
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
    let wanted = |tried: &Dishonest| {
        let family = tried.family();
        options.families.is_empty() || options.families.contains(&family)
    };
    let tried: Vec<Dishonest> = dishonest().into_iter().filter(wanted).collect();
    if tried.is_empty() {
        return Err("there is no program of such a family".to_owned());
    }
    let python = options.python.clone().unwrap_or_else(|| pythons().remove(0));
    let bites = biting(&python, &tried)?;
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

/// How many of the programs that reach for what is outside get there where no wall stands.
fn biting(python: &str, tried: &[Dishonest]) -> Result<BTreeMap<String, usize>, String> {
    let found = without_walls(python)?;
    let mut bites = BTreeMap::new();
    for reaching in tried.iter().filter(|tried| tried.means == Means::Reach) {
        let harm = found.iter().find(|(name, _)| *name == reaching.program.name);
        let bit = harm.is_some_and(|(_, harm)| !harm.is_empty());
        *bites.entry(reaching.family()).or_default() += usize::from(bit);
    }
    Ok(bites)
}

fn columns(python: &str) -> Vec<Column> {
    let mut columns = Vec::new();
    for backend in backends() {
        for (user, name) in [(User::Ourselves, "root"), (User::Plain, "plain")] {
            for (level, further) in [("full", &[][..]), ("floor", &["--without-walls", "all"][..])]
            {
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

fn cells(tried: &[Dishonest], setting: &Setting, at_once: usize) -> BTreeMap<String, Cell> {
    let lines = in_parallel(at_once, tried, |tried| {
        let came = attempt(tried, setting);
        for what in came.attained.iter().chain(&came.findings) {
            eprintln!("  {} ({}): {what}", tried.program.name, tried.family());
        }
        let counts = [came.attained.is_empty(), came.findings.is_empty()].map(|none| !none);
        vec![format!("{}|{}|{}", tried.family(), u8::from(counts[0]), u8::from(counts[1]))]
    });
    let mut cells: BTreeMap<String, Cell> = BTreeMap::new();
    for line in &lines {
        let mut parts = line.split('|');
        let cell = cells.entry(parts.next().unwrap_or_default().to_owned()).or_default();
        cell.attained += usize::from(parts.next() == Some("1"));
        cell.faulty += usize::from(parts.next() == Some("1"));
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
    tried: &[Dishonest],
    bites: &BTreeMap<String, usize>,
    honest: &[String],
) {
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    println!("| family | programs | reach without walls | {} |", titles.join(" | "));
    println!("|---|--:|--:|{}", "--:|".repeat(columns.len()));
    for (family, cells) in FAMILIES.iter().filter_map(|name| Some((name, rows.get(*name)?))) {
        let of_it = || tried.iter().filter(|tried| tried.family() == **family);
        // Whoever is to be refused alone has nothing to reach.
        let reaching = of_it().filter(|tried| tried.means == Means::Reach).count();
        let bites = bites.get(*family).map(|bites| format!("{bites} of {reaching}"));
        let told: Vec<String> = cells.iter().map(|cell| cell.told()).collect();
        let bites = bites.unwrap_or_default();
        println!("| {family} | {} | {bites} | {} |", of_it().count(), told.join(" | "));
    }
    println!("| all | {} | | {} |", tried.len(), totals(rows, columns.len()).join(" | "));
    let count = programs("honest").len();
    println!("| honest programs refused | {count} | | {} |", honest.join(" | "));
}

fn totals(rows: &BTreeMap<String, Vec<Cell>>, columns: usize) -> Vec<String> {
    let total = |at: usize| {
        let each = rows.values().map(|cells| cells[at]);
        each.fold(Cell::default(), |sum, cell| Cell {
            attained: sum.attained + cell.attained,
            faulty: sum.faulty + cell.faulty,
        })
    };
    (0..columns).map(|at| total(at).told()).collect()
}
