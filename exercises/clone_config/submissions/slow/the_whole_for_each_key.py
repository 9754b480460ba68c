from copy import deepcopy


def clone(cfg):
    return {key: deepcopy(cfg)[key] for key in cfg}
