//! The subprocess way with a real interpreter, where `PATH` has one: it warms up, seals itself and
//! then attacks.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::fs::File;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::path::PathBuf;

use judge_protocol::Exit;
use judge_sandbox::{ChildLimits, Command, Confinement, Isolation, View, Wall, seal_filter, spawn};

const SCRIPT: &str = r"
import sys, os, json, threading, asyncio, ctypes, socket, subprocess, tempfile, time, random, re, signal

def attempt(name, attack):
    try:
        attack()
        print(name, 'SUCCEEDED')
    except OSError as error:
        print(name, type(error).__name__, error.errno)

attempt('write before', lambda: open('/tmp/judge-x', 'w'))
libc = ctypes.CDLL(None, use_errno=True)
filter = bytes.fromhex(sys.argv[1])
class Program(ctypes.Structure):
    _fields_ = [('length', ctypes.c_ushort), ('filter', ctypes.c_void_p)]
buffer = ctypes.create_string_buffer(filter, len(filter))
program = Program(len(filter) // 8, ctypes.addressof(buffer))
assert libc.syscall(int(sys.argv[2]), 1, 0, ctypes.byref(program)) == 0, ctypes.get_errno()

attempt('read', lambda: open('/etc/passwd'))
attempt('stat', lambda: os.stat('/usr'))
attempt('list', lambda: os.listdir('/'))
attempt('write', lambda: open('/tmp/judge-x', 'w'))
attempt('socket', lambda: socket.socket())
attempt('fork', lambda: os.fork())
attempt('exec', lambda: os.execv(sys.executable, ['x']))
attempt('parent', lambda: os.kill(os.getppid(), 0))
attempt('group', lambda: os.kill(0, 0))
attempt('nice', lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 5))
attempt('subprocess', lambda: subprocess.run(['/bin/true']))

numbers = []
threads = [threading.Thread(target=numbers.append, args=(n,)) for n in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print('threads', sorted(numbers))

async def both():
    return await asyncio.gather(asyncio.sleep(0.01, 1), asyncio.sleep(0, 2))
print('asyncio', asyncio.run(both()))
print('descriptor', open(os.dup(1), 'w').write(''))
try:
    bytearray(600 << 20)
    print('memory SUCCEEDED')
except MemoryError:
    print('memory bounded')
sys.stdout.flush()
signal.raise_signal(signal.SIGTERM)
";

const SAID: &str = "\
write before OSError 30
read FileNotFoundError 2
stat FileNotFoundError 2
list FileNotFoundError 2
write FileNotFoundError 2
socket PermissionError 13
fork PermissionError 1
exec PermissionError 1
parent PermissionError 1
group PermissionError 1
nice PermissionError 1
subprocess PermissionError 1
threads [0, 1, 2]
asyncio [1, 2]
descriptor 0
memory bounded
";

fn output_of(isolation: &Isolation, mut command: Command) -> (String, Exit) {
    let (output, stdout) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    let null = OwnedFd::from(File::open("/dev/null").unwrap());
    let stderr = stdout.try_clone().unwrap();
    command.descriptors = vec![(null, 0), (stdout, 1), (stderr, 2)];
    let mut process = spawn(isolation, command).unwrap().process;
    let mut text = String::new();
    File::from(output).read_to_string(&mut text).unwrap();
    (text, process.reap().unwrap().exit)
}

const LIMITS: ChildLimits =
    ChildLimits { data_bytes: 512 << 20, cpu_seconds: 20, open_files: 64, threads: 8 };

/// The interpreter's real path and the directory that it and its library live in.
fn interpreter() -> Option<(PathBuf, PathBuf)> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|directory| directory.join("python3"));
    let found = found.into_iter().find(|path| path.is_file())?;
    let ask = "import sys, os; print(os.path.realpath(sys.executable)); print(sys.base_prefix)";
    let command = Command {
        program: found,
        arguments: ["-I", "-S", "-c", ask].map(Into::into).to_vec(),
        environment: std::env::vars_os().collect(),
        descriptors: Vec::new(),
        view: View::default(),
        confinement: Confinement::Candidate {
            limits: LIMITS,
            executable_memory: false,
            processes: false,
        },
    };
    let (text, exit) = output_of(&Isolation::none(), command);
    let mut lines = text.lines().map(PathBuf::from);
    (exit == Exit::Code(0)).then(|| Some((lines.next()?, lines.next()?)))?
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |bits: u8| char::from_digit(bits.into(), 16).unwrap();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[test]
fn an_interpreter_warms_up_seals_itself_and_is_then_harmless() {
    let Some((program, home)) = interpreter() else { return };
    let full = Isolation::detect().unwrap();
    let without_view = full.clone().without(&[Wall::MountNamespace, Wall::UserId]);
    let floor = without_view.clone().without(&[
        Wall::UserNamespace,
        Wall::PidNamespace,
        Wall::NetworkNamespace,
        Wall::IpcNamespace,
        Wall::UtsNamespace,
        Wall::Landlock,
    ]);
    for isolation in [full, without_view, floor] {
        let system = ["/usr/lib", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null"];
        let mut readable: Vec<_> =
            system.into_iter().map(PathBuf::from).filter(|path| path.exists()).collect();
        readable.push(home.clone());
        readable.push(program.clone());
        let filter = hexadecimal(&seal_filter());
        let seccomp = libc::SYS_seccomp.to_string();
        let command = Command {
            program: program.clone(),
            arguments: ["-I", "-S", "-B", "-c", SCRIPT, &filter, &seccomp].map(Into::into).to_vec(),
            environment: vec![("PYTHONHASHSEED".into(), "0".into())],
            descriptors: Vec::new(),
            view: View { readable, files: Vec::new() },
            confinement: Confinement::Candidate {
                limits: LIMITS,
                executable_memory: false,
                processes: false,
            },
        };
        let (text, exit) = output_of(&isolation, command);
        assert_eq!(text, SAID, "behind {:?}", isolation.standing());
        assert_eq!(exit, Exit::Signal(libc::SIGTERM));
    }
}
