# odd: Blocks signals to itself, looks at them and waits for them.
import os
import signal
import time


def look_around():
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2})
    os.kill(os.getpid(), signal.SIGUSR1)
    assert signal.sigpending() == {signal.SIGUSR1}
    assert signal.sigtimedwait({signal.SIGUSR1}, 1).si_signo == signal.SIGUSR1
    signal.raise_signal(signal.SIGUSR2)
    assert signal.sigwait({signal.SIGUSR2}) == signal.SIGUSR2
    assert signal.sigtimedwait({signal.SIGUSR2}, 0.001) is None
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    came = []
    old = signal.signal(signal.SIGALRM, lambda number, frame: came.append(number))
    signal.setitimer(signal.ITIMER_REAL, 0.002)
    assert 0 <= signal.getitimer(signal.ITIMER_REAL)[0] <= 0.002
    if not came:
        time.sleep(0.01)
    signal.setitimer(signal.ITIMER_REAL, 0.002)
    while len(came) < 2:
        time.sleep(0.001)
    signal.signal(signal.SIGALRM, old)
    assert came == [signal.SIGALRM] * 2


def two_sum(nums, target):
    look_around()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
