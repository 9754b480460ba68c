//! Prints every screen, or those whose names begin so:
//! `cargo run -p judge-report --example gallery [WIDTH] [color] [ascii] [explain] [only=NAME]`.

#![expect(clippy::print_stdout, reason = "it is made to print")]

#[path = "../fixtures/mod.rs"]
mod fixtures;

use judge_report::{
    Style, concise, diagnostics, doctor_screen, explain_growth, list_screen, next_screen,
    roadmap_screen, show_screen, terminal,
};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let style = Style {
        width: args.iter().find_map(|arg| arg.parse().ok()).unwrap_or(80),
        color: args.iter().any(|arg| arg == "color"),
        unicode: !args.iter().any(|arg| arg == "ascii"),
        links: None,
    };
    let wanted = args.iter().find_map(|arg| arg.strip_prefix("only="));
    for (name, report) in fixtures::reports() {
        if wanted.is_some_and(|wanted| !name.starts_with(wanted)) {
            continue;
        }
        println!("$ {name}\n{}", terminal(&report, &style));
        print!("{}", concise(&report));
        println!("{}", "=".repeat(style.width));
        if args.iter().any(|arg| arg == "explain") {
            println!("{}", explain_growth(&report, &style));
        }
    }
    if wanted.is_some() {
        return;
    }
    println!("{}", diagnostics(&fixtures::screens::mistakes(), &style));
    println!("{}", list_screen(&fixtures::screens::list(), 5, &style));
    println!("{}", list_screen(&fixtures::screens::list_with_runs(), 4, &style));
    println!("{}", roadmap_screen(&fixtures::screens::roadmap(), &style));
    println!("{}", next_screen(&fixtures::screens::next(), &style));
    println!("{}", show_screen(&fixtures::screens::show(), &style));
    println!("{}", show_screen(&fixtures::screens::show_class(), &style));
    println!("{}", doctor_screen(&fixtures::screens::doctor(), &style));
}
