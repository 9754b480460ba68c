def deep_copy(obj):
    return obj.copy() if isinstance(obj, (list, dict)) else obj
