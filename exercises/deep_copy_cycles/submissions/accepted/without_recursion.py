def deep_copy(obj):
    if not isinstance(obj, (list, dict)):
        return obj
    copies, waiting = {}, []

    def twin_of(value):
        if not isinstance(value, (list, dict)):
            return value
        if id(value) not in copies:
            copies[id(value)] = type(value)()
            waiting.append(value)
        return copies[id(value)]

    result = twin_of(obj)
    while waiting:
        value = waiting.pop()
        twin = copies[id(value)]
        if isinstance(value, list):
            twin += [twin_of(element) for element in value]
        else:
            for key, element in value.items():
                twin[key] = twin_of(element)
    return result
