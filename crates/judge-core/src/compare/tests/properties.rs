//! What holds for all values.

use judge_protocol::Value;
use proptest::prelude::*;

use crate::case::Pattern;
use crate::compare::matches;
use crate::compare::order::{Likeness, canonical, order};
use crate::exercise::{Checker, CheckerKind, Types};
use crate::notation::tests::sample::any_value;

fn checkers() -> Vec<Checker> {
    let kinds = [
        CheckerKind::Exact,
        CheckerKind::Unordered,
        CheckerKind::NestedUnordered,
        CheckerKind::Float { rel: 1e-9, abs: 0.0 },
    ];
    let both = |kind: CheckerKind| {
        [Types::Strict, Types::Loose].map(|types| Checker { kind: kind.clone(), types })
    };
    kinds.into_iter().flat_map(both).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn every_value_matches_itself(value in any_value()) {
        for checker in checkers() {
            let pattern = Pattern::Value(value.clone());
            prop_assert_eq!(matches(&pattern, &value, &checker), Ok(()), "{:?}", checker);
        }
    }

    #[test]
    fn shuffled_list_matches_without_order(
        (items, shuffled) in prop::collection::vec(any_value(), 0..8)
            .prop_flat_map(|items| (Just(items.clone()), Just(items).prop_shuffle())),
    ) {
        let checker = Checker { kind: CheckerKind::Unordered, types: Types::Strict };
        let pattern = Pattern::Value(Value::List(items));
        prop_assert_eq!(matches(&pattern, &Value::List(shuffled), &checker), Ok(()));
    }

    #[test]
    fn value_with_one_more_element_never_matches(items in prop::collection::vec(any_value(), 0..5)) {
        let more = Value::List(items.iter().cloned().chain([Value::None]).collect());
        for checker in checkers() {
            let pattern = Pattern::Value(Value::List(items.clone()));
            prop_assert!(matches(&pattern, &more, &checker).is_err(), "{:?}", checker);
        }
    }

    #[test]
    fn order_is_total(a in any_value(), b in any_value(), c in any_value()) {
        for likeness in [Likeness::Strict, Likeness::Loose, Likeness::Python] {
            let [a, b, c] = [&a, &b, &c].map(|value| canonical(value, likeness));
            let by = |left: &Value, right: &Value| order(left, right, likeness);
            prop_assert_eq!(by(&a, &b), by(&b, &a).reverse());
            if by(&a, &b).is_le() && by(&b, &c).is_le() {
                prop_assert!(by(&a, &c).is_le());
            }
        }
    }

    #[test]
    fn match_and_order_agree(a in any_value(), b in any_value()) {
        let checker = Checker { kind: CheckerKind::Exact, types: Types::Loose };
        let equal = order(
            &canonical(&a, Likeness::Loose),
            &canonical(&b, Likeness::Loose),
            Likeness::Loose,
        );
        let matched = matches(&Pattern::Value(a), &b, &checker).is_ok();
        prop_assert_eq!(matched, equal.is_eq());
    }
}
