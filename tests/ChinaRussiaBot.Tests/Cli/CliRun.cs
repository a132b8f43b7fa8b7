using ChinaRussiaBot.Cli;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Cli;

/// <summary>The command line in a folder of its own, as a user would start it there.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly Dictionary<string, string> environment = [];

    public TemporaryFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Set(string variable, string value) => environment[variable] = value;

    public int Run(params string[] arguments) => RunWith("", arguments);

    public int RunWith(string input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(arguments, new Terminal
        {
            In = new StringReader(input),
            Out = output,
            Error = error,
            WorkingFolder = Folder.Path,
            ProgramFolder = Folder.Path,
            Environment = environment.Select(static one => (one.Key, one.Value)),
            Clock = Clock,
        });
        Out = output.ToString();
        Error = error.ToString();
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return exit;
    }

    public void Dispose() => Folder.Dispose();
}
