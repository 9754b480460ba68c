"""A clock that only moves when it is told to: nothing sleeps, and every run sees the same times."""
import time

_STEP = 1_000_000_000
_ROUND = 1_000 * _STEP
_NANOSECONDS = ("time_ns", "monotonic_ns", "perf_counter_ns")
_SECONDS = ("time", "monotonic", "perf_counter")


class Clock:
    """Virtual time, kept in whole nanoseconds so that small steps add up exactly."""

    def __init__(self):
        self._now = self._origin = _ROUND
        self.sleeps = []

    def install(self):
        """Puts itself in the place of the functions of `time`."""
        for name in _SECONDS:
            setattr(time, name, self.now)
        for name in _NANOSECONDS:
            setattr(time, name, self.now_ns)
        time.sleep = self.sleep

    def start(self):
        """A scenario begins: at a round number, later than all before."""
        self._now = self._origin = (self._now // _ROUND + 1) * _ROUND
        self.sleeps = []

    def now(self):
        """Seconds, as `time.monotonic()` gives them."""
        return self._now / _STEP

    def now_ns(self):
        """Nanoseconds."""
        return self._now

    def elapsed(self):
        """Seconds since the scenario began."""
        return (self._now - self._origin) / _STEP

    def advance(self, seconds):
        """Lets time pass."""
        self._now += max(0, round(seconds * _STEP))

    def sleep(self, seconds):
        """What `time.sleep` does meanwhile: time passes at once, and `sleeps` knows of it."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.sleeps.append(seconds)
        self.advance(seconds)

    def advance_to(self, seconds):
        """Lets time pass until then."""
        self._now = max(self._now, round(seconds * _STEP))
