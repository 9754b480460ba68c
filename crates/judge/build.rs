//! Packs what the installed program carries inside itself: the warm host's library, the harness,
//! the built-in bank and the attacks of `judge doctor --attack`.
//!
//! The library is a `cdylib`, which Cargo cannot hand to another package on stable Rust, so it is
//! built here by a Cargo of its own in a target directory of its own.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets CARGO_MANIFEST_DIR");
    let root = Path::new(&package).join("../..");
    let root = root.canonicalize().expect("the workspace is where this package is");
    let mut code = String::new();
    pack(&mut code, "HARNESS", &root.join("harness"), &["py"]);
    pack(&mut code, "BANK", &root.join("exercises"), &["toml", "md", "py", "jsonl", "txt"]);
    pack(&mut code, "ATTACKS", &root.join("attacks"), &["toml", "md", "py", "txt"]);
    let library = build_host_library(&root, &out);
    writeln!(code, "pub(crate) static HOST_LIBRARY: &[u8] = include_bytes!({});", quoted(&library))
        .expect("writing to a string cannot fail");
    fs::write(out.join("payload.rs"), code).expect("OUT_DIR can be written to");
}

/// Writes a table of (path below `folder`, bytes), sorted by path.
fn pack(code: &mut String, name: &str, folder: &Path, extensions: &[&str]) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, extensions, &mut files);
    files.sort();
    writeln!(code, "pub(crate) static {name}: &[(&str, &[u8])] = &[")
        .expect("writing to a string cannot fail");
    for file in files {
        let below = file.strip_prefix(folder).expect("it was found below the folder");
        writeln!(code, "    ({}, include_bytes!({})),", quoted(below), quoted(&file))
            .expect("writing to a string cannot fail");
    }
    code.push_str("];\n");
}

/// A path as a Rust string literal.
fn quoted(path: &Path) -> String {
    format!("{:?}", path.to_str().expect("the workspace's path is UTF-8"))
}

fn collect(folder: &Path, extensions: &[&str], files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder that opens can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "__pycache__" && name != "tests" {
                collect(&path, extensions, files);
            }
        } else if path.extension().is_some_and(|e| extensions.iter().any(|x| e == *x)) {
            files.push(path);
        }
    }
}

/// Builds `judge-python` for this target and returns the library's path.
fn build_host_library(root: &Path, out: &Path) -> PathBuf {
    for name in ["judge-python", "judge-sandbox", "judge-protocol"] {
        println!("cargo::rerun-if-changed={}", root.join("crates").join(name).display());
    }
    println!("cargo::rerun-if-changed={}", root.join("Cargo.lock").display());
    let target = env::var("TARGET").expect("Cargo sets TARGET");
    // `<target dir>/<profile>/build/judge-<hash>/out`: one library serves all profiles.
    let target_dir = out.ancestors().nth(4).unwrap_or(out).join("host-library");
    #[expect(clippy::disallowed_methods, reason = "a build script runs outside the walls")]
    let mut cargo = Command::new(env::var_os("CARGO").expect("Cargo sets CARGO"));
    let status = cargo
        .current_dir(root)
        .args(["build", "--package", "judge-python", "--profile", "host", "--locked"])
        .args(["--target", &target])
        .arg("--target-dir")
        .arg(&target_dir)
        .env("PYO3_NO_PYTHON", "1")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .env_remove("RUSTC_WRAPPER")
        .status()
        .expect("Cargo can be run by the Cargo that runs this");
    assert!(status.success(), "the warm host's library could not be built, see above");
    let library = target_dir.join(target).join("host/libjudge_python.so");
    assert!(library.is_file(), "{} is missing", library.display());
    library
}
