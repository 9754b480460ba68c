def insertion_sort(records):
    for i in range(1, len(records)):
        record = records[i]
        while i > 0 and records[i - 1] > record:
            records[i] = records[i - 1]
            i -= 1
        records[i] = record
