# tries: to run for ever
# held as: time_limit
def attack(n):
    while True:
        pass
