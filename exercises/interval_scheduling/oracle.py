def max_meetings(intervals):
    """Tries every choice; for small inputs."""
    def best(position, chosen):
        if position == len(intervals):
            return len(chosen)
        most = best(position + 1, chosen)
        start, end = intervals[position]
        if all(end <= s or e <= start for s, e in chosen):
            most = max(most, best(position + 1, chosen + [(start, end)]))
        return most

    return best(0, [])
