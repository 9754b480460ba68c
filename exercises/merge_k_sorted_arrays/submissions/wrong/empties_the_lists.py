def merge(lists):
    result = []
    while any(lists):
        smallest = min((numbers for numbers in lists if numbers), key=lambda numbers: numbers[0])
        result.append(smallest.pop(0))
    return result
