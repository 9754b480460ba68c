# family: lying objects
def two_sum(nums, target):
    answer = [0, 0]
    answer[0] = answer
    return answer
