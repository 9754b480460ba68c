answers = {
    "second_name": "0",
    "three_places": "3\n2",
    "del_is_a_name": "gone\nstill here\nend",
    "rebinding": "gone\nend",
    "weak_reference": "True\nNone",
    "weak_callback": "one left\ncallback\nend",
    "cycle": "True\nTrue",
    "weak_value": "1\n1",
    "weak_to_list": "TypeError",
    "function_ends": "used\ngone\nend",
    "closure_keeps": "made\ngone\nend",
    "no_name_at_all": "gone\nend",
}
