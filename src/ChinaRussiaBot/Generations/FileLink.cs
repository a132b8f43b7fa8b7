using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Generations;

/// <summary>A second name for a file of another generation, where the file system can do that: files of generations never change.</summary>
internal static partial class FileLink
{
    /// <summary>Links, or else copies.</summary>
    public static void Take(string existing, string path)
    {
        if (!TryLink(existing, path))
            File.Copy(existing, path);
    }

    private static bool TryLink(string existing, string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(path, existing, 0) : Link(existing, path) == 0;
        }
        catch (Exception none) when (none is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string path);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string path, string existing, nint security);
}
