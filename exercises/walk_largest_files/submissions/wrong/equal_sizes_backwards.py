import heapq
import os


def largest(root: str, k: int) -> list[tuple[str, int]]:
    largest_first = heapq.nlargest(max(0, k), ((-size, path) for size, path in _files(root)))
    return [(path, size) for size, path in largest_first]


def _files(root):
    """Pairs of the negative size and the path of each file."""
    for folder, _, names in os.walk(root):
        for name in names:
            whole = os.path.join(folder, name)
            if not os.path.islink(whole):
                yield -os.path.getsize(whole), os.path.relpath(whole, root)
