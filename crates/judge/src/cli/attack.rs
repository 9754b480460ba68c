//! `judge doctor --attack`: attacks on the walls, from inside, on each backend.

use judge::attack::{Attack, Attacked, End, Target, attacks};
use judge::engine::{Engine, Settings};
use judge::fault::Fault;
use judge::runner::Walls;
use judge_core::report::{Backend, Machine, Report};
use judge_core::verdict::CaseVerdict;
use judge_report::{AttackEnd, AttackRow, AttackScreen, Style, bytes, duration, in_short};
use serde_json::{Value, json};

use super::args::DoctorArgs;
use super::run::settings;

/// What came of all attacks on one backend.
pub(crate) struct Attacks {
    machine: Machine,
    attacked: Vec<(Attack, Attacked)>,
}

/// Runs every attack on the backend that was asked for, or on both where the interpreter can.
pub(crate) async fn attack(args: &DoctorArgs) -> Result<Vec<Attacks>, Fault> {
    let walls = if args.unsafe_no_sandbox { Walls::None } else { Walls::Raised };
    let asked = settings(&args.python, walls).await?;
    let embeddable = asked.interpreter.embeddable && walls == Walls::Raised;
    let backends = match asked.backend {
        Some(backend) => vec![backend],
        None if embeddable => vec![Backend::Embedded, Backend::Subprocess],
        None => vec![Backend::Subprocess],
    };
    let mut done = Vec::new();
    for backend in backends {
        let settings = settings(&args.python, walls).await?;
        done.push(on(Settings { backend: Some(backend), ..settings }).await?);
    }
    Ok(done)
}

async fn on(settings: Settings) -> Result<Attacks, Fault> {
    let engine = Engine::start(settings).await?;
    let target = Target::new(&engine).await?;
    let mut attacked = Vec::new();
    for attack in attacks() {
        let came = target.try_out(&engine, &attack).await;
        attacked.push((attack, came));
    }
    Ok(Attacks { machine: engine.machine(), attacked })
}

impl Attacks {
    /// Whether none attained anything.
    pub(crate) fn all_held(&self) -> bool {
        self.attacked.iter().all(|(_, came)| came.end != End::NotHeld)
    }

    /// A table for people.
    pub(crate) fn screen(&self, style: &Style) -> String {
        let rows = self.attacked.iter().map(|(attack, came)| AttackRow {
            end: match came.end {
                End::Held => AttackEnd::Held,
                End::NotHeld => AttackEnd::NotHeld,
                End::Untried => AttackEnd::Untried,
            },
            name: attack.name.replace('_', " "),
            happened: happened(came),
        });
        let (python, backend) = (&self.machine.python, self.machine.backend.name());
        let (name, version) = (&python.implementation, &python.version);
        let machine = format!("{name} {version} · {backend} · {}", self.machine.level.name());
        judge_report::attack_screen(&AttackScreen { rows: rows.collect(), machine }, style)
    }

    /// The same for programs.
    pub(crate) fn json(&self) -> Value {
        let attacks = self.attacked.iter().map(|(attack, came)| {
            let end = match came.end {
                End::Held => "held",
                End::NotHeld => "not_held",
                End::Untried => "not_tried",
            };
            json!({
                "name": attack.name,
                "tries": attack.tries,
                "end": end,
                "verdict": came.report.as_ref().ok().map(|report| report.verdict),
                "happened": happened(came),
            })
        });
        json!({ "machine": self.machine, "attacks": attacks.collect::<Vec<_>>() })
    }
}

/// What became of the attack: a verdict with its reason, and how much was used up at a limit.
fn happened(came: &Attacked) -> String {
    match &came.report {
        Ok(report) => format!("{}{}", in_short(report), used(report)),
        Err(fault) => format!("judge could not judge: {}", fault.message),
    }
}

fn used(report: &Report) -> String {
    let failure = report.failures.first();
    match failure.map(|failure| (&failure.verdict, &failure.usage)) {
        Some((CaseVerdict::Limit { .. }, usage)) => {
            let (cpu, memory) = (duration(usage.cpu_us), bytes(usage.memory_bytes));
            format!(", after {cpu} of CPU and {memory}")
        }
        Some(_) | None => String::new(),
    }
}
