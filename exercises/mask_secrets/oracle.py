SMALL = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
PART = SMALL + SMALL.upper() + DIGITS + "-"
NAME = PART + "._+"


def run(text, start, alphabet):
    end = start
    while end < len(text) and text[end] in alphabet:
        end += 1
    return end


def address(text, start):
    if start and text[start - 1] in NAME:
        return None
    at = run(text, start, NAME)
    if at == start or text[at:at + 1] != "@":
        return None
    end = run(text, at + 1, PART)
    parts = 1 if end > at + 1 else 0
    while parts and text[end:end + 1] == ".":
        further = run(text, end + 1, PART)
        if further == end + 1:
            break
        end, parts = further, parts + 1
    return (end, text[start] + "***" + text[at:end]) if parts > 1 else None


def card(text, start):
    if start and text[start - 1] in DIGITS:
        return None
    for gap in ("", " ", "-"):
        end = start + 16 + 3 * len(gap)
        piece = text[start:end]
        if len(piece) < end - start or text[end:end + 1] in list(DIGITS):
            continue
        groups = piece.split(gap) if gap else [piece[i:i + 4] for i in range(0, 16, 4)]
        if [len(group) for group in groups] == [4] * 4 and all(c in DIGITS for c in "".join(groups)):
            return end, gap.join(["****"] * 3 + groups[3:])
    return None


def mask(text):
    result, place = "", 0
    while place < len(text):
        found = address(text, place) or card(text, place) or (place + 1, text[place])
        place = found[0]
        result += found[1]
    return result
