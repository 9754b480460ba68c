from itertools import chain


def flatten_if(m, pred):
    return list(filter(pred, chain.from_iterable(m)))
