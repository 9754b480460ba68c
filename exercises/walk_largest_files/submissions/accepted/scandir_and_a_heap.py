import heapq
import os


class Backwards(str):
    """A text that is smaller where it comes later."""

    def __lt__(self, other):
        return str.__gt__(self, other)


def largest(root, k):
    heap = []

    def walk(folder, before):
        with os.scandir(folder) as entries:
            for entry in entries:
                path = before + entry.name
                if entry.is_dir(follow_symlinks=False):
                    walk(entry.path, path + "/")
                elif entry.is_file(follow_symlinks=False) and k > 0:
                    item = (entry.stat(follow_symlinks=False).st_size, Backwards(path))
                    if len(heap) < k:
                        heapq.heappush(heap, item)
                    else:
                        heapq.heappushpop(heap, item)

    walk(root, "")
    return [(str(path), size) for size, path in sorted(heap, reverse=True)]
