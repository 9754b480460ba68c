//! What is known while a file is watched, and what follows from what happens.

use std::path::Path;
use std::time::{Instant, SystemTime};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use judge::bank::Bank;
use judge::engine::Submission;
use judge::fault::Fault;
use judge::history::Records;
use judge_core::exercise::Exercise;
use judge_core::grade::is_inconclusive;
use judge_core::report::{Machine, PhaseName, PhaseState, Report};
use judge_core::verdict::Verdict;
use judge_report::{
    NextScreen, Style, WatchFace, WatchMark, WatchScreen, WatchView, diagnostics, watch_screen,
};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::super::args::{Growth, WatchArgs};
use super::super::show;
use super::file::Found;
use super::judging::Measure;

/// Something that happened.
pub(super) enum Message {
    /// A key, or another size.
    Terminal(Event),
    /// The file may have changed.
    Touched,
    /// What was ordered with this number has come to an end.
    Judged(u64, Box<Result<Judged, Fault>>),
    /// A signal asks to stop.
    Interrupted,
    /// The thread that judges has ended in a panic.
    Broken,
}

/// A report, and what went wrong with recording it.
pub(super) struct Judged {
    pub(super) report: Report,
    pub(super) remark: Option<String>,
}

/// What is to be done.
pub(super) enum Wish {
    Nothing,
    End(End),
    /// Look at the file and judge it even if it is as it was.
    ReadAgain,
    Judge {
        submission: Submission,
        growth: Measure,
    },
}

/// How it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Left,
    Interrupted,
}

/// What was asked for on the command line.
pub(super) struct Setting<'a> {
    pub(super) bank: &'a Bank,
    pub(super) exercise: Exercise,
    pub(super) args: &'a WatchArgs,
    pub(super) style: Style,
}

/// What stands in the body.
enum View {
    /// The last report, or why there is none.
    Report,
    Statement,
    Next,
}

/// All that is known.
pub(super) struct State<'a> {
    setting: Setting<'a>,
    /// The exercise's title and file, as they are drawn.
    file: String,
    saved: Option<String>,
    /// What was last found in the file.
    source: Option<Vec<u8>>,
    /// The order that counts, and since when it has been worked on.
    number: u64,
    since: Option<Instant>,
    measure: Measure,
    report: Option<Report>,
    /// Why there is no report.
    fault: Option<String>,
    machine: Option<Machine>,
    view: View,
    hints: usize,
    failing: usize,
    history: Vec<WatchMark>,
    remark: String,
    /// The first row of the body that is seen.
    scroll: usize,
    /// How many rows of the body are seen at once.
    room: usize,
}

impl<'a> State<'a> {
    pub(super) fn new(setting: Setting<'a>) -> Self {
        let file = setting.args.file.display().to_string();
        let history = past(&setting.exercise.id);
        Self {
            setting,
            file,
            saved: None,
            source: None,
            number: 0,
            since: None,
            measure: Measure::Nothing,
            report: None,
            fault: None,
            machine: None,
            view: View::Report,
            hints: 0,
            failing: 0,
            history,
            remark: String::new(),
            scroll: 0,
            room: 0,
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.setting.args.file
    }

    pub(super) fn is_judging(&self) -> bool {
        self.since.is_some()
    }

    /// What is found in the file is to be judged, even if it is what was.
    pub(super) fn forget_source(&mut self) {
        self.source = None;
    }

    /// An order was given.
    pub(super) fn begin(&mut self, number: u64) {
        self.number = number;
        self.since = Some(Instant::now());
        self.remark.clear();
    }

    /// What was found when the file was looked at.
    pub(super) fn saved(&mut self, found: Found) -> Wish {
        match found {
            Found::Nothing => {
                self.saved = None;
                self.source = None;
                Wish::Nothing
            }
            Found::Unreadable(fault) => {
                self.fail(&fault);
                Wish::Nothing
            }
            Found::Saved(submission, at) => {
                self.saved = Some(clock(at));
                if self.source.as_ref() == Some(&submission.source) {
                    return Wish::Nothing;
                }
                self.source = Some(submission.source.clone());
                self.view = View::Report;
                self.measure = Measure::Nothing;
                Wish::Judge { submission, growth: Measure::Nothing }
            }
        }
    }

    /// What follows from a message.
    pub(super) fn hear(&mut self, message: Message) -> Wish {
        match message {
            Message::Terminal(Event::Key(key)) if key.kind != KeyEventKind::Release => {
                self.press(key)
            }
            Message::Terminal(_) | Message::Touched => Wish::Nothing,
            Message::Judged(number, judged) => {
                if number == self.number {
                    self.judged(*judged);
                }
                Wish::Nothing
            }
            Message::Interrupted => Wish::End(End::Interrupted),
            // The panic is told once the screen is given back.
            Message::Broken => Wish::End(End::Left),
        }
    }

    fn judged(&mut self, judged: Result<Judged, Fault>) {
        self.since = None;
        match judged {
            Ok(Judged { mut report, remark }) => {
                report.next = None;
                ask_for_growth(&mut report);
                self.history.push(mark(&report));
                self.machine = Some(report.machine.clone());
                self.remark = remark.unwrap_or_default();
                self.report = Some(report);
                self.fault = None;
                self.failing = 0;
                self.scroll = 0;
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn fail(&mut self, fault: &Fault) {
        let style = &self.setting.style;
        let mut text = diagnostics(&fault.diagnostics, style);
        text.extend(["  error: ", &judge_report::visible(&fault.message), "\n"]);
        for hint in &fault.hints {
            text.extend(["    hint: ", &judge_report::visible(hint), "\n"]);
        }
        self.fault = Some(text);
        self.view = View::Report;
    }

    fn press(&mut self, key: KeyEvent) -> Wish {
        self.remark.clear();
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Char('c') if control => return Wish::End(End::Interrupted),
            KeyCode::Char(_) if control => {}
            KeyCode::Char('q') => return Wish::End(End::Left),
            KeyCode::Char('r') => return Wish::ReadAgain,
            KeyCode::Char('g') => return self.measure(),
            KeyCode::Char('h') => self.next_hint(),
            KeyCode::Char('s') => self.look_at(match self.view {
                View::Statement => View::Report,
                View::Report | View::Next => View::Statement,
            }),
            KeyCode::Char('n') => self.next(),
            KeyCode::Esc => self.look_at(View::Report),
            KeyCode::Down | KeyCode::Char('j') => self.scroll = self.scroll.saturating_add(1),
            KeyCode::Up | KeyCode::Char('k') => self.scroll = self.scroll.saturating_sub(1),
            KeyCode::PageDown | KeyCode::Char(' ') => {
                self.scroll = self.scroll.saturating_add(self.room.max(1));
            }
            KeyCode::PageUp => self.scroll = self.scroll.saturating_sub(self.room.max(1)),
            KeyCode::Home => self.scroll = 0,
            KeyCode::End => self.scroll = usize::MAX,
            _ => {}
        }
        Wish::Nothing
    }

    fn look_at(&mut self, view: View) {
        self.view = view;
        self.scroll = 0;
    }

    fn measure(&mut self) -> Wish {
        if self.setting.args.growth == Growth::Off {
            "growth is not measured with --growth off".clone_into(&mut self.remark);
            return Wish::Nothing;
        }
        let Some(source) = self.source.clone() else { return Wish::Nothing };
        self.look_at(View::Report);
        self.measure = Measure::Growth;
        let submission = Submission { name: self.file.clone(), source };
        Wish::Judge { submission, growth: Measure::Growth }
    }

    fn next_hint(&mut self) {
        let all = self.setting.exercise.hints.len();
        if self.hints < all {
            self.hints += 1;
        } else {
            let said = if all == 0 { "there are no hints" } else { "these are all hints" };
            said.clone_into(&mut self.remark);
        }
        self.view = View::Report;
        // Hints stand at the end.
        self.scroll = usize::MAX;
    }

    /// The next failing case, or where nothing fails the next exercise.
    fn next(&mut self) {
        let Some(report) = &self.report else { return };
        if report.verdict == Verdict::Accepted {
            self.look_at(View::Next);
        } else if report.failures.len() > 1 {
            self.failing = (self.failing + 1) % report.failures.len();
            self.look_at(View::Report);
        } else {
            "no other case fails".clone_into(&mut self.remark);
        }
    }

    /// The first row of the body to be drawn, of so many where so many can be seen.
    pub(super) fn scrolled(&mut self, rows: usize, room: usize) -> usize {
        self.room = room;
        self.scroll = self.scroll.min(rows.saturating_sub(room));
        self.scroll
    }

    /// What is drawn on a screen of so many columns.
    pub(super) fn face(&self, width: usize) -> WatchFace {
        let style = Style { width, ..self.setting.style.clone() };
        let exercise = &self.setting.exercise;
        let other = match self.view {
            View::Statement => Some(show::text(self.setting.bank, exercise, &style)),
            View::Next => Some(self.onward(&style)),
            View::Report => self.fault.clone(),
        };
        let view = match (&other, &self.report) {
            (Some(text), _) => WatchView::Text(text),
            (None, Some(report)) => WatchView::Report(report, self.failing),
            (None, None) => WatchView::Nothing,
        };
        let screen = WatchScreen {
            title: &exercise.title,
            file: &self.file,
            saved: self.saved.as_deref(),
            machine: self.machine.as_ref(),
            view,
            hints: &exercise.hints[..self.hints],
            hints_all: exercise.hints.len(),
            doing: self.doing(),
            history: &self.history,
        };
        watch_screen(&screen, &style)
    }

    fn doing(&self) -> String {
        let Some(since) = self.since else { return self.remark.clone() };
        let tenths = since.elapsed().as_millis() / 100;
        let what = match self.measure {
            Measure::Growth => "judging and measuring growth",
            Measure::Nothing => "judging",
        };
        format!("{what}, {}.{} s", tenths / 10, tenths % 10)
    }

    fn onward(&self, style: &Style) -> String {
        let Setting { bank, exercise, .. } = &self.setting;
        let Some(next) = bank.next(exercise) else {
            return "  `judge next` suggests what to do next\n".to_owned();
        };
        let difficulty = next.difficulty.name().to_owned();
        let screen = NextScreen {
            facts: vec![next.category.clone(), next.subtopic.clone(), difficulty],
            reason: format!("the harder variant of {}, which is done", exercise.id),
            id: next.id,
            title: next.title,
        };
        judge_report::next_screen(&screen, style)
    }
}

/// Where growth was not measured because nobody asked, the key says so.
fn ask_for_growth(report: &mut Report) {
    let right = report.verdict == Verdict::Accepted;
    for phase in &mut report.phases {
        if let (true, PhaseName::Growth, PhaseState::NotRun(why)) =
            (right, phase.name, &mut phase.state)
            && why == "switched off"
        {
            "not measured yet: press g".clone_into(why);
        }
    }
}

fn mark(report: &Report) -> WatchMark {
    match report.verdict {
        Verdict::Accepted if is_inconclusive(report) => WatchMark::Doubted,
        verdict => mark_of(verdict),
    }
}

fn mark_of(verdict: Verdict) -> WatchMark {
    if verdict == Verdict::Accepted { WatchMark::Accepted } else { WatchMark::Refused }
}

/// The verdicts of past runs; none where the record cannot be read.
fn past(exercise: &str) -> Vec<WatchMark> {
    let history = Records::of_environment().read().unwrap_or_default();
    let recent = history.runs(exercise).map(|runs| runs.recent.clone());
    recent.unwrap_or_default().into_iter().map(mark_of).collect()
}

/// `14:02:11`, as the clock on the wall shows it.
fn clock(at: SystemTime) -> String {
    let at = Timestamp::try_from(at).unwrap_or_default();
    at.to_zoned(TimeZone::system()).strftime("%H:%M:%S").to_string()
}
