//! One connection, byte by byte, and what comes back over it.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use flate2::read::GzDecoder;

/// A connection that waits no longer than a minute.
#[derive(Debug)]
pub(crate) struct Wire(BufReader<TcpStream>);

impl Wire {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_mins(1)))
            .unwrap();
        stream.set_nodelay(true).unwrap();
        Self(BufReader::new(stream))
    }

    /// Sends bytes; a server that has hung up already is no failure.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let _ = self.0.get_mut().write_all(bytes);
    }

    /// Sends bytes, and says whether they went out.
    pub(crate) fn try_write(&mut self, bytes: &[u8]) -> bool {
        self.0.get_mut().write_all(bytes).is_ok()
    }

    /// The next answer, its body too.
    pub(crate) fn answer(&mut self) -> Answer {
        self.answer_to("POST")
    }

    /// The next answer to a request of this method: one to `HEAD` has no body.
    pub(crate) fn answer_to(&mut self, method: &str) -> Answer {
        let mut status = String::new();
        self.0.read_line(&mut status).unwrap();
        let code = status
            .split(' ')
            .nth(1)
            .unwrap_or_else(|| panic!("no status line, but {status:?}"));
        let mut answer = Answer {
            status: code.parse().unwrap(),
            headers: Vec::new(),
            body: Vec::new(),
        };
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(':') else {
                break;
            };
            let name = name.to_ascii_lowercase();
            answer.headers.push((name, value.trim().to_owned()));
        }
        if method != "HEAD" && answer.status != 100 {
            answer.body = self.body(&answer);
        }
        answer
    }

    fn body(&mut self, answer: &Answer) -> Vec<u8> {
        let mut body = Vec::new();
        if let Some(length) = answer.header("content-length") {
            body.resize(length.parse().unwrap(), 0);
            self.0.read_exact(&mut body).unwrap();
        } else {
            self.0.read_to_end(&mut body).unwrap();
        }
        body
    }

    /// Whether the server closes the connection without a further byte.
    pub(crate) fn is_closed(&mut self) -> bool {
        let mut rest = Vec::new();
        match self.0.read_to_end(&mut rest) {
            Ok(_) => rest.is_empty(),
            Err(cause) => cause.kind() == std::io::ErrorKind::ConnectionReset,
        }
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The first header of this name, in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text, after gzip where it is.
    pub(crate) fn text(&self) -> String {
        if self.header("content-encoding") == Some("gzip") {
            let mut text = String::new();
            GzDecoder::new(self.body.as_slice())
                .read_to_string(&mut text)
                .unwrap();
            text
        } else {
            String::from_utf8(self.body.clone()).unwrap()
        }
    }

    /// Asserts a SOAP fault of this version, status and code, that repeats the request's id.
    #[track_caller]
    pub(crate) fn assert_fault(&self, status: u16, soap12: bool, code: &str) -> String {
        let text = self.text();
        assert_eq!(self.status, status, "{text}");
        let (namespace, media_type) = if soap12 {
            (
                "http://www.w3.org/2003/05/soap-envelope",
                "application/soap+xml; charset=utf-8",
            )
        } else {
            (
                "http://schemas.xmlsoap.org/soap/envelope/",
                "text/xml; charset=utf-8",
            )
        };
        assert_eq!(self.header("content-type"), Some(media_type), "{text}");
        assert!(text.contains(namespace), "{text}");
        assert!(text.contains(&format!(":{code}<")), "no {code} in {text}");
        let id = self.header("x-request-id").expect("a request id");
        assert!(text.contains(id), "no {id} in {text}");
        text
    }
}
