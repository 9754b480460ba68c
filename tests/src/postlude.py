

_came_of_it = []


def reach(n):
    if not _came_of_it:
        _came_of_it.append(harm())
    if not _came_of_it[0]:
        raise PermissionError("it is held")
    return n
