answers = {
    "second_name": "[1, 2]",
    "rebinding": "[1, 2]",
    "in_place_plus": "[1, 2]",
    "grid_of_rows": "[[1, 0], [0, 0]]",
    "default_list": "[2]",
    "shallow_copy": "[[1], [2]]",
    "equal_or_same": "True False",
    "nan": "False True",
    "tuple_with_a_list": "([1, 3], 2)\nTypeError",
    "list_as_a_key": "TypeError",
}
