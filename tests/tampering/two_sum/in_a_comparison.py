# The whole list is searched inside the comparisons of a sort.
def two_sum(nums, target):
    class Number:
        def __init__(self, at):
            self.at = at

        def __lt__(self, other):
            partner = target - nums[self.at]
            if partner in nums:
                found = nums.index(partner)
                if found != self.at:
                    answer.append([self.at, found])
            return self.at < other.at

    answer = []
    sorted(map(Number, range(len(nums))))
    return answer[0] if answer else []
