def max_meetings(intervals):
    number, taken_from = 0, None
    for start, end in sorted(intervals, reverse=True):
        if taken_from is None or end <= taken_from:
            number += 1
            taken_from = start
    return number
