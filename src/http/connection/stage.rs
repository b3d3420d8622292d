//! How far a connection's request is, and since when.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    task::Waker,
};

use super::watch::Clock;

/// What a connection does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Stage {
    /// Between two requests.
    Idle,
    /// A head is arriving, or ought to.
    Head,
    /// A handler has the request; the times of its body and its work are the handler's matter.
    Served,
    /// The handler is done, and nothing of its answer has gone out.
    Answered,
    /// The answer waits for its reader.
    Stalled,
}

/// One connection's state, shared by its stream, its handlers and its worker's watch.
#[derive(Debug)]
pub(in crate::http) struct State {
    pub(super) number: u64,
    clock: Rc<Clock>,
    stage: Cell<Stage>,
    since: Cell<u32>,
    expired: Cell<bool>,
    /// Something of the present request's answer has gone out.
    answering: Cell<bool>,
    waiting: RefCell<Option<Waker>>,
}

impl State {
    /// A new connection's: its first head is expected at once.
    pub(super) fn new(number: u64, clock: &Rc<Clock>) -> Self {
        Self {
            number,
            clock: Rc::clone(clock),
            stage: Cell::new(Stage::Head),
            since: Cell::new(clock.now()),
            expired: Cell::new(false),
            answering: Cell::new(false),
            waiting: RefCell::new(None),
        }
    }

    pub(super) fn stage(&self) -> Stage {
        self.stage.get()
    }

    /// Ticks of the clock that the stage has lasted.
    pub(super) fn lasted(&self) -> u32 {
        self.clock.now().wrapping_sub(self.since.get())
    }

    pub(super) fn is_expired(&self) -> bool {
        self.expired.get()
    }

    /// Whether a handler has or had the request, and no byte of an answer has gone out.
    pub(super) fn is_unanswered(&self) -> bool {
        matches!(self.stage(), Stage::Served | Stage::Answered) && !self.answering.get()
    }

    /// A handler has the request.
    pub(in crate::http) fn serve(&self) {
        self.answering.set(false);
        self.enter(Stage::Served);
    }

    /// The handler is done with it.
    pub(in crate::http) fn answer(&self) {
        self.enter(Stage::Answered);
    }

    /// Bytes have come.
    pub(super) fn heard(&self) {
        if self.stage() == Stage::Idle {
            self.enter(Stage::Head);
        }
    }

    /// Bytes have gone out. While a handler has the request they are a `100 Continue`.
    pub(super) fn wrote(&self) {
        if self.stage() != Stage::Served {
            self.answering.set(true);
            self.enter(Stage::Idle);
        }
    }

    /// Bytes could not go out.
    pub(super) fn stalled(&self, waker: &Waker) {
        if !matches!(self.stage(), Stage::Served | Stage::Stalled) {
            self.enter(Stage::Stalled);
        }
        self.wait(waker);
    }

    /// Somebody waits for the stream, to be woken should its time be over.
    pub(super) fn wait(&self, waker: &Waker) {
        let mut waiting = self.waiting.borrow_mut();
        match &mut *waiting {
            Some(known) => known.clone_from(waker),
            None => *waiting = Some(waker.clone()),
        }
    }

    /// Its time is over.
    pub(super) fn expire(&self) {
        self.expired.set(true);
        if let Some(waker) = self.waiting.borrow_mut().take() {
            waker.wake();
        }
    }

    fn enter(&self, stage: Stage) {
        self.stage.set(stage);
        self.since.set(self.clock.now());
    }
}
