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
    task::{Context, Poll, ready},
    time::Duration,
};

use actix_web::rt::net::TcpStream;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    task::yield_now,
    time::{Sleep, sleep},
};

pub(super) use {
    stage::{Stage, State},
    watch::{Times, Watch},
};

const TOO_SLOW: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const BROKEN: &[u8] = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Bytes after which a connection lets the others have their turn.
const TURN: usize = 64 << 10;

/// Turns of one request that follow each other as fast as others let them. Each further one waits
/// a [`PAUSE`] as well: a sender on the same machine and the worker would keep two processors
/// busy with copying, for milliseconds in which nobody else runs.
const UNPACED: u32 = 4;

/// tokio's timer counts milliseconds, so that it lasts up to two.
const PAUSE: Duration = Duration::from_millis(1);

/// A TCP stream that notes how far its request is.
#[derive(Debug)]
pub(super) struct Connection {
    stream: TcpStream,
    state: Rc<State>,
    watch: Rc<Watch>,
    /// Bytes that its turn has brought so far.
    turn: usize,
    /// Turns since the last answer.
    turns: u32,
    pause: Option<Pin<Box<Sleep>>>,
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
            turns: 0,
            pause: None,
            ended: false,
        }
    }

    /// Its state, for the handlers of its requests.
    pub(super) fn state(&self) -> &Rc<State> {
        &self.state
    }

    /// Ready when it may read on.
    fn poll_turn(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        if self.turn < TURN {
            return Poll::Ready(());
        }
        self.turn = 0;
        self.turns = self.turns.saturating_add(1);
        if self.turns < UNPACED {
            // A waker alone would have this task polled again before anybody asks which sockets
            // have something to read.
            return pin!(yield_now()).poll(context);
        }
        let pause = self.pause.insert(Box::pin(sleep(PAUSE)));
        pause.as_mut().poll(context)
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
        ready!(self.poll_turn(context));
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        match &read {
            Poll::Pending => {
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
            Poll::Ready(Ok(_)) => {
                (self.turn, self.turns) = (0, 0);
                self.state.wrote();
            }
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
        io::Write as _,
        net::{self, TcpListener},
        time::Instant,
    };

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    fn pair() -> (net::TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (server, _) = listener.accept().unwrap();
        server.set_nonblocking(true).unwrap();
        (client, TcpStream::from_std(server).unwrap())
    }

    fn patient() -> Rc<Watch> {
        let minute = Duration::from_mins(1);
        Watch::start(Times {
            idle: minute,
            head: minute,
            unread: minute,
        })
    }

    #[actix_web::test]
    async fn a_large_request_is_read_at_a_pace_until_it_is_answered() {
        const PAUSES: usize = 64;
        let free = TURN * UNPACED as usize;
        let (mut client, server) = pair();
        std::thread::spawn(move || client.write_all(&vec![0; free + PAUSES * TURN]));
        let mut connection = Connection::new(server, &patient());
        let mut buffer = vec![0; free];
        connection.read_exact(&mut buffer).await.unwrap();
        assert!(connection.pause.is_none());
        let began = Instant::now();
        for _ in 0..PAUSES {
            connection.read_exact(&mut buffer[..TURN]).await.unwrap();
        }
        // What one read brings may end a turn a little late.
        assert!(began.elapsed() > PAUSE * 60, "{:?}", began.elapsed());
        connection.write_all(b"answer").await.unwrap();
        assert_eq!((connection.turn, connection.turns), (0, 0));
    }
}
