def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    ops, tickets = [], 0
    for _ in range(n):
        name = rng.choice(
            ["push_front", "push_back", "insert_after", "insert_after", "remove",
             "pop_front", "pop_back", "forwards", "backwards"]
        )
        if name.startswith("push"):
            ops.append((name, rng.randint(0, 9)))
            tickets += 1
        elif name == "insert_after":
            ops.append((name, rng.randint(0, tickets), rng.randint(0, 9)))
            tickets += 1                # or not, if the ticket is void
        elif name == "remove":
            ops.append((name, rng.randint(-1, tickets)))
        else:
            ops.append((name,))
    return ops


def middle(rng, n):
    """Fills the row, then takes the elements out in any order, and adds one behind another."""
    count = n // 2
    ops = [("push_back", i) for i in range(count)]
    order = list(range(count))
    rng.shuffle(order)
    for i in range(0, count - 1, 2):
        ops += [("remove", order[i]), ("insert_after", order[i + 1], i)]
    return ops


def end(rng, n):
    return [("push_back", i) for i in range(n // 2)] + [("pop_back",)] * (n // 2)


def churn(rng, n):
    """Three elements stay; the others come and go."""
    ops = [("push_back", i) for i in range(3)]
    for i in range(n // 4):
        ops += [("insert_after", 1, i), ("remove", 3 + 2 * i), ("push_front", i), ("pop_front",)]
    return ops


PROFILES = {"mixed": mixed, "middle": middle, "end": end, "churn": churn}
