import os


def largest(root: str, k: int) -> list[tuple[str, int]]:
    """The k largest files below a folder, with their sizes."""
    raise NotImplementedError
