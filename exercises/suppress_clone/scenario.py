def several_classes(solution, log):
    for error in (KeyError("k"), ValueError("v"), IndexError("i")):
        with log.raises():
            with solution.suppress(KeyError, ValueError, IndexError):
                log("start")
                raise error
                log("never")


def others_pass(solution, log):
    with log.raises():
        with solution.suppress(KeyError):
            1 // 0
    with log.raises():
        with solution.suppress(ValueError, TypeError):
            {}["a"]
    with log.raises():
        with solution.suppress(ValueError):
            raise Exception("e")


def subclasses_too(solution, log):
    for error in (KeyError("k"), IndexError("i"), LookupError("l")):
        with log.raises():
            with solution.suppress(LookupError):
                raise error


def superclass_is_not_enough(solution, log):
    with log.raises():
        with solution.suppress(KeyError):
            raise LookupError("l")


def no_classes(solution, log):
    with log.raises():
        with solution.suppress():
            raise KeyError("k")
    with log.raises():
        with solution.suppress():
            log("fine")


def no_exception(solution, log):
    with log.raises():
        with solution.suppress(ValueError):
            log("block")


def what_comes_out(log, manager, error):
    try:
        with manager:
            raise error
    except BaseException as got:
        log(type(got).__name__, got is error)
    else:
        log("nothing")


def base_exceptions(solution, log):
    for error in (KeyboardInterrupt(), GeneratorExit(), ValueError("v")):
        what_comes_out(log, solution.suppress(Exception), error)


def named_base_exception(solution, log):
    what_comes_out(log, solution.suppress(KeyboardInterrupt), KeyboardInterrupt())
    what_comes_out(log, solution.suppress(BaseException), GeneratorExit())


def used_again(solution, log):
    quiet = solution.suppress(KeyError)
    for error in (KeyError("k"), KeyError("l"), ValueError("v"), KeyError("m")):
        what_comes_out(log, quiet, error)


def inside_itself(solution, log):
    quiet = solution.suppress(KeyError)
    with log.raises():
        with quiet:
            with quiet:
                raise KeyError("inner")
            log("between")
            raise KeyError("outer")
    with log.raises():
        with solution.suppress(ValueError):
            with solution.suppress(KeyError):
                raise ValueError("v")
            log("never")


def as_is_none(solution, log):
    with solution.suppress(KeyError) as got:
        log(got is None)


def own_class(solution, log):
    class Mine(Exception):
        pass

    class Yours(Mine):
        pass

    what_comes_out(log, solution.suppress(Mine), Yours())
    what_comes_out(log, solution.suppress(Yours), Mine())


def same_object_passes(solution, log):
    what_comes_out(log, solution.suppress(KeyError), ValueError("v"))


def left_by_return(solution, log):
    def work():
        for i in range(4):
            with solution.suppress(KeyError):
                if i == 2:
                    return i
                raise KeyError(i)

    log.call(work)
