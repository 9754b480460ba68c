# odd: Sets a timer that the library of Python does not have, and waits for its signal.
import ctypes
import signal

CLOCK_MONOTONIC = 1


class Spec(ctypes.Structure):
    _fields_ = [(name, ctypes.c_long) for name in ("every_s", "every_ns", "first_s", "first_ns")]


def look_around():
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "timer_create"):
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    timer = ctypes.c_void_p()
    # Without a struct sigevent it sends SIGALRM.
    assert libc.timer_create(CLOCK_MONOTONIC, None, ctypes.byref(timer)) == 0
    spec = Spec(first_ns=1_000_000)
    assert libc.timer_settime(timer, 0, ctypes.byref(spec), None) == 0
    assert libc.timer_gettime(timer, ctypes.byref(Spec())) == 0
    assert signal.sigtimedwait({signal.SIGALRM}, 1).si_signo == signal.SIGALRM
    assert libc.timer_getoverrun(timer) == 0
    assert libc.timer_delete(timer) == 0
    signal.pthread_sigmask(signal.SIG_SETMASK, before)


def two_sum(nums, target):
    look_around()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
