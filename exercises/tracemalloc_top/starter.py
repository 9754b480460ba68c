from typing import Callable, List, Tuple


def top_lines(function: Callable[[], object], k: int) -> List[Tuple[int, int]]:
    ...
