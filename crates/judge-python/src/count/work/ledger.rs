//! The ledger: builtin functions and slots that go through elements where nothing else counts.
//!
//! Left out, because other counters see them: `in`, `index` and `remove` of lists and tuples, `min`
//! and `max`, heaps and `bisect` (comparisons), deletion from a list (bytes moved), displays like
//! `[*a, *b]` (bytes allocated), and whatever yields to byte codes one by one.

use std::sync::atomic::AtomicUsize;

use pyo3::prelude::*;

use super::call::Rule;
use super::method::{Constructor, Hook, Method};
use super::patch::Patch;
use super::{integer, rules, search, sorting, table};

/// Methods and functions, each with its rule.
macro_rules! methods {
    ($($module:literal { $($path:literal => $rule:expr,)* })*) => {
        vec![$($({
            hook!($rule);
            Method::of::<Here>($module, $path)
        },)*)*]
    };
}

/// A type `Here` that stands for one rule.
macro_rules! hook {
    ($rule:expr) => {
        struct Here;
        impl Hook for Here {
            const RULE: Rule = $rule;
            fn original() -> &'static AtomicUsize {
                static ORIGINAL: AtomicUsize = AtomicUsize::new(0);
                &ORIGINAL
            }
        }
    };
}

/// Types that are made from any iterable.
macro_rules! constructors {
    ($($type_name:literal,)*) => {
        [$({
            hook!(rules::first);
            Constructor::of::<Here>($type_name)
        },)*]
    };
}

/// Plans all replacements.
pub(super) fn find(py: Python<'_>) -> Result<Vec<Patch>, String> {
    let mut patches = table::find(py)?;
    for method in builtins().iter().chain(&containers()).chain(&texts()).chain(&extensions()) {
        patches.extend(method.find(py)?);
    }
    for constructor in constructors() {
        patches.extend(constructor.find(py)?);
    }
    Ok(patches)
}

fn constructors() -> [Constructor; 5] {
    constructors! { "list", "tuple", "set", "frozenset", "dict", }
}

fn builtins() -> Vec<Method> {
    methods! {
        "builtins" {
            "sum" => rules::first,
            "any" => rules::until_decided,
            "all" => rules::until_decided,
            "sorted" => rules::made,
        }
        "_functools" {
            "reduce" => rules::second,
        }
        "_bisect" {
            "insort_right" => rules::insort_right,
            "insort_left" => rules::insort_left,
        }
        "math" {
            "factorial" => integer::large_result,
            "comb" => integer::large_result,
            "perm" => integer::large_result,
            "prod" => rules::first,
            "fsum" => rules::first,
        }
    }
}

fn containers() -> Vec<Method> {
    methods! {
        "builtins" {
            "list.sort" => sorting::sort,
            "list.reverse" => rules::own,
            "list.insert" => rules::insert,
            "list.extend" => rules::first,
            "list.copy" => rules::made,
            "list.count" => rules::counted,
            "tuple.count" => rules::counted,
            "set.copy" => rules::made,
            "set.update" => rules::all,
            "set.union" => rules::own_and_all,
            "set.intersection" => rules::shorter,
            "set.intersection_update" => rules::shorter,
            "set.difference" => rules::own_and_all,
            "set.difference_update" => rules::all,
            "set.symmetric_difference" => rules::own_and_all,
            "set.symmetric_difference_update" => rules::all,
            "set.isdisjoint" => rules::shorter,
            "set.issubset" => rules::subset,
            "set.issuperset" => rules::superset,
            "frozenset.union" => rules::own_and_all,
            "frozenset.intersection" => rules::shorter,
            "frozenset.difference" => rules::own_and_all,
            "frozenset.symmetric_difference" => rules::own_and_all,
            "frozenset.isdisjoint" => rules::shorter,
            "frozenset.issubset" => rules::subset,
            "frozenset.issuperset" => rules::superset,
            "dict.copy" => rules::made,
            "dict.update" => rules::first,
            "dict.fromkeys" => rules::first,
            "memoryview.tolist" => rules::made,
        }
        "array" {
            "array.tolist" => rules::made,
            "array.fromlist" => rules::first,
            "array.extend" => rules::first,
            "array.reverse" => rules::own,
        }
        "_collections" {
            "deque.extend" => rules::first,
            "deque.extendleft" => rules::first,
            "deque.rotate" => rules::rotate,
            "deque.insert" => rules::deque_insert,
            "deque.reverse" => rules::own,
            "deque.copy" => rules::made,
            "deque.count" => rules::counted,
            "_count_elements" => rules::second,
        }
    }
}

fn texts() -> Vec<Method> {
    methods! {
        "builtins" {
            "str.find" => search::forwards,
            "str.index" => search::forwards,
            "str.rfind" => search::backwards,
            "str.rindex" => search::backwards,
            "str.count" => search::part,
            "str.replace" => search::text,
            "str.split" => search::split,
            "str.rsplit" => search::split,
            "str.splitlines" => search::split,
            "str.join" => search::join,
            "str.upper" => search::text,
            "str.lower" => search::text,
            "str.casefold" => search::text,
            "str.swapcase" => search::text,
            "str.title" => search::text,
            "str.capitalize" => search::text,
            "str.isalpha" => search::text,
            "str.isalnum" => search::text,
            "str.isdigit" => search::text,
            "str.isdecimal" => search::text,
            "str.isnumeric" => search::text,
            "str.islower" => search::text,
            "str.isupper" => search::text,
            "str.isspace" => search::text,
            "str.encode" => search::text,
            "str.translate" => search::characters,
            "bytes.find" => search::forwards,
            "bytes.index" => search::forwards,
            "bytes.count" => search::part,
            "bytes.replace" => search::text,
            "bytes.split" => search::split,
            "bytes.join" => search::join,
            "bytes.translate" => search::text,
            "bytes.decode" => search::text,
        }
    }
}

fn extensions() -> Vec<Method> {
    methods! {
        "re" {
            "Pattern.search" => search::pattern_search,
            "Pattern.match" => search::pattern_match,
            "Pattern.fullmatch" => search::pattern_match,
            "Pattern.findall" => search::pattern_all,
            "Pattern.finditer" => search::pattern_all,
            "Pattern.split" => search::pattern_all,
            "Pattern.sub" => search::pattern_replace,
            "Pattern.subn" => search::pattern_replace,
        }
    }
}
