# What is written in the fixtures is never asked for: `judge doctor --attack` puts numbers of its
# own there.
def attack(n):
    return 0
