//! A client's connection, held to its times.
//!
//! actix gives a head its time only on a connection's first request, waits for ever on a reader
//! that does not read, and hangs up without a word on a chunk that is none. So each worker looks
//! over its own connections a few times a second ([`watch`]), and the stream tells here what it
//! sees ([`stage`]). A request costs two stores and no timer.

mod stage;
mod watch;

use std::{
    io::{self, ErrorKind},
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll},
};

use actix_web::rt::net::TcpStream;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    task::yield_now,
};

pub(super) use {
    stage::{Stage, State},
    watch::{Times, Watch},
};

const TOO_SLOW: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const BROKEN: &[u8] = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Bytes read in a row after which a connection lets the others have their turn.
const TURN: usize = 64 << 10;

/// A TCP stream that notes how far its request is.
#[derive(Debug)]
pub(super) struct Connection {
    stream: TcpStream,
    state: Rc<State>,
    watch: Rc<Watch>,
    /// Bytes that its turn has brought so far.
    turn: usize,
    /// The client will send nothing more.
    ended: bool,
}

impl Connection {
    /// Takes a stream under watch.
    pub(super) fn new(stream: TcpStream, watch: &Rc<Watch>) -> Self {
        Self {
            stream,
            state: watch.admit(),
            watch: Rc::clone(watch),
            turn: 0,
            ended: false,
        }
    }

    /// Its state, for the handlers of its requests.
    pub(super) fn state(&self) -> &Rc<State> {
        &self.state
    }

    /// What a connection gets whose time is over.
    fn expire(&self) -> io::Error {
        if self.state.stage() == Stage::Head {
            let _ = self.stream.try_write(TOO_SLOW);
        }
        ErrorKind::TimedOut.into()
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.state.is_expired() {
            return Poll::Ready(Err(self.expire()));
        }
        if self.turn >= TURN {
            self.turn = 0;
            // A waker alone would have this task polled again before anybody asks which sockets
            // have something to read.
            return pin!(yield_now()).poll(context).map(Ok);
        }
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        match &read {
            Poll::Pending => {
                self.turn = 0;
                self.state.wait(context.waker());
            }
            Poll::Ready(Ok(())) if buffer.filled().len() > before => {
                self.turn += buffer.filled().len() - before;
                self.state.heard();
            }
            Poll::Ready(_) => self.ended = true,
        }
        read
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.state.is_expired() {
            return Poll::Ready(Err(self.expire()));
        }
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        match &written {
            Poll::Pending => self.state.stalled(context.waker()),
            Poll::Ready(Ok(_)) => self.state.wrote(),
            Poll::Ready(Err(_)) => self.ended = true,
        }
        written
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(())) // a TCP stream buffers nothing of its own
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Drop for Connection {
    /// A request that began and was never answered was broken on its way: a chunk that is none.
    fn drop(&mut self) {
        if self.state.is_unanswered() && !self.state.is_expired() && !self.ended {
            let _ = self.stream.try_write(BROKEN);
        }
        self.watch.dismiss(&self.state);
    }
}

#[cfg(test)]
mod tests {
    use std::{
        cell::Cell,
        io::Write as _,
        net::{self, TcpListener},
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
        time::Duration,
    };

    use actix_web::rt;
    use tokio::io::AsyncReadExt as _;

    use super::*;

    fn pair() -> (net::TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (server, _) = listener.accept().unwrap();
        server.set_nonblocking(true).unwrap();
        (client, TcpStream::from_std(server).unwrap())
    }

    #[actix_web::test]
    async fn a_flood_of_bytes_leaves_others_their_turn() {
        let minute = Duration::from_mins(1);
        let watch = Watch::start(Times {
            idle: minute,
            head: minute,
            unread: minute,
        });
        let (mut client, flooded) = pair();
        let written = Arc::new(AtomicUsize::new(0));
        let writing = Arc::clone(&written);
        std::thread::spawn(move || {
            while client.write_all(&[0; 4096]).is_ok() {
                writing.fetch_add(4096, Ordering::Relaxed);
            }
        });
        let read = Rc::new(Cell::new(0));
        let (mut connection, reading) = (Connection::new(flooded, &watch), Rc::clone(&read));
        rt::spawn(async move {
            let mut buffer = [0; 8 << 10];
            while let Ok(some @ 1..) = connection.read(&mut buffer).await {
                reading.set(reading.get() + some);
            }
        });
        while read.get() == 0 {
            yield_now().await;
        }
        let (mut client, mut other) = pair();
        client.write_all(b"x").unwrap();
        while written.load(Ordering::Relaxed) < read.get() + 3 * TURN {
            std::thread::yield_now();
        }
        let before = read.get();
        assert_eq!(other.read_u8().await.unwrap(), b'x');
        let meanwhile = read.get() - before;
        assert!(meanwhile <= 2 * TURN, "{meanwhile} bytes");
    }
}
