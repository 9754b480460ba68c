def sort_records(rows, keys):
    result = list(rows)
    for column, down in keys:
        result.sort(key=lambda row: row[column], reverse=down)
    return result
