def count(path):
    with open(path, "rb") as file:
        while True:
            file.seek(0)
            file.read(1)
