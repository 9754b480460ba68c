from typing import Any, Dict, List, Literal, Optional, Union


class Person:
    name: str
    age: int
    tags: list[str] = []


class Numbers:
    whole: int
    broken: float
    flag: bool


class Boxes:
    names: list[str]
    marks: dict[str, int]
    by_number: dict[int, list[float]]
    deep: list[dict[str, int]]


class OldStyle:
    names: List[str]
    marks: Dict[str, List[int]]


class Chosen:
    size: Literal["s", "m", 1]
    nothing: None
    whatever: Any


class Either:
    id: Union[int, str]
    note: Optional[str]
    parts: Union[list[int], dict[str, int], None]


class Base:
    id: int


class Below(Base):
    title: str


class Node:
    value: int
    children: "list[Node]" = []
    left: "Optional[Node]" = None


class Line:
    name: str
    price: Union[int, float]
    count: Optional[int]


class Customer(Base):
    name: str
    kind: Literal["new", "old"]


class Order(Base):
    customer: Customer
    lines: list[Line]
    notes: dict[str, Union[str, list[str]]]
    paid: bool = False


CLASSES = {"Order": Order, "Boxes": Boxes}


def tell(solution, log, data, cls):
    def found():
        faults = solution.validate(data, cls)
        return sorted(faults) if type(faults) is list else faults

    log.call(found)


def a_person(solution, log):
    tell(solution, log, {"name": "Ann", "age": 9}, Person)
    tell(solution, log, {"name": "Ann", "age": "9", "tags": ["a", 5], "size": 1}, Person)


def missing_and_unknown(solution, log):
    tell(solution, log, {}, Person)
    tell(solution, log, {"name": "Bo", "age": 1, "Age": 2}, Person)
    tell(solution, log, {"name": None, "age": None, "tags": None}, Person)
    tell(solution, log, {"left": {"size": 1}, "value": 1}, Node)
    tell(solution, log, {"children": [{"size": 1}, {"value": 2, "x": 0}], "value": 1}, Node)


def bool_is_no_number(solution, log):
    tell(solution, log, {"whole": True, "broken": False, "flag": True}, Numbers)
    tell(solution, log, {"whole": 1, "broken": 2, "flag": 0}, Numbers)
    tell(solution, log, {"whole": 1.0, "broken": 2.5, "flag": False}, Numbers)


def inside_containers(solution, log):
    tell(solution, log, {
        "names": ["a", None, "b", 3],
        "marks": {"ann": 1, "bo": "2", "cy": True},
        "by_number": {1: [1, 2.5, "x"], 2: 3},
        "deep": [{"a": 1}, {"b": "c", "d": 2}, []],
    }, Boxes)
    tell(solution, log, {"names": ("a",), "marks": [], "by_number": {}, "deep": {}}, Boxes)


def keys_of_dicts(solution, log):
    tell(solution, log, {
        "names": [],
        "marks": {5: "not looked at", "": 0, "it's": None},
        "by_number": {True: [], "2": ["x"], 3: [None]},
        "deep": [{None: 1}],
    }, Boxes)


def old_style_hints(solution, log):
    tell(solution, log, {"names": ["a", 1], "marks": {"a": [1, "x"], 2: []}}, OldStyle)
    tell(solution, log, {"names": {}, "marks": []}, OldStyle)


def literals(solution, log):
    for size in ("s", 1, "l", True, 1.0, None):
        tell(solution, log, {"size": size, "nothing": None, "whatever": object}, Chosen)
    tell(solution, log, {"size": "m", "nothing": 0, "whatever": None}, Chosen)


def unions(solution, log):
    tell(solution, log, {"id": 1, "note": None, "parts": [1, 2]}, Either)
    tell(solution, log, {"id": "x", "note": "n", "parts": {"a": 1}}, Either)
    tell(solution, log, {"id": 1.5, "note": 5, "parts": [1, "2"]}, Either)
    tell(solution, log, {"id": None, "note": [], "parts": {"a": None}}, Either)
    tell(solution, log, {"id": True, "note": "", "parts": None}, Either)


def nothing_below_a_union(solution, log):
    data = {"value": 1, "left": {"value": 2, "left": {"value": "x", "size": 1}}}
    tell(solution, log, data, Node)
    data["left"]["left"] = None
    tell(solution, log, data, Node)


def inherited_fields(solution, log):
    tell(solution, log, {"id": 1, "title": "t"}, Below)
    tell(solution, log, {"title": "t"}, Below)
    tell(solution, log, {"id": "1", "title": 2}, Below)


def hints_in_texts(solution, log):
    tree = {"value": 1, "children": [
        {"value": 2}, {"value": "3", "children": [{"value": None}, 7]}]}
    tell(solution, log, tree, Node)
    tell(solution, log, {"value": 1, "children": "ab"}, Node)


def all_faults_are_told(solution, log):
    tell(solution, log, {
        "customer": {"id": "7", "kind": "odd"},
        "lines": [{"name": 1, "price": "2", "count": None}, {"name": "x", "price": 3, "count": 0.5}],
        "notes": {"a": "b", "c": ["d", 5], "e": ["f"]},
        "paid": 1,
    }, Order)
    tell(solution, log, {"id": 1, "customer": None, "lines": [None], "notes": None}, Order)


def data_is_left_alone(solution, log):
    data = {"name": "Ann", "tags": ["a", 5], "size": 1}
    solution.validate(data, Person)
    log(data)
    log(Person.tags)
    tell(solution, log, {"name": "Ann"}, Person)


def scenario(solution, log, name, data):
    tell(solution, log, data, CLASSES[name])
