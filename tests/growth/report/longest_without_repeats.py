"""Length of the longest run of neighbours that are all different. Here it is the whole list."""


def last_seen(nums):
    seen = {}
    start = best = 0
    for index, value in enumerate(nums):
        if seen.get(value, -1) >= start:
            start = seen[value] + 1
        seen[value] = index
        best = max(best, index + 1 - start)
    return best


def sliding_set(nums):
    window = set()
    start = best = 0
    for value in nums:
        while value in window:
            window.remove(nums[start])
            start += 1
        window.add(value)
        best = max(best, len(window))
    return best


def restart_at_each(nums):
    best = 0
    for start in range(len(nums)):
        seen = set()
        for index in range(start, len(nums)):
            if nums[index] in seen:
                break
            seen.add(nums[index])
        best = max(best, len(seen))
    return best


def set_of_each_window(nums):
    start = best = 0
    for end in range(1, len(nums) + 1):
        while len(set(nums[start:end])) < end - start:
            start += 1
        best = max(best, end - start)
    return best


def look_into_the_slice(nums):
    start = best = 0
    for end, value in enumerate(nums):
        while value in nums[start:end]:
            start += 1
        best = max(best, end + 1 - start)
    return best


def every_slice(nums):
    best = 0
    for start in range(len(nums)):
        for end in range(start + 1, len(nums) + 1):
            if len(set(nums[start:end])) == end - start:
                best = max(best, end - start)
    return best
