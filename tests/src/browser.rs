//! A browser that looks at pages: headless, without a network, in light and in dark.
//!
//! Each page is shown in a frame of the wanted width beside a script of ours that looks into it
//! from outside, so that the page itself stays as it was written.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Whether a page is seen in the light or in the dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on light paper.
    Light,
    /// Light letters on dark paper.
    Dark,
}

/// What a browser saw.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Of each page at each width: `page`, `width`, `across` (the width that it takes), `dark`,
    /// `title`, `fetched`, `elements` by name, `handlers` (attributes that would run a script),
    /// `marker` (what scripts of the page would set).
    pub pages: Vec<Value>,
    /// What was written to the console.
    pub console: Vec<String>,
}

/// The browser on this machine: `None` where there is none, unless `JUDGE_NEED_BROWSER` is set.
///
/// # Panics
/// When it is set and there is none.
pub fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut places = std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)).into_iter())
        .filter(|program| program.is_file());
    let found = places.next();
    let needed = std::env::var_os("JUDGE_NEED_BROWSER").is_some_and(|value| !value.is_empty());
    assert!(found.is_some() || !needed, "JUDGE_NEED_BROWSER is set, and PATH has no Chromium");
    found
}

/// Shows pages at some widths, in pixels.
///
/// # Panics
/// When the browser does not start or does not come to an end.
pub fn visit(browser: &Path, pages: &[&Path], widths: &[u32], scheme: Scheme) -> Seen {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let start = folder.path().join("start.html");
    fs::write(&start, start_page(pages, widths)).expect("the test may write files");
    #[expect(clippy::disallowed_methods, reason = "a test starts the browser")]
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", "100"]).arg(browser);
    command.args(FLAGS).arg(format!("--user-data-dir={}", folder.path().join("user").display()));
    if scheme == Scheme::Dark {
        command.arg("--force-dark-mode");
    }
    command.arg("--dump-dom").arg(format!("file://{}", start.display()));
    let output = command.stdin(Stdio::null()).output().expect("`timeout` starts");
    let (told, log) = (text(&output.stdout), text(&output.stderr));
    let pages = told
        .split_once("<pre id=\"told\">")
        .and_then(|(_, rest)| rest.split_once("</pre>"))
        .and_then(|(told, _)| serde_json::from_str(told).ok())
        .unwrap_or_else(|| panic!("the browser told nothing\n{told}\n{log}"));
    let console = log.lines().filter(|line| line.contains(":CONSOLE")).map(str::to_owned);
    Seen { pages, console: console.collect() }
}

const FLAGS: [&str; 12] = [
    "--headless",
    // Root has no sandbox in a container; what is shown was written by judge.
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--allow-file-access-from-files",
    "--enable-logging=stderr",
    "--window-size=1400,1000",
];

/// A page with a frame for each page and width, and the script that looks into them.
fn start_page(pages: &[&Path], widths: &[u32]) -> String {
    let mut frames = String::new();
    for page in pages {
        for width in widths {
            let page = page.canonicalize().expect("the page was written");
            let path = page.to_string_lossy().replace('%', "%25").replace('#', "%23");
            write!(frames, "<iframe width={width} height=900 src=\"file://{path}\"></iframe>")
                .expect("a string takes all text");
        }
    }
    format!(
        "<!DOCTYPE html><meta charset=utf-8><body>{frames}<pre id=told></pre>\
         <script>{LOOK}</script></body>"
    )
}

/// JSON in which nothing can be taken for an element.
const LOOK: &str = r#"
addEventListener("load", () => {
  const told = [...document.querySelectorAll("iframe")].map(frame => {
    const seen = frame.contentDocument, view = frame.contentWindow, elements = {};
    for (const element of seen.querySelectorAll("*"))
      elements[element.localName] = (elements[element.localName] || 0) + 1;
    const handlers = [...seen.querySelectorAll("*")].flatMap(element =>
      [...element.attributes].map(attribute => attribute.name + "=" + attribute.value)
        .filter(text => /^on|^(href|src|xlink:href)=(?!#)|^style=/i.test(text)));
    return {
      page: frame.src, width: view.innerWidth, across: seen.documentElement.scrollWidth,
      dark: view.matchMedia("(prefers-color-scheme: dark)").matches, title: seen.title,
      paper: view.getComputedStyle(seen.body).backgroundColor,
      fetched: view.performance.getEntriesByType("resource").map(entry => entry.name),
      marker: String(view.marker), handlers, elements,
    };
  });
  const plain = text => "\\u" + text.charCodeAt(0).toString(16).padStart(4, "0");
  document.getElementById("told").textContent =
    JSON.stringify(told).replace(/[<>&\u00a0]/g, plain);
});
"#;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
