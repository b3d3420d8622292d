//! Shapes of types, elements and groups.

use super::Shape;
use super::Verdict::{Refused, Taken};
use super::contract::{Contract, each, element, elements, extension, group, structure};

/// What grows with the definitions of a schema.
pub(crate) const SHAPES: &[Shape] = &[
    ("attributes of one type", 2_500, attributes, Taken),
    (
        "attributes of many types",
        100,
        attributes_of_many,
        Refused("bytes of Rust"),
    ),
    ("attribute groups in a line", 2_500, attribute_groups, Taken),
    ("a choice of many", 2_500, choice, Taken),
    ("mixed content of many", 2_500, mixed, Taken),
    (
        "mixed content extended by many",
        100,
        mixed_extended,
        Refused("bytes of Rust"),
    ),
    (
        "a sequence of many",
        2_500,
        |n| Contract::ordering(elements(n)),
        Taken,
    ),
    ("one name many times", 2_500, alike, Taken),
    ("choices that hold a choice", 1_500, choices, Taken),
    ("types in a circle", 1_000, circle, Taken),
    ("a base of one type each", 1_000, extended, Taken),
    ("a base just within the limit", 1_250, narrow_base, Taken),
    (
        "a wide base of many types",
        100,
        wide_base,
        Refused("bytes of Rust"),
    ),
    (
        "documentation inherited",
        200,
        documented_base,
        Refused("bytes of Rust"),
    ),
    (
        "chains of ninety types",
        700,
        chains,
        Refused("bytes of Rust"),
    ),
    (
        "a chain of thousands",
        1_000,
        chain,
        Refused("is derived through more than 100 types"),
    ),
    (
        "a group of many types",
        60,
        group_of_many,
        Refused("bytes of Rust"),
    ),
    ("groups that double", 10, doubling, Refused("bytes of Rust")),
    (
        "groups in a line",
        2_000,
        groups,
        Refused("more than 16 levels deep"),
    ),
    (
        "sequences in each other",
        2_500,
        nested,
        Refused("nested more than 64 levels deep"),
    ),
    (
        "anonymous types in each other",
        1_000,
        anonymous,
        Refused("nested more than 64 levels deep"),
    ),
    ("long names of nested types", 300, long_names, Taken),
    ("a substitution group of many", 2_000, substitutes, Taken),
    (
        "substitution groups in a line",
        1_000,
        substitution_line,
        Refused("bytes of Rust"),
    ),
    (
        "a substitution group in many choices",
        1_000,
        substitution_choices,
        Refused("bytes of Rust"),
    ),
    (
        "types that fill the stack",
        24,
        deep_stack,
        Refused("bytes of Rust"),
    ),
    ("unknown names", 2_000, unknown, Refused("no type is named")),
];

fn attributes(n: usize) -> Contract {
    let attributes = each(n, |i| {
        format!("<xs:attribute name=\"a{i}\" type=\"xs:string\"/>")
    });
    Contract::of(format!(
        "<xs:complexType name=\"T\">{attributes}</xs:complexType>"
    ))
}

fn attributes_of_many(n: usize) -> Contract {
    let attributes = each(n, |i| format!("<xs:attribute name=\"a{i}\"/>"));
    let types = each(n, |i| {
        format!("<xs:complexType name=\"T{i}\"><xs:attributeGroup ref=\"tns:G\"/></xs:complexType>")
    });
    Contract::of(format!(
        "<xs:attributeGroup name=\"G\">{attributes}</xs:attributeGroup>{types}"
    ))
}

fn attribute_groups(n: usize) -> Contract {
    let groups = each(n, |i| {
        format!(
            "<xs:attributeGroup name=\"G{i}\"><xs:attributeGroup ref=\"tns:G{}\"/>\
             <xs:attributeGroup ref=\"tns:G{}\"/></xs:attributeGroup>",
            (i + 1) % n,
            (i + 2) % n
        )
    });
    let of = "<xs:complexType name=\"T\"><xs:attributeGroup ref=\"tns:G0\"/></xs:complexType>";
    Contract::of(groups + of)
}

fn choice(n: usize) -> Contract {
    Contract::ordering(format!("<xs:choice>{}</xs:choice>", elements(n)))
}

fn mixed(n: usize) -> Contract {
    let content = elements(n);
    Contract::of(format!(
        "<xs:complexType name=\"T\" mixed=\"true\"><xs:sequence>{content}</xs:sequence></xs:complexType>"
    ))
}

fn mixed_extended(n: usize) -> Contract {
    let mut contract = mixed(n);
    contract.components += &each(n, |i| extension(format!("E{i}"), "T", ""));
    contract
}

fn alike(n: usize) -> Contract {
    let anonymous = "<xs:element name=\"e\"><xs:complexType/></xs:element>";
    Contract::ordering(anonymous.repeat(n))
}

fn choices(n: usize) -> Contract {
    let (a, b) = (element("a", "xs:string"), element("b", "xs:string"));
    let choice = format!("<xs:choice maxOccurs=\"4294967296\">{a}{b}</xs:choice>");
    Contract::ordering(choice.repeat(n))
}

fn circle(n: usize) -> Contract {
    Contract::of(each(n, |i| {
        structure(
            format!("T{i}"),
            element("next", &format!("tns:T{}", (i + 1) % n)),
        )
    }))
}

fn extended(n: usize) -> Contract {
    let types = each(n, |i| {
        extension(format!("T{i}"), "B", element("own", "tns:B"))
    });
    Contract::of(structure("B", element("id", "xs:string")) + &types)
}

fn narrow_base(n: usize) -> Contract {
    let types = each(n, |i| extension(format!("T{i}"), "B", ""));
    Contract::of(structure("B", elements(6)) + &types)
}

fn wide_base(n: usize) -> Contract {
    let types = each(n * 2, |i| extension(format!("T{i}"), "B", ""));
    Contract::of(structure("B", elements(n * 2)) + &types)
}

fn documented_base(n: usize) -> Contract {
    let words = "words ".repeat(n * 20);
    let field = format!(
        "<xs:element name=\"a\" type=\"xs:string\"><xs:annotation><xs:documentation>{words}\
         </xs:documentation></xs:annotation></xs:element>"
    );
    let types = each(n, |i| extension(format!("T{i}"), "B", ""));
    Contract::of(structure("B", field) + &types)
}

fn chains(n: usize) -> Contract {
    let types = each(n, |i| {
        let base = if i % 90 == 0 {
            "B".to_owned()
        } else {
            format!("T{}", i - 1)
        };
        extension(format!("T{i}"), base, element(format!("g{i}"), "tns:B"))
    });
    Contract::of(structure("B", element("id", "xs:string")) + &types)
}

fn chain(n: usize) -> Contract {
    let types = each(n, |i| extension(format!("T{}", i + 1), format!("T{i}"), ""));
    Contract::of(structure("T0", "") + &types)
}

fn group_of_many(n: usize) -> Contract {
    let types = each(n, |i| {
        structure(format!("T{i}"), "<xs:group ref=\"tns:G\"/>")
    });
    Contract::of(group("G", elements(5 * n)) + &types)
}

fn doubling(n: usize) -> Contract {
    let groups = each(n, |i| {
        let inner = format!("<xs:group ref=\"tns:G{}\"/>", i + 1);
        group(format!("G{i}"), inner.repeat(if n > 30 { 3 } else { 2 }))
    });
    let types = each(n, |i| {
        structure(
            format!("T{i}"),
            format!("<xs:group ref=\"tns:G{}\"/>", i.max(n.saturating_sub(15))),
        )
    });
    Contract::of(groups + &group(format!("G{n}"), elements(1)) + &types)
}

fn groups(n: usize) -> Contract {
    let groups = each(n, |i| {
        group(
            format!("G{i}"),
            format!("<xs:group ref=\"tns:G{}\"/>", i + 1),
        )
    });
    let of = structure("T", "<xs:group ref=\"tns:G0\"/>");
    Contract::of(groups + &group(format!("G{n}"), elements(1)) + &of)
}

fn nested(n: usize) -> Contract {
    Contract::ordering("<xs:sequence>".repeat(n) + &"</xs:sequence>".repeat(n))
}

fn anonymous(n: usize) -> Contract {
    let open = "<xs:element name=\"e\"><xs:complexType><xs:sequence>";
    let close = "</xs:sequence></xs:complexType></xs:element>";
    Contract::ordering(open.repeat(n) + &close.repeat(n))
}

fn long_names(n: usize) -> Contract {
    let name = "n".repeat(500);
    let open = format!("<xs:element name=\"{name}\"><xs:complexType><xs:sequence>");
    let close = "</xs:sequence></xs:complexType></xs:element>";
    Contract::ordering(open.repeat(15) + &elements(n * 4) + &close.repeat(15))
}

fn substitutes(n: usize) -> Contract {
    let others = each(n, |i| {
        format!("<xs:element name=\"s{i}\" substitutionGroup=\"tns:head\" type=\"xs:string\"/>")
    });
    let head = "<xs:element name=\"head\" type=\"xs:string\"/>";
    Contract {
        order: "<xs:element ref=\"tns:head\"/>".repeat(50),
        ..Contract::of(format!("{head}{others}"))
    }
}

fn substitution_line(n: usize) -> Contract {
    let heads = each(n, |i| {
        format!(
            "<xs:element name=\"s{}\" substitutionGroup=\"tns:s{i}\"/>",
            i + 1
        )
    });
    Contract {
        order: each(n, |i| format!("<xs:element ref=\"tns:s{i}\"/>")),
        ..Contract::of(format!(
            "<xs:element name=\"s0\" type=\"xs:string\"/>{heads}"
        ))
    }
}

fn substitution_choices(n: usize) -> Contract {
    let choice = "<xs:choice><xs:element ref=\"tns:head\"/><xs:element name=\"a\"/></xs:choice>";
    Contract {
        order: choice.repeat(n),
        ..substitutes(n)
    }
}

/// As many types inside each other as are filled at once, each behind a line of bases and inside as
/// many sequences as may nest.
fn deep_stack(n: usize) -> Contract {
    let open = "<xs:sequence minOccurs=\"0\" maxOccurs=\"2\">";
    Contract::of(
        each(n, |i| {
            let next = element("next", &format!("tns:T{}-98", i + 1));
            let filler = element("filler", "xs:string");
            let inner = format!(
                "{}{next}{}",
                format!("{open}{filler}").repeat(60),
                "</xs:sequence>".repeat(60)
            );
            let line = each(98, |j| {
                extension(format!("T{i}-{}", j + 1), format!("T{i}-{j}"), "")
            });
            structure(format!("T{i}-0"), inner) + &line
        }) + &structure(format!("T{n}-98"), ""),
    )
}

fn unknown(n: usize) -> Contract {
    Contract::ordering(each(n, |i| element(format!("e{i}"), &format!("tns:No{i}"))))
}
