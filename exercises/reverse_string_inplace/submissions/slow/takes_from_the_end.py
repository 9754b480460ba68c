def reverse_string(chars):
    for i in range(len(chars)):
        chars.insert(i, chars.pop())
