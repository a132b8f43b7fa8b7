using System.Collections;
using System.Text;

namespace ChinaRussiaBot.Cli;

/// <summary>What a run of the command line sees of the world around it; tests give their own.</summary>
internal sealed record Terminal
{
    public required TextReader In { get; init; }

    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages and progress.</summary>
    public required TextWriter Error { get; init; }

    public required string WorkingFolder { get; init; }

    /// <summary>Where appsettings.json lies.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The variables of the environment, in no order.</summary>
    public required IEnumerable<(string Name, string Value)> Environment { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>.</summary>
    public bool ErrorIsWatched { get; init; }

    /// <summary>Whether a person types into <see cref="In"/>.</summary>
    public bool InIsTyped { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The real one: UTF-8 in and out, whatever the system's settings are.</summary>
    public static Terminal OfTheProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        Console.InputEncoding = utf8;
        return new Terminal
        {
            In = Console.In,
            Out = Console.Out,
            Error = Console.Error,
            WorkingFolder = Directory.GetCurrentDirectory(),
            ProgramFolder = AppContext.BaseDirectory,
            Environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static one => ((string)one.Key, (string?)one.Value ?? "")),
            ErrorIsWatched = !Console.IsErrorRedirected,
            InIsTyped = !Console.IsInputRedirected,
        };
    }

    /// <summary>A path as the user wrote it, resolved against the working folder.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>A path as the user would write it.</summary>
    public string Show(string path) => Path.GetRelativePath(WorkingFolder, path) is { } near && !near.StartsWith("..", StringComparison.Ordinal)
        ? near
        : path;
}
