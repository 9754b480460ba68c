import enum
from typing import NamedTuple


class State(enum.Enum):
    LOOKING = 1
    FOUND = 2


class Pair(NamedTuple):
    first: int
    second: int


def two_sum(nums, target):
    seen, state, pair = {}, State.LOOKING, None
    for i, x in enumerate(nums):
        if state is State.LOOKING and target - x in seen:
            state, pair = State.FOUND, Pair(seen[target - x], i)
        seen.setdefault(x, i)
    return list(pair)
