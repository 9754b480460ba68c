def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            answer = [seen[target - x], i]
            nums.append(0)
            return answer
        seen[x] = i
