import argparse
import sys


def arguments():
    parser = argparse.ArgumentParser(description="Reads a to-do list and writes the changed one.")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add")
    add.add_argument("text")
    add.add_argument("--top", action="store_true")
    done = commands.add_parser("done")
    done.add_argument("numbers", type=int, nargs="+")
    remove = commands.add_parser("remove")
    remove.add_argument("numbers", type=int, nargs=1)
    show = commands.add_parser("list")
    which = show
    which.add_argument("--open", action="store_const", const="[ ]", dest="mark", default="[")
    which.add_argument("--done", action="store_const", const="[x]", dest="mark")
    return parser.parse_args()


def main():
    args = arguments()
    tasks = sys.stdin.read().splitlines()
    for number in getattr(args, "numbers", []):
        if not 1 <= number <= len(tasks):
            print(f"there is no task {number}", file=sys.stderr)
            return 1
    if args.command == "add":
        tasks.insert(0 if args.top else len(tasks), "[ ] " + args.text)
    elif args.command == "done":
        for number in args.numbers:
            tasks[number - 1] = "[x]" + tasks[number - 1][3:]
    elif args.command == "remove":
        del tasks[args.numbers[0] - 1]
    else:
        tasks = [f"{number}. {task}" for number, task in enumerate(tasks, 1) if task.startswith(args.mark)]
    for task in tasks:
        print(task)
    return 0


sys.exit(main())
