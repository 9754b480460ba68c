def sort_records(rows, keys):
    down = any(down for _, down in keys)
    return sorted(rows, key=lambda row: [row[column] for column, _ in keys], reverse=down)
