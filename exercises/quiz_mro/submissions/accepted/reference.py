answers = {
    "first_base": "B",
    "diamond": "C",
    "whole_order": "D B C A object",
    "conflict": "TypeError",
    "super_goes_sideways": "D\nB\nC\nA",
    "named_base": "A",
    "init_not_called": "AttributeError",
    "hook_from_the_base": "bill",
    "instance_before_class": "1",
    "private_name": "A",
    "isinstance_of_all": "True False True",
}
