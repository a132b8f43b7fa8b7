using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ChinaRussiaBot.Ingestion.Isolation;

/// <summary>
/// Reads one file in a process of its own: a parser that does not stop is killed, one that wants too much memory dies alone, and neither the
/// command line nor the host ever loads a parser.
/// </summary>
internal static class ReaderProcess
{
    private const int MostOutput = 400_000_000;

    // Of Windows the last ones.
    private static readonly HashSet<string> needed = new(StringComparer.OrdinalIgnoreCase)
    {
        "PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "TZ", "TEMP", "TMP", "SystemRoot", "windir", "PATHEXT", "ComSpec", "USERPROFILE", "ProgramFiles", "NUMBER_OF_PROCESSORS",
    };

    /// <param name="path">The file.</param>
    /// <param name="name">What its sender calls it.</param>
    /// <param name="limits">What it may take.</param>
    /// <param name="cancellation">Kills the process.</param>
    /// <exception cref="RefusedException">It is not taken, and why.</exception>
    public static async Task<ExtractedDocument> ReadAsync(string path, string name, ReadingLimits limits, CancellationToken cancellation)
    {
        using System.Diagnostics.Process process = new() { StartInfo = StartInfo(path, name, limits) };
        await using Watchdog watchdog = new(process, limits.Time, cancellation);
        cancellation.ThrowIfCancellationRequested();
        process.Start();
        watchdog.Start();
        Task<string> complaints = watchdog.FollowAsync(process.StandardError);
        using MemoryStream output = new();
        await CopyAsync(process.StandardOutput.BaseStream, output, process);
        string said = await complaints;
        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        if (watchdog.HasBitten)
            throw new RefusedException(RefusalReason.TooSlow, string.Create(CultureInfo.InvariantCulture, $"{limits.Time.TotalSeconds:0}"));
        if (process.ExitCode != 0)
            throw Death(said, limits);
        output.Position = 0;
        ReadingResult result = (await JsonSerializer.DeserializeAsync(output, ReadingJson.Default.ReadingResult, cancellation))!;
        return result.Document ?? throw new RefusedException(result.Refused!.Value, result.Detail);
    }

    private static async Task CopyAsync(Stream from, MemoryStream to, System.Diagnostics.Process process)
    {
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = await from.ReadAsync(buffer, CancellationToken.None)) > 0)
        {
            if (to.Length + read > MostOutput)
            {
                process.Kill(entireProcessTree: true);
                throw new RefusedException(RefusalReason.TooLarge, $"{MostOutput / 1_000_000}");
            }

            await to.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
        }
    }

    // How a runtime dies is all that is left of what a file did to it.
    private static RefusedException Death(string said, ReadingLimits limits) =>
        said.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase) ? new(RefusalReason.TooDeep)
        : said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || said.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal)
            ? new(RefusalReason.TooMuchMemory, $"{limits.Memory >> 20}")
        : new(RefusalReason.Damaged);

    internal static ProcessStartInfo StartInfo(string path, string name, ReadingLimits limits)
    {
        ProcessStartInfo start = new(DotnetHost(), [.. Program(), path, name, JsonSerializer.Serialize(limits, ReadingJson.Default.ReadingLimits)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        // Nothing of ours but what it needs to run: tokens and keys stand in the environment of the host.
        foreach (string variable in start.Environment.Keys.Where(static name => !IsNeeded(name)).ToList())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + limits.Memory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }

    private static bool IsNeeded(string variable) => needed.Contains(variable) || variable.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase);

    // Beside a published program the reading program has no configuration of its own; it then takes that of the program it lies beside.
    private static string[] Program()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "ChinaRussiaBot.Ingestion.dll");
        string own = Path.ChangeExtension(program, ".runtimeconfig.json");
        string entry = Path.Combine(AppContext.BaseDirectory, System.Reflection.Assembly.GetEntryAssembly()?.GetName().Name + ".runtimeconfig.json");
        return File.Exists(own) || !File.Exists(entry) ? [program] : ["exec", "--runtimeconfig", entry, program];
    }

    /// <summary>The dotnet that runs this program: above shared/Microsoft.NETCore.App/VERSION.</summary>
    private static string DotnetHost()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string runtime = System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory();
        string beside = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
