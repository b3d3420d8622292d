//! The process as the system sees it, from `/proc` (proc(5)). Where there is none, nothing is told.

use std::fs;

/// The system's figures of this process.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Process {
    /// Processor time used so far, in hundredths of a second.
    pub(super) centiseconds: u64,
    pub(super) resident_bytes: u64,
    pub(super) virtual_bytes: u64,
    pub(super) threads: u64,
    pub(super) open_files: u64,
    /// The soft limit of open files, where there is one.
    pub(super) max_files: Option<u64>,
}

impl Process {
    /// As it is at this moment.
    pub(super) fn now() -> Option<Self> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let stat = fs::read_to_string("/proc/self/stat").ok()?;
        let limits = fs::read_to_string("/proc/self/limits").ok()?;
        // The directory that is being read counts too, as it does in other exporters.
        let open = fs::read_dir("/proc/self/fd").ok()?.count();
        Self::read(&status, &stat, &limits, u64::try_from(open).ok()?)
    }

    fn read(status: &str, stat: &str, limits: &str, open_files: u64) -> Option<Self> {
        let (user, system) = processor(stat)?;
        Some(Self {
            centiseconds: user + system,
            resident_bytes: first(status, "VmRSS:")? * 1024,
            virtual_bytes: first(status, "VmSize:")? * 1024,
            threads: first(status, "Threads:")?,
            open_files,
            max_files: first(limits, "Max open files"),
        })
    }
}

/// Processor time in user and in kernel mode. Its unit, `USER_HZ`, is a hundredth of a second on
/// each platform that Rust's standard library has for Linux. The program's name stands in
/// parentheses before, and may hold what it likes.
fn processor(stat: &str) -> Option<(u64, u64)> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11);
    Some((times.next()?.parse().ok()?, times.next()?.parse().ok()?))
}

/// The first number behind a line's name.
fn first(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_behind_a_name_that_looks_like_one() {
        let status = "Name:\tcastile\nVmSize:\t 2048 kB\nVmRSS:\t 1024 kB\nThreads:\t7\n";
        let stat = "1 (a) b 9) S 0 1 1 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 7 0 12345 1 2";
        let limits = "Limit  Soft Limit  Hard Limit\nMax open files   1024   4096   files\n";
        let read = Process::read(status, stat, limits, 5);
        let expected = Process {
            centiseconds: 300,
            resident_bytes: 1 << 20,
            virtual_bytes: 2 << 20,
            threads: 7,
            open_files: 5,
            max_files: Some(1024),
        };
        assert_eq!(read, Some(expected));
        let unlimited = "Max open files   unlimited   unlimited   files\n";
        let read = Process::read(status, stat, unlimited, 5).unwrap();
        assert_eq!(read.max_files, None);
        assert_eq!(Process::read(status, "1 (a", limits, 5), None);
    }

    #[test]
    fn this_process_has_figures() {
        let process = Process::now().unwrap();
        assert!(process.resident_bytes > 1 << 20 && process.threads >= 1);
    }
}
