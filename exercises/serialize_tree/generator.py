from judge_types import TreeNode


def generate(rng, profile, n):
    """A tree of n nodes; n = 0 is the empty tree."""
    return {"value": PROFILES[profile](rng, n) if n else None}


def random_shape(rng, n):
    """Each node takes any free place: about 40 levels for 15,000 nodes."""
    root = node(rng)
    free = [(root, "left"), (root, "right")]
    for _ in range(n - 1):
        k = rng.randrange(len(free))
        free[k], free[-1] = free[-1], free[k]
        parent, side = free.pop()
        child = node(rng)
        setattr(parent, side, child)
        free += [(child, "left"), (child, "right")]
    return root


def left_chain(rng, n):
    return chain(rng, n, ["left"])


def right_chain(rng, n):
    return chain(rng, n, ["right"])


def zigzag(rng, n):
    return chain(rng, n, ["left", "right"])


def complete(rng, n):
    """Every level full, the last one from the left."""
    nodes = [node(rng) for _ in range(n)]
    return link_by_level(nodes)


def equal_values(rng, n):
    """Any shape, one value: only the shape tells the nodes apart."""
    root = random_shape(rng, n)
    todo = [root]
    while todo:
        current = todo.pop()
        current.val = 7
        todo += [child for child in (current.left, current.right) if child is not None]
    return root


def chain(rng, n, sides):
    root = last = node(rng)
    for i in range(n - 1):
        child = node(rng)
        setattr(last, sides[i % len(sides)], child)
        last = child
    return root


def link_by_level(nodes):
    for i, child in enumerate(nodes[1:], start=1):
        setattr(nodes[(i - 1) // 2], "left" if i % 2 else "right", child)
    return nodes[0]


def node(rng):
    return TreeNode(rng.randint(-1000, 1000))


PROFILES = {
    "random": random_shape,
    "left_chain": left_chain,
    "right_chain": right_chain,
    "zigzag": zigzag,
    "complete": complete,
    "equal_values": equal_values,
}
