from datetime import date, timedelta


def generate(rng, profile, n, h=0):
    start = date(2024, 1, 1) + timedelta(days=rng.randint(0, 400))
    if profile == "small":
        end = start + timedelta(days=n if rng.random() < 0.9 else -n)
        near = [start + timedelta(days=rng.randint(-5, n + 5)) for _ in range(rng.randint(0, 12))]
        return {"args": (start, end, near)}
    if profile == "long_span":
        return {"args": (start, start + timedelta(days=n), [start, start + timedelta(days=1)])}
    if profile == "many_holidays":
        days = [start + timedelta(days=5 * i) for i in range(h)]
        rng.shuffle(days)
        return {"args": (start, start + timedelta(days=n), days)}
    raise ValueError(profile)
