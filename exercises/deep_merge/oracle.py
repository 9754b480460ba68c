import copy


def deep_merge(base, over):
    result = copy.deepcopy(base)
    for key in over:
        if isinstance(result.get(key), dict) and isinstance(over[key], dict):
            result[key] = deep_merge(result[key], over[key])
        else:
            result[key] = copy.deepcopy(over[key])
    return result
