def clone(cfg):
    if isinstance(cfg, dict):
        return {key: clone(value) for key, value in cfg.items()}
    if isinstance(cfg, list):
        return [clone(value) for value in cfg]
    if isinstance(cfg, tuple):
        return tuple(clone(value) for value in cfg)
    return cfg
