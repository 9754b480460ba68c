function twoSum(nums, target) {
    return [];
}
