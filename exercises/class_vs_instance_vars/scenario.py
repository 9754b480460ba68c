def each_dog_has_its_own_tricks(solution, log):
    rex, bella = solution.Dog("Rex"), solution.Dog("Bella")
    rex.add_trick("roll")
    rex.add_trick("sit")
    bella.add_trick("sing")
    log(rex.name, rex.tricks)
    log(bella.name, bella.tricks)
    log(solution.Dog("Pup").tricks)


def counts_all_dogs(solution, log):
    before = solution.Dog.count
    rex = solution.Dog("Rex")
    log(solution.Dog.count - before)
    solution.Dog("Bella")
    log(solution.Dog.count - before)
    log("as rex sees it", rex.count - before)


def subclass_counts_too(solution, log):
    class Puppy(solution.Dog):
        pass

    before = solution.Dog.count
    Puppy("Pip")
    solution.Dog("Rex")
    Puppy("Pop")
    log(solution.Dog.count - before, Puppy.count - before)


def list_can_be_replaced(solution, log):
    rex, bella = solution.Dog("Rex"), solution.Dog("Bella")
    bella.add_trick("sing")
    rex.tricks = ["roll"]
    rex.add_trick("sit")
    log(rex.tricks, bella.tricks)


def tricks_do_not_count(solution, log):
    before = solution.Dog.count
    rex = solution.Dog("Rex")
    rex.add_trick("sit")
    rex.add_trick("sit")
    log(rex.tricks, solution.Dog.count - before)
