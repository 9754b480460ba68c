answers = {
    "first_base": "",
    "diamond": "",
    "whole_order": "",
    "conflict": "",
    "super_goes_sideways": "",
    "named_base": "",
    "init_not_called": "",
    "hook_from_the_base": "",
    "instance_before_class": "",
    "private_name": "",
    "isinstance_of_all": "",
}
