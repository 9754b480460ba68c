def next_greater(nums):
    answer, waiting = {}, []
    for number in nums:
        while waiting and waiting[-1] < number:
            answer[waiting.pop()] = number
        waiting.append(number)
    return [answer.get(number) for number in nums]
