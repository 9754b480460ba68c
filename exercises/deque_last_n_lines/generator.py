def generate(rng, profile, n):
    words = ["ship", "harbour", "tide", "lamp", "gull", "rope", "north", "a"]
    lines = [" ".join(rng.choice(words) for _ in range(rng.randint(4, 12))) for _ in range(400)]
    block = "\n".join(lines) + "\n"
    return {"args": ("log.txt", 300), "files": {"log.txt": [(block, n // 400), "the end"]}}
