from typing import Optional

from judge_types import ListNode


def has_cycle(head: Optional[ListNode]) -> bool:
    ...
