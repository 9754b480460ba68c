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
    old = {(trace.traceback[0].lineno, trace.size) for trace in before.traces}
    lines = [(trace.traceback[0].lineno, trace.size) for trace in after.traces]
    lines = [pair for pair in lines if pair not in old]
    grown = [pair for pair in lines if pair[1] > 0]
    return sorted(grown, key=lambda pair: pair[1], reverse=True)[:k]
