def deep_copy(obj: object) -> object:
    copies = {}

    def copy(value):
        if not isinstance(value, (list, dict)):
            return value
        if id(value) in copies:
            return copies[id(value)]
        twin = copies[id(value)] = type(value)()
        if isinstance(value, list):
            twin.extend(copy(element) for element in value)
        else:
            twin.update((key, copy(element)) for key, element in value.items())
        return twin

    return copy(obj)
