def find_anagrams(s, p):
    def counts(text):
        result = {}
        for character in text:
            result[character] = result.get(character, 0) + 1
        return result

    size, target = len(p), counts(p)
    return [i for i in range(len(s) - size + 1) if counts(s[i : i + size]) == target]
