//! Where judgements go: standard output, or a file that a later batch can go on with.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use judge::batch::{Ids, Judgement};
use judge::fault::Fault;
use nix::fcntl::{Flock, FlockArg};

use super::super::args::BatchArgs;
use super::super::output::note;

/// An output of lines.
pub(super) struct Results {
    to: To,
}

enum To {
    Stdout(io::Stdout),
    File {
        path: PathBuf,
        file: Flock<File>,
        /// Where its last whole line ends.
        whole: u64,
    },
}

impl Results {
    /// Opens the output; `judged` takes the ids that it holds already.
    pub(super) fn open(args: &BatchArgs, judged: &mut Ids) -> Result<Self, Fault> {
        let Some(path) = &args.resume else { return Ok(Self { to: To::Stdout(io::stdout()) }) };
        resume(path, judged).map(|to| Self { to }).map_err(|error| {
            let fault = Fault::system(format_args!("go on with `{}`", path.display()), &error);
            match error.kind() {
                io::ErrorKind::InvalidData => fault.hint("it is no output of `judge batch`"),
                _ => fault,
            }
        })
    }

    /// Writes one judgement, wholly or not at all as far as a file allows it.
    pub(super) fn write(&mut self, judgement: &Judgement) -> Result<(), Fault> {
        let line = judge_report::json_line(judgement);
        match &mut self.to {
            To::Stdout(stdout) => {
                let mut stdout = stdout.lock();
                stdout
                    .write_all(line.as_bytes())
                    .and_then(|()| stdout.flush())
                    .map_err(|e| Fault::system("write to standard output", e))
            }
            To::File { path, file, whole } => {
                if let Err(error) = file.write_all(line.as_bytes()) {
                    // What a full disk still took of the line goes again; if not even that is
                    // possible, the next batch drops it.
                    let _ = file.set_len(*whole);
                    return Err(Fault::system(
                        format_args!("write to `{}`", path.display()),
                        error,
                    ));
                }
                *whole += line.len() as u64;
                Ok(())
            }
        }
    }

    /// A fault that ends the batch, with how to go on.
    pub(super) fn resume_hint(&self, fault: Fault) -> Fault {
        match &self.to {
            To::Stdout(_) => fault.hint("with --resume OUT a batch can be gone on with"),
            To::File { path, .. } => {
                fault.hint(format!("the same command goes on with `{}`", path.display()))
            }
        }
    }
}

fn resume(path: &Path, judged: &mut Ids) -> io::Result<To> {
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file"));
    }
    let mut file = Flock::lock(file, FlockArg::LockExclusiveNonblock)
        .map_err(|_| io::Error::new(io::ErrorKind::ResourceBusy, "another batch writes to it"))?;
    let whole = judged.read(BufReader::with_capacity(1 << 16, &*file))?;
    let torn = file.metadata()?.len() - whole;
    if torn > 0 {
        file.set_len(whole)?;
        note(&format!(
            "note: a torn last line of {torn} bytes is dropped from `{}`",
            path.display()
        ));
    }
    file.seek(SeekFrom::Start(whole))?;
    Ok(To::File { path: path.to_owned(), file, whole })
}
