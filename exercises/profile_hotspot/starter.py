import sys


def hotspots(function, timer, top) -> list[str]:
    ...
