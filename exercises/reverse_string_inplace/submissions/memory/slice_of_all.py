def reverse_string(chars):
    chars[:] = chars[::-1]
