def flatten_if(m, pred):
    return [x for row in m if row and pred(row[0]) for x in row]
