def emma(solution):
    return solution.Book("Emma", "Jane Austen", 1815)


def both_texts(solution, log):
    book = solution.Book("Emma", "Jane Austen", 1815)
    log.call(lambda: str(book))
    log.call(lambda: repr(book))
    log.call(lambda: (book.title, book.author, book.year))


def format_specs(solution, log):
    book = solution.Book("Emma", "Jane Austen", 1815)
    for spec in ("short", "", ">30", "<30", "*^30", ".4"):
        log.call(format, book, spec)


def quotes_in_the_title(solution, log):
    book = solution.Book("Schindler's \"Ark\"", "O'Neil\\n\n", -5)
    log(repr(book))
    with log.raises():
        again = eval(repr(book), {"Book": solution.Book})
        log(again.title, again.author, again.year)


def repr_makes_the_book_again(solution, log):
    with log.raises():
        again = eval(repr(emma(solution)), {"Book": solution.Book})
        log(type(again) is solution.Book)
        log(again.title, again.author, again.year)


def books_in_a_list(solution, log):
    log(str([emma(solution)]), f"{(emma(solution),)}")


def in_f_strings(solution, log):
    book = emma(solution)
    with log.raises():
        log(f"{book}", f"{book!s}", f"{book!r}", f"{book!r:.4}")
        log("{0:short}, {0:.4}".format(book), "%s|%r" % (book, book))


def subclass_by_its_name(solution, log):
    class Novel(solution.Book):
        pass

    novel = Novel("Emma", "Jane Austen", 1815)
    log(repr(novel), str(novel))
    log.call(format, novel, "short")


def subclass_with_its_own_str(solution, log):
    class Shouted(solution.Book):
        def __str__(self):
            return self.title.upper()

    shouted = Shouted("Emma", "Jane Austen", 1815)
    for spec in ("", ">6", "short"):
        log.call(format, shouted, spec)


def unknown_spec(solution, log):
    for spec in ("d", "long", "shorter", "Short", ",", " short"):
        log.call(format, emma(solution), spec)


def attributes_change(solution, log):
    book = emma(solution)
    book.title, book.year = "Persuasion", 1817
    log(str(book), repr(book))
    log.call(format, book, "short")


def empty_texts(solution, log):
    book = solution.Book("", "", 0)
    log(str(book), repr(book))
    log.call(format, book, "short")


def braces_and_percent(solution, log):
    book = solution.Book("{0} % {title}", "%s", 1)
    log.call(str, book)
    log.call(repr, book)
    log.call(format, book, "short")
