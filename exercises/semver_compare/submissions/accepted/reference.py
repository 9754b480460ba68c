def compare(a: str, b: str) -> int:
    left, right = _key(a), _key(b)
    return (left > right) - (left < right)


def _key(version):
    version = version.partition("+")[0]
    core, dash, pre_release = version.partition("-")
    numbers = [int(number) for number in core.split(".")]
    if not dash:
        return numbers, 1, []
    parts = [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pre_release.split(".")]
    return numbers, 0, parts
