def clone(cfg):
    result = {}
    waiting = [(cfg, result)]
    frozen = []
    while waiting:
        old, new = waiting.pop()
        pairs = old.items() if isinstance(old, dict) else enumerate(old)
        for key, value in pairs:
            if type(value) is dict:
                twin = {}
                waiting.append((value, twin))
            elif type(value) in (list, tuple):
                twin = [None] * len(value)
                waiting.append((value, twin))
                if type(value) is tuple:
                    frozen.append((new, key, twin))
            elif type(value) is set:
                twin = {item for item in value}
            else:
                twin = value
            new[key] = twin
    for place, key, twin in reversed(frozen):
        place[key] = tuple(twin)
    return result
