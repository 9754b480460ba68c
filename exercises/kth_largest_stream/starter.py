from typing import List, Optional


class KthLargest:
    def __init__(self, k: int, nums: List[int]) -> None:
        ...

    def add(self, x: int) -> Optional[int]:
        ...
