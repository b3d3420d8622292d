//! What becomes of a contract in Rust, by example.
//!
//! How to write, call and test a service of it is told by `castile_soap::manual`. Each example below is
//! compiled with the text that is made of the folder of its construct under `tests/features`; the
//! [crate's page](crate#what-comes-out) has the whole table.
//!
//! # Names
//!
//! Names follow the contract but for Rust's casing: types in `PascalCase`, members in `snake_case`. A
//! keyword is made raw, or where Rust has no raw form gets `_` behind it. A name that is taken, also by
//! Rust's prelude or by what the text imports, gets a number. A type without a name is called for
//! its element.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/features/names/expected.rs")); }
//! # use contract::*;
//! // <xs:complexType name="option">   <xs:element name="match" type="xs:string" minOccurs="0"/>
//! let option = Option3 { r#match: Some("a".to_string()) };
//! // <xs:complexType name="Writer">   <xs:element name="crate" type="xs:string"/>
//! let writer = Writer2 { crate_: "b".to_string() };
//! // <xs:element name="XMLName"/>     <xs:element name="a-b.c"/>
//! let names = |order: Order| (order.xml_name, order.a_b_c);
//! # let _ = (option, writer, names);
//! ```
//!
//! # Optional, lists, nil
//!
//! `minOccurs="0"` is an `Option`, `maxOccurs` above 1 a `Vec`, which is empty where nothing is there.
//! Absent, empty and nil are three things: absent is `None`, empty an empty text, and nil, where
//! the contract says `nillable`, is `Nillable::Nil`.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/features/nillable/expected.rs")); }
//! # use contract::*;
//! use castile_soap::nillable::Nillable;
//!
//! let order = Order {
//!     // <xs:element name="number" type="xs:int" nillable="true"/>
//!     number: Nillable::Value(7),
//!     // <xs:element name="remark" type="xs:string" nillable="true" minOccurs="0"/>
//!     remark: Some(Nillable::Value(String::new())), // <remark/>
//!     gone: Some(Nillable::Nil),                    // <gone xsi:nil="true"/>
//!     // ... maxOccurs="unbounded"
//!     tag: vec![Nillable::Value("red".to_string()), Nillable::Nil],
//!     line: Nillable::Nil,
//!     // <xs:element name="unit" type="xs:string" nillable="true" fixed="kg" minOccurs="0"/>
//!     unit: None, // never nil: it has a fixed value
//! };
//! assert_eq!(order.number.value(), Some(&7));
//! ```
//!
//! An `xs:list`, several values in one text, is a `Vec` as well.
//!
//! # Choice
//!
//! A choice is an enum with a variant an alternative, in a member `choice`; an alternative of several
//! elements is a struct named by the first two. A choice that repeats is a `Vec` of the enum, one that
//! may be absent an `Option`.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/features/choice/expected.rs")); }
//! # use contract::*;
//! fn paid_by(order: &Order) -> String {
//!     match &order.choice {
//!         OrderChoice::Card(card) => format!("the card of {}", card.holder),
//!         OrderChoice::Cash(amount) => format!("{amount} in cash"),
//!         // <xs:sequence> <xs:element name="bank"/> <xs:element name="account"/> </xs:sequence>
//!         OrderChoice::BankAndAccount(transfer) => format!("{} at {}", transfer.account, transfer.bank),
//!         // <xs:element name="voucher" type="xs:string" maxOccurs="3"/>
//!         OrderChoice::Voucher(codes) => codes.join(", "),
//!     }
//! }
//! # let _ = paid_by;
//! ```
//!
//! # Decimals, dates, times
//!
//! Values keep XML Schema's rules: `xs:decimal` is never a float, a date knows whether it has a zone,
//! years go beyond four digits, and 24:00:00 is a time. Their types are `castile_soap::xsd`'s; each is
//! read by `parse` and written by `Display`, in canonical form.
//!
//! ```
//! use castile_soap::xsd::{Date, DateTime, Decimal};
//!
//! let price: Decimal = "12.50".parse()?;
//! assert_eq!((price.coefficient(), price.scale()), (125, 1));
//! assert_eq!(Decimal::new(1250, 2), Some(price));
//!
//! let day: Date = "2026-02-28".parse()?;
//! assert_eq!(Date::from_ymd(2026, 2, 28), Some(day));
//! assert!(day.zone().is_none());
//! assert!("2026-02-29".parse::<Date>().is_err());
//!
//! let at: DateTime = "2026-03-01T09:00:00+01:00".parse()?;
//! assert_eq!(at.unix_millis(), Some(1_772_352_000_000));
//! assert_eq!(DateTime::from_unix_millis(1_772_352_000_000).to_string(), "2026-03-01T08:00:00Z");
//! # Ok::<(), castile_soap::xsd::LexicalError>(())
//! ```
//!
//! # Facets, enumerations
//!
//! An enumeration is an enum. Of other facets (`pattern`, `maxLength`, `totalDigits` and the rest) the
//! Rust type says nothing: they are judged when a message is read, and what breaks one never reaches
//! a service.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/features/lists/expected.rs")); }
//! # use contract::*;
//! // <xs:enumeration value="red"/> <xs:enumeration value="blue"/>
//! let colour: ColoursItem = "blue".parse().unwrap();
//! assert_eq!((colour.as_str(), ColoursItem::ALL.len()), ("blue", 2));
//! assert!("green".parse::<ColoursItem>().is_err());
//! ```
//!
//! # What is refused
//!
//! What would not be honoured does not compile, and every problem is told with its place and what to
//! do: `castile contract check FILE.wsdl` on the command line, [`check`](crate::check) in Rust. Where one
//! operation is in the way of the others, [`Compiler::without`](crate::Compiler::without) leaves it
//! out; where a schema lies elsewhere, [`Compiler::catalog`](crate::Compiler::catalog) says where.
//!
//! ```
//! let wsdl = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/refusals/doctype/contract.wsdl");
//! let problems = castile_codegen::check(wsdl).unwrap_err();
//! assert!(problems[0].to_string().contains("contract.wsdl:"), "{}", problems[0]);
//! ```
