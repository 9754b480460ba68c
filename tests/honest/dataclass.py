# odd: keeps its state in a dataclass
from dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True, order=True)
class State:
    at: int = 0
    seen: dict = field(default_factory=dict, compare=False)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    state = replace(State(), at=3)
    assert asdict(state) == {"at": 3, "seen": {}} and State(1) < State(2)
    return solve(nums, target)
