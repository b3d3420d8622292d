//! Tables from XML Schema part 2: the examples of each type's section, and the edges of its
//! grammar.

use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::str::FromStr;

mod calendar;
mod laws;
mod numbers;
mod others;

use super::*;

/// Every text is valid and its canonical form is the second one, which is valid and canonical
/// itself.
fn assert_canonical<T>(table: &[(&str, &str)])
where
    T: FromStr<Err = LexicalError> + Display + PartialEq + Debug,
{
    for (text, canonical) in table {
        let value: T = text
            .parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(value.to_string(), *canonical, "{text}");
        assert_eq!(canonical.parse(), Ok(value), "{text}");
    }
}

fn assert_invalid<T: FromStr<Err = LexicalError> + Debug>(table: &[&str]) {
    for text in table {
        if let Ok(value) = text.parse::<T>() {
            panic!("{text:?} was read as {value:?}");
        }
    }
}

fn assert_order<T: FromStr<Err = LexicalError> + PartialOrd + Debug>(
    table: &[(&str, Option<Ordering>, &str)],
) {
    for (left, order, right) in table {
        let (left, right): (T, T) = (left.parse().unwrap(), right.parse().unwrap());
        assert_eq!(left.partial_cmp(&right), *order, "{left:?} {right:?}");
        let reversed = order.map(Ordering::reverse);
        assert_eq!(right.partial_cmp(&left), reversed, "{right:?} {left:?}");
        assert_eq!(left == right, *order == Some(Ordering::Equal));
    }
}

const LESS: Option<Ordering> = Some(Ordering::Less);
const EQUAL: Option<Ordering> = Some(Ordering::Equal);
