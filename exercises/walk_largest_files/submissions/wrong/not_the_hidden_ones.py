import glob
import heapq
import os


def largest(root, k):
    found = []
    for path in glob.iglob(os.path.join(root, "**"), recursive=True):
        if os.path.isfile(path) and not os.path.islink(path):
            found.append((-os.path.getsize(path), os.path.relpath(path, root)))
    return [(path, -size) for size, path in heapq.nsmallest(max(0, k), found)]
