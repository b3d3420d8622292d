//! Collects a request's body, no larger and no slower than the limits.

use std::{rc::Rc, time::Duration};

use actix_web::{
    FromRequest, HttpRequest, dev,
    error::PayloadError,
    http::header::{CONTENT_LENGTH, HeaderMap},
    web::{Bytes, BytesMut, Payload},
};
use futures_util::{FutureExt as _, Stream, StreamExt as _, future::LocalBoxFuture};
use tokio::time::{Instant, timeout_at};

use super::{options::Limits, pieces::Pieces, worker::Worker};

/// For how long a body may trickle before its rate counts.
const GRACE: Duration = Duration::from_secs(5);

/// Why a body was not taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BodyError {
    /// Larger than this many bytes.
    TooLarge(usize),
    /// It took longer than the time allowed, or came slower than the rate allowed.
    TooSlow,
    /// The connection ended, or the chunked coding was broken.
    Incomplete,
}

/// The whole body.
pub(super) async fn collect(
    payload: &mut Payload,
    headers: &HeaderMap,
    limits: &Limits,
) -> Result<Pieces, BodyError> {
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok())
        .unwrap_or(0);
    if declared > limits.body_bytes {
        return Err(BodyError::TooLarge(limits.body_bytes));
    }
    read(payload, declared, limits).await
}

/// Reads a body past that will not be served, within the limits, so that its sender gets to read
/// the answer; gives its beginning, some `keep` bytes.
pub(super) async fn drain(payload: &mut Payload, keep: usize, limits: &Limits) -> Bytes {
    let mut pace = Pace::new(limits);
    let (mut start, mut received) = (BytesMut::new(), 0);
    while let Ok(Some(chunk)) = pace.next(payload, received).await {
        received += chunk.len();
        if start.len() < keep {
            start.extend_from_slice(&chunk);
        }
        if received > limits.body_bytes {
            break;
        }
    }
    start.freeze()
}

/// The body of a request that has no use for one, read past before the request is answered: actix
/// says `Connection: close` over a body that nobody read, and yet serves what was sent behind it.
#[derive(Debug)]
pub(super) struct Unwanted;

impl FromRequest for Unwanted {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {
        let worker = request.app_data::<Rc<Worker>>().cloned();
        let payload = Payload::from_request(request, payload);
        async move {
            if let Some(worker) = worker {
                drain(&mut payload.await?, 0, &worker.options.limits).await;
            }
            Ok(Self)
        }
        .boxed_local()
    }
}

async fn read<S>(payload: &mut S, declared: usize, limits: &Limits) -> Result<Pieces, BodyError>
where
    S: Stream<Item = Result<Bytes, PayloadError>> + Unpin,
{
    let mut pace = Pace::new(limits);
    let Some(first) = pace.next(payload, 0).await? else {
        return Ok(Pieces::default());
    };
    check(first.len(), limits)?;
    let Some(second) = pace.next(payload, first.len()).await? else {
        return Ok(first.into()); // the common case: one buffer, not copied
    };
    let mut body = Pieces::expecting(declared.max(first.len() + second.len()));
    body.add(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        check(body.len() + chunk.len(), limits)?;
        body.add(&chunk);
        next = pace.next(payload, body.len()).await?;
    }
    Ok(body)
}

fn check(length: usize, limits: &Limits) -> Result<(), BodyError> {
    if length > limits.body_bytes {
        return Err(BodyError::TooLarge(limits.body_bytes));
    }
    Ok(())
}

/// How fast a body must come.
struct Pace<'l> {
    /// Set when a body is first waited for: most are there when their head is.
    begun: Option<Instant>,
    limits: &'l Limits,
}

impl<'l> Pace<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            begun: None,
            limits,
        }
    }

    /// The next chunk, when `received` bytes have come so far.
    async fn next<S>(
        &mut self,
        payload: &mut S,
        received: usize,
    ) -> Result<Option<Bytes>, BodyError>
    where
        S: Stream<Item = Result<Bytes, PayloadError>> + Unpin,
    {
        let next = match payload.next().now_or_never() {
            Some(next) => next,
            None => timeout_at(self.deadline(received), payload.next())
                .await
                .map_err(|_| BodyError::TooSlow)?,
        };
        match next {
            Some(Ok(chunk)) => Ok(Some(chunk)),
            None => Ok(None),
            Some(Err(PayloadError::Overflow)) => Err(BodyError::TooLarge(self.limits.body_bytes)),
            Some(Err(_)) => Err(BodyError::Incomplete),
        }
    }

    /// The moment at which `received` bytes are too few.
    fn deadline(&mut self, received: usize) -> Instant {
        let begun = *self.begun.get_or_insert_with(Instant::now);
        let paid_for = received / self.limits.body_rate.max(1);
        let by_rate = GRACE.saturating_add(Duration::from_secs(paid_for as u64));
        begun + by_rate.min(self.limits.body_time)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    fn limits() -> Limits {
        Limits {
            body_bytes: 10,
            ..Limits::default()
        }
    }

    fn chunks(parts: &[&'static str]) -> impl Stream<Item = Result<Bytes, PayloadError>> + use<> {
        let parts: Vec<_> = parts
            .iter()
            .map(|part| Ok(Bytes::from_static(part.as_bytes())))
            .collect();
        stream::iter(parts)
    }

    #[actix_web::test]
    async fn chunks_become_one_buffer() {
        let read_all = async |parts| {
            read(&mut chunks(parts), 0, &limits())
                .await
                .map(Pieces::join)
        };
        assert_eq!(read_all(&[]).await.unwrap(), "");
        assert_eq!(read_all(&["one"]).await.unwrap(), "one");
        assert_eq!(read_all(&["one", "two", "3"]).await.unwrap(), "onetwo3");
    }

    #[actix_web::test]
    async fn a_body_past_the_limit_is_refused_at_once() {
        let mut endless = stream::repeat_with(|| Ok(Bytes::from_static(b"abc")));
        assert_eq!(
            read(&mut endless, 0, &limits()).await.unwrap_err(),
            BodyError::TooLarge(10)
        );
        let mut whole = chunks(&["0123456789a"]);
        assert_eq!(
            read(&mut whole, 0, &limits()).await.unwrap_err(),
            BodyError::TooLarge(10)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_trickles_is_refused_after_the_grace() {
        let trickle = stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Some((Ok(Bytes::from_static(b"x")), ()))
        });
        let begun = Instant::now();
        let limits = Limits::default();
        assert_eq!(
            read(&mut Box::pin(trickle), 0, &limits).await.unwrap_err(),
            BodyError::TooSlow
        );
        assert_eq!(begun.elapsed(), GRACE);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_at_the_rate_may_take_its_whole_time() {
        let steady = stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Some((Ok(Bytes::from_static(&[b'x'; 2048])), ()))
        });
        let begun = Instant::now();
        let limits = Limits::default();
        assert_eq!(
            read(&mut Box::pin(steady), 0, &limits).await.unwrap_err(),
            BodyError::TooSlow
        );
        assert_eq!(begun.elapsed(), limits.body_time);
    }
}
