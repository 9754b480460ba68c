def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    word = lambda letters: "".join(rng.choice(letters) for _ in range(n))
    host = rng.choice(("10.1.2.3", "fe80::1", "web.example.org"))
    user = rng.choice(("-", word("ab-")))
    request = "%s /%s %s" % (rng.choice(("GET", "POST", "PUT")), word("ab/?="), "HTTP/1.1")
    size = rng.choice(("-", "0", "512", word("123")))
    tail = rng.choice(("", ' "-" "agent"', " x"))
    line = '%s - %s [01/Feb/2024:10:00:00 +0000] "%s" %d %s%s' % (
        host, user, request, rng.choice((200, 404, 503)), size, tail,
    )
    if rng.random() < 0.4:
        i = rng.randrange(len(line))
        line = line[:i] + rng.choice(("", " ", '"', "-", "9")) + line[i + 1 :]
    return {"args": (line,)}
