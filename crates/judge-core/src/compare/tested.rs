//! What became of a learner's tests: with a right implementation, and with a wrong one.

use judge_protocol::{Exception, TestRun, Untrusted};

use super::fault::fault_of;
use crate::case::Mutant;
use crate::notation::cut_middle;
use crate::verdict::{CaseVerdict, Mismatch};

/// The longest message of an exception that a verdict keeps, in characters.
const MESSAGE_CHARS_MAX: usize = 400;

/// The verdict where the implementation is right: every test passes.
pub fn with_right(module: &str, tests: &[TestRun]) -> CaseVerdict {
    let expected = format!("every test passes: this `{module}` is right");
    if tests.is_empty() {
        return wrong(expected, "no test", "nothing was tested");
    }
    let failed = tests.iter().find_map(|test| Some((test, test.failure.as_ref()?)));
    let Some((test, exception)) = failed else { return CaseVerdict::Passed };
    match fault_of(exception) {
        CaseVerdict::Raised(exception) => {
            let got = format!("{} raises {}", test.name.expose(), told(&exception));
            wrong(expected, got, place(&exception))
        }
        other => other,
    }
}

/// The verdict where the implementation is wrong: at least one test fails.
pub fn with_wrong(mutant: &Mutant, tests: &[TestRun]) -> CaseVerdict {
    if tests.iter().any(|test| test.failure.is_some()) {
        return CaseVerdict::Passed;
    }
    let got = match tests.len() {
        1 => "the only test passes".to_owned(),
        count => format!("all {count} tests pass"),
    };
    wrong("some test fails".to_owned(), got, format!("no test notices that it {}", mutant.why))
}

fn wrong(expected: String, got: impl Into<String>, difference: impl Into<String>) -> CaseVerdict {
    let (got, difference) = (Untrusted::new(got.into()), Untrusted::new(difference.into()));
    CaseVerdict::Wrong(Mismatch { expected, got, difference, operation: None })
}

fn told(exception: &Exception) -> String {
    let class = exception.own_class.as_ref().unwrap_or(&exception.class).expose();
    match exception.message.expose() {
        "" => class.to_owned(),
        message => format!("{class}: {}", cut_middle(message, MESSAGE_CHARS_MAX)),
    }
}

fn place(exception: &Exception) -> String {
    match exception.frames.last() {
        Some(frame) => format!("line {} of your file, in {}", frame.line, frame.function.expose()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(name: &str, failure: Option<&str>) -> TestRun {
        let failure = failure.map(|class| Exception {
            class: Untrusted::new(class),
            own_class: None,
            ancestors: vec![Untrusted::new(class)],
            message: Untrusted::new("1 is not 2"),
            errno: None,
            frames: Vec::new(),
            hidden_frames: 0,
        });
        TestRun { name: Untrusted::new(name), failure }
    }

    fn mutant() -> Mutant {
        Mutant { source: String::new(), why: "loses the last item".to_owned() }
    }

    #[test]
    fn test_that_fails_where_all_is_right_is_wrong() {
        let runs = [run("test_a", None), run("test_b", Some("AssertionError"))];
        let CaseVerdict::Wrong(mismatch) = with_right("stack", &runs) else {
            panic!("a test fails");
        };
        assert_eq!(mismatch.got.expose(), "test_b raises AssertionError: 1 is not 2");
        assert_eq!(with_right("stack", &runs[..1]), CaseVerdict::Passed);
    }

    #[test]
    fn no_tests_prove_nothing() {
        assert_ne!(with_right("stack", &[]), CaseVerdict::Passed);
        assert_ne!(with_wrong(&mutant(), &[]), CaseVerdict::Passed);
    }

    #[test]
    fn mutant_is_noticed_by_one_failing_test() {
        let runs = [run("test_a", None), run("test_b", Some("IndexError"))];
        assert_eq!(with_wrong(&mutant(), &runs), CaseVerdict::Passed);
        let CaseVerdict::Wrong(mismatch) = with_wrong(&mutant(), &runs[..1]) else {
            panic!("nothing fails");
        };
        let said = mismatch.difference.expose();
        assert_eq!(said, "no test notices that it loses the last item");
    }

    #[test]
    fn memory_that_runs_out_with_the_right_one_is_a_limit() {
        let runs = [run("test_a", Some("MemoryError"))];
        assert!(matches!(with_right("stack", &runs), CaseVerdict::Limit { .. }));
    }
}
