from typing import List


def moving_average(xs: List[float], k: int) -> List[float]:
    ...
