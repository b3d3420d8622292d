//! Decoding in schema order: what is a structure error, what is a violation, and where.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use castile_soap::decode::{
    Checked, Decoder, ElementName, Occurs, TypeName, ValueError, Violation,
};
use castile_soap::xml::{Error, ErrorKind, Limits, Reader};

const NS: &str = "urn:example:orders:v1";
const ORDER: ElementName = ElementName::new(NS, "order").with_attributes();
const PRIORITY: ElementName = ElementName::attribute("", "priority");
const ID: ElementName = ElementName::new(NS, "id").with_types(&[
    TypeName {
        namespace: NS,
        local: "OrderId",
    },
    TypeName {
        namespace: "http://www.w3.org/2001/XMLSchema",
        local: "string",
    },
]);
const NOTE: ElementName = ElementName::new(NS, "note");
const LINES: ElementName = ElementName::new(NS, "lines");
const LINE: ElementName = ElementName::new(NS, "line");
const SKU: ElementName = ElementName::new(NS, "sku");
const COUNT: ElementName = ElementName::new(NS, "count");

#[derive(Debug, PartialEq)]
struct Order {
    priority: Option<u8>,
    id: String,
    note: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq)]
struct Line {
    sku: String,
    count: u32,
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, ValueError> {
    let message = String::from("The value must be a whole number.");
    text.parse()
        .map_err(|_| ValueError::new("type", None, message))
}

impl Line {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let sku = from.required(&SKU, |from| from.value(|text| Ok(text.into_owned())))?;
        let count = from.required(&COUNT, |from| from.value(|text| number(&text)))?;
        from.end()?;
        Ok(sku.zip(count).map(|(sku, count)| Self { sku, count }))
    }
}

const UP_TO_THREE: Occurs = Occurs {
    min: 1,
    max: Some(3),
};

impl Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&PRIORITY])?;
        let priority = from.attribute(&PRIORITY, |text| number(&text));
        let id = from.required(&ID, |from| from.value(|text| Ok(text.into_owned())))?;
        let note = from.optional(&NOTE, |from| from.value(|text| Ok(text.into_owned())))?;
        let lines = from.required(&LINES, |from| {
            let lines = from.repeated(&LINE, UP_TO_THREE, Line::decode)?;
            from.end()?;
            Ok(Some(lines))
        })?;
        from.end()?;
        Ok(id.zip(lines).map(|(id, lines)| Self {
            priority,
            id,
            note,
            lines,
        }))
    }
}

fn decode(document: &str) -> Result<(Option<Order>, Vec<Violation>), Error> {
    let mut reader = Reader::new(document, Limits::default());
    reader.root()?;
    let mut decoder = Decoder::new(&mut reader);
    let order = if decoder.begin(&ORDER)? {
        Order::decode(&mut decoder)?
    } else {
        None
    };
    let violations = decoder.into_violations();
    reader.finish()?;
    Ok((order, violations))
}

fn order(content: &str) -> Result<(Option<Order>, Vec<Violation>), Error> {
    decode(&format!(
        "<order xmlns='{NS}' xmlns:xs='http://www.w3.org/2001/XMLSchema' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>{content}</order>"
    ))
}

#[track_caller]
fn refusal(content: &str) -> Error {
    order(content).unwrap_err()
}

fn told(violations: &[Violation]) -> Vec<(&str, &str)> {
    violations
        .iter()
        .map(|one| (one.path.as_str(), one.rule))
        .collect()
}

const LINES_OK: &str = "<lines><line><sku>A</sku><count>1</count></line></lines>";

#[test]
fn a_valid_document_becomes_its_value() {
    let (order, violations) = decode(&format!(
        "<o:order xmlns:o='{NS}' priority=' 7' priority2:x='' xmlns:priority2='u'>\n <o:id> x </o:id>\
         <!-- c --><o:note/><o:lines>\n</o:lines></o:order>"
    ))
    .unwrap();
    assert_eq!(
        told(&violations),
        [
            ("/order/@priority", "type"),
            ("/order/lines/line", "required")
        ]
    );
    assert_eq!(
        order,
        Some(Order {
            priority: None,
            id: " x ".into(),
            note: Some(String::new()),
            lines: vec![]
        })
    );
}

#[test]
fn every_mistake_is_told_with_its_path() {
    let (order, violations) = order(
        "<lines><line><sku>A</sku><count>x</count></line><line/>\
         <line><sku>B</sku><count>2</count></line>\
         <line><sku>C</sku><count>3</count></line><line><junk/></line></lines>",
    )
    .unwrap();
    assert_eq!(order, None);
    let expected = [
        ("/order/id", "required"),
        ("/order/lines/line[1]/count", "type"),
        ("/order/lines/line[2]/sku", "required"),
        ("/order/lines/line[2]/count", "required"),
        ("/order/lines/line[4]", "maxOccurs"),
    ];
    assert_eq!(told(&violations), expected);
    assert_eq!(violations.last().unwrap().limit.as_deref(), Some("3"));
}

#[test]
fn nil_is_a_violation_and_its_content_is_skipped() {
    let (_, violations) = order(&format!(
        "<id>1</id><note xsi:nil='true'><x/></note>{LINES_OK}"
    ))
    .unwrap();
    assert_eq!(told(&violations), [("/order/note", "nil")]);
    let (order, violations) = order(&format!(
        "<id>1</id><note xsi:nil='false'>n</note>{LINES_OK}"
    ))
    .unwrap();
    assert!(violations.is_empty());
    assert_eq!(order.unwrap().note.as_deref(), Some("n"));
}

#[test]
fn the_declared_type_and_its_ancestors_may_be_named() {
    for name in ["OrderId", "xs:string", "xs:anyType", " OrderId "] {
        let (_, violations) = order(&format!("<id xsi:type='{name}'>1</id>{LINES_OK}")).unwrap();
        assert!(violations.is_empty(), "{name}");
    }
    for name in ["xs:Nothing", "Other", "p:OrderId", ""] {
        let error = refusal(&format!("<id xsi:type='{name}'>1</id>{LINES_OK}"));
        let (found, declared) = (name.to_owned(), "OrderId");
        assert_eq!(error.kind(), &ErrorKind::UnrelatedType { found, declared });
        let advice = "is not the declared type, OrderId; leave it out";
        assert!(error.to_string().contains(advice), "{error}");
        assert_eq!(error.path(), "/order/id");
    }
}

#[test]
fn a_type_guessed_by_a_toolkit_is_no_reason_to_refuse_a_value() {
    for name in ["xs:int", "xs:float", "xs:gYear", "xs:string", "xs:anyURI"] {
        let (order, violations) =
            order(&format!("<id xsi:type='{name}'>0047</id>{LINES_OK}")).unwrap();
        assert!(violations.is_empty(), "{name}");
        assert_eq!(order.unwrap().id, "0047");
    }
    // What the text is not, nobody guessed.
    for name in ["xs:boolean", "xs:date", "xs:duration"] {
        let error = refusal(&format!("<id xsi:type='{name}'>0047</id>{LINES_OK}"));
        let (found, declared) = (name.to_owned(), "OrderId");
        assert_eq!(error.kind(), &ErrorKind::UnrelatedType { found, declared });
    }
    // The text is then not the value.
    for name in ["xs:base64Binary", "xs:hexBinary"] {
        let error = refusal(&format!("<id xsi:type='{name}'>QQ==</id>{LINES_OK}")).to_string();
        let advice = "is not the declared type, OrderId; send the text itself, as xsd:string";
        assert!(error.contains(advice), "{error}");
    }
    // A complex type is nobody's guess.
    let error = refusal(&format!(
        "<id>1</id><lines xsi:type='xs:string'>{LINES_OK}</lines>"
    ));
    assert!(matches!(error.kind(), ErrorKind::UnrelatedType { .. }));
}

#[test]
fn a_value_that_was_sent_empty_is_called_so() {
    let lines = |count: &str| format!("<lines><line><sku>A</sku>{count}</line></lines>");
    for (count, empty) in [
        ("<count/>", true),
        ("<count></count>", true),
        ("<count>x</count>", false),
    ] {
        let (_, violations) = order(&format!("<id>1</id>{}", lines(count))).unwrap();
        let [violation] = violations.as_slice() else {
            panic!("{violations:?}");
        };
        assert_eq!(violation.message.ends_with(" It was sent empty."), empty);
    }
}

#[test]
fn attributes_that_the_contract_does_not_have() {
    let error = refusal("<id lang='de'>1</id>");
    assert_eq!(error.kind(), &ErrorKind::UnexpectedAttribute("lang".into()));
    let encoded = "xmlns:e='http://schemas.xmlsoap.org/soap/encoding/'";
    let error = refusal(&format!("<id {encoded} e:arrayType='xs:int[1000000000]'/>"));
    assert_eq!(error.kind(), &ErrorKind::EncodedArray);
    let ignored = "xml:lang='de' xsi:schemaLocation='http://127.0.0.1/ x' \
                   xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' s:encodingStyle='x'";
    let (_, violations) = order(&format!("<id {ignored}>1</id>{LINES_OK}")).unwrap();
    assert!(violations.is_empty());
}

#[test]
fn a_misplaced_element_is_refused_with_advice() {
    let cases = [
        (
            "<id xmlns=''>1</id>",
            "id",
            "it must be in namespace \"urn:example:orders:v1\"",
        ),
        (
            "<id xmlns='urn:other'>1</id>",
            "id",
            "it must be in namespace \"urn:example:orders:v1\"",
        ),
        (
            "<id>1</id><id>1</id>",
            "id",
            "it stands more often than allowed",
        ),
        (
            "<id>1</id><note/><note/>",
            "note",
            "it stands more often than allowed",
        ),
        ("<note/><id>1</id>", "id", "it must stand before \"note\""),
        ("<id>1</id><junk/>", "junk", "expected here: note, lines"),
        (
            "<id>1</id><lines><line><sku/><count>1</count><x/></line></lines>",
            "x",
            "nothing more is expected",
        ),
        ("<id><b/></id>", "b", "this element holds text only"),
    ];
    for (content, element, advised) in cases {
        let error = refusal(content);
        let ErrorKind::UnexpectedElement(unexpected) = error.kind() else {
            panic!("{error:?}");
        };
        assert_eq!(
            (unexpected.found.as_str(), unexpected.advice.as_str()),
            (element, advised)
        );
        assert!(error.to_string().contains(advised));
    }
    let text = refusal("<id>1</id>stray");
    assert_eq!(text.kind(), &ErrorKind::UnexpectedText);
}

fn batch(entries: &str) -> (Vec<Checked<Line>>, Vec<Violation>) {
    let document = format!("<lines xmlns='{NS}'>{entries}</lines>");
    let mut reader = Reader::new(&document, Limits::default());
    reader.root().unwrap();
    let mut decoder = Decoder::new(&mut reader);
    let lines = decoder.checked(&LINE, Occurs::ANY, Line::decode).unwrap();
    decoder.end().unwrap();
    (lines, decoder.into_violations())
}

#[test]
fn each_record_of_a_batch_is_judged_alone() {
    let good = "<line><sku>A</sku><count>1</count></line>";
    let (lines, violations) = batch(&format!("{good}<line><sku/><count/></line>{good}"));
    assert!(violations.is_empty());
    assert!(matches!(
        lines.as_slice(),
        [
            Checked::Valid(_),
            Checked::Invalid { .. },
            Checked::Valid(_)
        ]
    ));
    let Checked::Invalid {
        violations: own, ..
    } = &lines[1]
    else {
        unreachable!()
    };
    assert_eq!(told(own), [("/lines/line[2]/count", "type")]);
}

#[test]
fn violations_are_bounded_in_a_scope_and_in_all() {
    let document = format!("<l xmlns='{NS}'>{}</l>", "<count/>".repeat(500));
    let mut reader = Reader::new(&document, Limits::default());
    reader.root().unwrap();
    let mut decoder = Decoder::new(&mut reader);
    let counts = decoder
        .repeated(&COUNT, Occurs::ANY, |from| {
            from.value(|text| number::<u8>(&text))
        })
        .unwrap();
    decoder.end().unwrap();
    assert!(counts.is_empty());
    let violations = decoder.into_violations();
    assert_eq!(violations.len(), 101);
    assert_eq!(violations.last().unwrap().rule, "tooMany");

    let (lines, _) = batch(&"<line/>".repeat(9_000));
    let listed = lines.iter().map(|line| match line {
        Checked::Valid(_) => 0,
        Checked::Invalid {
            violations: own, ..
        } => own.len(),
    });
    let listed: Vec<usize> = listed.collect();
    assert!(listed.iter().all(|&count| count > 0));
    assert!(listed.iter().sum::<usize>() < 20_000);
}
