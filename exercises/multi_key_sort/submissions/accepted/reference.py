def sort_records(rows: list[dict], keys: list[tuple[str, bool]]) -> list[dict]:
    result = list(rows)
    for column, down in reversed(keys):
        result.sort(key=lambda row: row[column], reverse=down)
    return result
