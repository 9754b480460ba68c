def generate(rng, profile, n, capacity):
    """`init` arguments and n operations; the oracle adds the results."""
    ops = PROFILES[profile](rng, n, capacity)
    return {"init": (capacity,), "ops": ops}


def mixed(rng, n, capacity):
    """Reads and writes in equal parts, on twice as many keys as there is room for."""
    ops = []
    for _ in range(n):
        key = rng.randrange(2 * capacity)
        ops.append(put(rng, key) if rng.random() < 0.5 else ("get", key))
    return ops


def all_hits(rng, n, capacity):
    """Fills the cache, then reads keys that are there; mostly those used last."""
    ops = fill(rng, min(n, capacity))
    recent = max(1, capacity // 16)
    while len(ops) < n:
        if rng.random() < 0.9:
            ops.append(("get", capacity - 1 - rng.randrange(recent)))
        else:
            ops.append(("get", rng.randrange(capacity)))
    return ops


def all_misses(rng, n, capacity):
    """Fills the cache, then reads keys that are not there."""
    ops = fill(rng, min(n, capacity))
    while len(ops) < n:
        ops.append(("get", capacity + rng.randrange(capacity)))
    return ops


def update_heavy(rng, n, capacity):
    """Fills the cache, then writes its keys again; one read in eight."""
    ops = fill(rng, min(n, capacity))
    while len(ops) < n:
        key = rng.randrange(capacity)
        ops.append(("get", key) if rng.random() < 0.125 else put(rng, key))
    return ops


def scan(rng, n, capacity):
    """Writes one new key after another; one read in eight, near the edge of what is left."""
    ops, key = [], 0
    while len(ops) < n:
        if rng.random() < 0.125:
            ops.append(("get", key - rng.randrange(2 * capacity)))
        else:
            ops.append(put(rng, key))
            key += 1
    return ops


def fill(rng, size):
    return [put(rng, key) for key in range(size)]


def put(rng, key):
    return ("put", key, rng.randrange(1_000_000))


PROFILES = {
    "mixed": mixed,
    "all_hits": all_hits,
    "all_misses": all_misses,
    "update_heavy": update_heavy,
    "scan": scan,
}


def is_valid(init, ops):
    return init[0] >= 1
