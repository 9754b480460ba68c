import re


def check(src):
    bad = []
    for number, line in enumerate(src.splitlines(), 1):
        for name in re.findall(r"\bclass +(\w+)", line):
            if not re.fullmatch(r"_*([A-Z][A-Za-z0-9]*)?", name):
                bad.append((number, name))
        for name in re.findall(r"\bdef +(\w+)", line):
            if not re.fullmatch(r"[a-z0-9_]*", name):
                bad.append((number, name))
        for name in re.findall(r"(?<![\w.])(\w+) *=(?!=)", line):
            if not re.fullmatch(r"[a-z0-9_]*|[A-Z0-9_]*", name):
                bad.append((number, name))
    return sorted(bad)
