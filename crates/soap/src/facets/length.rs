//! Bounds on the number of characters or octets.

use crate::decode::ValueError;

/// `length`, `minLength`, `maxLength` (§4.3.1 to §4.3.3).
#[derive(Clone, Copy, Debug, Default)]
pub struct LengthFacets {
    /// Exactly so many.
    pub length: Option<usize>,
    /// At least so many.
    pub min_length: Option<usize>,
    /// At most so many.
    pub max_length: Option<usize>,
}

impl LengthFacets {
    /// No bound at all.
    pub const NONE: Self = Self {
        length: None,
        min_length: None,
        max_length: None,
    };

    /// Judges a number of `units` ("characters", "octets").
    #[inline]
    pub fn check(&self, count: usize, units: &str) -> Result<(), ValueError> {
        if let Some(length) = self.length
            && count != length
        {
            return Err(length_error("length", "exactly", length, units));
        }
        if let Some(least) = self.min_length
            && count < least
        {
            return Err(length_error("minLength", "at least", least, units));
        }
        if let Some(most) = self.max_length
            && count > most
        {
            return Err(length_error("maxLength", "at most", most, units));
        }
        Ok(())
    }

    /// Judges a text by its bytes, if that suffices: each character takes one to four.
    #[inline]
    pub(super) fn check_text(&self, text: &str) -> Result<(), ValueError> {
        let bytes = text.len();
        let fits = self.length.is_none()
            && self
                .min_length
                .is_none_or(|least| bytes.div_ceil(4) >= least)
            && self.max_length.is_none_or(|most| bytes <= most);
        if fits {
            return Ok(());
        }
        self.check(text.chars().count(), "characters")
    }
}

#[cold]
fn length_error(rule: &'static str, bound: &str, limit: usize, units: &str) -> ValueError {
    let units = match limit {
        1 => units.strip_suffix('s').unwrap_or(units),
        _ => units,
    };
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must have {bound} {limit} {units}."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_TO_FOUR: LengthFacets = LengthFacets {
        length: None,
        min_length: Some(2),
        max_length: Some(4),
    };

    #[test]
    fn characters_are_counted_and_not_bytes() {
        for good in ["ab", "abcd", "üöäß", "😀😀", "😀😀😀😀"] {
            assert_eq!(TWO_TO_FOUR.check_text(good), Ok(()), "{good}");
        }
        for (bad, rule) in [
            ("", "minLength"),
            ("😀", "minLength"),
            ("abcde", "maxLength"),
            ("üöäßü", "maxLength"),
        ] {
            assert_eq!(TWO_TO_FOUR.check_text(bad).unwrap_err().rule, rule, "{bad}");
        }
    }

    #[test]
    fn a_refusal_names_the_bound() {
        let exactly = LengthFacets {
            length: Some(1),
            ..LengthFacets::NONE
        };
        let error = exactly.check_text("ab").unwrap_err();
        assert_eq!((error.rule, error.limit.as_deref()), ("length", Some("1")));
        assert_eq!(error.message, "The value must have exactly 1 character.");
        let error = TWO_TO_FOUR.check(5, "octets").unwrap_err();
        assert_eq!(error.message, "The value must have at most 4 octets.");
    }
}
