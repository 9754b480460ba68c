def generate(rng, profile, n):
    """n operations; the oracle adds the results."""
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    """Anything in any order, also on an empty queue."""
    ops = []
    for _ in range(n):
        name = rng.choice(["enqueue", "enqueue", "dequeue", "peek", "empty"])
        ops.append((name, rng.randrange(100)) if name == "enqueue" else (name,))
    return ops


def drain(rng, n):
    """Fills the queue with half of the operations, then takes out, adds and looks in turn."""
    ops = fill(n // 2)
    i = 0
    while len(ops) < n:
        ops.append([("dequeue",), ("enqueue", n + i), ("peek",)][i % 3])
        i += 1
    return ops


def peek_heavy(rng, n):
    """Half of the operations fill the queue; then seven looks for one dequeue."""
    ops = fill(n // 2)
    while len(ops) < n:
        ops.append(("dequeue",) if len(ops) % 8 == 0 else ("peek",))
    return ops


def alternate(rng, n):
    """Two in, one out, one in, two out: the queue stays short and is often empty."""
    turn = ["enqueue", "enqueue", "dequeue", "enqueue", "dequeue", "dequeue", "empty"]
    names = (turn[i % len(turn)] for i in range(n))
    return [(name, i) if name == "enqueue" else (name,) for i, name in enumerate(names)]


def fill(size):
    return [("enqueue", i) for i in range(size)]


PROFILES = {
    "mixed": mixed,
    "drain": drain,
    "peek_heavy": peek_heavy,
    "alternate": alternate,
}
