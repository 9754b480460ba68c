def generate(rng, profile, n):
    if profile == "small":
        ops = []
        for _ in range(n):
            number = rng.randint(-4, 6)
            name = rng.choice(("add", "add", "add", "remove", "rank", "kth"))
            ops.append((name, number))
        return {"init": (), "ops": ops}
    if profile == "grow_and_shrink":
        numbers = [rng.randrange(n) for _ in range(n)]
        ops = [("add", number) for number in numbers]
        rng.shuffle(numbers)
        for number in numbers[: n - 3]:
            ops += [("remove", number), ("rank", rng.randrange(n)), ("kth", 2)]
        return {"init": (), "ops": ops}
    raise ValueError(profile)
