def deep_copy(obj):
    copies = {}

    def copy(value):
        if not isinstance(value, (list, dict)):
            return value
        if id(value) not in copies:
            if isinstance(value, list):
                copies[id(value)] = [copy(element) for element in value]
            else:
                copies[id(value)] = {key: copy(element) for key, element in value.items()}
        return copies[id(value)]

    return copy(obj)
