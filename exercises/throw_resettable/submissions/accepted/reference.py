class Reset(Exception):
    pass


def counter(start):
    number = start
    while True:
        try:
            yield number
            number += 1
        except Reset as reset:
            number = reset.args[0] if reset.args else start
