answers = {
    "first_base": "B",
    "diamond": "A",
    "whole_order": "D B C A object",
    "conflict": "TypeError",
    "super_goes_sideways": "D\nB\nA",
    "named_base": "A",
    "init_not_called": "AttributeError",
    "hook_from_the_base": "bill",
    "instance_before_class": "1",
    "private_name": "B",
    "isinstance_of_all": "True False True",
}
