def is_power(n):
    return n > 0 and n == 1 << n.bit_length() - 1
