import heapq
import os


def largest(root: str, k: int) -> list[tuple[str, int]]:
    smallest_first = heapq.nsmallest(max(0, k), _files(root))
    return [(path, -size) for size, path in smallest_first]


def _files(root):
    """Pairs of the negative size and the path of each file."""
    for folder, _, names in os.walk(root, followlinks=True):
        for name in names:
            whole = os.path.join(folder, name)
            if not os.path.islink(whole):
                yield -os.path.getsize(whole), os.path.relpath(whole, root)
