def connect(*places, **names):
    if len(places) != 2 or set(names) - {"timeout", "retries"}:
        raise TypeError("connect(host, port, timeout=..., retries=...)")
    known = {"timeout": 10, "retries": 3}
    known.update(names)
    return "%s:%s timeout=%s retries=%s" % (places + (known["timeout"], known["retries"]))
