def clone(cfg):
    return {key: value.copy() if isinstance(value, (dict, list, set)) else value for key, value in cfg.items()}
