def reverse_string(chars):
    i, j = 0, len(chars) - 1
    while i < j - 1:
        chars[i], chars[j] = chars[j], chars[i]
        i += 1
        j -= 1
