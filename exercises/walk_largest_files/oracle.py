import os


def largest(root, k):
    found, waiting = [], [""]
    while waiting:
        folder = waiting.pop()
        for name in os.listdir(os.path.join(root, folder) if folder else root):
            path = folder + "/" + name if folder else name
            whole = root + "/" + path
            if os.path.islink(whole):
                continue
            if os.path.isdir(whole):
                waiting.append(path)
            else:
                found.append((path, os.stat(whole).st_size))
        found = sorted(found, key=lambda pair: (-pair[1], pair[0]))[: max(0, k)]
    return found
