MyRange = range
