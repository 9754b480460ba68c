from typing import Optional

from judge_types import ListNode


def cycle_start(head: Optional[ListNode]) -> Optional[ListNode]:
    ...
