from functools import reduce as my_reduce

my_map = map
my_filter = filter
