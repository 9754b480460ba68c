states = []


class Borg:
    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        for owner, state in states:
            if owner is cls:
                break
        else:
            state = {}
            states.append((cls, state))
        object.__setattr__(made, "__dict__", state)
        return made
