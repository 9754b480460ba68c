def clone(value):
    if isinstance(value, dict):
        return {key: clone(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [clone(element) for element in value]
    return value


def deep_merge(base: dict, over: dict) -> dict:
    result = {}
    for key, value in base.items():
        if key in over and isinstance(value, dict) and isinstance(over[key], dict):
            result[key] = deep_merge(value, over[key])
        else:
            result[key] = clone(over[key] if key in over else value)
    for key, value in over.items():
        if key not in base:
            result[key] = clone(value)
    return result
