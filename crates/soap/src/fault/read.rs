//! Faults from an answer, for clients.

use super::{Code, Fault, QualifiedName};
use crate::namespaces::{SOAP_1_1_ENVELOPE, SOAP_1_2_ENVELOPE, XML};
use crate::version::Version;
use crate::xml::{Error, Name, Reader};

/// Reads the `Fault` that the reader has entered, and leaves it.
///
/// `detail` is called for the elements of the detail, each of which the reader has entered, until it makes a declared
/// fault of one; what it leaves unread is read over. Children are taken in any order, and unknown
/// ones are read over: this is what others sent.
pub fn read<'x, T>(
    version: Version,
    reader: &mut Reader<'x>,
    mut detail: impl FnMut(Name<'x>, &mut Reader<'x>) -> Result<Option<T>, Error>,
) -> Result<(Fault, Option<T>), Error> {
    let mut fault = Fault::receiver("");
    let mut declared = None;
    while let Some(child) = reader.peek()? {
        reader.enter()?;
        match (version, child.local) {
            (Version::Soap11, "faultcode") => {
                (fault.0.code, fault.0.subcode) = read_faultcode(reader)?;
            }
            (Version::Soap11, "faultstring") => fault.0.reason = reader.text()?.into_owned(),
            (Version::Soap11, "faultactor") | (Version::Soap12, "Role") => {
                fault.0.role = Some(reader.text()?.into_owned());
            }
            (Version::Soap12, "Code") => (fault.0.code, fault.0.subcode) = read_code(reader)?,
            (Version::Soap12, "Reason") => fault.0.reason = read_reason(reader)?,
            (Version::Soap11, "detail") | (Version::Soap12, "Detail") => {
                declared = read_detail(reader, &mut detail)?;
            }
            _ => reader.skip()?,
        }
    }
    reader.leave()?;
    Ok((fault, declared))
}

/// `faultcode`: one of the standard codes, perhaps with more behind a dot (§4.4.1), or a sender's own, which is kept as a
/// subcode.
fn read_faultcode(reader: &mut Reader<'_>) -> Result<(Code, Option<QualifiedName>), Error> {
    let Some(name) = read_name(reader)? else {
        return Ok((Code::Receiver, None));
    };
    let (standard, _) = name.local.split_once('.').unwrap_or((&name.local, ""));
    let code = match standard {
        _ if name.namespace != SOAP_1_1_ENVELOPE => None,
        "VersionMismatch" => Some(Code::VersionMismatch),
        "MustUnderstand" => Some(Code::MustUnderstand),
        "Client" => Some(Code::Sender),
        "Server" => Some(Code::Receiver),
        _ => None,
    };
    Ok(match code {
        Some(code) => (code, None),
        None => (Code::Receiver, Some(name)),
    })
}

/// `Code` with its `Value` and the outermost `Subcode`.
fn read_code(reader: &mut Reader<'_>) -> Result<(Code, Option<QualifiedName>), Error> {
    let (mut code, mut subcode) = (Code::Receiver, None);
    while let Some(child) = reader.peek()? {
        reader.enter()?;
        match child.local {
            "Value" => code = read_name(reader)?.map_or(code, |name| standard_code(&name)),
            "Subcode" => subcode = read_subcode(reader)?,
            _ => reader.skip()?,
        }
    }
    reader.leave()?;
    Ok((code, subcode))
}

fn standard_code(name: &QualifiedName) -> Code {
    match (name.namespace.as_str(), name.local.as_str()) {
        (SOAP_1_2_ENVELOPE, "VersionMismatch") => Code::VersionMismatch,
        (SOAP_1_2_ENVELOPE, "MustUnderstand") => Code::MustUnderstand,
        (SOAP_1_2_ENVELOPE, "Sender") => Code::Sender,
        (SOAP_1_2_ENVELOPE, "DataEncodingUnknown") => Code::DataEncodingUnknown,
        _ => Code::Receiver,
    }
}

fn read_subcode(reader: &mut Reader<'_>) -> Result<Option<QualifiedName>, Error> {
    let mut subcode = None;
    while let Some(child) = reader.peek()? {
        reader.enter()?;
        match child.local {
            "Value" => subcode = read_name(reader)?,
            _ => reader.skip()?,
        }
    }
    reader.leave()?;
    Ok(subcode)
}

/// The qualified name that the entered element holds, resolved there; leaves it.
fn read_name(reader: &mut Reader<'_>) -> Result<Option<QualifiedName>, Error> {
    let text = reader.content()?;
    let name = reader.resolve(text.trim()).map(QualifiedName::from);
    reader.close();
    Ok(name)
}

/// The English text, or else the first.
fn read_reason(reader: &mut Reader<'_>) -> Result<String, Error> {
    let mut reason: Option<String> = None;
    while reader.peek()?.is_some() {
        reader.enter()?;
        let is_english = reader
            .attribute(XML, "lang")
            .is_some_and(|language| language.starts_with("en"));
        let text = reader.text()?;
        if is_english || reason.is_none() {
            reason = Some(text.into_owned());
        }
    }
    reader.leave()?;
    Ok(reason.unwrap_or_default())
}

fn read_detail<'x, T>(
    reader: &mut Reader<'x>,
    read: &mut impl FnMut(Name<'x>, &mut Reader<'x>) -> Result<Option<T>, Error>,
) -> Result<Option<T>, Error> {
    let depth = reader.depth();
    let mut declared = None;
    while let Some(name) = reader.peek()? {
        reader.enter()?;
        if declared.is_none() {
            declared = read(name, reader)?;
        }
        while reader.depth() > depth {
            reader.skip()?;
        }
    }
    reader.leave()?;
    Ok(declared)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Limits;

    /// Reads what was written for a Fault, with the text of the detail's element `Why`.
    fn read_back(version: Version, message: &str) -> (Fault, Option<String>) {
        let mut reader = Reader::new(message, Limits::default());
        reader.root().unwrap();
        while reader.peek().unwrap().unwrap().local != "Body" {
            reader.enter().unwrap();
            reader.skip().unwrap();
        }
        reader.enter().unwrap();
        reader.enter().unwrap();
        let read = read(version, &mut reader, |name, reader| match name.local {
            "Why" => Ok(Some(format!("{name} {}", reader.text()?))),
            _ => Ok(None),
        });
        reader.leave().unwrap();
        read.unwrap()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let subcode = QualifiedName {
            namespace: "urn:c".to_owned(),
            local: "Odd".to_owned(),
        };
        for version in Version::ALL {
            for code in [
                Code::Sender,
                Code::Receiver,
                Code::MustUnderstand,
                Code::VersionMismatch,
            ] {
                let mut fault = Fault::new(code, "Why & how").with_role("urn:here");
                if version == Version::Soap12 {
                    fault = fault.with_subcode(subcode.clone());
                }
                let detail = "<Trace><a/></Trace><Why xmlns=\"urn:x\">1</Why><More/>".to_owned();
                let message = fault.clone().with_detail(detail).to_envelope(version);
                let expected = (fault, Some("{urn:x}Why 1".to_owned()));
                assert_eq!(read_back(version, &message), expected);
            }
        }
    }

    #[test]
    fn codes_of_others_are_understood() {
        let table = [
            ("s:Client", Code::Sender, None),
            ("s:Client.Authentication", Code::Sender, None),
            ("s:Sender", Code::Receiver, Some("Sender")),
            ("x:Odd", Code::Receiver, Some("Odd")),
            ("unbound:Client", Code::Receiver, None),
            ("", Code::Receiver, None),
        ];
        for (written, code, subcode) in table {
            let message = format!(
                "<s:Envelope xmlns:s='{SOAP_1_1_ENVELOPE}'><s:Body><s:Fault>\
                 <faultcode xmlns:x='urn:x'>{written}</faultcode><faultstring>Why</faultstring>\
                 </s:Fault></s:Body></s:Envelope>"
            );
            let (fault, _) = read_back(Version::Soap11, &message);
            let read = (
                fault.code(),
                fault.subcode().map(|name| name.local.as_str()),
                fault.reason(),
            );
            assert_eq!(read, (code, subcode, "Why"), "{written}");
        }
    }

    #[test]
    fn the_english_reason_is_preferred() {
        let message = format!(
            "<e:Envelope xmlns:e='{SOAP_1_2_ENVELOPE}'><e:Body><e:Fault><e:Code><e:Value>e:Sender</e:Value></e:Code>\
             <e:Reason><e:Text xml:lang='de'>Warum</e:Text><e:Text xml:lang='en-GB'>Why</e:Text></e:Reason>\
             </e:Fault></e:Body></e:Envelope>"
        );
        assert_eq!(read_back(Version::Soap12, &message).0.reason(), "Why");
    }
}
