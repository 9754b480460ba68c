//! Memory as CPython's containers take it: in steps, and both tables while one grows.

use super::{Random, climb, float, integer, ladder};
use crate::growth::{Class, Finding, Point, Promise, space};

/// Bytes at the peak of `n` appends to a list: an eighth more each time, and the old block until
/// the new one is there.
fn list(n: u64) -> u64 {
    let (mut room, mut peak) = (0, 56);
    for used in 1..=n {
        if used > room {
            let grown = (used + (used >> 3) + 6) & !3;
            peak = peak.max(56 + 8 * (grown + room));
            room = grown;
        }
    }
    peak
}

/// A table of a power of two of slots that may be filled to a share, and then grows to the power
/// of two above so many times the entries.
fn table(n: u64, fill: (u64, u64), times: impl Fn(u64) -> u64, entry: u64) -> u64 {
    let (mut slots, mut peak) = (8_u64, 8 * entry);
    for used in 1..=n {
        if used * fill.1 > slots * fill.0 {
            let grown = (times(used) + 1).next_power_of_two();
            peak = peak.max((grown + slots) * entry);
            slots = grown;
        }
    }
    200 + peak
}

fn dict(n: u64) -> u64 {
    table(n, (2, 3), |used| 2 * used, 20)
}

fn set(n: u64) -> u64 {
    table(n, (3, 5), |used| if used > 50_000 { 2 * used } else { 4 * used }, 16)
}

fn deque(n: u64) -> u64 {
    624 + n / 64 * 528
}

fn stack_of_frames(n: u64) -> u64 {
    n * 120 / 16_384 * 16_384
}

/// What is found for a curve of bytes, over many ladders.
fn found(
    bytes: impl Fn(u64) -> u64,
    max: i64,
    promised: Class,
) -> std::collections::BTreeMap<String, u32> {
    let mut found = std::collections::BTreeMap::new();
    for seed in 0..60 {
        let mut random = Random(seed);
        // Work a little above linear ends the ladder at different sizes.
        let cost = random.magnitude(2.0, 90.0);
        let rungs = climb(&ladder(16, max, promised, seed), |n| cost * n);
        let points: Vec<Point> = rungs
            .iter()
            .map(|rung| {
                let n = float(rung.n);
                Point { n, y: float(i64::try_from(bytes(integer(n))).unwrap()) }
            })
            .collect();
        let promise = Promise { text: promised.name().to_owned(), class: promised };
        let curve = space(&promise, &points);
        let word = match curve.finding {
            Finding::Kept => "kept",
            Finding::LogFactor => "log",
            Finding::Above => "above",
            Finding::Inconclusive(_) => "inconclusive",
        };
        let class = curve.class.map_or("-", Class::name);
        *found.entry(format!("{word} {class}")).or_insert(0) += 1;
    }
    found
}

/// How many of them begin with this word.
fn count(found: &std::collections::BTreeMap<String, u32>, word: &str) -> u32 {
    let of = |name: &String| name.split(' ').next() == Some(word);
    found.iter().filter(|(name, _)| of(name)).map(|(_, times)| times).sum()
}

#[test]
fn containers_of_n_things_take_linear_memory() {
    type Bytes = fn(u64) -> u64;
    let cases: [(&str, Bytes); 16] = [
        ("list", list),
        ("dict", dict),
        ("set", set),
        ("deque", deque),
        ("frames", stack_of_frames),
        ("half a dict", |n| dict(n / 2)),
        ("a third of a set", |n| set(n / 3)),
        ("dict with items", |n| dict(n) + 32 * n),
        ("set with items", |n| set(n) + 60 * n),
        ("set and list", |n| set(n) + list(n)),
        ("dict of lists", |n| dict(n) + n * list(3)),
        ("list kept exact", |n| 56 + 8 * n),
        ("bytes", |n| 33 + n),
        ("two dicts", |n| dict(n) + dict(n / 5)),
        ("bits", |n| 28 + n / 8),
        ("a set and some constant", |n| 20_000 + set(n)),
    ];
    for (name, bytes) in cases {
        assert_eq!(count(&found(bytes, 32_768, Class::Linear), "above"), 0, "{name}");
        assert_eq!(count(&found(bytes, 32_768, Class::Square), "kept"), 60, "{name}");
        let found = found(bytes, 32_768, Class::Constant);
        println!("{name:24} {found:?}");
        assert_eq!(count(&found, "kept") + count(&found, "log"), 0, "{name}: {found:?}");
        assert!(name.contains("constant") || count(&found, "above") >= 57, "{name}: {found:?}");
    }
}

#[test]
fn what_does_not_grow_is_constant() {
    type Bytes = fn(u64) -> u64;
    let cases: [(&str, Bytes); 7] = [
        ("nothing", |_| 0),
        ("an iterator", |_| 488),
        ("numbers", |n| 28 + 4 * u64::from(n.ilog2() / 15) + 32),
        ("wobble", |n| 300 + n * 7919 % 450),
        ("large", |_| 70_000),
        ("first chunk", |n| if n > 100 { 600 } else { 64 }),
        ("recursion of log n", |n| 120 * u64::from(n.ilog2())),
    ];
    for (name, bytes) in cases {
        let found = found(bytes, 32_768, Class::Constant);
        println!("{name:24} {found:?}");
        assert_eq!(count(&found, "above") + count(&found, "inconclusive"), 0, "{name}: {found:?}");
    }
}

#[test]
fn tables_of_n_squared_break_a_linear_promise() {
    type Bytes = fn(u64) -> u64;
    let cases: [(&str, Bytes); 3] = [
        ("rows", |n| list(n) + n * (56 + 8 * n)),
        ("set of pairs", |n| set(n * n / 2)),
        ("dict of pairs", |n| dict(n * n)),
    ];
    for (name, bytes) in cases {
        let found_linear = found(bytes, 600, Class::Linear);
        println!("{name:24} {found_linear:?}");
        assert_eq!(count(&found_linear, "kept"), 0, "{name}: {found_linear:?}");
        assert!(count(&found_linear, "above") >= 45, "{name}: {found_linear:?}");
        assert_eq!(count(&found(bytes, 600, Class::Constant), "above"), 60, "{name}");
        assert_eq!(count(&found(bytes, 600, Class::Square), "kept"), 60, "{name}");
    }
}

/// Peaks as programs had them: what each is, its class, and bytes at each size.
const MEASURED: [(&str, Class, &str); 6] = [
    (
        "one row of an edit distance",
        Class::Linear,
        "8:424 13:456 17:488 25:552 35:632 67:888 129:1384",
    ),
    (
        "rows of a matrix",
        Class::Square,
        "4:248 9:1320 17:3944 33:12768 63:36384 121:131792 180:299768",
    ),
    (
        "a dictionary of numbers that outgrow the cache",
        Class::Linear,
        "139:6872 277:13912 563:27736 1151:55384 2305:110680 4551:221272 9263:442456 18527:884824 \
         32768:1900632",
    ),
    (
        "a list whose numbers outgrow the cache",
        Class::Linear,
        "16:448 23:536 33:792 49:984 69:1368 139:2520 277:5720",
    ),
    ("a few numbers", Class::Constant, "16:168 33:168 69:168 139:168 277:232 563:264"),
    (
        "frames in chunks",
        Class::Linear,
        "143:16480 175:16480 279:32864 383:49248 487:65632 591:82016 695:98400 800:114784",
    ),
];

#[test]
fn measured_peaks_have_the_class_of_their_programs() {
    for (name, class, peaks) in MEASURED {
        let points: Vec<Point> = peaks
            .split_whitespace()
            .map(|peak| {
                let (n, y) = peak.split_once(':').unwrap();
                Point { n: n.parse().unwrap(), y: y.parse().unwrap() }
            })
            .collect();
        let promise = Promise { text: class.name().to_owned(), class };
        let curve = space(&promise, &points);
        assert_eq!((curve.class, curve.finding), (Some(class), Finding::Kept), "{name}");
    }
}
