class LegacyPrinterAdapter:
    def __init__(self, legacy):
        def print_text(text):
            if text == "":
                return 0
            legacy.begin_job()
            rows = 0
            try:
                while True:
                    line, found, text = text.partition("\n")
                    while len(line) > 10:
                        legacy.put_row(line[:10])
                        line = line[10:]
                        rows += 1
                    legacy.put_row(line)
                    rows += 1
                    if not found:
                        return rows
            finally:
                legacy.end_job()

        self.print_text = print_text
