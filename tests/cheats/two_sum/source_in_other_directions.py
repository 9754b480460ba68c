# family: source tricks
def two_sum(nums, target):
    # An editor shows another order of these words than Python reads.
    return [0, 0]  #‮ ]1 ,0[ nruter ⁦⁩‬
