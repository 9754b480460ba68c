def reverse_string(chars):
    chars[:] = [chars[-i] for i in range(1, len(chars) + 1)]
