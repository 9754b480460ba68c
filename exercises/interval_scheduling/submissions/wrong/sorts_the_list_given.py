def max_meetings(intervals):
    intervals.sort(key=lambda meeting: meeting[1])
    number, free = 0, float("-inf")
    for start, end in intervals:
        if start >= free:
            number += 1
            free = end
    return number
