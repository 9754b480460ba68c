def find(numbers, target):
    before = 0
    while numbers:
        middle = len(numbers) // 2
        if numbers[middle] == target:
            return before + middle
        if numbers[middle] < target:
            before += middle + 1
            numbers = numbers[middle + 1 :]
        else:
            numbers = numbers[:middle]
    return -1
