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
    counted = 0
    for name, items in groups:
        results[name] = yield from tally(items)
        counted += results[name][0]
    return counted
