import sys

sys.setrecursionlimit(10_000)


def mro(classes, name):
    bases = classes[name]
    lists = [mro(classes, base) for base in bases] + [list(bases)]
    result = [name]
    while any(lists):
        lists = [names for names in lists if names]
        for names in lists:
            taken = names[0]
            if not any(taken in others[1:] for others in lists):
                break
        else:
            raise ValueError("conflict")
        result.append(taken)
        lists = [names[1:] if names[0] == taken else names for names in lists]
    return result
