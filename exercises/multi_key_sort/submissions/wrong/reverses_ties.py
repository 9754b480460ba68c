def sort_records(rows, keys):
    result = list(rows)
    for column, down in reversed(keys):
        result.sort(key=lambda row: row[column])
        if down:
            result.reverse()
    return result
