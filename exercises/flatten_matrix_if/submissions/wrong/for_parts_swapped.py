def flatten_if(m, pred):
    return [x for x in row for row in m if pred(x)]
