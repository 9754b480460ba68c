//! Which size to measure next.
//!
//! Sizes double, so that the work of all of them is about twice that of the largest, and the
//! ladder ends where a budget of work is spent: counts need no long runs. Where work grows faster
//! than every power, sizes grow by addition. Sizes are odd and never a power of two, because
//! tables and blocks resonate with those.

use super::Class;
use super::fit::{Fit, Point, STEEP, TOLD_APART, fit};

/// The ladder of sizes of one sweep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The smallest size, and the first.
    pub min: i64,
    /// The largest size.
    pub max: i64,
    /// The class that is promised.
    pub promised: Class,
    /// How much may be spent.
    pub effort: Effort,
    /// Which sizes exactly, for sizes differ a little from doubling.
    pub seed: u64,
}

/// How much may be spent on a sweep. A ladder ends with the first size that reaches one of the
/// budgets; it goes on to those of the next effort when two classes cannot yet be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// 100,000 byte codes or a third of the rest.
    Quick,
    /// 300,000 byte codes, 4 million units of other work, 1,000 million bytes or an input of
    /// 4 million bytes.
    Normal,
    /// 1,000,000 byte codes or three times the rest.
    Careful,
}

impl Effort {
    /// As the command line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Normal => "normal",
            Self::Careful => "careful",
        }
    }

    fn more(self) -> Self {
        match self {
            Self::Quick => Self::Normal,
            Self::Normal | Self::Careful => Self::Careful,
        }
    }

    fn steps_max(self) -> u64 {
        match self {
            Self::Quick => 100_000,
            Self::Normal => 300_000,
            Self::Careful => 1_000_000,
        }
    }

    fn bytes_max(self) -> u64 {
        match self {
            Self::Quick => 333_000_000,
            Self::Normal => 1_000_000_000,
            Self::Careful => 3_000_000_000,
        }
    }

    /// Work that is neither byte codes nor bytes, in units.
    fn other_max(self) -> u64 {
        match self {
            Self::Quick => 1_333_000,
            Self::Normal => 4_000_000,
            Self::Careful => 12_000_000,
        }
    }

    fn input_bytes_max(self) -> u64 {
        match self {
            Self::Quick => 1_333_000,
            Self::Normal => 4_000_000,
            Self::Careful => 12_000_000,
        }
    }

    /// Some five times what the counted budgets take: only work that nobody counts gets here.
    fn cpu_us_max(self) -> u64 {
        match self {
            Self::Quick => 333_000,
            Self::Normal => 1_000_000,
            Self::Careful => 3_000_000,
        }
    }
}

impl std::fmt::Display for Effort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// One size that was measured, or that could not be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rung {
    /// The size.
    pub n: i64,
    /// What came of it.
    pub reached: Reached,
}

/// What came of a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reached {
    /// Work was counted.
    Counted {
        /// Byte codes.
        steps: u64,
        /// All work, in units.
        work: f64,
        /// Bytes moved and allocated.
        bytes: u64,
        /// Bytes of the input as it was handed over.
        input_bytes: u64,
        /// CPU time, in microseconds: it only ends what counts do not.
        cpu_us: u64,
    },
    /// A limit ended it.
    Stopped,
}

/// Why a ladder ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The largest size was measured.
    Largest,
    /// So many byte codes were reached.
    Steps(u64),
    /// So many bytes were moved or allocated.
    Bytes(u64),
    /// So much other work was reached, in units.
    Other(u64),
    /// The input was so large, in bytes.
    Input(u64),
    /// So much CPU time was spent on one size, in microseconds, that nothing counted explains.
    Time(u64),
    /// A larger size was stopped by a limit.
    Limit,
    /// There are as many sizes as are ever measured.
    Enough,
}

impl Ended {
    /// What a person reads: `300,000 byte codes reached`.
    pub fn phrase(self) -> String {
        match self {
            Self::Largest => "the largest size was measured".to_owned(),
            Self::Steps(steps) => format!("{} byte codes reached", thousands(steps)),
            Self::Bytes(bytes) => format!("{} million bytes reached", thousands(bytes / 1_000_000)),
            Self::Other(units) => format!("{} units of work reached", thousands(units)),
            Self::Input(bytes) => format!("an input of {} bytes reached", thousands(bytes)),
            Self::Time(cpu_us) => {
                format!("{} ms of CPU time reached before any count", thousands(cpu_us / 1000))
            }
            Self::Limit => "a larger size was stopped by a limit".to_owned(),
            Self::Enough => "enough sizes were measured".to_owned(),
        }
    }
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// So many bytes, moved or allocated, are one unit of work.
const BYTES_PER_UNIT: f64 = 64.0;
/// Never more sizes than this, whatever they show.
const RUNGS_MAX: usize = 40;
/// So many sizes are wanted, if need be between those that were measured.
const WANTED: usize = 7;
/// So many of them in the upper half where work is steep.
const WANTED_STEEP: usize = 5;
/// So many sizes may be stopped by a limit.
const STOPPED_MAX: usize = 3;
/// A rung of a steep ladder multiplies work by about this.
const STEEP_STEP: f64 = 4.0;
/// So many rungs of a ladder by addition, before sizes double after all.
const ADDED_MAX: usize = 20;

/// A size that was counted.
#[derive(Clone, Copy)]
struct Step {
    n: i64,
    work: f64,
    steps: u64,
    bytes: u64,
    input_bytes: u64,
    cpu_us: u64,
}

impl Ladder {
    /// The next size, or why the ladder ends; `rungs` in the order measured. Ascends until a
    /// budget is spent, then fills gaps where sizes are too few.
    pub fn next(&self, rungs: &[Rung]) -> Result<i64, Ended> {
        let counted = counted(rungs);
        let stopped = rungs.iter().filter(|rung| rung.reached == Reached::Stopped);
        let ceiling = stopped.clone().map(|rung| rung.n).min();
        let Some(top) = counted.last() else {
            return if ceiling.is_some() { Err(Ended::Limit) } else { Ok(self.min) };
        };
        if rungs.len() >= RUNGS_MAX {
            return Err(Ended::Enough);
        }
        let ended = self.spent(&counted).or_else(|| {
            let below = ceiling.is_some_and(|n| top.n + 1 >= n || stopped.count() >= STOPPED_MAX);
            (top.n >= self.max).then_some(Ended::Largest).or(below.then_some(Ended::Limit))
        });
        match ended {
            Some(ended) => between(&counted).ok_or(ended),
            None => Ok(self.above(&counted, ceiling)),
        }
    }

    /// Whether sizes beyond the budget are worth their cost: two classes are not told apart, or
    /// it is a logarithm that decides.
    fn further(&self, fit: &Fit) -> bool {
        let promised = self.promised;
        let log_alone = fit.class != promised
            && fit.class.degree().is_some()
            && fit.class.degree() == promised.degree();
        let steep = fit.class.degree().is_none();
        !steep && (log_alone || fit.margin < TOLD_APART || fit.rising.is_some())
    }

    /// Which budget is spent.
    fn spent(&self, counted: &[Step]) -> Option<Ended> {
        let top = counted.last()?;
        let first = top.spent(self.effort)?;
        let points: Vec<Point> = counted.iter().map(Step::point).collect();
        match fit(&points) {
            Some(fit) if self.further(&fit) => top.spent(self.effort.more()),
            Some(_) | None => Some(first),
        }
    }

    /// The next size above all that were counted, below the ceiling.
    fn above(&self, counted: &[Step], ceiling: Option<i64>) -> i64 {
        let top = counted[counted.len() - 1].n;
        if let Some(ceiling) = ceiling {
            return (top + ((ceiling - top) / 4).max(1)).min(ceiling - 1).min(self.max);
        }
        let by_ratio = self.scaled(top, counted.len());
        let next = match self.addend(counted) {
            Some(addend) => (top + addend).min(by_ratio.max(top + 2)),
            None => by_ratio,
        };
        next.clamp(top + 1, self.max)
    }

    /// What to add to the largest size where work is, or will be, steep.
    fn addend(&self, counted: &[Step]) -> Option<i64> {
        let slow = |addend: i64| (counted.len() < ADDED_MAX).then_some(addend);
        let [.., before, top] = counted else {
            return self.first_addend();
        };
        let growth = (top.work / before.work).ln();
        if slope(before, top) <= STEEP {
            return self.first_addend().and_then(slow);
        }
        // Past small sizes an addition follows the growth that was seen.
        let rate = growth / float(top.n - before.n);
        Some(rounded(STEEP_STEP.ln() / rate).max(1))
    }

    fn first_addend(&self) -> Option<i64> {
        match self.promised {
            Class::Exponential => Some(2),
            Class::Factorial => Some(1),
            Class::Constant
            | Class::Log
            | Class::Sqrt
            | Class::Linear
            | Class::LinearLog
            | Class::LinearSqrt
            | Class::Square
            | Class::SquareLog
            | Class::Cube
            | Class::Fourth => None,
        }
    }

    /// About twice the size, or less where the range is small: odd, and no power of two.
    fn scaled(&self, top: i64, rung: usize) -> i64 {
        let range = float(self.max) / float(self.min);
        let ratio = range.powf(1.0 / 6.0).min(2.0);
        // From -3 % to 3 % off.
        let jitter = (unit(self.seed, rung) - 0.5) * 0.06;
        let near = float(top) * ratio * (1.0 + jitter);
        if near * ratio.sqrt() >= float(self.max) {
            return self.max;
        }
        let size = rounded(near).max(top + 1);
        if ratio < 1.5 && size < 32 { size } else { size | 1 }
    }
}

impl Step {
    fn point(&self) -> Point {
        Point { n: float(self.n), y: self.work }
    }

    /// Work that is neither byte codes nor bytes, in units.
    fn other(&self) -> f64 {
        self.work - whole(self.steps) - whole(self.bytes) / BYTES_PER_UNIT
    }

    /// Which budget of an effort it spends. Time comes last: it differs from run to run.
    fn spent(&self, effort: Effort) -> Option<Ended> {
        if self.steps >= effort.steps_max() {
            Some(Ended::Steps(effort.steps_max()))
        } else if self.bytes >= effort.bytes_max() {
            Some(Ended::Bytes(effort.bytes_max()))
        } else if self.other() >= whole(effort.other_max()) {
            Some(Ended::Other(effort.other_max()))
        } else if self.input_bytes >= effort.input_bytes_max() {
            Some(Ended::Input(effort.input_bytes_max()))
        } else if self.cpu_us >= effort.cpu_us_max() {
            Some(Ended::Time(effort.cpu_us_max()))
        } else {
            None
        }
    }
}

/// The counted sizes, ascending.
fn counted(rungs: &[Rung]) -> Vec<Step> {
    let step = |rung: &Rung| match rung.reached {
        Reached::Counted { steps, work, bytes, input_bytes, cpu_us } => {
            Some(Step { n: rung.n, work: work.max(1.0), steps, bytes, input_bytes, cpu_us })
        }
        Reached::Stopped => None,
    };
    let mut counted: Vec<Step> = rungs.iter().filter_map(step).collect();
    counted.sort_by_key(|step| step.n);
    counted.dedup_by_key(|step| step.n);
    counted
}

/// A size between those that were counted, where more are needed.
fn between(counted: &[Step]) -> Option<i64> {
    let top = counted.last()?;
    let steep =
        counted.windows(2).next_back().is_some_and(|last| slope(&last[0], &last[1]) > STEEP);
    let half = counted.iter().filter(|step| 2 * step.n >= top.n).count();
    if steep && half < WANTED_STEEP {
        let gaps = counted.windows(2).filter(|pair| 2 * pair[1].n > top.n);
        let widest = gaps.max_by_key(|pair| pair[1].n - pair[0].n)?;
        let middle = i64::midpoint(widest[0].n.max(top.n / 2), widest[1].n);
        return inside(widest, middle);
    }
    if counted.len() >= WANTED {
        return None;
    }
    let ratio = |pair: &&[Step]| float(pair[1].n) / float(pair[0].n);
    let open = counted.windows(2).filter(|pair| pair[1].n - pair[0].n > 1);
    let widest = open.max_by(|one, other| ratio(one).total_cmp(&ratio(other)))?;
    inside(widest, rounded((float(widest[0].n) * float(widest[1].n)).sqrt()))
}

/// An odd size near the middle, when it lies strictly between both.
fn inside(pair: &[Step], middle: i64) -> Option<i64> {
    let within = |n: &i64| pair[0].n < *n && *n < pair[1].n;
    [middle | 1, middle, middle + 1, middle - 1].into_iter().find(within)
}

fn slope(before: &Step, top: &Step) -> f64 {
    (top.work / before.work).ln() / (float(top.n) / float(before.n)).ln()
}

/// A number from 0 to 1 that depends on the seed and the rung alone.
#[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
fn unit(seed: u64, rung: usize) -> f64 {
    let mut mixed = seed.wrapping_add((rung as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

#[expect(clippy::cast_precision_loss, reason = "a budget needs no more than 53 bits")]
fn whole(count: u64) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "sizes are at most 100,000,000")]
fn float(n: i64) -> f64 {
    n as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a cast saturates, and callers clamp")]
fn rounded(size: f64) -> i64 {
    size.round() as i64
}
