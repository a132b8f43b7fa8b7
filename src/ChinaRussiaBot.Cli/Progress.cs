using Spectre.Console;

namespace ChinaRussiaBot.Cli;

/// <summary>Shows that long work goes on; only where a person watches standard error.</summary>
internal static class Progress
{
    public static T Show<T>(Terminal terminal, string title, Func<Action<string>, T> work) => terminal.ErrorIsWatched
        ? Console(terminal).Status().Start(Markup.Escape(title), status => work(text => status.Status(Markup.Escape(text))))
        : work(static _ => { });

    public static Task<T> ShowAsync<T>(Terminal terminal, string title, Func<Action<string>, Task<T>> work) => terminal.ErrorIsWatched
        ? Console(terminal).Status().StartAsync(Markup.Escape(title), status => work(text => status.Status(Markup.Escape(text))))
        : work(static _ => { });

    private static IAnsiConsole Console(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
}
