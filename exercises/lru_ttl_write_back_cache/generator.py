def generate(rng, profile, n, capacity):
    return {"args": (capacity, PROFILES[profile](rng, n, capacity))}


def mixed(rng, n, capacity):
    ops = []
    for i in range(n):
        key = "k%d" % rng.randrange(6)
        name = rng.choice(["get", "get", "put", "put", "put", "flush", "fail"])
        if name == "get":
            ops.append((name, key))
        elif name == "put":
            ops.append((name, key, i))
        elif name == "flush":
            ops.append((name,))
        else:
            ops.append((name, key) if rng.random() < 0.3 else (name,))
    return ops


def hits(rng, n, capacity):
    ops = [("put", i, i) for i in range(capacity)]
    while len(ops) < n:
        key = rng.randrange(capacity)
        ops.append(("get", key) if len(ops) % 2 else ("put", key, 0))
    return ops


def scan(rng, n, capacity):
    return [("put", i, i) for i in range(n)]


PROFILES = {"mixed": mixed, "hits": hits, "scan": scan}


def is_valid(capacity, ops):
    arguments = {"get": (1,), "put": (2,), "flush": (0,), "fail": (0, 1)}
    return capacity >= 1 and all(len(op) - 1 in arguments[op[0]] for op in ops)
