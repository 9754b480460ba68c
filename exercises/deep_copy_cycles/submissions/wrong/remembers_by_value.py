def deep_copy(obj):
    copies = []

    def copy(value):
        if not isinstance(value, (list, dict)):
            return value
        for original, twin in copies:
            try:
                if original == value:
                    return twin
            except RecursionError:
                return twin
        twin = type(value)()
        copies.append((value, twin))
        if isinstance(value, list):
            twin.extend(copy(element) for element in value)
        else:
            twin.update((key, copy(element)) for key, element in value.items())
        return twin

    return copy(obj)
