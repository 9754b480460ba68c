def fib(n):
    """From fib(k) and fib(k + 1) to fib(2k) and fib(2k + 1)."""
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a
