def tally(items):
    counted = []
    for item in items:
        try:
            sent = yield item
        except ValueError:
            continue
        counted.append(item if sent is None else sent)
    return len(counted), sum(counted)


def totals(groups, results):
    number = 0
    for name, items in groups:
        inner = tally(items)
        step = lambda: next(inner)
        while True:
            try:
                item = step()
            except StopIteration as stop:
                results[name] = stop.value
                number += stop.value[0]
                break
            try:
                sent = yield item
                step = lambda: inner.send(sent)
            except GeneratorExit:
                inner.close()
                raise
            except Exception as error:
                thrown = error
                step = lambda: inner.throw(thrown)
    return number
