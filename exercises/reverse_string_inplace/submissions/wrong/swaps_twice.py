def reverse_string(chars):
    for i in range(len(chars)):
        chars[i], chars[-i - 1] = chars[-i - 1], chars[i]
