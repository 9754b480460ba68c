//! Operation sequences.

use judge_protocol::Operation;

use crate::case::{OperationExpected, Raises};
use crate::notation::{parse_operations, print_operation, print_pattern};

/// One line per operation: as it is printed, with what is expected of it.
fn read(text: &str) -> Vec<String> {
    let (operations, expected) = parse_operations(text, "LRUCache").expect(text);
    assert_eq!(operations.len(), expected.len());
    operations
        .iter()
        .zip(&expected)
        .map(|(operation, expected)| line(operation, expected))
        .collect()
}

fn line(operation: &Operation, expected: &OperationExpected) -> String {
    let call = print_operation(operation, "LRUCache", "");
    match expected {
        OperationExpected::Unchecked => call,
        OperationExpected::Returns(pattern) => format!("{call} -> {}", print_pattern(pattern)),
        OperationExpected::Raises(Raises { class, text: None }) => format!("{call} raises {class}"),
        OperationExpected::Raises(Raises { class, text: Some(text) }) => {
            format!("{call} raises {class}({text:?})")
        }
    }
}

#[test]
fn each_form_is_read() {
    let text = "
put(1, 1)                  # result not checked
get(1)->1
get(2) -> -1
get('#') -> '# no comment'
# a line of its own

dequeue() raises IndexError
dequeue() raises IndexError('empty')   # with text
a = LRUCache(1)
a.get([1,
       2]) -> one_of(1, 2)
b = LRUCache(0) raises ValueError
raises() raises KeyError
";
    let expected = [
        "put(1, 1)",
        "get(1) -> 1",
        "get(2) -> -1",
        "get('#') -> '# no comment'",
        "dequeue() raises IndexError",
        "dequeue() raises IndexError(\"empty\")",
        "a = LRUCache(1)",
        "a.get([1, 2]) -> one_of(1, 2)",
        "b = LRUCache(0) raises ValueError",
        "raises() raises KeyError",
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn no_operations_are_read_from_no_text() {
    assert_eq!(parse_operations("\n # nothing\n", "A"), Ok((Vec::new(), Vec::new())));
}

#[track_caller]
fn check(text: &str, part: &str, message: &str) {
    let mistake = parse_operations(text, "LRUCache").expect_err(text);
    assert_eq!((&text[mistake.span], mistake.message.as_str()), (part, message), "for {text}");
}

#[test]
fn mistakes_are_told_at_their_place_in_the_whole_text() {
    check("put(1)\nget(1) -> ]", "]", "`]` stands where a value was expected");
    check("get(1) ->\nput(1)", "\n", "the line ends where a value was expected");
    check("a.get(1)", "a", "there is no object `a` yet");
    check("a = Cache(1)", "Cache", "only `LRUCache` objects can be made, not `Cache`");
    check("LRUCache(1)", "LRUCache", "a new object needs a name");
    check("a = LRUCache(1) -> 1", "->", "a constructor returns nothing that can be checked");
    check("get 1", "1", "a number stands where `(` was expected");
    check(
        "get(1) 1",
        "1",
        "a number stands where `->`, `raises` or the end of the line was expected",
    );
    check("get(1) raises", "", "the text ends where the name of an exception was expected");
    check("get(ANY)", "ANY", "a rule stands where only a plain value can");
    check("1 -> 1", "1", "a number stands where a call such as `put(1, 2)` was expected");
}
