from copy import deepcopy


def deep_merge(base, over):
    result = deepcopy(base)
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = deep_merge(result[key], value)
        elif isinstance(value, list) and isinstance(result.get(key), list):
            result[key] = result[key] + deepcopy(value)
        else:
            result[key] = deepcopy(value)
    return result
