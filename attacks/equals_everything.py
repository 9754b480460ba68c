# tries: to answer with an object that equals everything
class Everything(int):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    __lt__ = __le__ = __gt__ = __ge__ = __eq__


def attack(n):
    return Everything()
