"""Moves, as pairs of pegs, that carry n discs from peg 0 to peg 2."""


def recursion(n):
    moves = []

    def _carry(discs, source, target, spare):
        if discs == 0:
            return
        _carry(discs - 1, source, spare, target)
        moves.append((source, target))
        _carry(discs - 1, spare, target, source)

    _carry(n, 0, 2, 1)
    return moves


def join_shorter_lists(n):
    def _carry(discs, source, target, spare):
        if discs == 0:
            return []
        before = _carry(discs - 1, source, spare, target)
        after = _carry(discs - 1, spare, target, source)
        return before + [(source, target)] + after

    return _carry(n, 0, 2, 1)


def stack_of_tasks(n):
    moves = []
    tasks = [(n, 0, 2)]
    while tasks:
        discs, source, target = tasks.pop()
        if discs == 1:
            moves.append((source, target))
            continue
        spare = 3 - source - target
        tasks.append((discs - 1, spare, target))
        tasks.append((1, source, target))
        tasks.append((discs - 1, source, spare))
    return moves


def rule_of_bits(n):
    pegs = (0, 1, 2) if n % 2 else (0, 2, 1)
    moves = []
    for move in range(1, 1 << n):
        source = (move & move - 1) % 3
        target = ((move | move - 1) + 1) % 3
        moves.append((pegs[source], pegs[target]))
    return moves
