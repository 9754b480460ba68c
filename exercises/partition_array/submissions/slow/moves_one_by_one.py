def partition(nums, pivot):
    smaller = equal = 0
    for i in range(len(nums)):
        number = nums.pop(i)
        if number < pivot:
            nums.insert(0, number)
            smaller += 1
        elif number == pivot:
            nums.insert(smaller, number)
            equal += 1
        else:
            nums.insert(smaller + equal, number)
    return nums
