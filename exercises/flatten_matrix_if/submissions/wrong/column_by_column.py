def flatten_if(m, pred):
    return [row[i] for i in range(max(map(len, m), default=0)) for row in m if i < len(row) and pred(row[i])]
