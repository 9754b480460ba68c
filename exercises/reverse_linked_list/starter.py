from typing import Optional

from judge_types import ListNode


def reverse(head: Optional[ListNode]) -> Optional[ListNode]:
    ...
