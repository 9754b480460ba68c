import functools


class requires:
    def __init__(self, role, current_user):
        self.role, self.current_user = role, current_user

    def problem(self):
        user = self.current_user()
        if not user:
            return "log in first"
        for role in user["roles"]:
            if role == self.role:
                return None
        return user["name"] + " needs " + self.role

    def __call__(self, function):
        def guarded(*args, **kwargs):
            problem = self.problem()
            if problem:
                raise PermissionError(problem)
            return function(*args, **kwargs)

        return functools.update_wrapper(guarded, function)
