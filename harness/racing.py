"""Threads that are interrupted often: between any two byte codes of the candidate's own."""
import random
import sys
import threading
import time
from contextlib import contextmanager

SWITCH_SECONDS = 1e-6
# One byte code in so many sleeps that long: a sleep of nothing seldom wakes another thread.
ONE_IN = 4

PAUSE_SECONDS = 5e-6

_sleep = time.sleep


@contextmanager
def preemption(file_name):
    """Inside, every thread that runs code of this file gives way at random byte codes.

    Since Python 3.10 an interpreter switches threads at calls and at the ends of loops only, so
    that a lost update in `n += 1` would hardly ever be seen.
    """
    chance = random.Random(threading.get_ident())
    before = sys.getswitchinterval()

    def in_frame(frame, event, argument):
        if event == "opcode" and chance.random() * ONE_IN < 1:
            _sleep(PAUSE_SECONDS)
        return in_frame

    def at_call(frame, event, argument):
        if frame.f_code.co_filename != file_name:
            return None
        frame.f_trace_opcodes = True
        return in_frame

    sys.setswitchinterval(SWITCH_SECONDS)
    threading.settrace(at_call)
    sys.settrace(at_call)
    try:
        yield
    finally:
        sys.settrace(None)
        threading.settrace(None)
        sys.setswitchinterval(before)
