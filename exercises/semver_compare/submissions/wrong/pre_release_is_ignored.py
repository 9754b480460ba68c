def compare(a, b):
    def key(version):
        core = version.partition("+")[0].partition("-")[0]
        return [int(x) for x in core.split(".")]

    return (key(a) > key(b)) - (key(a) < key(b))
