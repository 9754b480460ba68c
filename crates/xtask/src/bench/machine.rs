//! What figures were measured on.

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use judge::python::Interpreter;
use serde::Serialize;
use serde_json::Value;

/// A machine, and the walls that `judge` raises on it.
#[derive(Debug, Serialize)]
pub(super) struct Machine {
    cpu: String,
    cores: usize,
    kernel: String,
    python: String,
    judge: String,
    level: String,
    walls: Vec<String>,
    load_before: String,
    load_after: String,
    seconds: u64,
}

impl Machine {
    /// Fails where the walls are less than standard: other figures would be compared with those.
    pub(super) fn look(judge: &Path, interpreter: &Interpreter) -> Result<Self, String> {
        let python = &interpreter.python;
        let doctor = ["doctor", "--format", "json", "--python", &python.executable];
        let doctor: Value = serde_json::from_str(&said(judge, &doctor)?)
            .map_err(|e| format!("judge doctor: {e}"))?;
        let level = doctor["machine"]["level"].as_str().unwrap_or("unknown").to_owned();
        if !["standard", "full"].contains(&level.as_str()) {
            return Err(format!("isolation is `{level}` here: run `judge doctor`"));
        }
        let walls = doctor["machine"]["walls"].as_array().into_iter().flatten();
        let standing = walls.filter(|wall| wall["stands"] == true);
        let walls = standing.filter_map(|wall| Some(wall["wall"].as_str()?.to_owned())).collect();
        Ok(Self {
            cpu: cpu(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            kernel: line_of("/proc/sys/kernel/osrelease"),
            python: format!("{} {}", python.implementation, python.version),
            judge: said(judge, &["--version"])?.trim().to_owned(),
            level,
            walls,
            load_before: load(),
            load_after: String::new(),
            seconds: 0,
        })
    }

    /// Notes the load after a measurement that took so long.
    pub(super) fn done(&mut self, elapsed: Duration) {
        self.load_after = load();
        self.seconds = elapsed.as_secs();
    }
}

fn said(judge: &Path, arguments: &[&str]) -> Result<String, String> {
    #[expect(clippy::disallowed_methods, reason = "it asks the program that is tried")]
    let output = Command::new(judge).args(arguments).output();
    let output = output.map_err(|e| format!("start {}: {e}", judge.display()))?;
    String::from_utf8(output.stdout).map_err(|e| e.to_string())
}

fn line_of(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default().trim().to_owned()
}

fn cpu() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("model name"));
    let name = line.and_then(|line| line.split_once(':')).map(|(_, name)| name.trim().to_owned());
    name.unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}

/// How many processes wanted a CPU in the last minute.
fn load() -> String {
    line_of("/proc/loadavg").split_whitespace().next().unwrap_or("unknown").to_owned()
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cpu, cores, kernel, python, judge, level, walls, .. } = self;
        writeln!(f, "{cpu}, {cores} cores for this program, Linux {kernel}")?;
        writeln!(
            f,
            "{judge}, {python}, load {} before and {} after {} s",
            self.load_before, self.load_after, self.seconds
        )?;
        writeln!(f, "walls: {level} ({})", walls.join(", "))
    }
}
