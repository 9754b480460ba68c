def count(path):
    with open("/home/" + path) as file:
        return 0, 0, len(file.read())
