"""Length of the longest palindrome within a text, here one letter over and over."""


def expand_from_centres(text):
    best = ""
    for centre in range(2 * len(text) - 1):
        left, right = centre // 2, (centre + 1) // 2
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
        if right - left - 1 > len(best):
            best = text[left + 1:right]
    return len(best)


def mirrored_radii(text):
    spread = "|" + "|".join(text) + "|"
    radius = [0] * len(spread)
    centre = right = 0
    for place in range(len(spread)):
        if place < right:
            radius[place] = min(right - place, radius[2 * centre - place])
        low, high = place - radius[place] - 1, place + radius[place] + 1
        while low >= 0 and high < len(spread) and spread[low] == spread[high]:
            radius[place] += 1
            low, high = low - 1, high + 1
        if place + radius[place] > right:
            centre, right = place, place + radius[place]
    return max(radius)


def table_of_pairs(text):
    size = len(text)
    table = [[False] * size for _ in range(size)]
    best = 0
    for left in range(size - 1, -1, -1):
        for right in range(left, size):
            if text[left] == text[right] and (right - left < 2 or table[left + 1][right - 1]):
                table[left][right] = True
                best = max(best, right - left + 1)
    return best


def test_all_substrings(text):
    best = ""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            left, right = start, end - 1
            while left < right and text[left] == text[right]:
                left, right = left + 1, right - 1
            if left >= right and end - start > len(best):
                best = text[start:end]
    return len(best)
