def clone(cfg):
    if isinstance(cfg, dict):
        return {key: clone(value) for key, value in cfg.items()}
    return cfg
