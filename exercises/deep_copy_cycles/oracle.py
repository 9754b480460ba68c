import copy


def deep_copy(obj):
    return copy.deepcopy(obj)
