"""A square matrix with its rows as columns."""


def comprehension(rows):
    return [[row[j] for row in rows] for j in range(len(rows[0]))]


def zipped(rows):
    return [list(column) for column in zip(*rows)]


def swapped_in_place(rows):
    for i in range(len(rows)):
        for j in range(i):
            rows[i][j], rows[j][i] = rows[j][i], rows[i][j]
    return rows


def column_for_each_cell(rows):
    size = len(rows)
    return [[[row[j] for row in rows][i] for i in range(size)] for j in range(size)]


def search_for_row(rows):
    """Counts its way from the first row to the wanted one for each cell."""
    result = []
    for j in range(len(rows)):
        column = []
        for i in range(len(rows)):
            for place, row in enumerate(rows):
                if place == i:
                    column.append(row[j])
                    break
        result.append(column)
    return result
