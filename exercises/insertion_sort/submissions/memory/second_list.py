def insertion_sort(records):
    result = []
    for record in records:
        i = len(result)
        while i and result[i - 1][0] > record[0]:
            i -= 1
        result.insert(i, record)
    for i, record in enumerate(result):
        records[i] = record
