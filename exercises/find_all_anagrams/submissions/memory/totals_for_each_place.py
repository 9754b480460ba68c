def find_anagrams(s, p):
    totals = {}
    for character in set(p):
        running = [0]
        for other in s:
            running.append(running[-1] + (other == character))
        totals[character] = (running, p.count(character))
    return [
        i
        for i in range(len(s) - len(p) + 1)
        if all(running[i + len(p)] - running[i] == times for running, times in totals.values())
    ]
