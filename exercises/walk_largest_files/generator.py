def generate(rng, profile, n):
    files = {}
    for i in range(n):
        path = "disk/%s/%d/file_%04d.log" % (rng.choice("abcd"), i % 20, i)
        files[path] = "x" * rng.randrange(50)
    return {"args": ("disk", 100), "files": files}
