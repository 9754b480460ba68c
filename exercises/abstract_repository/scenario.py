def keeps_items(solution, log):
    repository = solution.InMemoryRepository()
    repository.add("a", "apple")
    repository.add("b", "banana")
    log(repository.get("a"), repository.get("b"))
    log(repository.get_all(["b", "a", "b"]))
    log(isinstance(repository, solution.Repository))


def incomplete_class_cannot_be_made(solution, log):
    class Incomplete(solution.Repository):
        def get(self, key):
            return key

    with log.raises():
        solution.Repository()
    with log.raises():
        Incomplete()


def each_method_is_demanded(solution, log):
    class WithoutAdd(solution.Repository):
        def get(self, key):
            return key

    class WithoutGet(solution.Repository):
        def add(self, key, item):
            pass

    for kind in (WithoutAdd, WithoutGet):
        with log.raises():
            kind()


def another_repository(solution, log):
    class Doubling(solution.Repository):
        def add(self, key, item):
            log("add", key, item)

        def get(self, key):
            log("get", key)
            return 2 * key

    with log.raises():
        repository = Doubling()
        repository.add(1, 2)
        log(repository.get_all(iter([4, 3])))


def completed_by_a_subclass(solution, log):
    class Half(solution.Repository):
        def add(self, key, item):
            pass

    class Whole(Half):
        def get(self, key):
            return "here"

    with log.raises():
        Half()
    with log.raises():
        log(Whole().get_all("ab"))


def unknown_key(solution, log):
    repository = solution.InMemoryRepository()
    repository.add("p", None)
    log.call(repository.get, "q")
    log.call(repository.get, "p")
    log.call(repository.get_all, ["p", "q"])


def taken_key(solution, log):
    repository = solution.InMemoryRepository()
    repository.add(7, "old")
    with log.raises():
        repository.add(7, "new")
    log(repository.get(7))


def taken_by_nothing(solution, log):
    repository = solution.InMemoryRepository()
    repository.add(0, None)
    with log.raises():
        repository.add(0, "new")
    log(repository.get(0))


def two_repositories(solution, log):
    first, second = solution.InMemoryRepository(), solution.InMemoryRepository()
    first.add("x", 1)
    log.call(second.get, "x")
    with log.raises():
        second.add("x", 2)
    log(first.get("x"))


def no_keys(solution, log):
    log(solution.InMemoryRepository().get_all([]))
