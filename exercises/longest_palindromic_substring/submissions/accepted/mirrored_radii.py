def longest_palindrome(s):
    """Manacher's way, over the text with a separator between its characters."""
    text = [None]
    for character in s:
        text += [character, None]
    radius = [0] * len(text)
    centre = right = best = 0
    for i in range(len(text)):
        if i < right:
            radius[i] = min(right - i, radius[2 * centre - i])
        while (
            i - radius[i] > 0
            and i + radius[i] + 1 < len(text)
            and text[i - radius[i] - 1] == text[i + radius[i] + 1]
        ):
            radius[i] += 1
        if i + radius[i] > right:
            centre, right = i, i + radius[i]
        if radius[i] > radius[best]:
            best = i
    start = (best - radius[best]) // 2
    return s[start : start + radius[best]]
