import os


def total(workers, n):
    reader, writer = os.pipe()
    children = []
    for _ in range(workers):
        child = os.fork()
        if child == 0:
            os.write(writer, n.to_bytes(4, "little"))
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    os.close(writer)
    with open(reader, "rb") as counts:
        numbers = counts.read()
    return sum(int.from_bytes(numbers[at : at + 4], "little") for at in range(0, len(numbers), 4))
