def generate(rng, profile, n):
    if profile == "small":
        meetings = []
        for _ in range(n):
            start = rng.randint(-4, 12)
            meetings.append([start, start + rng.choice((1, 1, 2, 3, 5, 9))])
        return {"args": (meetings,)}
    raise ValueError(profile)


def is_valid(intervals):
    return all(start < end for start, end in intervals)
