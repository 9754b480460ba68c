def max_meetings(intervals):
    number, free = 0, float("-inf")
    for start, end in sorted(intervals):
        if start >= free:
            number += 1
            free = end
    return number
