answers = {
    "second_name": "",
    "three_places": "",
    "del_is_a_name": "",
    "rebinding": "",
    "weak_reference": "",
    "weak_callback": "",
    "cycle": "",
    "weak_value": "",
    "weak_to_list": "",
    "function_ends": "",
    "closure_keeps": "",
    "no_name_at_all": "",
}
