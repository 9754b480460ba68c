def flatten_if(m, pred):
    return [x for row in m if any(map(pred, row)) for x in row if pred(x)]
