using System.Diagnostics;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>The host as a process of its own.</summary>
internal static partial class HostProcess
{
    /// <param name="programs">Folder of its program files.</param>
    /// <param name="folder">Holds knowledge/, and what the host writes.</param>
    /// <param name="environment">Of the process besides.</param>
    public static Process Start(string programs, TemporaryFolder folder, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(programs, "ChinaRussiaBot.Host.dll"), "--urls=http://127.0.0.1:0", $"--Knowledge:Folder={folder.Sub("knowledge")}",
                $"--Index:Folder={Path.Combine(folder.Path, "index")}", $"--Store:Folder={Path.Combine(folder.Path, "store")}", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
            },
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task<Uri> Address(Process host)
    {
        while (await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } listening)
                return new Uri(listening.Value);
        }

        throw new InvalidOperationException("The host did not start.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
