def fib(n):
    """Powers of the matrix [[1, 1], [1, 0]], one bit of n after the other."""
    a, b, c = 1, 0, 1          # [[c, b], [b, a]], the matrix to the power 0
    for bit in bin(n)[2:]:
        a, b, c = a * a + b * b, b * (a + c), b * b + c * c
        if bit == "1":
            a, b, c = b, c, b + c
    return b
