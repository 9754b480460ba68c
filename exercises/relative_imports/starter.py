# Import what you need here.


def summary(cents: list[int]) -> str:
    ...
