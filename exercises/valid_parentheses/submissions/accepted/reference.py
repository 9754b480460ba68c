PARTNER = {")": "(", "]": "[", "}": "{"}


def is_valid(s: str) -> bool:
    still_open = []
    for bracket in s:
        if bracket not in PARTNER:
            still_open.append(bracket)
        elif not still_open or still_open.pop() != PARTNER[bracket]:
            return False
    return not still_open
