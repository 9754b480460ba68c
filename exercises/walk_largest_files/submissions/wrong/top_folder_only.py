import heapq
import os


def largest(root: str, k: int) -> list[tuple[str, int]]:
    smallest_first = heapq.nsmallest(max(0, k), _files(root))
    return [(path, -size) for size, path in smallest_first]


def _files(root):
    """Pairs of the negative size and the path of each file."""
    for name in os.listdir(root):
        whole = os.path.join(root, name)
        if os.path.isfile(whole) and not os.path.islink(whole):
            yield -os.path.getsize(whole), name
