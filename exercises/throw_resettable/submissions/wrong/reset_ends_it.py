class Reset(Exception):
    pass


def counter(start):
    number = start
    try:
        while True:
            yield number
            number += 1
    except Reset as reset:
        yield reset.args[0] if reset.args else start
