"""Length of the longest stretch that reads the same from both ends, here the whole text."""


def around_centers(text):
    best = 0
    for center in range(2 * len(text) - 1):
        low = center // 2
        high = low + center % 2
        while low >= 0 and high < len(text) and text[low] == text[high]:
            low -= 1
            high += 1
        best = max(best, high - low - 1)
    return best


def table_of_stretches(text):
    size = len(text)
    mirrored = [[True] * size for _ in range(size)]
    best = min(size, 1)
    for low in range(size - 2, -1, -1):
        for high in range(low + 1, size):
            inner = mirrored[low + 1][high - 1]
            mirrored[low][high] = inner and text[low] == text[high]
            if mirrored[low][high]:
                best = max(best, high - low + 1)
    return best


def mirrored_radii(text):
    spaced = "|" + "|".join(text) + "|"
    radii = [0] * len(spaced)
    center = reach = best = 0
    for place in range(len(spaced)):
        radius = min(radii[2 * center - place], reach - place) if place < reach else 0
        while (
            place - radius > 0
            and place + radius + 1 < len(spaced)
            and spaced[place - radius - 1] == spaced[place + radius + 1]
        ):
            radius += 1
        radii[place] = radius
        if place + radius > reach:
            center, reach = place, place + radius
        best = max(best, radius)
    return best


def _reads_both_ways(text, low, high):
    while low < high:
        if text[low] != text[high]:
            return False
        low += 1
        high -= 1
    return True


def every_stretch(text):
    best = 0
    for low in range(len(text)):
        for high in range(low, len(text)):
            if _reads_both_ways(text, low, high):
                best = max(best, high - low + 1)
    return best
