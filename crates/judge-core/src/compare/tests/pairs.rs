//! One partner for each.

use crate::compare::pairing::{Unpaired, pair_up};

#[test]
fn partner_is_given_up_for_another_where_that_helps() {
    // 0 takes 0 first; 1 can only have 0; 2 only 1; so 0 must end with 2.
    let table = [[true, true, true], [true, false, false], [false, true, false]];
    assert_eq!(pair_up(3, 3, |left, right| table[left][right]), Ok(()));
}

#[test]
fn element_without_a_partner_is_named() {
    let table = [[true, false], [true, false]];
    assert_eq!(pair_up(2, 2, |left, right| table[left][right]), Err(Unpaired::Left(1)));
    assert_eq!(pair_up(2, 1, |_, _| true), Err(Unpaired::Lengths(2, 1)));
}

#[test]
fn many_elements_are_paired_too() {
    assert_eq!(pair_up(3_000, 3_000, |left, right| left == right), Ok(()));
    assert_eq!(pair_up(3_000, 3_000, |left, _| left < 2_999), Err(Unpaired::Left(2_999)));
}
