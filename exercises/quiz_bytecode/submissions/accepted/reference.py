answers = {
    "local_names": "('a', 'b', 'c') 2",
    "global_names": "('len', 'offset')",
    "attribute_names": "('strip', 'upper')",
    "folded_numbers": "True False",
    "free_names": "('x',) ('x',)",
    "tuple_constant": "True",
    "set_constant": "True",
    "global_or_local": "['print']",
    "store_global": "['total'] ()",
    "docstring": "adds nothing ()",
    "generator_flag": "True generator",
}
