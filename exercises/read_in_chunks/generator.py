def generate(rng, profile, n):
    block = bytes(rng.randrange(256) for _ in range(4096))
    return {"args": ("film.mp4", "copy.mp4", 65536), "files": {"film.mp4": [(block, n // 4096), b"the end"]}}
