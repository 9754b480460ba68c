import json


def clone(cfg):
    return json.loads(json.dumps(cfg, default=list))
