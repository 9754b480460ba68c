def mro(classes, name):
    result, waiting = [], [name]
    while waiting:
        current = waiting.pop()
        if current not in result:
            result.append(current)
            waiting += reversed(classes[current])
    return result
