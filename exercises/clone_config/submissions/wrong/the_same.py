def clone(cfg):
    return cfg
