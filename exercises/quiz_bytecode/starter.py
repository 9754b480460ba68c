answers = {
    "local_names": "",
    "global_names": "",
    "attribute_names": "",
    "folded_numbers": "",
    "free_names": "",
    "tuple_constant": "",
    "set_constant": "",
    "global_or_local": "",
    "store_global": "",
    "docstring": "",
    "generator_flag": "",
}
