def compare(a, b):
    def key(version):
        rest, _, build = version.partition("+")
        core, dash, pre = rest.partition("-")
        parts = [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pre.split(".")]
        return [int(x) for x in core.split(".")], not dash, parts, build

    return (key(a) > key(b)) - (key(a) < key(b))
