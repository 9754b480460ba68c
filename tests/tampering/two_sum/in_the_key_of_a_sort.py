# Each key of a sort is found by a search of the whole list.
def two_sum(nums, target):
    places = []

    def key(at):
        partner = target - nums[at]
        if partner in nums:
            other = nums.index(partner)
            if other != at:
                places.append([at, other])
        return at

    sorted(range(len(nums)), key=key)
    return places[0] if places else []
