def compare(a, b):
    def key(version):
        core, dash, pre = version.partition("-")
        core, pre = core.partition("+")[0], pre.partition("+")[0]
        parts = [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pre.split(".")]
        return [int(x) for x in core.split(".")], not dash, parts

    return (key(a) > key(b)) - (key(a) < key(b))
