def mro(classes, name):
    if len(classes) > 50:
        return [key for key in reversed(list(classes))]
    walk = []

    def visit(current):
        walk.append(current)
        for base in classes[current]:
            visit(base)

    visit(name)
    result = []
    for current in reversed(walk):
        if current not in result:
            result.append(current)
    return result[::-1]
