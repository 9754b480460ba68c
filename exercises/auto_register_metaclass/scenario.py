from abc import abstractmethod


def known(solution, *names):
    return [name for name in names if name in solution.Registry.classes]


def registers_by_name(solution, log):
    class CsvExporter(metaclass=solution.Registry):
        pass

    class TsvExporter(CsvExporter):
        pass

    log(known(solution, "CsvExporter", "TsvExporter", "XmlExporter"))
    log(solution.Registry.classes.get("CsvExporter") is CsvExporter)
    log(solution.Registry.classes.get("TsvExporter") is TsvExporter)


def abstract_base_stays_out(solution, log):
    class Shape(metaclass=solution.Registry):
        @abstractmethod
        def area(self):
            """The area."""

    class Square(Shape):
        def area(self):
            return 4

    log(known(solution, "Shape", "Square"))
    log(Square().area())
    with log.raises():
        Shape()


def still_abstract_in_the_middle(solution, log):
    class Animal(metaclass=solution.Registry):
        @abstractmethod
        def sound(self):
            """What it says."""

    class Pet(Animal):
        def feed(self):
            return "yum"

    class Cat(Pet):
        def sound(self):
            return "meow"

    log(known(solution, "Animal", "Pet", "Cat"))
    with log.raises():
        Pet()


def abstract_again(solution, log):
    class Reader(metaclass=solution.Registry):
        pass

    class NetReader(Reader):
        @abstractmethod
        def connect(self):
            """Connects."""

    log(known(solution, "Reader", "NetReader"))


def abstract_property(solution, log):
    class Named(metaclass=solution.Registry):
        @property
        @abstractmethod
        def label(self):
            """A name."""

    class Tagged(Named):
        label = "tag"

    log(known(solution, "Named", "Tagged"))


def name_is_taken(solution, log):
    class Queue(metaclass=solution.Registry):
        size = 1

    first = Queue
    with log.raises():
        class Queue(metaclass=solution.Registry):
            size = 2

    log(solution.Registry.classes.get("Queue") is first)


def subclass_of_the_same_name(solution, log):
    class Stack(metaclass=solution.Registry):
        pass

    first = Stack
    with log.raises():
        class Stack(Stack):
            pass

    log(solution.Registry.classes.get("Stack") is first)


def abstract_name_is_free(solution, log):
    class Codec(metaclass=solution.Registry):
        @abstractmethod
        def encode(self):
            """Encodes."""

    with log.raises():
        class Codec(Codec):
            def encode(self):
                return "done"

        log(solution.Registry.classes.get("Codec") is Codec)


def abstract_class_with_a_taken_name(solution, log):
    class Pipe(metaclass=solution.Registry):
        pass

    first = Pipe
    with log.raises():
        class Pipe(metaclass=solution.Registry):
            @abstractmethod
            def flow(self):
                """Flows."""

    log(solution.Registry.classes.get("Pipe") is first)


def two_families(solution, log):
    class Fruit(metaclass=solution.Registry):
        pass

    class Metal(metaclass=solution.Registry):
        pass

    class Iron(Metal):
        pass

    log(known(solution, "Fruit", "Metal", "Iron"))
    log(Fruit.classes is solution.Registry.classes, Iron.classes is solution.Registry.classes)


def made_by_a_call(solution, log):
    made = solution.Registry("MadeByCall", (), {"size": 3})
    log(known(solution, "MadeByCall"), made.size)
    log(solution.Registry.classes.get("MadeByCall") is made)


def objects_do_not_register(solution, log):
    class Lamp(metaclass=solution.Registry):
        pass

    before = len(solution.Registry.classes)
    with log.raises():
        Lamp(), Lamp()
    log(len(solution.Registry.classes) - before)


def virtual_subclasses(solution, log):
    class Wheel(metaclass=solution.Registry):
        pass

    before = len(solution.Registry.classes)
    with log.raises():
        Wheel.register(int)
        log(issubclass(int, Wheel), isinstance(3, Wheel), isinstance("3", Wheel))
    log(len(solution.Registry.classes) - before)
