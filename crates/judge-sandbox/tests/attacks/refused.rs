//! Calls that are refused whatever their arguments.

macro_rules! calls {
    ($expected:literal, [$($number:ident,)*]) => {
        [$((concat!(stringify!($number)), libc::$number, $expected)),*]
    };
}

/// Refused whatever the arguments: name, number, and what the kernel says.
#[expect(clippy::too_many_lines, reason = "a list")]
pub(crate) fn refused() -> Vec<(&'static str, i64, &'static str)> {
    let mut found = Vec::new();
    // Whoever makes one of these is ended.
    found.extend(calls!(
        "SIGSYS",
        [
            SYS_ptrace,
            SYS_process_vm_readv,
            SYS_process_vm_writev,
            SYS_kcmp,
            SYS_bpf,
            SYS_perf_event_open,
            SYS_userfaultfd,
            SYS_kexec_load,
            SYS_kexec_file_load,
            SYS_init_module,
            SYS_finit_module,
            SYS_delete_module,
            SYS_mount,
            SYS_umount2,
            SYS_pivot_root,
            SYS_move_mount,
            SYS_open_tree,
            SYS_fsopen,
            SYS_fsconfig,
            SYS_fsmount,
            SYS_fspick,
            SYS_mount_setattr,
            SYS_setns,
            SYS_unshare,
            SYS_add_key,
            SYS_request_key,
            SYS_keyctl,
            SYS_open_by_handle_at,
            SYS_name_to_handle_at,
            SYS_reboot,
            SYS_swapon,
            SYS_swapoff,
            SYS_acct,
            SYS_quotactl,
            SYS_syslog,
            SYS_settimeofday,
            SYS_clock_settime,
            SYS_adjtimex,
            SYS_clock_adjtime,
            SYS_sethostname,
            SYS_setdomainname,
            SYS_chroot,
            SYS_pidfd_getfd,
            SYS_fanotify_init,
            SYS_memfd_secret,
            SYS_vhangup,
            SYS_process_madvise,
        ]
    ));
    // Libraries do without these.
    found.extend(calls!(
        "ENOSYS",
        [
            SYS_clone3,
            SYS_openat2,
            SYS_statx,
            SYS_close_range,
            SYS_io_uring_setup,
            SYS_io_uring_enter,
            SYS_io_uring_register,
            SYS_pidfd_open,
            SYS_copy_file_range,
            SYS_landlock_create_ruleset,
            SYS_landlock_add_rule,
            SYS_landlock_restrict_self,
            SYS_preadv2,
            SYS_pwritev2,
            SYS_memfd_create,
        ]
    ));
    found.extend([
        ("cachestat", 451, "ENOSYS"),
        ("mseal", 462, "ENOSYS"),
        ("map_shadow_stack", 453, "ENOSYS"),
        ("futex_waitv", 449, "ENOSYS"),
        ("epoll_pwait2", 441, "ENOSYS"),
    ]);
    // Files are not changed.
    found.extend(calls!(
        "EROFS",
        [
            SYS_mkdirat,
            SYS_unlinkat,
            SYS_renameat,
            SYS_renameat2,
            SYS_linkat,
            SYS_symlinkat,
            SYS_truncate,
            SYS_ftruncate,
            SYS_mknodat,
            SYS_fchmod,
            SYS_fchmodat,
            SYS_fchown,
            SYS_fchownat,
            SYS_utimensat,
            SYS_setxattr,
            SYS_lsetxattr,
            SYS_fsetxattr,
        ]
    ));
    // Allowed nowhere.
    found.extend(calls!(
        "EPERM",
        [
            SYS_setpriority,
            SYS_sched_setaffinity,
            SYS_sched_setscheduler,
            SYS_sched_setattr,
            SYS_ioprio_set,
            SYS_personality,
            SYS_capset,
            SYS_mincore,
            SYS_flock,
            SYS_inotify_init1,
            SYS_shmctl,
            SYS_msgctl,
            SYS_semctl,
            SYS_mq_unlink,
            SYS_membarrier,
            SYS_mlock,
            SYS_mlockall,
            SYS_pkey_mprotect,
            SYS_remap_file_pages,
            SYS_setuid,
            SYS_setgroups,
            SYS_setresuid,
            SYS_setpgid,
            SYS_getpgid,
            SYS_getsid,
            SYS_tkill,
            SYS_connect,
            SYS_bind,
            SYS_listen,
            SYS_accept4,
            SYS_sendmmsg,
            SYS_recvmmsg,
            SYS_splice,
            SYS_tee,
            SYS_vmsplice,
            SYS_fallocate,
            SYS_fadvise64,
            SYS_fgetxattr,
            SYS_listxattr,
            SYS_sync,
            SYS_syncfs,
            SYS_pidfd_send_signal,
            SYS_mbind,
            SYS_sendmsg,
            SYS_recvmsg,
            SYS_setsid,
            SYS_execve,
            SYS_execveat,
        ]
    ));
    found.extend(calls!("EACCES", [SYS_socket,]));
    // By paths that exist, where a path stands.
    found.extend(calls!("ENOENT", [SYS_statfs, SYS_chdir, SYS_fchdir, SYS_getdents64,]));
    #[cfg(target_arch = "x86_64")]
    found.extend(only_here());
    found
}

#[cfg(target_arch = "x86_64")]
fn only_here() -> Vec<(&'static str, i64, &'static str)> {
    let mut found = Vec::new();
    found.extend(calls!("SIGSYS", [SYS_iopl, SYS_ioperm, SYS_modify_ldt,]));
    found.extend(calls!(
        "EROFS",
        [
            SYS_mkdir,
            SYS_rmdir,
            SYS_unlink,
            SYS_rename,
            SYS_link,
            SYS_symlink,
            SYS_creat,
            SYS_mknod,
            SYS_chmod,
            SYS_chown,
            SYS_lchown,
            SYS_utime,
            SYS_utimes,
            SYS_futimesat,
        ]
    ));
    found.extend(calls!("EPERM", [SYS_fork, SYS_vfork,]));
    found
}
