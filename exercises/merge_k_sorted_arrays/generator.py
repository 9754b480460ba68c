def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    lists = [sorted(rng.randint(-20, 20) for _ in range(rng.randint(0, 5))) for _ in range(n)]
    return {"args": (lists,)}


def is_valid(lists):
    return all(numbers == sorted(numbers) for numbers in lists)
