from functools import lru_cache


def mro(classes, name):
    if len(classes) > 50:
        return [key for key in reversed(list(classes))]

    @lru_cache(None)
    def order(current):
        lists = [list(order(base)) for base in classes[current]]
        result = [current]
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
        return tuple(result)

    return list(order(name))
