def generate(rng, profile, n):
    high = 3 if profile == "random" else 10**7
    nodes = [ListNode(100 * rng.randint(0, high) + i) for i in range(n)]
    for node, after in zip(nodes, nodes[1:]):
        node.next = after
    if profile == "random":
        if nodes and rng.random() < 0.75:
            nodes[-1].next = rng.choice(nodes)
    elif profile == "middle":
        nodes[-1].next = nodes[n // 2]
    else:
        raise ValueError(profile)
    return {"args": (nodes[0] if nodes else None,)}
