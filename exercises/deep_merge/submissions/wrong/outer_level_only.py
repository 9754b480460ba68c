from copy import deepcopy


def deep_merge(base, over):
    return deepcopy({**base, **over})
