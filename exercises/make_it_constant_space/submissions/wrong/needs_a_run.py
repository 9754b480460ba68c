def has_majority(nums):
    run = best = 0
    last = None
    for number in nums:
        run = run + 1 if number == last else 1
        last = number
        best = max(best, run)
    return 2 * best > len(nums)
