//! Looks over one worker's connections and ends those whose time is over.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
    time::Duration,
};

use actix_web::rt;

use super::stage::{Stage, State};

/// How often the connections are looked over: what a time limit may be late by.
const TICK: Duration = Duration::from_millis(200);

/// How long each stage may last.
#[derive(Debug, Clone, Copy)]
pub(in crate::http) struct Times {
    /// Between two requests.
    pub(in crate::http) idle: Duration,
    /// For a head to arrive.
    pub(in crate::http) head: Duration,
    /// For a reader to take some of its answer.
    pub(in crate::http) unread: Duration,
}

/// A clock that a look costs nothing.
#[derive(Debug, Default)]
pub(super) struct Clock(Cell<u32>);

impl Clock {
    pub(super) fn now(&self) -> u32 {
        self.0.get()
    }
}

/// One worker's connections.
#[derive(Debug)]
pub(in crate::http) struct Watch {
    times: Times,
    clock: Rc<Clock>,
    next: Cell<u64>,
    connections: RefCell<BTreeMap<u64, Rc<State>>>,
}

impl Watch {
    /// A watch that looks for as long as the worker runs. Call it on the worker's thread.
    pub(in crate::http) fn start(times: Times) -> Rc<Self> {
        let watch = Rc::new(Self {
            times,
            clock: Rc::default(),
            next: Cell::new(0),
            connections: RefCell::default(),
        });
        let looking = Rc::downgrade(&watch);
        rt::spawn(async move {
            let mut ticks = tokio::time::interval(TICK);
            loop {
                ticks.tick().await;
                let Some(watch) = looking.upgrade() else {
                    return;
                };
                watch.look();
            }
        });
        watch
    }

    /// Takes a connection in.
    pub(super) fn admit(&self) -> Rc<State> {
        let number = self.next.get();
        self.next.set(number.wrapping_add(1));
        let state = Rc::new(State::new(number, &self.clock));
        self.connections
            .borrow_mut()
            .insert(number, Rc::clone(&state));
        state
    }

    /// Lets a connection go.
    pub(super) fn dismiss(&self, state: &State) {
        self.connections.borrow_mut().remove(&state.number);
    }

    fn look(&self) {
        self.clock.0.set(self.clock.now().wrapping_add(1));
        for state in self.connections.borrow().values() {
            let most = match state.stage() {
                Stage::Idle => self.times.idle,
                Stage::Head => self.times.head,
                Stage::Stalled => self.times.unread,
                Stage::Served | Stage::Answered => continue,
            };
            if !state.is_expired() && TICK * state.lasted() > most {
                state.expire();
            }
        }
    }
}
