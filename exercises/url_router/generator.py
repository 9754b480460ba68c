def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    ops = []
    for i in range(n):
        method = rng.choice(["GET", "GET", "GET", "POST"])
        length = rng.randint(1, 4)
        if rng.random() < 0.5:
            parts = [rng.choice(["a", "b", "{%s%d}" % (rng.choice("pq"), j)]) for j in range(length)]
            ops.append(("add", method, "/" + "/".join(parts), "h%d" % i))
        else:
            path = "/" + "/".join(rng.choice(["a", "b", "c", "a", "b", ""]) for _ in range(length))
            ops.append(("match", method, path))
    return ops


def fixed(rng, n):
    """Half of the operations add routes, the others ask for them in any order."""
    count = n // 2
    ops = [("add", "GET", "/v1/r%06d/list" % i, "h") for i in range(count)]
    ops += [("match", "GET", "/v1/r%06d/list" % rng.randrange(count)) for _ in range(count)]
    return ops


def parameters(rng, n):
    count = n // 2
    ops = [("add", "GET", "/shop/{id}/r%06d" % i, "h") for i in range(count)]
    ops += [("match", "GET", "/shop/42/r%06d" % rng.randrange(count)) for _ in range(count)]
    return ops


PROFILES = {"mixed": mixed, "fixed": fixed, "parameters": parameters}


def is_valid(init, ops):
    """Paths begin with a slash; a pattern has no parameter twice."""
    import re

    for name, method, path, *_ in ops:
        if not method.isalpha() or path[:1] != "/":
            return False
        segments = path[1:].split("/")
        if name == "add":
            names = [part for part in segments if part.startswith("{")]
            if len(set(names)) < len(names):
                return False
            if not all(re.fullmatch(r"[^{}]*|\{\w+\}", part) for part in segments):
                return False
    return True
