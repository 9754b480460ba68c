import threading
from contextvars import copy_context


def one_in_another(solution, log):
    def inside():
        with log.raises():
            with solution.using("ann") as user:
                log(user)
                log.call(solution.current_user)
                with solution.using("bo"):
                    log.call(solution.current_user)
                    with solution.using("ann"):
                        log.call(solution.current_user)
                    log.call(solution.current_user)
                log.call(solution.current_user)

    copy_context().run(inside)


def nobody_outside(solution, log):
    def inside():
        log.call(solution.current_user)
        with log.raises():
            with solution.using("ann"):
                log.call(solution.current_user)
        log.call(solution.current_user)

    copy_context().run(inside)


def block_raises(solution, log):
    def inside():
        with log.raises():
            with solution.using("ann"):
                with log.raises():
                    with solution.using("bo"):
                        raise KeyError("lost")
                log.call(solution.current_user)
                raise ValueError("lost too")
        log.call(solution.current_user)

    copy_context().run(inside)


def one_after_another(solution, log):
    def inside():
        for name in ("ann", "bo", "ann"):
            with log.raises():
                with solution.using(name):
                    log.call(solution.current_user)
            log.call(solution.current_user)

    copy_context().run(inside)


def none_is_a_user(solution, log):
    def inside():
        with log.raises():
            with solution.using(None):
                log.call(solution.current_user)
                with solution.using(""):
                    log.call(solution.current_user)
                log.call(solution.current_user)
        log.call(solution.current_user)

    copy_context().run(inside)


def made_and_entered_later(solution, log):
    def inside():
        with log.raises():
            block = solution.using("ann")
            log.call(solution.current_user)
            with solution.using("bo"):
                log.call(solution.current_user)
                with block:
                    log.call(solution.current_user)
                log.call(solution.current_user)
            log.call(solution.current_user)

    copy_context().run(inside)


def contexts_are_apart(solution, log):
    def inside():
        other = copy_context()
        with log.raises():
            with solution.using("ann"):
                log.call(other.run, solution.current_user)
                later = copy_context()
            log.call(later.run, solution.current_user)
            log.call(solution.current_user)

    copy_context().run(inside)


def threads_are_apart(solution, log):
    seen = []

    def ask():
        try:
            seen.append(solution.current_user())
        except LookupError:
            seen.append("nobody")

    def inside():
        with log.raises():
            with solution.using("ann"):
                thread = threading.Thread(target=copy_of_nothing.run, args=(ask,))
                thread.start()
                thread.join()
                ask()
        log(seen)

    copy_of_nothing = copy_context()
    copy_context().run(inside)


def leaves_a_function(solution, log):
    def find():
        for name in ("ann", "bo"):
            with solution.using(name):
                if name == "bo":
                    return solution.current_user()

    def inside():
        log.call(find)
        log.call(solution.current_user)

    copy_context().run(inside)
