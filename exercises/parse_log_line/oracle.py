DIGITS = set("0123456789")
CAPITALS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def parse_log(line):
    if "\n" in line:
        return None
    host, _, rest = line.partition(" ")
    dash, _, rest = rest.partition(" ")
    user, _, rest = rest.partition(" ")
    if not host or dash != "-" or not user or not rest.startswith("["):
        return None
    time, bracket, rest = rest[1:].partition("]")
    if not time or not bracket or not rest.startswith(' "'):
        return None
    request, quote, rest = rest[2:].partition('"')
    words = request.split(" ")
    if not quote or len(words) != 3 or not all(words) or not set(words[0]) <= CAPITALS:
        return None
    if not rest.startswith(" "):
        return None
    status, _, rest = rest[1:].partition(" ")
    size = rest.partition(" ")[0]
    if len(status) != 3 or not set(status) <= DIGITS:
        return None
    if size != "-" and not (size and set(size) <= DIGITS):
        return None
    return {
        "host": host,
        "user": None if user == "-" else user,
        "time": time,
        "method": words[0],
        "path": words[1],
        "status": int(status),
        "size": 0 if size == "-" else int(size),
    }
