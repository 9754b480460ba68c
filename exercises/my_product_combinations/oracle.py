import itertools

product = itertools.product
combinations = itertools.combinations
combinations_with_replacement = itertools.combinations_with_replacement
