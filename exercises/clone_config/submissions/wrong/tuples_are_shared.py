def clone(cfg):
    if isinstance(cfg, dict):
        return {key: clone(value) for key, value in cfg.items()}
    if isinstance(cfg, list):
        return [clone(value) for value in cfg]
    if isinstance(cfg, set):
        return set(cfg)
    return cfg
