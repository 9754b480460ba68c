def is_power(n):
    number = power = 1
    while number < n:
        number += 1
        if number == 2 * power:
            power = number
    return power == n
