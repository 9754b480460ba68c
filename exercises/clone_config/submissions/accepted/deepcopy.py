from copy import deepcopy


def clone(cfg):
    return deepcopy(cfg)
