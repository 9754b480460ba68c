//! Prints every screen: `cargo run -p judge-report --example gallery [WIDTH] [color] [ascii]`.

#![expect(clippy::print_stdout, reason = "it is made to print")]

#[path = "../fixtures/mod.rs"]
mod fixtures;

use judge_report::{
    Style, concise, diagnostics, doctor_screen, list_screen, show_screen, terminal,
};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let style = Style {
        width: args.iter().find_map(|arg| arg.parse().ok()).unwrap_or(80),
        color: args.iter().any(|arg| arg == "color"),
        unicode: !args.iter().any(|arg| arg == "ascii"),
        links: None,
    };
    for (name, report) in fixtures::reports() {
        println!("$ {name}\n{}", terminal(&report, &style));
        print!("{}", concise(&report));
        println!("{}", "=".repeat(style.width));
    }
    println!("{}", diagnostics(&fixtures::screens::mistakes(), &style));
    println!("{}", list_screen(&fixtures::screens::list(), &style));
    println!("{}", show_screen(&fixtures::screens::show(), &style));
    println!("{}", show_screen(&fixtures::screens::show_class(), &style));
    println!("{}", doctor_screen(&fixtures::screens::doctor(), &style));
}
