//! An answer to a question of a quiz.

use judge_protocol::{Untrusted, Value};

use crate::notation::{print, print_short};
use crate::verdict::{CaseVerdict, Mismatch};

/// The most characters of an answer that a verdict keeps.
const KEPT_CHARS_MAX: usize = 2_000;

/// Whether an answer is right. What is right is not told: the learner is to find it out.
pub(super) fn answered(expected: &str, got: &Value) -> CaseVerdict {
    let said = match got {
        Value::Str(text) => text.clone(),
        other => print(other),
    };
    if *got != Value::None && settled(expected) == settled(&said) {
        return CaseVerdict::Passed;
    }
    let empty = *got == Value::None || settled(&said).is_empty();
    let phrase = if empty { "this question has no answer yet" } else { "" };
    CaseVerdict::Wrong(Mismatch {
        expected: "another answer".to_owned(),
        got: Untrusted::new(print_short(got, KEPT_CHARS_MAX)),
        difference: Untrusted::new(phrase),
        operation: None,
    })
}

/// An answer without the white space that nobody sees: at the ends of lines and of the whole.
fn settled(answer: &str) -> String {
    let lines: Vec<&str> = answer.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_that_nobody_sees_does_not_count() {
        assert_eq!(answered("1\n2", &"\n1 \n2\n".into()), CaseVerdict::Passed);
        assert_ne!(answered("1\n2", &"1 2".into()), CaseVerdict::Passed);
    }

    #[test]
    fn value_counts_as_what_python_prints_of_it() {
        assert_eq!(answered("[1, 2]", &Value::List(vec![1.into(), 2.into()])), CaseVerdict::Passed);
        assert_eq!(answered("True", &Value::Bool(true)), CaseVerdict::Passed);
        assert_ne!(answered("None", &Value::None), CaseVerdict::Passed);
    }

    #[test]
    fn right_answer_is_not_told() {
        let CaseVerdict::Wrong(mismatch) = answered("secret", &"guess".into()) else {
            panic!("a guess is wrong");
        };
        assert!(!format!("{mismatch:?}").contains("secret"));
    }
}
