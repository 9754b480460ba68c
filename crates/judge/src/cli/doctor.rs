//! `judge doctor`.

use std::process::ExitCode;
use std::time::Instant;

use judge::engine::Engine;
use judge::fault::Fault;
use judge::runner::Walls;
use judge_core::report::Machine;
use judge_report::{DoctorRow, DoctorScreen, DoctorState, duration};
use judge_sandbox::{Probe, ProbeState, probe};
use serde_json::json;

use super::args::{DoctorArgs, PlainFormat};
use super::attack::{Attacks, attack};
use super::exit;
use super::output::Output;
use super::run::settings;

/// Probes each wall by raising it, starts the interpreter behind them, and says what is missing;
/// on request attacks them too.
pub(crate) async fn doctor(args: &DoctorArgs, output: &Output) -> Result<ExitCode, Fault> {
    let mut rows: Vec<DoctorRow> = probe().iter().map(probed).collect();
    let started = Instant::now();
    let engine = match settings(&args.python, Walls::Raised).await {
        Ok(settings) => Engine::start(settings).await,
        Err(fault) => Err(fault),
    };
    let warm = duration(u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX));
    let machine = engine.as_ref().ok().map(Engine::machine);
    rows.extend(interpreter(&engine, &warm));
    let sound = rows.iter().all(|row| row.state != DoctorState::Missing);
    drop(engine);
    // Where no interpreter can be started there is nothing to attack from, which is told above.
    let attacks = if args.attack && sound { Some(attack(args).await?) } else { None };
    output.print(&match args.format {
        PlainFormat::Terminal => {
            let isolation = machine.as_ref().map_or_else(|| "none".to_owned(), isolation);
            let screen = DoctorScreen { rows, isolation, remark: String::new() };
            let style = output.style();
            let attacks: String = attacks.iter().flatten().map(|one| one.screen(&style)).collect();
            judge_report::doctor_screen(&screen, &style) + &attacks
        }
        PlainFormat::Json => json_report(&rows, machine.as_ref(), attacks.as_deref()),
    });
    let held = attacks.iter().flatten().all(Attacks::all_held);
    Ok(if sound && held { exit::accepted() } else { exit::fault_code() })
}

fn probed(probe: &Probe) -> DoctorRow {
    DoctorRow {
        state: match probe.state {
            ProbeState::Stands => DoctorState::Stands,
            ProbeState::Caution => DoctorState::Caution,
            ProbeState::Missing => DoctorState::Missing,
        },
        name: probe.name.to_owned(),
        detail: probe.detail.clone(),
        costs: probe.costs.clone(),
        repair: probe.repair.clone(),
    }
}

fn interpreter(engine: &Result<Engine, Fault>, warm: &str) -> Vec<DoctorRow> {
    let row = |state, name: &str, detail: String| DoctorRow {
        state,
        name: name.to_owned(),
        detail,
        costs: String::new(),
        repair: String::new(),
    };
    match engine {
        Ok(engine) => {
            let machine = engine.machine();
            let python = &machine.python;
            let what =
                format!("{} {}, {}", python.implementation, python.version, python.executable);
            let way = format!(
                "{}, ready in {warm}, attacks on its own walls fail",
                machine.backend.name()
            );
            vec![
                row(DoctorState::Stands, "python", what),
                row(DoctorState::Stands, "self-test", way),
            ]
        }
        Err(fault) => {
            let mut failed = row(DoctorState::Missing, "python", fault.message.clone());
            failed.repair = fault.hints.join("; ");
            vec![failed]
        }
    }
}

fn isolation(machine: &Machine) -> String {
    let standing = machine.walls.iter().filter(|wall| wall.stands).count();
    let all = machine.walls.len();
    format!("{} ({standing} of {all} walls)", machine.level.name())
}

fn json_report(
    rows: &[DoctorRow],
    machine: Option<&Machine>,
    attacks: Option<&[Attacks]>,
) -> String {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let state = match row.state {
                DoctorState::Stands => "stands",
                DoctorState::Caution => "caution",
                DoctorState::Missing => "missing",
            };
            json!({
                "state": state,
                "name": row.name,
                "detail": row.detail,
                "costs": row.costs,
                "repair": row.repair,
            })
        })
        .collect();
    let attacks = attacks.map(|all| all.iter().map(Attacks::json).collect::<Vec<_>>());
    let report = json!({ "format": 1, "machine": machine, "rows": rows, "attacks": attacks });
    format!("{report:#}\n")
}
