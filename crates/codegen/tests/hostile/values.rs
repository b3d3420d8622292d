//! Shapes of simple types: values and patterns.

use super::Shape;
use super::Verdict::{Refused, Taken};
use super::contract::{Contract, each, element, simple};

/// What grows with simple types.
pub(crate) const SHAPES: &[Shape] = &[
    (
        "enumerations restricted",
        500,
        enumerations,
        Refused("bytes of Rust"),
    ),
    (
        "an enumeration of many",
        5_000,
        |n| Contract::of(values("E", n)),
        Taken,
    ),
    (
        "unions in a line",
        1_000,
        unions,
        Refused("is derived through more than 100 types"),
    ),
    (
        "a type inside itself",
        1,
        inside_itself,
        Refused("is derived from itself"),
    ),
    (
        "patterns of many letters",
        100,
        patterns,
        Refused("all patterns"),
    ),
    ("one pattern again and again", 1_000, one_pattern, Taken),
    ("plain patterns", 1_000, plain_patterns, Taken),
    (
        "a pattern of many letters",
        10_000,
        categories,
        Refused("all patterns"),
    ),
    (
        "a pattern inherited",
        1_000,
        pattern_inherited,
        Refused("bytes of Rust"),
    ),
    ("values against a pattern", 1_000, matched, Taken),
];

fn values(name: &str, n: usize) -> String {
    simple(
        name,
        "xs:string",
        each(n, |i| format!("<xs:enumeration value=\"v{i}\"/>")),
    )
}

fn enumerations(n: usize) -> Contract {
    let types = each(n, |i| simple(format!("R{i}"), "tns:E", ""));
    Contract::of(values("E", n) + &types)
}

fn unions(n: usize) -> Contract {
    let unions = each(n, |i| {
        format!(
            "<xs:simpleType name=\"U{i}\"><xs:union memberTypes=\"tns:U{0} tns:U{0}\"/></xs:simpleType>",
            i + 1
        )
    });
    Contract::of(unions + &simple(format!("U{n}"), "xs:string", ""))
}

fn inside_itself(_: usize) -> Contract {
    Contract {
        order: element("e", "tns:S"),
        ..Contract::of(
            "<xs:simpleType name=\"S\"><xs:restriction><xs:simpleType><xs:restriction \
             base=\"tns:S\"/></xs:simpleType></xs:restriction></xs:simpleType>",
        )
    }
}

fn patterns(n: usize) -> Contract {
    Contract::of(each(n, |i| {
        let pattern = format!("<xs:pattern value=\"\\p{{L}}{{1,{}}}\"/>", 100 + i);
        simple(format!("P{i}"), "xs:string", pattern)
    }))
}

fn one_pattern(n: usize) -> Contract {
    let pattern = "<xs:pattern value=\"\\p{L}{1,150}\"/>";
    Contract::of(each(n, |i| simple(format!("P{i}"), "xs:string", pattern)))
}

fn plain_patterns(n: usize) -> Contract {
    Contract::of(each(n, |i| {
        let pattern = format!("<xs:pattern value=\"[A-Z]{{2}}[0-9]{{{i}}}\"/>", i = i % 50);
        simple(
            format!("P{i}"),
            "xs:string",
            pattern.replace("A-Z", &format!("A-Z{i}")),
        )
    }))
}

fn categories(n: usize) -> Contract {
    let pattern = format!("<xs:pattern value=\"{}\"/>", "\\p{L}".repeat(n));
    Contract::of(simple("P", "xs:string", pattern))
}

fn pattern_inherited(n: usize) -> Contract {
    let pattern = format!("<xs:pattern value=\"{}\"/>", "abc ".repeat(n));
    let types = each(n, |i| simple(format!("R{i}"), "tns:P", ""));
    Contract::of(simple("P", "xs:string", pattern) + &types)
}

fn matched(n: usize) -> Contract {
    let values = each(n, |i| {
        format!("<xs:enumeration value=\"{}a{i:012b}\"/>", "ab".repeat(20))
    });
    let pattern = "<xs:pattern value=\"[ab01]*a[ab01]{1,12}\"/>";
    Contract::of(simple("E", "xs:string", format!("{pattern}{values}")))
}
