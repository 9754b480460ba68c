def max_meetings(intervals):
    meetings = sorted(intervals, key=lambda meeting: meeting[1])
    best = []
    for i, (start, _) in enumerate(meetings):
        most = 0
        for j in range(i):
            if meetings[j][1] <= start and best[j] > most:
                most = best[j]
        best.append(most + 1)
    return max(best, default=0)
