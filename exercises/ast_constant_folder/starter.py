import ast


def fold(src: str) -> str:
    ...
