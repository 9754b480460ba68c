def bubble_sort(nums):
    rest, found = list(nums), []
    while rest:
        found.append(min(rest))
        rest.remove(found[-1])
    return found
