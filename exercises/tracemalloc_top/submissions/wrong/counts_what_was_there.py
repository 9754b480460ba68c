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
        if not traced:
            tracemalloc.stop()
    lines = [(line.traceback[0].lineno, line.size) for line in after.statistics("lineno")]
    grown = [pair for pair in lines if pair[1] > 0]
    return sorted(grown, key=lambda pair: pair[1], reverse=True)[:k]
