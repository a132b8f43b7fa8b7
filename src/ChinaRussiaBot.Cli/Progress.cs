using Spectre.Console;

namespace ChinaRussiaBot.Cli;

/// <summary>Shows that long work goes on; only where a person watches standard error.</summary>
internal static class Progress
{
    public static T Show<T>(Terminal terminal, string title, Func<Action<string>, T> work)
    {
        if (!terminal.ErrorIsWatched)
            return work(static _ => { });
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Status().Start(Markup.Escape(title), status => work(text => status.Status(Markup.Escape(text))));
    }
}
