# What the programs below `hostile/*/reach/` have in common. It stands before each of them, after a
# line `WORLD = {...}` that names what there is to harm; `harm()` is theirs and is called once.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
SECRET = WORLD["secret"].encode()

# Name: number on x86_64, number on aarch64.
NUMBERS = {
    "open": (2, None), "openat": (257, 56), "openat2": (437, 437), "statx": (332, 291),
    "newfstatat": (262, 79), "faccessat2": (439, 439), "statfs": (137, 43), "chdir": (80, 49),
    "readlinkat": (267, 78), "getdents64": (217, 61), "inotify_init1": (294, 26),
    "inotify_add_watch": (254, 27), "fanotify_init": (300, 262), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "getxattr": (191, 8), "setxattr": (188, 5),
    "mknodat": (259, 33), "memfd_create": (319, 279), "memfd_secret": (447, 447),
    "copy_file_range": (326, 285), "sendfile": (40, 71), "chroot": (161, 51),
    "pivot_root": (155, 41), "mount": (165, 40), "umount2": (166, 39), "open_tree": (428, 428),
    "move_mount": (429, 429), "fsopen": (430, 430), "mount_setattr": (442, 442),
    "unshare": (272, 97), "setns": (308, 268), "acct": (163, 89), "swapon": (167, 224),
    "syslog": (103, 116), "sethostname": (170, 161), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "bpf": (321, 280), "perf_event_open": (298, 241),
    "userfaultfd": (323, 282), "add_key": (248, 217), "request_key": (249, 218),
    "keyctl": (250, 219), "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186),
    "msgsnd": (69, 189), "semget": (64, 190), "mq_open": (240, 180), "mmap": (9, 222),
    "mprotect": (10, 226), "pkey_mprotect": (329, 288), "mremap": (25, 216),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "kcmp": (312, 272), "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "get_robust_list": (274, 100),
    "migrate_pages": (256, 238), "move_pages": (279, 239), "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122), "sched_getaffinity": (204, 123), "sched_setattr": (314, 274),
    "sched_setscheduler": (144, 119), "sched_getattr": (315, 275), "sched_rr": (148, 127),
    "sched_getscheduler": (145, 120), "setpriority": (141, 140), "getpriority": (140, 141),
    "ioprio_set": (251, 30), "ioprio_get": (252, 31), "personality": (135, 92),
    "membarrier": (324, 283), "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "getpgid": (121, 155),
    "getsid": (124, 156), "setpgid": (109, 154), "setsid": (112, 157), "capget": (125, 90),
    "capset": (126, 91), "setuid": (105, 146), "setresuid": (117, 147), "setgroups": (116, 159),
    "clock_gettime": (228, 113), "clock_settime": (227, 112), "clock_nanosleep": (230, 115),
    "timer_create": (222, 107), "fork": (57, None), "vfork": (58, None), "clone": (56, 220),
    "clone3": (435, 435), "execve": (59, 221), "execveat": (322, 281), "prctl": (157, 167),
    "seccomp": (317, 277), "socket": (41, 198), "sendmsg": (46, 211), "socketpair": (53, 199),
    "ioctl": (16, 29), "fcntl": (72, 25), "vmsplice": (278, 75), "tee": (276, 77),
    "splice": (275, 76), "pipe2": (293, 59), "modify_ldt": (154, None), "iopl": (172, None),
    "init_module": (175, 105), "reboot": (169, 142), "quotactl": (179, 60),
    "landlock_create_ruleset": (444, 444), "mincore": (27, 232), "fadvise64": (221, 223),
    "clock_adjtime": (305, 266), "lookup_dcookie": (212, 18), "futex_waitv": (449, 449),
    "truncate": (76, 45), "cachestat": (451, 451), "listns": (470, 470), "statmount": (457, 457),
    "listmount": (458, 458), "set_mempolicy": (238, 237), "uselib": (134, None),
}  # fmt: skip
MACHINES = {"x86_64": 0, "aarch64": 1}


def call(name, *args):
    """One raw system call. OSError when the kernel refuses, or has no such call."""
    number = NUMBERS[name][MACHINES[os.uname().machine]]
    if number is None:
        raise OSError(38, name)
    args = [ctypes.c_long(arg) if type(arg) is int else arg for arg in args]
    got = libc.syscall(ctypes.c_long(number), *args)
    if got == -1:
        raise OSError(ctypes.get_errno(), name)
    return got


def is_there(question):
    """Whether a question about something that exists gets another answer than the same question
    about something that does not: then the world outside can be felt for."""
    return feel(lambda: question(True)) != feel(lambda: question(False))


def feel(question):
    try:
        question()
    except OSError as error:
        return error.errno
    return 0


def path(name="canary.txt"):
    return WORLD["folder"] + "/" + name


NO_PROCESS = 4_100_000
AT_FDCWD = -100
