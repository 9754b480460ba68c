//! How large and how plain an input is.

use judge_protocol::{Input, Int, Operation, Value};

use crate::case::Question;
use crate::notation::print;

/// How large and how plain an input is. Of two, the one with fewer values and characters is
/// smaller; of two as large, the one with smaller numbers and earlier letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measure {
    /// Values, digits and characters.
    pub size: usize,
    /// Magnitudes of numbers and ranks of characters, added up.
    weight: u128,
}

/// What an int beyond 64 bits, an infinity or nan weighs; only digits tell two of them apart.
const BEYOND: u128 = 1 << 66;

/// Measures an input.
pub fn measure(question: &Question) -> Measure {
    let mut sum = Measure::default();
    match question {
        Question::RoundTrip(value) => sum.value(value),
        Question::Ask(Input::Call { args, .. } | Input::Scenario { args, .. }) => sum.values(args),
        Question::Ask(Input::Pull { args, take, .. }) => {
            sum.values(args);
            if let Some(take) = take {
                sum.magnitude(u128::from(*take), Sign::Positive);
            }
        }
        Question::Ask(Input::Operations { init, ops, .. }) => {
            sum.values(init.as_deref().unwrap_or_default());
            for operation in ops {
                sum.size += 1;
                match operation {
                    Operation::Construct { args, .. } | Operation::Call { args, .. } => {
                        sum.values(args);
                    }
                }
            }
        }
        Question::Program(program) => {
            for word in &program.argv {
                sum.text(word);
            }
            sum.text(&String::from_utf8_lossy(&program.stdin));
        }
        Question::Ask(
            Input::Generate { .. } | Input::Program { .. } | Input::Item { .. } | Input::Tests,
        )
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => {}
    }
    sum
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Positive,
    Negative,
}

impl Measure {
    fn values(&mut self, values: &[Value]) {
        for value in values {
            self.value(value);
        }
    }

    fn value(&mut self, value: &Value) {
        self.size += 1;
        match value {
            Value::Bool(value) => self.weigh(u128::from(*value)),
            Value::Int(int) => self.int(int),
            Value::Float(float) => self.float(*float),
            Value::Str(text) => {
                self.size -= 1;
                self.text(text);
            }
            Value::Bytes(bytes) => self.size += bytes.len(),
            Value::Range(start, end, step) => {
                for bound in [start, end, step] {
                    self.int(&Int::Small(*bound));
                }
            }
            Value::Fraction(numerator, denominator) => {
                self.int(numerator);
                self.int(denominator);
            }
            Value::Decimal(text) | Value::Date(text) | Value::DateTime(text) => {
                self.size += text.len();
                for digit in text.bytes().filter(u8::is_ascii_digit) {
                    self.weigh(u128::from(digit - b'0'));
                }
            }
            Value::TimeDelta(days, seconds, microseconds) => {
                for amount in [days, seconds, microseconds] {
                    self.int(&Int::Small(*amount));
                }
            }
            Value::Tree(nodes) => self.size += nodes.iter().filter(|node| node.is_none()).count(),
            Value::Linked(_, cycle) => {
                if let Some(at) = cycle {
                    self.magnitude(*at as u128, Sign::Positive);
                }
            }
            Value::None
            | Value::List(_)
            | Value::Tuple(_)
            | Value::Set(_)
            | Value::FrozenSet(_)
            | Value::Dict(_)
            | Value::Deque(_)
            | Value::Opaque { .. } => {}
        }
        for part in value.parts() {
            self.value(part);
        }
    }

    fn int(&mut self, int: &Int) {
        match int {
            Int::Small(value) => {
                let sign = if *value < 0 { Sign::Negative } else { Sign::Positive };
                self.magnitude(u128::from(value.unsigned_abs()), sign);
            }
            Int::Big { negative, hex } => {
                self.size += hex.len() + usize::from(*negative);
                self.weigh(BEYOND);
            }
        }
    }

    /// A magnitude and its sign: digits, and how large it is.
    fn magnitude(&mut self, magnitude: u128, sign: Sign) {
        let negative = usize::from(sign == Sign::Negative);
        let digits = magnitude.checked_ilog10().map_or(1, |digits| digits as usize + 1);
        self.size += digits + negative;
        self.weigh(magnitude.saturating_mul(2) + negative as u128);
    }

    fn float(&mut self, float: f64) {
        self.size += print(&Value::Float(float)).len();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is only an order, and what is beyond the bound is cut to it"
        )]
        let whole = if float.is_finite() { float.abs() as u64 } else { u64::MAX };
        self.weigh(u128::from(whole) * 2 + u128::from(float.is_sign_negative()));
    }

    fn text(&mut self, text: &str) {
        self.size += 1;
        for character in text.chars() {
            self.size += 1;
            self.weigh(rank(character));
        }
    }

    fn weigh(&mut self, weight: u128) {
        self.weight = self.weight.saturating_add(weight);
    }
}

/// How far a character is from the plainest of its kind.
pub(super) fn rank(character: char) -> u128 {
    u128::from(match character {
        'a'..='z' => u32::from(character) - u32::from('a'),
        '0'..='9' => u32::from(character) - u32::from('0'),
        'A'..='Z' => u32::from(character) - u32::from('A') + 32,
        other => u32::from(other) + 64,
    })
}
