//! Bounds on numbers and dates, and on the digits of decimals.

use crate::decode::ValueError;
use std::fmt::Display;

/// `minInclusive`, `maxInclusive`, `minExclusive`, `maxExclusive` (§4.3.7 to §4.3.10).
#[derive(Clone, Copy, Debug)]
pub struct RangeFacets<T> {
    /// Not below.
    pub min_inclusive: Option<T>,
    /// Not above.
    pub max_inclusive: Option<T>,
    /// Above.
    pub min_exclusive: Option<T>,
    /// Below.
    pub max_exclusive: Option<T>,
}

impl<T> RangeFacets<T> {
    /// No bound at all.
    pub const NONE: Self = Self {
        min_inclusive: None,
        max_inclusive: None,
        min_exclusive: None,
        max_exclusive: None,
    };
}

impl<T: PartialOrd + Display> RangeFacets<T> {
    /// Judges a value. One that cannot be compared with a bound (`NaN`) is out of range.
    #[inline]
    pub fn check(&self, value: &T) -> Result<(), ValueError> {
        use std::cmp::Ordering::{Equal, Greater, Less};
        if let Some(least) = &self.min_inclusive
            && !matches!(value.partial_cmp(least), Some(Greater | Equal))
        {
            return Err(range_error("minInclusive", "not be less than", least));
        }
        if let Some(most) = &self.max_inclusive
            && !matches!(value.partial_cmp(most), Some(Less | Equal))
        {
            return Err(range_error("maxInclusive", "not be greater than", most));
        }
        if let Some(least) = &self.min_exclusive
            && value.partial_cmp(least) != Some(Greater)
        {
            return Err(range_error("minExclusive", "be greater than", least));
        }
        if let Some(most) = &self.max_exclusive
            && value.partial_cmp(most) != Some(Less)
        {
            return Err(range_error("maxExclusive", "be less than", most));
        }
        Ok(())
    }
}

#[cold]
fn range_error(rule: &'static str, relation: &str, limit: &impl Display) -> ValueError {
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must {relation} {limit}."),
    )
}

/// `totalDigits` and `fractionDigits` (§4.3.11, §4.3.12).
#[derive(Clone, Copy, Debug, Default)]
pub struct DigitFacets {
    /// At most so many digits in all.
    pub total: Option<u32>,
    /// At most so many digits after the point.
    pub fraction: Option<u32>,
}

impl DigitFacets {
    /// Judges a number by its digits, without leading and trailing zeros.
    #[inline]
    pub fn check(&self, total: u32, fraction: u32) -> Result<(), ValueError> {
        if let Some(most) = self.total
            && total > most
        {
            return Err(digits_error("totalDigits", "in all", most));
        }
        if let Some(most) = self.fraction
            && fraction > most
        {
            return Err(digits_error("fractionDigits", "after the point", most));
        }
        Ok(())
    }
}

#[cold]
fn digits_error(rule: &'static str, place: &str, limit: u32) -> ValueError {
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must have at most {limit} digits {place}."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_include_or_exclude_their_limit() {
        let inclusive = RangeFacets {
            min_inclusive: Some(1),
            max_inclusive: Some(3),
            ..RangeFacets::NONE
        };
        let exclusive = RangeFacets {
            min_exclusive: Some(1),
            max_exclusive: Some(3),
            ..RangeFacets::NONE
        };
        let rule =
            |facets: &RangeFacets<i32>, value| facets.check(&value).err().map(|error| error.rule);
        assert_eq!(
            [0, 1, 3, 4].map(|value| rule(&inclusive, value)),
            [Some("minInclusive"), None, None, Some("maxInclusive")]
        );
        assert_eq!(
            [1, 2, 3].map(|value| rule(&exclusive, value)),
            [Some("minExclusive"), None, Some("maxExclusive")]
        );
        let error = inclusive.check(&4).unwrap_err();
        assert_eq!(error.message, "The value must not be greater than 3.");
    }

    #[test]
    fn what_cannot_be_compared_is_out_of_range() {
        let facets = RangeFacets {
            max_inclusive: Some(1.0),
            ..RangeFacets::NONE
        };
        assert!(facets.check(&f64::NAN).is_err());
        assert!(RangeFacets::NONE.check(&f64::NAN).is_ok());
    }

    #[test]
    fn digits_are_bounded() {
        let facets = DigitFacets {
            total: Some(5),
            fraction: Some(2),
        };
        assert_eq!(facets.check(5, 2), Ok(()));
        assert_eq!(facets.check(6, 0).unwrap_err().rule, "totalDigits");
        assert_eq!(facets.check(3, 3).unwrap_err().rule, "fractionDigits");
    }
}
