WIDTH = 10


class LegacyPrinterAdapter:
    def __init__(self, legacy):
        self._legacy = legacy

    def print_text(self, text):
        rows = []
        for line in text.split("\n") if text else []:
            rows += [line[i:i + WIDTH] for i in range(0, min(len(line), 1), WIDTH)] or [""]
        if rows:
            self._legacy.begin_job()
            try:
                for row in rows:
                    self._legacy.put_row(row)
            finally:
                self._legacy.end_job()
        return len(rows)
