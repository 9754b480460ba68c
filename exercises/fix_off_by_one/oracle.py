def find(numbers, target):
    return numbers.index(target) if target in numbers else -1
