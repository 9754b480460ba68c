def deep_copy(obj):
    finished = {}

    def copy(value, above):
        if not isinstance(value, (list, dict)):
            return value
        if id(value) in above:
            return above[id(value)]
        twin = finished.setdefault(id(value), type(value)())
        twin.clear()
        above = {**above, id(value): twin}
        if isinstance(value, list):
            twin.extend([copy(element, above) for element in value])
        else:
            twin.update([(key, copy(element, above)) for key, element in value.items()])
        return twin

    return copy(obj, {})
