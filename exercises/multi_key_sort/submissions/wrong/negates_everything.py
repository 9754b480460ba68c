def sort_records(rows, keys):
    return sorted(rows, key=lambda row: [-row[c] if down else row[c] for c, down in keys])
