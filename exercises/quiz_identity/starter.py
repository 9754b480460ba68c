answers = {
    "second_name": "",
    "rebinding": "",
    "in_place_plus": "",
    "grid_of_rows": "",
    "default_list": "",
    "shallow_copy": "",
    "equal_or_same": "",
    "nan": "",
    "tuple_with_a_list": "",
    "list_as_a_key": "",
}
