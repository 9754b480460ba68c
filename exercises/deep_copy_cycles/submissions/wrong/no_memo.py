def deep_copy(obj):
    if isinstance(obj, list):
        return [deep_copy(element) for element in obj]
    if isinstance(obj, dict):
        return {key: deep_copy(element) for key, element in obj.items()}
    return obj
