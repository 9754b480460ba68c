from dataclasses import dataclass, field


@dataclass
class Memory:
    positions: dict = field(default_factory=dict)

    def partner(self, x, target):
        return self.positions.get(target - x)


def two_sum(nums, target):
    memory = Memory()
    for i, x in enumerate(nums):
        j = memory.partner(x, target)
        if j is not None:
            return [j, i]
        memory.positions[x] = i
    return []
