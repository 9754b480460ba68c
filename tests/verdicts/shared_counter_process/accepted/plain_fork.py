import os


def total(workers, n):
    reader, writer = os.pipe()
    children = []
    for _ in range(workers):
        child = os.fork()
        if child == 0:
            for _ in range(n):
                os.write(writer, b"+")
            os._exit(0)
        children.append(child)
    os.close(writer)
    count = 0
    while True:
        chunk = os.read(reader, 65536)
        if not chunk:
            break
        count += len(chunk)
    os.close(reader)
    for child in children:
        os.waitpid(child, 0)
    return count
