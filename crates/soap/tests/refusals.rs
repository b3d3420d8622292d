//! What the reader refuses: everything that is not a well-formed, bounded, DTD-less document.

#![expect(clippy::expect_used, reason = "a test says so by failing")]

use castile_soap::xml::{Error, ErrorKind, Limits, Reader};

/// Reads a whole document, as a caller does that knows nothing of it.
fn skim(text: &str) -> Result<(), Error> {
    skim_within(text, Limits::default())
}

fn skim_within(text: &str, limits: Limits) -> Result<(), Error> {
    let mut reader = Reader::new(text, limits);
    reader.root()?;
    reader.skip()?;
    reader.finish()
}

/// Reads a document of elements only.
fn walk(text: &str) -> Result<(), Error> {
    let mut reader = Reader::new(text, Limits::default());
    reader.root()?;
    loop {
        if reader.peek()?.is_some() {
            reader.enter()?;
        } else {
            reader.leave()?;
            if reader.depth() == 0 {
                return reader.finish();
            }
        }
    }
}

/// Reads a document of one element with text in it.
fn value(text: &str) -> Result<(), Error> {
    let mut reader = Reader::new(text, Limits::default());
    reader.root()?;
    reader.text()?;
    reader.finish()
}

/// Refused by every way of reading; by the last two perhaps because the document is of another
/// shape than they read.
#[track_caller]
fn assert_refused(text: &str, matches: impl Fn(&ErrorKind) -> bool) {
    let other_shape = |kind: &ErrorKind| {
        matches!(
            kind,
            ErrorKind::UnexpectedText | ErrorKind::UnexpectedElement(_)
        )
    };
    let kind = |result: Result<(), Error>| result.expect_err(text).kind().clone();
    let skimmed = kind(skim(text));
    assert!(matches(&skimmed), "{skimmed:?} for {text:?}");
    for other in [kind(walk(text)), kind(value(text))] {
        assert!(
            matches(&other) || other_shape(&other),
            "{other:?} for {text:?}"
        );
    }
}

macro_rules! refused {
    ($($name:ident: $kind:pat => [$($text:expr),+ $(,)?];)+) => {
        $(
            #[test]
            fn $name() {
                for text in [$($text),+] {
                    assert_refused(text, |kind| matches!(kind, $kind));
                }
            }
        )+
    };
}

refused! {
    a_doctype: ErrorKind::Doctype => [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE><a/>",
        "<!DOCTYPE a",
        "<!doctype a><a/>",
        "<?xml version='1.0'?><!DOCTYPE a><a/>",
        "<!-- c --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1/x.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/'> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
        "<a><!DOCTYPE a></a>",
        "<a/><!DOCTYPE a>",
    ];
    an_entity_that_is_not_predefined: ErrorKind::Entity(_) => [
        "<a>&nbsp;</a>",
        "<a b='&x;'/>",
        "<a>&AMP;</a>",
        "<a>text &x; text</a>",
    ];
    an_ampersand_that_begins_no_reference: ErrorKind::Ampersand => [
        "<a>&</a>",
        "<a>&amp</a>",
        "<a>AT&T</a>",
        "<a>a & b;</a>",
        "<a>&;</a>",
        "<a b='&'/>",
        "<a b='&amp'/>",
        "<a b='a & b;'/>",
    ];
    a_reference_to_no_character: ErrorKind::CharacterReference => [
        "<a>&#0;</a>",
        "<a>&#x0;</a>",
        "<a>&#8;</a>",
        "<a>&#xFFFE;</a>",
        "<a>&#xFFFF;</a>",
        "<a>&#xD800;</a>",
        "<a>&#x110000;</a>",
        "<a>&#99999999999999999999;</a>",
        "<a>&#;</a>",
        "<a>&#x;</a>",
        "<a>&#+65;</a>",
        "<a>&#-1;</a>",
        "<a>&#xG;</a>",
        "<a>&#X41;</a>",
        "<a>&# 65;</a>",
        "<a b='&#0;'/>",
    ];
    a_processing_instruction: ErrorKind::ProcessingInstruction => [
        "<?p?><a/>",
        "<a><?p x?></a>",
        "<a/><?p?>",
        "<?xml-stylesheet href='x'?><a/>",
        "<?XML version='1.0'?><a/>",
    ];
    a_declaration_out_of_place_or_malformed: ErrorKind::Declaration(_) => [
        " <?xml version='1.0'?><a/>",
        "\n<?xml version='1.0'?><a/>",
        "<!-- c --><?xml version='1.0'?><a/>",
        "<a><?xml version='1.0'?></a>",
        "<a/><?xml version='1.0'?>",
        "<?xml version='1.0'?><?xml version='1.0'?><a/>",
        "<?xml version='1.1'?><a/>",
        "<?xml version='2.0'?><a/>",
        "<?xml version=1.0?><a/>",
        "<?xml?><a/>",
        "<?xml ?><a/>",
        "<?xml encoding='utf-8'?><a/>",
        "<?xml encoding='utf-8' version='1.0'?><a/>",
        "<?xml version='1.0'encoding='utf-8'?><a/>",
        "<?xml version='1.0' encoding='8bit'?><a/>",
        "<?xml version='1.0' standalone='maybe'?><a/>",
        "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>",
        "<?xml version='1.0' other='x'?><a/>",
    ];
    an_end_of_input_inside: ErrorKind::EndOfInput => [
        "<a>",
        "<a><b></b>",
        "<a>text",
        "<a",
        "<a b='",
        "<a b=\"x'>",
        "<",
        "<a></a",
        "<a><!-- never ends",
        "<a><![CDATA[ never ends",
        "<a><![CDATA[ ]] ></a>",
        "<a><?p",
    ];
    no_root: ErrorKind::NoRoot => ["", " ", "<!-- c -->", "<?xml version='1.0'?>"];
    a_second_root: ErrorKind::SecondRoot => ["<a/><b/>", "<a></a>\n<a></a>"];
    text_outside_the_root: ErrorKind::TextOutsideRoot => [
        "x<a/>",
        "<a/>x",
        "<a/>&#32;",
        "&#32;<a/>",
        "<a/><![CDATA[]]>",
        "\u{FEFF}<a/>",
        "<a/>\0",
    ];
    a_character_that_xml_does_not_have: ErrorKind::Character(_) => [
        "<a>\0</a>",
        "<a>\u{1}</a>",
        "<a>some more text \u{8}</a>",
        "<a>\u{B}</a>",
        "<a>\u{1F}</a>",
        "<a>\u{FFFE}</a>",
        "<a>\u{FFFF}</a>",
        "<a>x&amp;\u{1}</a>",
        "<a b='\u{1}'/>",
        "<a b='\u{FFFE}'/>",
        "<a><![CDATA[\u{2}]]></a>",
        "<a><!-- \u{2} --></a>",
        "<!-- \u{2} --><a/>",
        "<a/><!-- \u{2} -->",
    ];
    a_bad_name: ErrorKind::Name => [
        "<1a/>",
        "<-a/>",
        "<.a/>",
        "<a><2/></a>",
        "< a/>",
        "<>",
        "<a+b/>",
        "<a<b>",
        "<a/b/>",
        "<a=\"b\"/>",
        "<:a/>",
        "<a:/>",
        "<a:b:c xmlns:a='u'/>",
        "<a:1 xmlns:a='u'/>",
        "<\u{D7}/>",
        "<a\u{37E}/>",
        "<a\u{1}/>",
        "<a 1b='x'/>",
        "<a b:c:d='x'/>",
        "<a ='x'/>",
        "<a b!='x'/>",
        "<a xmlns:='x'/>",
        "<xmlns:a/>",
    ];
    two_hyphens_in_a_comment: ErrorKind::Comment => [
        "<a><!-- a -- b --></a>",
        "<a><!-- a ---></a>",
        "<!-- -- --><a/>",
        "<a/><!------>",
    ];
    the_end_of_cdata_in_text: ErrorKind::CdataEnd => [
        "<a>]]></a>",
        "<a>long enough a text ]]> here</a>",
        "<a>&amp;]]></a>",
    ];
    unknown_markup: ErrorKind::Markup => [
        "<a><!ENTITY x 'y'></a>",
        "<a><![cdata[x]]></a>",
        "<a><!></a>",
        "<!-a--><a/>",
        "<!ELEMENT a ANY><a/>",
    ];
    a_malformed_attribute: ErrorKind::Attribute(_) => [
        "<a b='<'/>",
        "<a b='x'c='y'/>",
        "<a b=\"x\"c=\"y\"/>",
        "<a b/>",
        "<a b />",
        "<a b=x/>",
        "<a b='x' c/>",
        "<a b='x'/ >",
        "<a b = />",
        "<a xmlns='<'/>",
    ];
    an_attribute_that_stands_twice: ErrorKind::DuplicateAttribute(_) => [
        "<a b='1' b='2'/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
        "<a xmlns='u' xmlns='u'/>",
        "<a xmlns:p='u' xmlns:p='v'/>",
        "<a b='1' c='' d='' e='' f='' g='' h='' i='' j='' b='2'/>",
    ];
    an_unbound_prefix: ErrorKind::UnboundPrefix(_) => [
        "<p:a/>",
        "<a p:b='x'/>",
        "<a><b xmlns:p='u'/><p:c/></a>",
        "<a><p:b xmlns:p='u'><c/></p:b><p:c/></a>",
    ];
    a_declaration_of_a_namespace_that_is_not_allowed: ErrorKind::NamespaceDeclaration(_) => [
        "<a xmlns:p=''/>",
        "<a xmlns:xmlns='u'/>",
        "<a xmlns:xml='u'/>",
        "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    ];
    an_end_tag_that_does_not_match: ErrorKind::EndTag => [
        "<a></b>",
        "<a><b></a></b>",
        "</a>",
        "</>",
        "<a/></a>",
        "<a></ a>",
        "<a></a b='x'>",
        "<p:a xmlns:p='u' xmlns:q='u'></q:a>",
    ];
}

#[test]
fn a_refusal_tells_where() {
    let error = skim("<a>\n  <b>\n    <1/></b></a>").unwrap_err();
    assert_eq!(error.position(), (3, 9));
    assert_eq!(error.path(), "/a/b");
    assert_eq!(
        error.to_string(),
        "A name is not a qualified XML name (at /a/b, line 3, column 9)"
    );
}

#[test]
fn a_refusal_does_not_repeat_text_nor_long_names() {
    let secret = "S3CRET".repeat(50);
    let texts = [
        format!("<a>{secret}\u{1}</a>"),
        format!("<a b='{secret}<'/>"),
        format!("<a>{secret}<b/></a>"),
        format!("<a><!--{secret}--x--></a>"),
    ];
    for text in texts {
        let error = walk(&text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("S3CRET"));
    }
    let error = skim(&format!("<{secret}:a/>")).unwrap_err();
    assert!(error.to_string().len() < 200);
}

#[test]
fn each_limit_is_kept_and_named() {
    let limits = Limits {
        depth: 3,
        children: 4,
        attributes: 2,
        attribute_bytes: 8,
        text_bytes: 10,
        elements: 9,
        bindings: 2,
        name_bytes: 12,
    };
    let cases = [
        (
            "<a><b><c/></b></a>",
            "<a><b><c><d/></c></b></a>",
            3,
            "levels of elements",
        ),
        (
            "<a><b/><b/><b/><b/></a>",
            "<a><b/><b/><b/><b/><b/></a>",
            4,
            "child elements of one element",
        ),
        (
            "<a b='' c=''/>",
            "<a b='' c='' d=''/>",
            2,
            "attributes of one element",
        ),
        (
            "<a b='12345678'/>",
            "<a b='123456789'/>",
            8,
            "bytes in one attribute",
        ),
        (
            "<a>1234567890</a>",
            "<a>12345678901</a>",
            10,
            "bytes in one text",
        ),
        (
            "<a>12345&lt;6</a>",
            "<a>123456&lt;7</a>",
            10,
            "bytes in one text",
        ),
        (
            "<a>12345<!-- --><![CDATA[67890]]></a>",
            "<a>12345<!-- --><![CDATA[678901]]></a>",
            10,
            "bytes in one text",
        ),
        (
            "<a><!--1234567890--></a>",
            "<a><!--12345678901--></a>",
            10,
            "bytes in one text",
        ),
        (
            "<a>          </a>",
            "<a>           </a>",
            10,
            "bytes in one text",
        ),
        (
            "<a><b><c/><c/></b><b><c/><c/></b><b><c/></b></a>",
            "<a><b><c/><c/></b><b><c/><c/></b><b><c/><c/></b></a>",
            9,
            "elements in all",
        ),
        (
            "<a xmlns='u' xmlns:p='u'><b/></a>",
            "<a xmlns='u' xmlns:p='u'><b xmlns:q='u'/></a>",
            2,
            "namespace bindings in scope",
        ),
        (
            "<abcdefghijkl/>",
            "<abcdefghijklm/>",
            12,
            "bytes in one name",
        ),
        (
            "<a abcdefghijkl=''/>",
            "<a abcdefghijklm=''/>",
            12,
            "bytes in one name",
        ),
    ];
    for (good, bad, maximum, limit) in cases {
        assert_eq!(skim_within(good, limits), Ok(()), "{good}");
        let error = skim_within(bad, limits).unwrap_err();
        assert_eq!(error.limit(), Some((limit, maximum)), "{bad}");
        let told = error.to_string();
        assert!(told.contains(&format!("{maximum} {limit}")), "{told}");
    }
}

#[test]
fn hostile_sizes_end_at_a_limit() {
    let nested = |levels: usize| "<a>".repeat(levels);
    let siblings = |count: usize| format!("<a>{}</a>", "<b/>".repeat(count));
    let numbered = |count: usize, piece: fn(usize) -> String| -> String {
        (0..count).map(piece).collect::<Vec<_>>().concat()
    };
    let cases = [
        nested(1_500),
        nested(1_000_000),
        siblings(25_000),
        siblings(2_000_000),
        format!("<a{}/>", numbered(25_000, |n| format!(" b{n}=''"))),
        format!("<a{}/>", numbered(10_000, |n| format!(" xmlns:p{n}='u'"))),
        numbered(1_500, |n| format!("<a xmlns:p{n}='u'>")),
        format!("<{}/>", "a".repeat(100_000)),
        format!("<a b='{}'/>", "x".repeat(100_000)),
        format!("<a>{}</a>", "x".repeat(9_000_000)),
        format!("<a>{}</a>", " ".repeat(9_000_000)),
        format!("<a><!--{}--></a>", "x".repeat(9_000_000)),
        format!("<a>{}</a>", "&#65;".repeat(1_000_000)),
    ];
    for text in cases {
        let shown: String = text.chars().take(40).collect();
        let error = skim(&text).expect_err(&shown);
        assert!(error.limit().is_some(), "{shown}: {error:?}");
    }
    for unending in ["<a><!-- ", "<a><![CDATA[", "<a b='"] {
        let error = skim(&format!("{unending}{}", "x".repeat(9_000_000))).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::EndOfInput);
    }
}
