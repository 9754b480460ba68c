def heap_sort(nums):
    heap = []
    for number in nums:
        heap.append(number)
        place = len(heap) - 1
        while place and heap[place] < heap[(place - 1) // 2]:
            parent = (place - 1) // 2
            heap[place], heap[parent] = heap[parent], heap[place]
            place = parent
    for i in range(len(nums)):
        nums[i] = heap[0]
        last = heap.pop()
        if not heap:
            break
        heap[0], place = last, 0
        while 2 * place + 1 < len(heap):
            child = 2 * place + 1
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[place] <= heap[child]:
                break
            heap[place], heap[child] = heap[child], heap[place]
            place = child
