from typing import TypeVar, get_type_hints


def hints(function):
    try:
        return get_type_hints(function)
    except Exception as error:
        return {"return": type(error)}


def last_in_first_out(solution, log):
    stack = solution.Stack()
    for item in "abc":
        stack.push(item)
    log.call(stack.pop)
    stack.push("d")
    log.call(stack.pop)
    log.call(stack.pop)
    log.call(len, stack)


def stack_of_int(solution, log):
    with log.raises():
        kind = solution.Stack[int]
        log(kind.__origin__ is solution.Stack, kind.__args__ == (int,))
        numbers = kind()
        numbers.push(3)
        numbers.push(4)
        log.call(numbers.pop)
        log.call(len, numbers)


def hints_use_one_variable(solution, log):
    parameters = getattr(solution.Stack, "__parameters__", ())
    log("parameters", len(parameters), [isinstance(p, TypeVar) for p in parameters])
    push, pop = hints(solution.Stack.push), hints(solution.Stack.pop)
    log("item", push.get("item", "no hint") in parameters)
    log("pop", pop.get("return", "no hint") in parameters)
    log("same", push.get("item", 1) is pop.get("return", 2))


def other_hints(solution, log):
    log(hints(solution.Stack.push).get("return", "no hint") is type(None))
    log(hints(solution.Stack.__len__).get("return", "no hint") is int)


def subclass_for_texts(solution, log):
    with log.raises():
        class Names(solution.Stack[str]):
            def loudest(self):
                return self.pop().upper()

        names = Names()
        names.push("ann")
        log.call(names.loudest)
        log(Names.__orig_bases__ == (solution.Stack[str],), len(Names.__parameters__))


def empty_stack(solution, log):
    stack = solution.Stack()
    log.call(len, stack)
    log.call(stack.pop)
    stack.push(None)
    log.call(len, stack)
    log.call(stack.pop)
    log.call(stack.pop)
    log.call(len, stack)


def two_stacks(solution, log):
    first, second = solution.Stack(), solution.Stack()
    first.push(1)
    log.call(len, second)
    log.call(second.pop)
    second.push(2)
    log.call(first.pop)


def other_types_go_in(solution, log):
    stack = solution.Stack()
    items = ["text", 5, [1], None, 2.5]
    for item in items:
        stack.push(item)
    log([stack.pop() for _ in items])


def scenario(solution, log, items):
    stack = solution.Stack()
    for item in items:
        stack.push(item)
    log(len(stack))
    last = None
    for _ in items:
        last = stack.pop()
    log(last, len(stack))
