import profile
from collections import Counter


def hotspots(function, timer, top):
    measured = profile.Profile(timer)
    measured.runcall(function)
    measured.create_stats()
    own = Counter()
    for (file, line, name), numbers in measured.stats.items():
        if file not in ("", "~", "profile"):
            own[name] += numbers[2]
    ranked = sorted((-seconds, name) for name, seconds in own.items())
    return [name for _, name in ranked[:top]]
