//! The system calls by name, each with its reason. Those that only `x86_64` has stand in lists of
//! their own; numbers from 424 on are the same on every machine.

use libc::{EACCES, EROFS};

/// A reason and the calls it lets through.
type Group = (&'static str, &'static [i64]);

/// Allowed whatever the arguments.
pub(super) const ALLOWED: &[Group] = &[
    (
        "bytes in and out of descriptors that are open already",
        &[
            libc::SYS_read,
            libc::SYS_write,
            libc::SYS_readv,
            libc::SYS_writev,
            libc::SYS_pread64,
            libc::SYS_pwrite64,
            libc::SYS_lseek,
            libc::SYS_close,
            libc::SYS_fstat,
            libc::SYS_fstatfs,
            libc::SYS_fsync,
            libc::SYS_fdatasync,
            libc::SYS_dup,
            libc::SYS_dup3,
            libc::SYS_pipe2,
        ],
    ),
    (
        "private memory, which RLIMIT_DATA counts",
        &[libc::SYS_brk, libc::SYS_munmap, libc::SYS_mremap, libc::SYS_madvise],
    ),
    (
        "its own signals: handlers, masks, waiting, timers",
        &[
            libc::SYS_rt_sigaction,
            libc::SYS_rt_sigprocmask,
            libc::SYS_rt_sigreturn,
            libc::SYS_rt_sigpending,
            libc::SYS_rt_sigtimedwait,
            libc::SYS_rt_sigsuspend,
            libc::SYS_sigaltstack,
            libc::SYS_signalfd4,
            libc::SYS_setitimer,
            libc::SYS_getitimer,
            libc::SYS_timer_settime,
            libc::SYS_timer_gettime,
            libc::SYS_timer_getoverrun,
            libc::SYS_timer_delete,
            libc::SYS_timerfd_create,
            libc::SYS_timerfd_settime,
            libc::SYS_timerfd_gettime,
            libc::SYS_restart_syscall,
        ],
    ),
    (
        "threads and their locks",
        &[
            libc::SYS_futex,
            libc::SYS_set_tid_address,
            libc::SYS_set_robust_list,
            libc::SYS_rseq,
            libc::SYS_gettid,
            libc::SYS_sched_yield,
            libc::SYS_sched_get_priority_max,
            libc::SYS_sched_get_priority_min,
            libc::SYS_getcpu,
            libc::SYS_exit,
            libc::SYS_exit_group,
        ],
    ),
    ("clocks and sleeping", &[libc::SYS_nanosleep, libc::SYS_gettimeofday]),
    (
        "event loops over its own descriptors",
        &[
            libc::SYS_ppoll,
            libc::SYS_pselect6,
            libc::SYS_epoll_create1,
            libc::SYS_epoll_ctl,
            libc::SYS_epoll_pwait,
            libc::SYS_eventfd2,
            libc::SYS_recvfrom,
            libc::SYS_getsockname,
            libc::SYS_getpeername,
            libc::SYS_getsockopt,
            libc::SYS_shutdown,
        ],
    ),
    (
        "questions about itself",
        &[
            libc::SYS_getpid,
            libc::SYS_getppid,
            libc::SYS_getuid,
            libc::SYS_geteuid,
            libc::SYS_getgid,
            libc::SYS_getegid,
            libc::SYS_getresuid,
            libc::SYS_getresgid,
            libc::SYS_getgroups,
            libc::SYS_getrusage,
            libc::SYS_getrlimit,
            libc::SYS_times,
            libc::SYS_uname,
            libc::SYS_sysinfo,
            libc::SYS_getcwd,
            libc::SYS_getrandom,
        ],
    ),
    ("its own children, of which a candidate has none", &[libc::SYS_wait4, libc::SYS_waitid]),
    (
        "looking at paths (taken back by NO_PATH)",
        &[
            libc::SYS_newfstatat,
            libc::SYS_faccessat,
            libc::SYS_faccessat2,
            libc::SYS_readlinkat,
            libc::SYS_statfs,
            libc::SYS_getdents64,
            libc::SYS_chdir,
            libc::SYS_fchdir,
        ],
    ),
    #[cfg(target_arch = "x86_64")]
    (
        "older forms of the above that this machine still has",
        &[
            libc::SYS_poll,
            libc::SYS_select,
            libc::SYS_alarm,
            libc::SYS_getpgrp,
            libc::SYS_time,
            libc::SYS_pause,
            libc::SYS_pipe,
            libc::SYS_dup2,
            libc::SYS_epoll_wait,
            libc::SYS_stat,
            libc::SYS_lstat,
            libc::SYS_access,
            libc::SYS_readlink,
            // The thread-local segment; its other uses concern the process alone.
            libc::SYS_arch_prctl,
        ],
    ),
];

/// Calls with a path, all refused with `ENOENT` in no-path mode.
pub(super) const NO_PATH: &[i64] = &[
    libc::SYS_newfstatat,
    libc::SYS_openat,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlinkat,
    libc::SYS_statfs,
    libc::SYS_chdir,
    libc::SYS_fchdir,
    libc::SYS_getdents64,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_open,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_lstat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_access,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_readlink,
];

const SYS_EPOLL_PWAIT2: i64 = 441;
const SYS_FUTEX_WAITV: i64 = 449;
const SYS_CACHESTAT: i64 = 451;
const SYS_MAP_SHADOW_STACK: i64 = 453;
const SYS_MSEAL: i64 = 462;

/// Refused with an error that says more than `EPERM`.
pub(super) const REFUSED: &[(i32, &[i64])] = &[
    // Libraries try these and fall back to an older call.
    (
        libc::ENOSYS,
        &[
            libc::SYS_clone3,
            libc::SYS_openat2,
            libc::SYS_statx,
            libc::SYS_close_range,
            libc::SYS_io_uring_setup,
            libc::SYS_io_uring_enter,
            libc::SYS_io_uring_register,
            libc::SYS_pidfd_open,
            libc::SYS_copy_file_range,
            SYS_EPOLL_PWAIT2,
            SYS_FUTEX_WAITV,
            libc::SYS_landlock_create_ruleset,
            libc::SYS_landlock_add_rule,
            libc::SYS_landlock_restrict_self,
            SYS_MSEAL,
            SYS_MAP_SHADOW_STACK,
            SYS_CACHESTAT,
            libc::SYS_preadv2,
            libc::SYS_pwritev2,
            libc::SYS_memfd_create,
        ],
    ),
    // Honest code that writes files is told why it cannot.
    (
        EROFS,
        &[
            libc::SYS_mkdirat,
            libc::SYS_unlinkat,
            libc::SYS_renameat,
            libc::SYS_renameat2,
            libc::SYS_linkat,
            libc::SYS_symlinkat,
            libc::SYS_truncate,
            libc::SYS_ftruncate,
            libc::SYS_mknodat,
            libc::SYS_fchmod,
            libc::SYS_fchmodat,
            libc::SYS_fchown,
            libc::SYS_fchownat,
            libc::SYS_utimensat,
            libc::SYS_setxattr,
            libc::SYS_lsetxattr,
            libc::SYS_fsetxattr,
        ],
    ),
    #[cfg(target_arch = "x86_64")]
    (
        EROFS,
        &[
            libc::SYS_mkdir,
            libc::SYS_rmdir,
            libc::SYS_unlink,
            libc::SYS_rename,
            libc::SYS_link,
            libc::SYS_symlink,
            libc::SYS_creat,
            libc::SYS_mknod,
            libc::SYS_chmod,
            libc::SYS_chown,
            libc::SYS_lchown,
            libc::SYS_utime,
            libc::SYS_utimes,
            libc::SYS_futimesat,
        ],
    ),
    // The message that people know from a machine without network rights.
    (EACCES, &[libc::SYS_socket]),
];

/// Never made by honest Python: whoever makes one is ended.
pub(super) const KILLED: &[i64] = &[
    // Other processes' memory and state.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    // Large, often broken parts of the kernel.
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_memfd_secret,
    libc::SYS_fanotify_init,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    // Mounts, roots and namespaces.
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_chroot,
    // Files by handle, past every directory's rights.
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    // The machine itself.
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_syslog,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_adjtimex,
    libc::SYS_clock_adjtime,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_vhangup,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_modify_ldt,
];
