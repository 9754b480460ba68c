//! What is printed.

use judge_protocol::{Int, Untrusted, Value};

use crate::notation::{
    cut_middle, parse_value, print, print_call, print_lines, print_short, value_size,
};

#[test]
fn floats_are_printed_as_python_does() {
    let check = |float: f64, expected: &str| assert_eq!(print(&Value::Float(float)), expected);
    check(1.0, "1.0");
    check(-0.0, "-0.0");
    check(0.1, "0.1");
    check(1e15, "1000000000000000.0");
    check(1e16, "1e+16");
    check(1.5e16, "1.5e+16");
    check(123_456_789_012_345_680.0, "1.2345678901234568e+17");
    check(1e-4, "0.0001");
    check(1e-5, "1e-05");
    check(1.25e-7, "1.25e-07");
    check(1e22, "1e+22");
    // Exactly between .2 and .3.
    check(3_975_709_114_131_769.0 / 4.0, "993927278532942.2");
    check(9_007_199_254_740_993.0, "9007199254740992.0");
    check(5e-324, "5e-324");
    check(2.0_f64.powi(-1_022), "2.2250738585072014e-308");
    check(1e100, "1e+100");
    check(f64::MAX, "1.7976931348623157e+308");
    check(f64::MIN_POSITIVE, "2.2250738585072014e-308");
    check(f64::NEG_INFINITY, "-inf");
    check(f64::NAN, "nan");
}

#[test]
fn strings_are_printed_as_python_does() {
    let check = |text: &str, expected: &str| assert_eq!(print(&text.into()), expected);
    check("", "''");
    check("it's", "\"it's\"");
    check("\"", "'\"'");
    check("'\"", "'\\'\"'");
    check("\\", "'\\\\'");
    check("\n\r\t\x07\x7f", "'\\n\\r\\t\\x07\\x7f'");
    check("é ü 漢 😀", "'é ü 漢 😀'");
    check("e\u{301}", "'e\u{301}'");
    check("\u{a0}\u{ad}\u{200b}\u{2028}\u{feff}", "'\\xa0\\xad\\u200b\\u2028\\ufeff'");
    check("\u{e000}\u{10ffff}", "'\\ue000\\U0010ffff'");
}

#[test]
fn opaque_values_are_printed_in_angle_brackets() {
    let check = |class: &str, why: &str, expected: &str| {
        let value = Value::Opaque { class: Untrusted::new(class), why: Untrusted::new(why) };
        assert_eq!(print(&Value::List(vec![value])), expected);
    };
    check("generator", "a generator", "[<generator>]");
    check("generator", "", "[<generator>]");
    check("list", "nested deeper than 64", "[<list nested deeper than 64>]");
}

#[test]
fn int_of_a_forged_size_is_printed_without_delay() {
    let hex = "f".repeat(4 << 20);
    let value = Value::Int(Int::Big { negative: true, hex });
    assert_eq!(print_short(&value, 12), "-0xfff … fff");
}

#[test]
fn deep_value_is_printed_without_overflow() {
    let mut value = Value::None;
    for _ in 0..1_000 {
        value = Value::List(vec![value]);
    }
    assert!(print(&value).contains("[...]"));
    assert!(!print_lines(&value, 10).is_empty());
}

#[test]
fn calls_are_printed() {
    let args = [parse_value("[3, 3]").unwrap(), Value::from(6)];
    assert_eq!(print_call("two_sum", &args), "two_sum([3, 3], 6)");
    assert_eq!(print_call("f", &[]), "f()");
}

#[test]
fn long_text_is_cut_between_elements() {
    let value = parse_value("[111, 222, 333, 444, 555, 666, 777]").unwrap();
    assert_eq!(print_short(&value, 100), "[111, 222, 333, 444, 555, 666, 777]");
    assert_eq!(print_short(&value, 30), "[111, 222, 333, … 666, 777]");
    assert_eq!(print_short(&value, 33), "[111, 222, 333, … 666, 777]");
    assert_eq!(print_short(&value, 27), "[111, 222, 333, … 777]");
    assert_eq!(cut_middle("abcdefghijklmnopqrstuvwxyz", 12), "abcdef … xyz");
    assert_eq!(cut_middle("abcdefgh", 4), "abcd");
    assert_eq!(cut_middle("éééééééééééééééé", 12), "éééééé … ééé");
}

#[test]
fn wide_values_stand_one_element_a_line() {
    let value = parse_value("{'a': [1, 2], 'b': [100, 200, 300]}").unwrap();
    assert_eq!(print_lines(&value, 80), ["{'a': [1, 2], 'b': [100, 200, 300]}"]);
    let lines = [
        "{",
        "    'a': [1, 2],",
        "    'b': [",
        "        100,",
        "        200,",
        "        300,",
        "    ],",
        "}",
    ];
    assert_eq!(print_lines(&value, 16), lines);
    let one = parse_value("(111111,)").unwrap();
    assert_eq!(print_lines(&one, 5), ["(", "    111111,", ")"]);
    let linked = parse_value("linked([1, 2], cycle=0)").unwrap();
    assert_eq!(print_lines(&linked, 9), ["linked([", "    1,", "    2,", "], cycle=0)"]);
}

#[test]
fn size_counts_every_part() {
    let check = |text: &str, size: usize| {
        assert_eq!(value_size(&parse_value(text).unwrap()), size, "for {text}");
    };
    check("1", 1);
    check("[]", 1);
    check("[1, 2, 3]", 4);
    check("'abc'", 4);
    check("{'a': 1}", 4);
    check("tree([1, None, 2])", 4);
    check("[[1], [2]]", 5);
}
