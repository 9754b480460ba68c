def clone(cfg):
    return dict(cfg)
