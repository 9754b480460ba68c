def insertion_sort(records):
    records.sort(key=lambda record: record[0])
