"""For each number the first greater one to its right, or -1. The list falls."""


def stack(nums):
    result = [-1] * len(nums)
    waiting = []
    for index, value in enumerate(nums):
        while waiting and nums[waiting[-1]] < value:
            result[waiting.pop()] = value
        waiting.append(index)
    return result


def follow_answers(nums):
    count = len(nums)
    where = [count] * count
    for index in range(count - 2, -1, -1):
        place = index + 1
        while place < count and nums[place] <= nums[index]:
            place = where[place]
        where[index] = place
    return [nums[place] if place < count else -1 for place in where]


def scan_to_the_right(nums):
    result = []
    for index in range(len(nums)):
        answer = -1
        for place in range(index + 1, len(nums)):
            if nums[place] > nums[index]:
                answer = nums[place]
                break
        result.append(answer)
    return result


def search_the_slice(nums):
    return [
        next((other for other in nums[index + 1:] if other > value), -1)
        for index, value in enumerate(nums)
    ]


def highest_of_the_rest(nums):
    result = []
    for index, value in enumerate(nums):
        rest = nums[index + 1:]
        if max(rest, default=-1) <= value:
            result.append(-1)
        else:
            result.append(next(other for other in rest if other > value))
    return result


def all_pairs_without_end(nums):
    result = [-1] * len(nums)
    for place in range(len(nums) - 1, -1, -1):
        for index in range(place):
            if nums[place] > nums[index]:
                result[index] = nums[place]
    return result
