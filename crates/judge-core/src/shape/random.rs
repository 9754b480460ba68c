//! Chance that repeats: the same seed gives the same numbers on every machine.

/// `SplitMix64` (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Chance that depends on this seed alone.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, each equally likely; 0 when `bound` is 0.
    ///
    /// The upper half of a product is the number; the few lower halves that would favour some
    /// numbers are drawn again (Lemire, 2019).
    pub fn below(&mut self, bound: u64) -> u64 {
        loop {
            let bits = self.bits();
            let low = bits.wrapping_mul(bound);
            if low >= bound || low >= bound.wrapping_neg() % bound.max(1) {
                let product = u128::from(bits) * u128::from(bound);
                return u64::try_from(product >> 64).expect("half of 128 bits are 64 bits");
            }
        }
    }

    /// A position among `length` elements.
    pub fn position(&mut self, length: usize) -> usize {
        let bound = u64::try_from(length).expect("a length fits in 64 bits");
        usize::try_from(self.below(bound)).expect("a position is smaller than its length")
    }

    /// A number from `low` to `high`, both included; `low` when the range is empty.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        if high <= low {
            return low;
        }
        // The width of all of i64 wraps to 0; then every 64 bits are a number of the range.
        let width = high.abs_diff(low).wrapping_add(1);
        let offset = if width == 0 { self.bits() } else { self.below(width) };
        low.wrapping_add_unsigned(offset)
    }

    /// A float from 0 up to, but not including, 1.
    pub fn unit(&mut self) -> f64 {
        // 52 random bits as the fraction of a number between 1 and 2.
        f64::from_bits(0x3ff0_0000_0000_0000 | (self.bits() >> 12)) - 1.0
    }

    /// Brings the items into any order, each equally likely.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.position(last + 1));
        }
    }
}
