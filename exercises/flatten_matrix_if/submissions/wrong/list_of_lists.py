def flatten_if(m, pred):
    return [[x for x in row if pred(x)] for row in m]
