//! The exact order of numbers across classes.

use std::cmp::Ordering;

use judge_protocol::{Int, Value};

use crate::compare::order::{Likeness, order};
use crate::notation::parse_value;

#[track_caller]
fn check(left: &str, right: &str, expected: Ordering) {
    let value = |text: &str| parse_value(text).expect(text);
    let (left_value, right_value) = (value(left), value(right));
    assert_eq!(order(&left_value, &right_value, Likeness::Loose), expected, "{left}, {right}");
    let reverse = order(&right_value, &left_value, Likeness::Loose);
    assert_eq!(reverse, expected.reverse(), "{right}, {left}");
}

#[test]
fn numbers_are_ordered_by_exact_value() {
    use Ordering::{Equal, Less};
    check("1", "2", Less);
    check("-1", "1", Less);
    check("9007199254740992.0", "9007199254740993", Less);
    check("9007199254740992.0", "9007199254740992", Equal);
    check("2 ** 200", "2.0 ** 200", Equal);
    check("2 ** 200", "2 ** 200 + 1", Less);
    check("-(2 ** 200)", "2 ** 200", Less);
    check("-(2 ** 201)", "-(2 ** 200)", Less);
    check("0.1", "Decimal('0.1')", Ordering::Greater);
    check("0.5", "Decimal('0.50')", Equal);
    check("Fraction(1, 3)", "Decimal('0.3333333333')", Ordering::Greater);
    check("Fraction(-1, 2)", "-0.5", Equal);
    check("Decimal('1E+999999999')", "Decimal('1.1E+999999999')", Less);
    check("Decimal('1E+999999999')", "10 ** 4000", Ordering::Greater);
    check("Decimal('1E-999999999')", "5e-324", Less);
    check("Decimal('-1E+999999999')", "1", Less);
    check("Decimal('1E+2')", "100", Equal);
    check("Decimal('1E+300')", "10 ** 300", Equal);
    check("Decimal('0E+999999999')", "0", Equal);
    check("Decimal('inf')", "inf", Equal);
    check("Decimal('nan')", "nan", Equal);
    check("-inf", "-(10 ** 4000)", Less);
    check("10 ** 4000", "inf", Less);
    check("inf", "nan", Less);
    check("5e-324", "0", Ordering::Greater);
    check("True", "1", Equal);
    check("-0.0", "0", Equal);
}

#[test]
fn forged_numbers_have_a_place_in_the_order() {
    let forged = [
        Value::Fraction(Int::Small(1), Int::Small(0)),
        Value::Fraction(Int::Small(1), Int::Small(-2)),
        Value::Decimal("one".into()),
        Value::Decimal(String::new()),
        Value::Decimal("1e99999999999999999999".into()),
        Value::Decimal("9".repeat(200_000)),
        Value::Range(0, 10, 0),
        Value::Range(i64::MIN, i64::MAX, 1),
        Value::Range(i64::MAX, i64::MIN, i64::MIN),
        Value::Int(Int::Big { negative: false, hex: "zz".into() }),
    ];
    for (left, a) in forged.iter().enumerate() {
        for (right, b) in forged.iter().enumerate() {
            let there = order(a, b, Likeness::Loose);
            assert_eq!(there, order(b, a, Likeness::Loose).reverse());
            assert!(left != right || there.is_eq());
        }
    }
}
