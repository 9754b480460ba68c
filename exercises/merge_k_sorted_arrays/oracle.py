def merge(lists):
    return sorted(number for numbers in lists for number in numbers)
