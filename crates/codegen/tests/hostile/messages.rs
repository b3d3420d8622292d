//! Shapes of operations, port types, namespaces and files.

use super::Shape;
use super::Verdict::{Refused, Taken};
use super::contract::{Contract, each, elements, simple, structure};

/// What grows beside them.
pub(crate) const SHAPES: &[Shape] = &[
    ("operations", 250, operations, Taken),
    ("faults of one operation", 500, faults, Taken),
    ("headers of one operation", 500, headers, Taken),
    (
        "bindings that bind nothing",
        300,
        bindings,
        Refused("is not bound"),
    ),
    ("port types", 100, port_types, Refused("bytes of Rust")),
    ("namespaces", 250, namespaces, Taken),
    (
        "a schema of many namespaces",
        10,
        chameleon,
        Refused("is included by so many namespaces"),
    ),
    (
        "namespace declarations in scope",
        300,
        declarations,
        Refused("namespace declarations in scope"),
    ),
    (
        "attributes of one element",
        3_000,
        attributes,
        Refused("attributes"),
    ),
    (
        "a long namespace",
        2_000,
        long_namespace,
        Refused("a namespace of more than 1024 bytes"),
    ),
    (
        "a long name",
        2_000,
        long_name,
        Refused("a name of more than 512 bytes"),
    ),
    (
        "imports of nothing",
        1_000,
        imports,
        Refused("no type is named"),
    ),
    (
        "comments",
        20_000,
        |n| Contract::of("<!---->".repeat(n)),
        Taken,
    ),
];

fn operations(n: usize) -> Contract {
    Contract {
        messages: each(n, |i| {
            format!(
                "<wsdl:message name=\"I{i}\"><wsdl:part name=\"p\" element=\"tns:Q{i}\"/></wsdl:message>\
                 <wsdl:message name=\"O{i}\"><wsdl:part name=\"p\" element=\"tns:R{i}\"/></wsdl:message>"
            )
        }),
        operations: each(n, |i| {
            format!(
                "<wsdl:operation name=\"Op{i}\"><wsdl:input message=\"tns:I{i}\"/>\
                 <wsdl:output message=\"tns:O{i}\"/></wsdl:operation>"
            )
        }),
        bound: each(n, bound),
        ..Contract::of(each(n, |i| {
            format!(
                "<xs:element name=\"Q{i}\"><xs:complexType/></xs:element>\
                 <xs:element name=\"R{i}\"><xs:complexType/></xs:element>"
            )
        }))
    }
}

fn bound(i: usize) -> String {
    format!(
        "<wsdl:operation name=\"Op{i}\"><soap:operation soapAction=\"a{i}\"/>\
         <wsdl:input><soap:body use=\"literal\"/></wsdl:input>\
         <wsdl:output><soap:body use=\"literal\"/></wsdl:output></wsdl:operation>"
    )
}

fn faults(n: usize) -> Contract {
    let faults = each(n, |i| {
        format!("<wsdl:fault name=\"F{i}\" message=\"tns:F{i}\"/>")
    });
    Contract {
        messages: each(n, |i| {
            format!(
                "<wsdl:message name=\"F{i}\"><wsdl:part name=\"p\" element=\"tns:F{i}\"/></wsdl:message>"
            )
        }),
        operations: format!(
            "<wsdl:operation name=\"Op0\"><wsdl:input message=\"tns:I\"/>\
             <wsdl:output message=\"tns:OrderResponse\"/>{faults}</wsdl:operation>"
        ),
        bound: bound(0),
        ..with_input(each(n, |i| {
            format!("<xs:element name=\"F{i}\"><xs:complexType/></xs:element>")
        }))
    }
}

/// An element and a message `I` beside these components.
fn with_input(components: String) -> Contract {
    Contract {
        further:
            "<wsdl:message name=\"I\"><wsdl:part name=\"p\" element=\"tns:I\"/></wsdl:message>"
                .into(),
        ..Contract::of(components + "<xs:element name=\"I\" type=\"xs:string\"/>")
    }
}

fn headers(n: usize) -> Contract {
    let parts = each(n, |i| {
        format!("<wsdl:part name=\"p{i}\" element=\"tns:H{i}\"/>")
    });
    let headers = each(n, |i| {
        format!("<soap:header message=\"tns:M\" part=\"p{i}\" use=\"literal\"/>")
    });
    Contract {
        messages: format!(
            "<wsdl:message name=\"M\"><wsdl:part name=\"p\" element=\"tns:I\"/>{parts}</wsdl:message>"
        ),
        operations: "<wsdl:operation name=\"Op0\"><wsdl:input message=\"tns:M\"/>\
                     <wsdl:output message=\"tns:OrderResponse\"/></wsdl:operation>"
            .into(),
        bound: bound(0).replacen("</wsdl:input>", &format!("{headers}</wsdl:input>"), 1),
        ..with_input(each(n, |i| {
            format!("<xs:element name=\"H{i}\" type=\"xs:string\"/>")
        }))
    }
}

fn bindings(n: usize) -> Contract {
    Contract {
        further: each(n, |i| {
            format!(
                "<wsdl:binding name=\"B{i}\" type=\"tns:Orders\">\
                 <soap:binding transport=\"http://schemas.xmlsoap.org/soap/http\"/></wsdl:binding>\
                 <wsdl:service name=\"S{i}\"><wsdl:port name=\"P{i}\" binding=\"tns:B{i}\"/></wsdl:service>"
            )
        }),
        ..operations(n)
    }
}

/// Each tells of all types.
fn port_types(n: usize) -> Contract {
    let binding = "<soap:binding transport=\"http://schemas.xmlsoap.org/soap/http\"/>";
    Contract {
        further: each(n, |i| {
            let bound = bound(0);
            format!(
                "<wsdl:portType name=\"T{i}\"><wsdl:operation name=\"Op0\">\
                 <wsdl:input message=\"tns:Order\"/></wsdl:operation></wsdl:portType>\
                 <wsdl:binding name=\"T{i}\" type=\"tns:T{i}\">{binding}{bound}</wsdl:binding>\
                 <wsdl:service name=\"T{i}\"><wsdl:port name=\"T{i}\" binding=\"tns:T{i}\"/></wsdl:service>"
            )
        }),
        ..Contract::of(each(20 * n, |i| format!("<xs:complexType name=\"C{i}\"/>")))
    }
}

/// Each message declares all of them.
fn namespaces(n: usize) -> Contract {
    let mut contract = operations(n / 5);
    contract.schemas = each(n, |i| {
        format!(
            "<xs:schema targetNamespace=\"urn:{i}\" xmlns:a=\"urn:{i}\" \
             elementFormDefault=\"qualified\">{}</xs:schema>",
            structure("T", elements(2))
        )
    });
    contract
}

fn chameleon(n: usize) -> Contract {
    let types = each(2_000, |i| simple(format!("S{i}"), "xs:string", ""));
    let schema = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">";
    Contract {
        schemas: each(n, |i| {
            format!(
                "<xs:schema targetNamespace=\"urn:{i}\">\
                 <xs:include schemaLocation=\"shared.xsd\"/></xs:schema>"
            )
        }),
        beside: Some(("shared.xsd", format!("{schema}{types}</xs:schema>"))),
        ..Contract::default()
    }
}

fn declarations(n: usize) -> Contract {
    Contract {
        declarations: each(n, |i| format!(" xmlns:p{i}=\"urn:{i}\"")),
        components: each(n, |i| {
            format!("<xs:element name=\"e{i}\" xmlns:q=\"urn:{i}\" type=\"xs:string\"/>")
        }),
        ..Contract::default()
    }
}

fn attributes(n: usize) -> Contract {
    Contract {
        declarations: each(n, |i| format!(" a{i}=\"\"")),
        ..Contract::default()
    }
}

fn long_namespace(n: usize) -> Contract {
    Contract {
        schemas: format!(
            "<xs:schema targetNamespace=\"urn:{}\">{}</xs:schema>",
            "n".repeat(n),
            elements(n).replace(" minOccurs=\"0\"", "")
        ),
        ..Contract::default()
    }
}

fn long_name(n: usize) -> Contract {
    Contract::of(structure("n".repeat(n), elements(n)))
}

fn imports(n: usize) -> Contract {
    let mut contract = Contract::ordering(each(n, |i| {
        format!("<xs:element name=\"e{i}\" xmlns:u=\"urn:{i}\" type=\"u:T\"/>")
    }));
    contract.components = each(n, |i| {
        format!("<xs:import namespace=\"urn:{i}\" schemaLocation=\"http://localhost/{i}.xsd\"/>")
    });
    contract
}
