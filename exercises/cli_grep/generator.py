def generate(rng, profile, n):
    if profile == "log":
        words = ["error", "warning", "Started", "stopped", "disk", "network", "user"]
        lines = [" ".join(rng.choice(words) for _ in range(9)) for _ in range(200)]
        block = "\n".join(lines) + "\n"
        return {"argv": ["-n", "error|Started"], "stdin": [(block, n // 200), "the last error"]}
    raise ValueError(profile)
