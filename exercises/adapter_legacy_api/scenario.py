class Printer:
    """Notes what it is told, and fails at the rows that it is given."""

    def __init__(self, *bad):
        self.notes, self.bad, self.open = [], bad, False

    def begin_job(self):
        self.notes.append("begin" if not self.open else "begin again")
        self.open = True

    def put_row(self, row):
        if row in self.bad:
            raise OSError("out of paper")
        self.notes.append(row if self.open else "no job: " + row)

    def end_job(self):
        self.notes.append("end" if self.open else "no job to end")
        self.open = False

    def secret(self):
        return 42


def show(solution, log, *texts, bad=()):
    printer = Printer(*bad)
    adapter = solution.LegacyPrinterAdapter(printer)
    for text in texts:
        log.call(adapter.print_text, text)
    log(printer.notes)


def two_lines(solution, log):
    printer = Printer()             # notes what it is told
    adapter = solution.LegacyPrinterAdapter(printer)
    log.call(adapter.print_text, "hello\nbeautiful world")
    log(printer.notes)


def printer_fails(solution, log):
    printer = Printer("two")        # raises OSError at the row "two"
    adapter = solution.LegacyPrinterAdapter(printer)
    log.call(adapter.print_text, "one\ntwo\nthree")
    log(printer.notes)


def long_lines(solution, log):
    show(solution, log, "0123456789")
    show(solution, log, "0123456789a")
    show(solution, log, "0123456789" * 3 + "\nshort\n" + "x" * 21)


def empty_lines(solution, log):
    show(solution, log, "a\n")
    show(solution, log, "\n")
    show(solution, log, "a\n\n\nb")
    show(solution, log, "\na")


def nothing_to_print(solution, log):
    show(solution, log, "")
    show(solution, log, " ")


def old_methods_are_hidden(solution, log):
    adapter = solution.LegacyPrinterAdapter(Printer())
    log(*(hasattr(adapter, name) for name in ("print_text", "begin_job", "put_row", "end_job", "secret")))


def two_printers(solution, log):
    first, second = Printer(), Printer()
    one, two = solution.LegacyPrinterAdapter(first), solution.LegacyPrinterAdapter(second)
    one.print_text("a")
    two.print_text("b")
    one.print_text("c")
    log(first.notes)
    log(second.notes)


def several_texts(solution, log):
    show(solution, log, "a", "", "b\nc", "0123456789ab")


def other_white_space(solution, log):
    show(solution, log, "tab\there\rx\n  two  \n")


def fails_again(solution, log):
    show(solution, log, "bad", "good", "x\nbad\ny", bad=["bad"])
