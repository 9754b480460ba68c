def max_meetings(intervals):
    taken = []
    for start, end in sorted(intervals, key=lambda meeting: meeting[1] - meeting[0]):
        if all(end <= s or e <= start for s, e in taken):
            taken.append((start, end))
    return len(taken)
