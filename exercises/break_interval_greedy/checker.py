def check(case, result):
    """Plans as the planner does, and with the rule that is right: what ends first."""
    if not isinstance(result, (list, tuple)) or not 1 <= len(result) <= 12:
        return "expected a list of 1 to 12 meetings"
    for meeting in result:
        if not isinstance(meeting, (list, tuple)) or len(meeting) != 2:
            return "a meeting must be a tuple (start, end)"
        if any(type(x) is not int or not 0 <= x <= 1000 for x in meeting):
            return "start and end must be ints from 0 to 1,000"
        if meeting[0] >= meeting[1]:
            return "a meeting must end after it starts"
    taken = []
    for start, end in sorted(result, key=lambda m: (m[1] - m[0], m[0])):
        if all(end <= s or e <= start for s, e in taken):
            taken.append((start, end))
    most, free = 0, 0
    for start, end in sorted(result, key=lambda m: m[1]):
        if start >= free:
            most += 1
            free = end
    if len(taken) == most:
        return f"the planner takes {most} of these meetings, and more are not possible"
    return True
