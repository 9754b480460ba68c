def flatten_if(m, pred):
    for row in m:
        yield from filter(pred, row)
