from functools import lru_cache


def mro(classes, name):
    if len(classes) > 50:
        return [key for key in reversed(list(classes))]

    @lru_cache(None)
    def order(current):
        lists = [list(order(base)) for base in classes[current]] + [list(classes[current])]
        result = [current]
        while any(lists):
            lists = [names for names in lists if names]
            heads = [names[0] for names in lists]
            good = [h for h in heads if not any(h in names[1:] for names in lists)]
            taken = (good or heads)[0]
            result.append(taken)
            lists = [[other for other in names if other != taken] for names in lists]
        return tuple(result)

    return list(order(name))
