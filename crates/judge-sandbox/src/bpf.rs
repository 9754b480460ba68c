//! A small assembler for seccomp filters (classic BPF).
//!
//! A filter first ends any call of another architecture, then finds the call's number in a
//! balanced tree: the kernel runs a new filter once for every number there is, so a tree installs
//! three times faster than a list. Each leaf either returns or looks at arguments and returns.
//! Classic BPF jumps forward only, by at most 255 instructions; longer ones take a `JA`.

use libc::{
    BPF_ABS, BPF_ALU, BPF_AND, BPF_JA, BPF_JEQ, BPF_JGE, BPF_JMP, BPF_K, BPF_LD, BPF_RET, BPF_W,
    SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO, SECCOMP_RET_KILL_PROCESS,
};

use crate::sys::sock_filter;

#[cfg(target_arch = "x86_64")]
const ARCHITECTURE: u32 = 0xC000_003E;
#[cfg(target_arch = "aarch64")]
const ARCHITECTURE: u32 = 0xC000_00B7;
/// Numbers from here on are the x32 ABI on `x86_64`, and nothing at all elsewhere.
pub(crate) const FIRST_FOREIGN: u32 = 0x4000_0000;

// Offsets into `struct seccomp_data`.
const NUMBER: u32 = 0;
const ARCH: u32 = 4;
const ARGUMENTS: u32 = 16;

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Allow,
    /// The call does nothing and fails with this error number.
    Errno(i32),
    /// The whole process is ended with `SIGSYS`, which it cannot mask.
    Kill,
}

impl Action {
    pub(crate) fn code(self) -> u32 {
        match self {
            Self::Allow => SECCOMP_RET_ALLOW,
            Self::Errno(errno) => SECCOMP_RET_ERRNO | (errno.unsigned_abs() & 0xffff),
            Self::Kill => SECCOMP_RET_KILL_PROCESS,
        }
    }
}

/// A number to compare an argument with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Number(u32),
    /// The process' own id, put in by [`Filter::set_own_pid`] just before the filter goes in.
    OwnPid,
}

/// One comparison: `(half of argument & mask) == value`, or its opposite.
///
/// The kernel reads the low 32 bits of an `int` argument and ignores the rest, so the low half is
/// what counts for descriptors, ids, flags and commands; pointers need both halves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Test {
    pub(crate) argument: u8,
    pub(crate) high: bool,
    pub(crate) mask: u32,
    pub(crate) value: Value,
    pub(crate) equal: bool,
}

/// Tests that must all hold, and what follows then.
pub(crate) type Clause = (Vec<Test>, Action);

/// What is done about one call.
#[derive(Clone, Debug)]
pub(crate) enum Rule {
    Always(Action),
    /// The first clause that holds decides, else the last action.
    Arguments(Vec<Clause>, Action),
}

/// A finished filter.
#[derive(Clone)]
pub(crate) struct Filter {
    instructions: Vec<sock_filter>,
    own_pid: Vec<usize>,
}

impl Filter {
    /// Builds a filter; `rules` are sorted here and a number that occurs twice keeps its last rule.
    pub(crate) fn new(rules: &[(i64, Rule)], otherwise: Action) -> Self {
        let sorted = sorted(rules);
        #[cfg(feature = "mutation")]
        let (sorted, otherwise) = {
            let (mut sorted, mut otherwise) = (sorted, otherwise);
            crate::mutation::change(&mut sorted, &mut otherwise);
            (sorted, otherwise)
        };
        let mut code = vec![
            load(ARCH),
            jump(BPF_JEQ, ARCHITECTURE, 1, 0),
            finish(Action::Kill),
            load(NUMBER),
            jump(BPF_JGE, FIRST_FOREIGN, 0, 1),
            finish(Action::Kill),
        ];
        code.extend(tree(&ranges(&sorted, otherwise)));
        let own_pid = (0..code.len()).filter(|&at| code[at].code == OWN_PID_TEST).collect();
        for &at in &own_pid {
            let at: usize = at;
            code[at].code = opcode(BPF_JMP | BPF_JEQ | BPF_K);
        }
        Self { instructions: code, own_pid }
    }

    /// Puts the process' own id where the filter compares with it. Allocates nothing.
    pub(crate) fn set_own_pid(&mut self, pid: i32) {
        for &at in &self.own_pid {
            if let Some(instruction) = self.instructions.get_mut(at) {
                instruction.k = pid.unsigned_abs();
            }
        }
    }

    pub(crate) fn instructions(&self) -> &[sock_filter] {
        &self.instructions
    }

    /// Where [`Self::set_own_pid`] writes.
    pub(crate) fn own_pid_places(&self) -> &[usize] {
        &self.own_pid
    }

    /// The instructions as `seccomp(2)` takes them, 8 bytes each, in the machine's byte order.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let each = self.instructions.iter().flat_map(|instruction| {
            let opcode = instruction.code.to_ne_bytes().into_iter();
            let jumps = [instruction.jt, instruction.jf];
            opcode.chain(jumps).chain(instruction.k.to_ne_bytes())
        });
        each.collect()
    }
}

/// The rules by number; of two for the same one, the last.
pub(crate) fn sorted(rules: &[(i64, Rule)]) -> Vec<(u32, Rule)> {
    let mut sorted: Vec<(u32, Rule)> = Vec::with_capacity(rules.len());
    for (number, rule) in rules {
        let number = u32::try_from(*number).expect("system call numbers are small and positive");
        sorted.retain(|(other, _)| *other != number);
        sorted.push((number, rule.clone()));
    }
    sorted.sort_by_key(|(number, _)| *number);
    sorted
}

/// Marks a comparison with the own id until its place is noted; no real opcode has this number.
const OWN_PID_TEST: u16 = 0xffff;

fn opcode(code: u32) -> u16 {
    u16::try_from(code).expect("BPF opcodes have one byte")
}

fn load(offset: u32) -> sock_filter {
    sock_filter { code: opcode(BPF_LD | BPF_W | BPF_ABS), jt: 0, jf: 0, k: offset }
}

fn jump(how: u32, k: u32, jt: u8, jf: u8) -> sock_filter {
    sock_filter { code: opcode(BPF_JMP | how | BPF_K), jt, jf, k }
}

fn finish(action: Action) -> sock_filter {
    sock_filter { code: opcode(BPF_RET | BPF_K), jt: 0, jf: 0, k: action.code() }
}

/// One range of numbers with one rule: from this number to the next range's.
type Range<'a> = (u32, Leaf<'a>);

#[derive(Clone, Copy)]
enum Leaf<'a> {
    Simple(Action),
    Arguments(&'a [Clause], Action),
}

fn ranges(rules: &[(u32, Rule)], otherwise: Action) -> Vec<Range<'_>> {
    let mut found: Vec<Range<'_>> = vec![(0, Leaf::Simple(otherwise))];
    for (number, rule) in rules {
        let leaf = match rule {
            Rule::Always(action) => Leaf::Simple(*action),
            Rule::Arguments(clauses, last) => Leaf::Arguments(clauses, *last),
        };
        add_range(&mut found, *number, leaf);
        add_range(&mut found, number + 1, Leaf::Simple(otherwise));
    }
    // Neighbours with the same fixed action need no test between them.
    found.dedup_by(|next, before| match (next.1, before.1) {
        (Leaf::Simple(a), Leaf::Simple(b)) => a == b,
        (Leaf::Simple(_) | Leaf::Arguments(..), _) => false,
    });
    found
}

fn add_range<'a>(found: &mut Vec<Range<'a>>, number: u32, leaf: Leaf<'a>) {
    found.retain(|(start, _)| *start != number);
    found.push((number, leaf));
}

fn tree(ranges: &[Range<'_>]) -> Vec<sock_filter> {
    if let [(_, leaf)] = ranges {
        return match leaf {
            Leaf::Simple(action) => vec![finish(*action)],
            Leaf::Arguments(clauses, last) => arguments(clauses, *last),
        };
    }
    let (low, high) = ranges.split_at(ranges.len() / 2);
    let (low, high_start, high) = (tree(low), high[0].0, tree(high));
    let mut code = match u8::try_from(low.len()) {
        Ok(length) => vec![jump(BPF_JGE, high_start, length, 0)],
        Err(_) => vec![
            jump(BPF_JGE, high_start, 0, 1),
            jump(BPF_JA, u32::try_from(low.len()).expect("filters are short"), 0, 0),
        ],
    };
    code.extend(low);
    code.extend(high);
    code
}

fn arguments(clauses: &[Clause], last: Action) -> Vec<sock_filter> {
    let mut code = Vec::new();
    for (tests, action) in clauses {
        let mut clause = vec![finish(*action)];
        // From the last test to the first, so that the way to the clause's end is known.
        for test in tests.iter().rev() {
            let skip = u8::try_from(clause.len()).expect("clauses are short");
            let mut steps = load_argument(test);
            steps.push(compare(test, skip));
            steps.extend(clause);
            clause = steps;
        }
        code.extend(clause);
    }
    code.push(finish(last));
    code
}

fn load_argument(test: &Test) -> Vec<sock_filter> {
    // Both machines are little-endian: the low half comes first.
    let offset = ARGUMENTS + 8 * u32::from(test.argument) + if test.high { 4 } else { 0 };
    let mut steps = vec![load(offset)];
    if test.mask != u32::MAX {
        let code = opcode(BPF_ALU | BPF_AND | BPF_K);
        steps.push(sock_filter { code, jt: 0, jf: 0, k: test.mask });
    }
    steps
}

fn compare(test: &Test, skip: u8) -> sock_filter {
    let (jt, jf) = if test.equal { (0, skip) } else { (skip, 0) };
    match test.value {
        Value::Number(number) => jump(BPF_JEQ, number, jt, jf),
        Value::OwnPid => sock_filter { code: OWN_PID_TEST, jt, jf, k: 0 },
    }
}

#[cfg(test)]
pub(crate) mod simulate {
    //! Runs a filter the way the kernel does.

    use super::{ARCH, ARCHITECTURE, ARGUMENTS, Filter, NUMBER, opcode};
    use libc::{BPF_ABS, BPF_ALU, BPF_AND, BPF_JA, BPF_JEQ, BPF_JGE, BPF_JMP, BPF_K, BPF_LD};

    pub(crate) fn run(filter: &Filter, number: i64, arguments: &[u64]) -> u32 {
        run_as(filter, ARCHITECTURE, u32::try_from(number).unwrap(), arguments)
    }

    pub(crate) fn run_as(filter: &Filter, arch: u32, number: u32, arguments: &[u64]) -> u32 {
        let word = |offset: u32| match offset {
            NUMBER => number,
            ARCH => arch,
            _ => {
                let at = offset - ARGUMENTS;
                let argument = arguments.get((at / 8) as usize).copied().unwrap_or(0);
                u32::try_from((argument >> (8 * (at % 8))) & 0xffff_ffff).unwrap()
            }
        };
        let (mut at, mut a) = (0usize, 0u32);
        loop {
            let step = &filter.instructions()[at];
            at += 1;
            let jump = |holds: bool| usize::from(if holds { step.jt } else { step.jf });
            match u32::from(step.code) {
                code if code == BPF_LD | BPF_ABS => a = word(step.k),
                code if code == BPF_ALU | BPF_AND | BPF_K => a &= step.k,
                code if code == BPF_JMP | BPF_JA => at += step.k as usize,
                code if code == BPF_JMP | BPF_JEQ => at += jump(a == step.k),
                code if code == BPF_JMP | BPF_JGE => at += jump(a >= step.k),
                code if code == u32::from(opcode(libc::BPF_RET)) => return step.k,
                code => panic!("no such instruction: {code:#x}"),
            }
        }
    }
}
