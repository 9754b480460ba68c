import copy


def text_of_the_error(solution, log):
    error = solution.FieldError("age", "must be a number")
    log(str(error))
    log(error.field, error.reason)
    log(error.args)


def caught_as_validation_error(solution, log):
    for error in (solution.ValidationError("empty form"), solution.FieldError("age", "missing")):
        try:
            raise error
        except solution.ValidationError as caught:
            log("ValidationError", caught is error, str(caught))
        except Exception as caught:
            log("something else", str(caught))


def caught_by_except_exception(solution, log):
    try:
        raise solution.FieldError("age", "missing")
    except Exception as error:
        log("caught", str(error))
    except BaseException:
        log("not an Exception")


def neither_value_nor_key_error(solution, log):
    log([base.__name__ for base in solution.ValidationError.__bases__])
    log(issubclass(solution.FieldError, (ValueError, LookupError)))


def validation_error_is_no_field_error(solution, log):
    try:
        raise solution.ValidationError("form", 3)
    except solution.FieldError:
        log("FieldError")
    except solution.ValidationError as error:
        log("ValidationError", error.args, str(error))


def copies(solution, log):
    error = solution.FieldError("name", "too long")
    for make in (copy.copy, copy.deepcopy):
        with log.raises():
            other = make(error)
            log(type(other) is solution.FieldError, other is error)
            log(other.field, other.reason, other.args, str(other))


def how_it_is_pickled(solution, log):
    error = solution.FieldError("name", "too long")
    with log.raises():
        again = error.__reduce__()
        other = again[0](*again[1])
        log(type(other) is solution.FieldError, str(other))


def given_by_name(solution, log):
    error = solution.FieldError(reason="missing", field="city")
    log(str(error), error.field, error.reason, error.args)


def both_are_needed(solution, log):
    log.call(lambda: solution.FieldError("age") and None)


def empty_texts(solution, log):
    log(str(solution.FieldError("", "")), str(solution.ValidationError()))
