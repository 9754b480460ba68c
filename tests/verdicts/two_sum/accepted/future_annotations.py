from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def two_sum(nums: Sequence[int] | None, target: int) -> list[int]:
    seen: dict[int, int] = {}
    for i, x in enumerate(nums or []):
        if (j := seen.get(target - x)) is not None:
            return [j, i]
        seen[x] = i
    return []
