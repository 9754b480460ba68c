import types


class Mail:
    greeting = "Dear"
    nothing = None

    def send(self, text):
        return "sent " + text

    @staticmethod
    def sign(text):
        return text + "!"

    @classmethod
    def make(cls):
        return cls.__name__

    @property
    def size(self):
        return 7


def fake_send(self, text):
    return "not sent"


def method_of_a_class(solution, log):
    original = Mail.send
    mail = Mail()
    with log.raises():
        with solution.patched(Mail, "send", fake_send):
            log(mail.send("hello"))
    log(mail.send("hello"), Mail.send is original)


def inherited_by_an_object(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "greeting", "Hi"):
            log(mail.greeting, Mail.greeting)
    log(mail.greeting, vars(mail))


def inherited_by_a_subclass(solution, log):
    class Letter(Mail):
        pass

    with log.raises():
        with solution.patched(Letter, "send", fake_send):
            log(Letter().send("x"), Mail().send("x"))
    log(Letter().send("x"), "send" in vars(Letter))


def not_there_before(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "stamp", 5):
            log(mail.stamp)
    log(hasattr(mail, "stamp"), vars(mail))


def held_by_the_object(solution, log):
    mail = Mail()
    mail.greeting = words = ["Hello"]
    with log.raises():
        with solution.patched(mail, "greeting", "Hi"):
            log(mail.greeting)
    log(mail.greeting is words, vars(mail))


def block_that_raises(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "greeting", "Hi"):
            raise KeyError("inside")
    log(mail.greeting, vars(mail))


def static_method(solution, log):
    with log.raises():
        with solution.patched(Mail, "sign", staticmethod(lambda text: text + "?")):
            log(Mail.sign("yes"), Mail().sign("yes"))
    log(Mail.sign("yes"), type(vars(Mail)["sign"]).__name__)
    log.call(Mail().sign, "yes")


def class_method_and_property(solution, log):
    class Letter(Mail):
        @classmethod
        def make(cls):
            return "letter " + cls.__name__

        @property
        def size(self):
            return 8

    class Card(Letter):
        pass

    with log.raises():
        with solution.patched(Letter, "make", classmethod(lambda cls: "fake")):
            log(Card.make())
        with solution.patched(Letter, "size", 9):
            log(Card().size)
    log(type(vars(Letter)["make"]).__name__, type(vars(Letter)["size"]).__name__)
    log.call(Card.make)
    log.call(lambda: Card().size)


def value_was_none(solution, log):
    with log.raises():
        with solution.patched(Mail, "nothing", 1):
            log(Mail.nothing)
    log("nothing" in vars(Mail), getattr(Mail, "nothing", "gone"))
    if "nothing" not in vars(Mail):
        Mail.nothing = None


def nested(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "greeting", "one"):
            with solution.patched(mail, "greeting", "two"):
                log(mail.greeting)
            log(mail.greeting)
        log(mail.greeting, vars(mail))


def deleted_in_the_block(solution, log):
    mail, other = Mail(), Mail()
    mail.greeting = "Hello"
    with log.raises():
        with solution.patched(mail, "greeting", "Hi"):
            del mail.greeting
    with log.raises():
        with solution.patched(other, "greeting", "Hi"):
            del other.greeting
    log(vars(mail), vars(other))


def assigned_in_the_block(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "greeting", "Hi"):
            mail.greeting = "Hey"
            mail.other = 1
    log(vars(mail))


def nothing_before_the_block(solution, log):
    mail = Mail()
    patch = solution.patched(mail, "greeting", "Hi")
    log(mail.greeting)
    mail.greeting = "Hello"
    with log.raises():
        with patch as value:
            log(value, mail.greeting)
    log(vars(mail))


def function_of_a_module(solution, log):
    module = types.ModuleType("tools")
    module.work = len
    with log.raises():
        with solution.patched(module, "work", max):
            log(module.work([3, 1]))
        with solution.patched(module, "extra", min):
            log(module.extra([3, 1]))
    log(module.work([3, 1]), hasattr(module, "extra"))


def value_is_none(solution, log):
    mail = Mail()
    with log.raises():
        with solution.patched(mail, "greeting", None) as value:
            log(mail.greeting, value)
    log(mail.greeting, vars(mail))
