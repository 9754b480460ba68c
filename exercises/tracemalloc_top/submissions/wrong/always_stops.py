import tracemalloc


def top_lines(function, k):
    traced = tracemalloc.is_tracing()
    if not traced:
        tracemalloc.start()
    try:
        before = tracemalloc.take_snapshot()
        result = function()
        after = tracemalloc.take_snapshot()
        del result
    finally:
        tracemalloc.stop()
    lines = [(change.traceback[0].lineno, change.size_diff) for change in after.compare_to(before, "lineno")]
    grown = [pair for pair in lines if pair[1] > 0]
    return sorted(grown, key=lambda pair: pair[1], reverse=True)[:k]
