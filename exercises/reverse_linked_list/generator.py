def generate(rng, profile, n):
    if profile == "random":
        head = None
        for _ in range(n):
            head = ListNode(rng.randint(-99, 99), head)
        return {"args": (head,)}
    raise ValueError(profile)
