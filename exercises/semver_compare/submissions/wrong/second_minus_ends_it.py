def compare(a, b):
    def key(version):
        pieces = version.split("+")[0].split("-")
        core, pre = pieces[0], pieces[1] if len(pieces) > 1 else ""
        parts = [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pre.split(".")]
        return [int(x) for x in core.split(".")], len(pieces) == 1, parts

    return (key(a) > key(b)) - (key(a) < key(b))
