"""An event loop on a virtual clock: it jumps to the next timer instead of waiting for it."""
import asyncio
import threading
from asyncio import base_events


class _Waiting:
    """Stands where a loop has its selector. There are no files here to be ready."""

    def __init__(self, loop, clock, stuck):
        self.loop, self.clock, self.stuck = loop, clock, stuck

    def select(self, timeout):
        if timeout == 0:
            return ()
        if self.loop.outstanding:
            # Real work in another thread comes before the next timer.
            self.loop.wakeup.wait()
            self.loop.wakeup.clear()
        elif timeout is None:
            raise self.stuck()
        else:
            self.clock.advance(timeout)
        return ()


class VirtualLoop(base_events.BaseEventLoop):
    """`asyncio`'s own loop, but for where its time comes from."""

    def __init__(self, clock, stuck):
        super().__init__()
        self.clock = clock
        self.wakeup = threading.Event()
        self.outstanding = 0
        self._selector = _Waiting(self, clock, stuck)
        # Two timers less than this apart are due together.
        self._clock_resolution = 1e-9

    def time(self):
        return self.clock.now()

    def run_in_executor(self, executor, function, *args):
        future = super().run_in_executor(executor, function, *args)
        self.outstanding += 1
        future.add_done_callback(self._one_less)
        return future

    def _one_less(self, future):
        self.outstanding -= 1

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        self.wakeup.set()


def run(coroutine, clock, stuck):
    """Runs a coroutine to its end on a fresh loop. What is left then is cancelled."""
    loop = VirtualLoop(clock, stuck)
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(coroutine)
    finally:
        try:
            _cancel_all(loop, stuck)
        finally:
            asyncio.set_event_loop(None)
            loop.close()


def _cancel_all(loop, stuck):
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        try:
            loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        except stuck:
            # One that catches its cancellation and waits on is left behind.
            pass
