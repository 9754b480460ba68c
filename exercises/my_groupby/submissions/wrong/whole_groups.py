def groupby(items, key=None):
    run, name = [], None
    for item in items:
        own = item if key is None else key(item)
        if run and own != name:
            yield name, iter(run)
            run = []
        name = own
        run.append(item)
    if run:
        yield name, iter(run)
