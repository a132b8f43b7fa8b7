using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Benchmarks.Retrieval;

/// <summary>Processor time of the calling thread: wall time says little on a machine that others work on. Linux only.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Milliseconds()
    {
        return GetTime(ThreadCpuTime, out Time time) == 0
            ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
            : throw new PlatformNotSupportedException("The processor time of a thread cannot be read here.");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
