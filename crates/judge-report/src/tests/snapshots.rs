//! Every screen, as a file to look at.

use insta::internals::SettingsBindDropGuard;
use insta::{Settings, assert_snapshot};

use super::fixtures::{reports, screens};
use crate::{
    Style, concise, diagnostics, doctor_screen, json, list_screen, next_screen, roadmap_screen,
    show_screen, terminal,
};

/// Puts the snapshots of a test into `src/snapshots`, under their own names.
pub(super) fn in_snapshots() -> SettingsBindDropGuard {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind_to_scope()
}

pub(super) fn style(width: usize) -> Style {
    Style { width, color: false, unicode: true, links: None }
}

fn in_color() -> Style {
    Style { color: true, ..style(80) }
}

/// Escape bytes made visible, so that a snapshot is text.
fn shown(screen: &str) -> String {
    screen.replace('\x1b', "␛")
}

#[test]
fn every_report_at_80_columns() {
    let _settings = in_snapshots();
    for (name, report) in reports() {
        assert_snapshot!(format!("{name}_80"), terminal(&report, &style(80)));
    }
}

#[test]
fn every_report_at_120_columns() {
    let _settings = in_snapshots();
    for (name, report) in reports() {
        assert_snapshot!(format!("{name}_120"), terminal(&report, &style(120)));
    }
}

#[test]
fn every_report_in_colour() {
    let _settings = in_snapshots();
    for (name, report) in reports() {
        assert_snapshot!(format!("{name}_color"), shown(&terminal(&report, &in_color())));
    }
}

#[test]
fn colour_and_links_change_nothing_but_colour_and_links() {
    for (name, report) in reports() {
        let linked = Style { links: Some("/home/a b".to_owned()), ..in_color() };
        let bare = without_escapes(&terminal(&report, &linked));
        assert_eq!(bare, terminal(&report, &style(80)), "{name}");
    }
}

fn without_escapes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\x1b') {
        out.push_str(&rest[..at]);
        let sequence = &rest[at..];
        let end = match sequence.strip_prefix("\x1b]") {
            Some(link) => link.find("\x1b\\").unwrap() + 4,
            None => sequence.find('m').unwrap() + 1,
        };
        rest = &sequence[end..];
    }
    out + rest
}

#[test]
fn every_report_without_unicode() {
    let _settings = in_snapshots();
    let all: Vec<String> =
        reports().iter().map(|(_, report)| terminal(report, &Style::plain())).collect();
    assert_snapshot!("all_ascii", all.join("\n=====\n"));
}

#[test]
fn narrow_terminals_move_facts_below() {
    let _settings = in_snapshots();
    let all: Vec<String> =
        reports().iter().map(|(_, report)| terminal(report, &style(60))).collect();
    assert_snapshot!("all_60", all.join("\n=====\n"));
}

#[test]
fn every_report_for_editors() {
    let _settings = in_snapshots();
    let all: String = reports().iter().map(|(_, report)| concise(report)).collect();
    assert_snapshot!("all_concise", all);
}

#[test]
fn reports_for_programs() {
    let _settings = in_snapshots();
    for (name, report) in reports() {
        let wanted = [
            "wrong_answer",
            "runtime_error",
            "syntax_error",
            "growth_hidden",
            "withheld_exception",
        ];
        if wanted.contains(&name) {
            assert_snapshot!(format!("{name}_json"), json(&report));
        }
    }
}

#[test]
fn other_screens() {
    let _settings = in_snapshots();
    for (suffix, style) in [("80", style(80)), ("120", style(120)), ("color", in_color())] {
        let screens = [
            ("diagnostics", diagnostics(&screens::mistakes(), &style)),
            ("list", list_screen(&screens::list(), 5, &style)),
            ("list_with_runs", list_screen(&screens::list_with_runs(), 4, &style)),
            ("roadmap", roadmap_screen(&screens::roadmap(), &style)),
            ("next", next_screen(&screens::next(), &style)),
            ("show", show_screen(&screens::show(), &style)),
            ("show_class", show_screen(&screens::show_class(), &style)),
            ("doctor", doctor_screen(&screens::doctor(), &style)),
        ];
        for (name, screen) in screens {
            assert_snapshot!(format!("{name}_{suffix}"), shown(&screen));
        }
    }
}

#[test]
fn pages_have_no_ragged_ends() {
    for (name, report) in reports() {
        for width in [10, 40, 60, 80, 100, 250] {
            let page = terminal(&report, &style(width));
            assert!(!page.contains(" \n"), "{name} at {width} has blanks at a line's end:\n{page}");
            assert!(!page.contains("\n\n\n"), "{name} at {width} has two blank lines:\n{page}");
            assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{name} at {width}");
        }
    }
}
