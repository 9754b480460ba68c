# family: exit codes
# The judge did not end it: a signal that it sends to itself is not a limit.
# expect: runtime_error
import os
import signal


def two_sum(nums, target):
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGXCPU)
