import profile


def hotspots(function, timer, top):
    """The library's own profiler in Python."""
    profiler = profile.Profile(timer)
    profiler.runcall(function)
    profiler.create_stats()
    own = {}
    for (file, line, name), (_, _, seconds, _, _) in profiler.stats.items():
        if line:
            own[name] = own.get(name, 0) + seconds
    return sorted(own, key=lambda name: (-own[name], name))[:top]
