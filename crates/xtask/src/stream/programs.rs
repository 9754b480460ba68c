//! What a stream is made of: right submissions, wrong ones, and hostile ones.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use judge_core::shape::Random;
use judge_tests::tests_dir;
use serde_json::json;

use crate::bench::EXERCISE;

/// Submissions come in blocks, each with so many of a kind; the rest is right. All tenths of a long
/// stream are alike in this way.
const BLOCK: usize = 100;
const WRONG: usize = 4;
const HOSTILE: usize = 1;
/// Of the right ones so many are odd; all others are small variants of the bank's own.
const ODD: usize = 5;

/// Hostile programs, in the folder of tests.
const BOMBS: [&str; 14] = [
    "endless_loop.py",
    "fork_bomb.py",
    "two_gigabytes.py",
    "kills_itself.py",
    "recursion.py",
    "kills_its_parent.py",
    "endless_print.py",
    "thread_bomb.py",
    "recursion_in_c.py",
    "forged_answer_of_three_million_values.py",
    "memory_in_small_objects.py",
    "fork_by_system.py",
    "endless_loop_that_swallows_everything.py",
    "many_descriptors.py",
];
const CHEATS: [&str; 8] = [
    "exit_status_0.py",
    "exit_status_0_at_import.py",
    "forged_frames_at_import.py",
    "forged_frames_in_every_descriptor.py",
    "frames_at_exit.py",
    "prints_a_report_and_exits.py",
    "interrupts_its_parents.py",
    "comparison_rewritten_in_the_parent.py",
];

/// Verdicts that say that a submission runs and is not right.
const WRONG_VERDICTS: [&str; 3] = ["wrong_answer", "runtime_error", "does_not_load"];

/// Each kind of program.
pub(super) struct Programs {
    all: Vec<Program>,
    usual: Vec<usize>,
    odd: Vec<usize>,
    wrong: Vec<usize>,
    hostile: Vec<usize>,
}

struct Program {
    name: String,
    source: String,
    /// Which verdicts are right; with none of them, all but `accepted`.
    verdicts: Vec<String>,
}

impl Programs {
    /// Reads them from the bank and the tests.
    pub(super) fn read() -> Result<Self, String> {
        let mut programs =
            Self { all: vec![], usual: vec![], odd: vec![], wrong: vec![], hostile: vec![] };
        let bank = tests_dir().with_file_name("exercises").join(EXERCISE).join("submissions");
        programs.usual = programs.folder(&bank.join("accepted"), &["accepted"])?;
        programs.wrong = programs.folder(&bank.join("wrong"), &["wrong_answer"])?;
        let verdicts = tests_dir().join("verdicts").join(EXERCISE);
        programs.odd = programs.folder(&verdicts.join("accepted"), &["accepted"])?;
        for verdict in WRONG_VERDICTS {
            // Of few cases another one may be the first that fails.
            let allowed: &[&str] =
                if verdict == "does_not_load" { &[verdict] } else { &WRONG_VERDICTS[..2] };
            let wrong = programs.folder(&verdicts.join(verdict), allowed)?;
            programs.wrong.extend(wrong);
        }
        let bombs = judge_tests::programs("bombs");
        for name in BOMBS {
            let bomb = bombs.iter().find(|bomb| bomb.name == name);
            let bomb = bomb.ok_or_else(|| format!("bombs/{name} is gone"))?;
            let verdicts = bomb.header("expect").ok_or("a bomb expects nothing")?;
            programs.hostile.extend(programs_add(&mut programs.all, &bomb.path, verdicts)?);
        }
        for name in CHEATS {
            let path = tests_dir().join("cheats").join(EXERCISE).join(name);
            programs.hostile.extend(programs_add(&mut programs.all, &path, Vec::new())?);
        }
        Ok(programs)
    }

    /// Adds all of a folder.
    fn folder(&mut self, folder: &Path, verdicts: &[&str]) -> Result<Vec<usize>, String> {
        let say = |e: std::io::Error| format!("{}: {e}", folder.display());
        let mut paths = Vec::new();
        for entry in folder.read_dir().map_err(say)? {
            paths.push(entry.map_err(say)?.path());
        }
        paths.sort();
        let verdicts: Vec<String> = verdicts.iter().map(|&verdict| verdict.to_owned()).collect();
        let mut added = Vec::new();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "py")) {
            added.extend(programs_add(&mut self.all, path, verdicts.clone())?);
        }
        Ok(added)
    }

    /// A part of a stream that is as long as this has every hostile program.
    pub(super) fn period(&self) -> usize {
        self.hostile.len() * BLOCK / HOSTILE
    }

    fn name(&self, program: usize) -> &str {
        &self.all[program].name
    }

    /// What is wrong with this verdict on it.
    pub(super) fn judged(&self, program: usize, verdict: &str) -> Option<String> {
        let Program { name, verdicts, .. } = &self.all[program];
        let right = match verdicts.as_slice() {
            [] => verdict != "accepted",
            these => these.iter().any(|one| one == verdict),
        };
        (!right).then(|| format!("{name}: {verdict}"))
    }
}

/// Adds a program, unless its bytes are no text, which a line of JSON cannot hold.
fn programs_add(
    all: &mut Vec<Program>,
    path: &Path,
    verdicts: Vec<String>,
) -> Result<Option<usize>, String> {
    let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let Ok(source) = String::from_utf8(bytes) else { return Ok(None) };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    all.push(Program { name, source, verdicts });
    Ok(Some(all.len() - 1))
}

/// Which program stands at which place.
pub(super) struct Stream {
    programs: Vec<usize>,
    hostile: usize,
    wrong: usize,
}

impl Stream {
    /// So many, by chance.
    pub(super) fn of(programs: &Programs, count: usize, chance: &mut Random) -> Self {
        let mut stream = Self { programs: Vec::with_capacity(count), hostile: 0, wrong: 0 };
        while stream.programs.len() < count {
            let mut block = Vec::with_capacity(BLOCK);
            for place in 0..BLOCK {
                block.push(stream.draw(programs, place, chance));
            }
            for last in (1..BLOCK).rev() {
                block.swap(last, chance.position(last + 1));
            }
            stream.programs.extend(block);
        }
        stream.programs.truncate(count);
        stream
    }

    /// One of the kind that has this place of a block before it is shuffled. Wrong and hostile ones
    /// come by turns, so that tenths have the same ones.
    fn draw(&mut self, programs: &Programs, place: usize, chance: &mut Random) -> usize {
        let any = |list: &[usize], chance: &mut Random| list[chance.position(list.len())];
        let turn = |list: &[usize], turn: &mut usize| {
            *turn += 1;
            list[*turn % list.len()]
        };
        match place {
            place if place < HOSTILE => turn(&programs.hostile, &mut self.hostile),
            place if place < HOSTILE + WRONG => turn(&programs.wrong, &mut self.wrong),
            place if place < HOSTILE + WRONG + ODD => any(&programs.odd, chance),
            _ => any(&programs.usual, chance),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.programs.len()
    }

    /// The program at a place.
    pub(super) fn program(&self, place: usize) -> usize {
        self.programs[place]
    }

    /// Writes it as lines of JSON; the id is the place, and no two sources are alike.
    pub(super) fn write(&self, programs: &Programs, path: &Path) -> Result<(), String> {
        let write = || -> std::io::Result<()> {
            let mut file = BufWriter::new(File::create(path)?);
            for (place, program) in self.programs.iter().enumerate() {
                let source = format!("{}\n# {place}\n", programs.all[*program].source);
                let line = json!({ "id": place, "exercise": EXERCISE, "source": source });
                writeln!(file, "{line}")?;
            }
            file.flush()
        };
        write().map_err(|e| format!("{}: {e}", path.display()))
    }

    /// How many of which kind, and the hostile ones by name.
    pub(super) fn told(&self, programs: &Programs) -> String {
        let of = |list: &[usize]| self.programs.iter().filter(|it| list.contains(it)).count();
        let mut told = format!(
            "{} right, {} wrong, {} hostile",
            of(&programs.usual) + of(&programs.odd),
            of(&programs.wrong),
            of(&programs.hostile)
        );
        for program in &programs.hostile {
            let count = of(&[*program]);
            if count > 0 {
                write!(told, "\n  {count:>6} {}", programs.name(*program))
                    .expect("a string takes all text");
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_four_are_wrong_and_one_is_hostile() {
        let programs = Programs::read().unwrap();
        let stream = Stream::of(&programs, 1_000, &mut Random::new(7));
        let told = stream.told(&programs);
        assert!(told.starts_with("950 right, 40 wrong, 10 hostile"), "{told}");
    }

    #[test]
    fn cheat_may_get_any_verdict_but_accepted() {
        let programs = Programs::read().unwrap();
        let cheat = *programs.hostile.last().unwrap();
        assert!(programs.judged(cheat, "runtime_error").is_none());
        assert!(programs.judged(cheat, "accepted").is_some());
        let bomb = programs.hostile[0];
        assert!(programs.judged(bomb, "time_limit").is_none());
        assert!(programs.judged(bomb, "runtime_error").is_some());
    }
}
