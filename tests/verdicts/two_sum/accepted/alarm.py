import signal


class TookTooLong(Exception):
    pass


def give_up(number, frame):
    raise TookTooLong


def two_sum(nums, target):
    previous = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(1)
    try:
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
        return []
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)
