def permutations(nums):
    n, answer = len(nums), []
    for code in range(n ** n):
        order = []
        for _ in range(n):
            code, i = divmod(code, n)
            order.append(nums[i])
        if len(set(order)) == n:
            answer.append(order)
    return answer
