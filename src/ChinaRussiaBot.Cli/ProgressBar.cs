using Spectre.Console;

namespace ChinaRussiaBot.Cli;

/// <summary>A bar for each stage of long work whose end can be told; only where a person watches standard error.</summary>
internal static class ProgressBar
{
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="work">Gets what to call: name of the stage, how much is done, of how much (null: not known).</param>
    public static Task<T> ShowAsync<T>(Terminal terminal, Func<Action<string, long, long?>, Task<T>> work) => terminal.ErrorIsWatched
        ? Bars(terminal).StartAsync(context => work(new Stages(context).Show))
        : work(static (_, _, _) => { });

    /// <summary>The same for work of one thread.</summary>
    public static T Show<T>(Terminal terminal, Func<Action<string, long, long?>, T> work) => terminal.ErrorIsWatched
        ? Bars(terminal).Start(context => work(new Stages(context).Show))
        : work(static (_, _, _) => { });

    private static Spectre.Console.Progress Bars(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) })
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());

    private sealed class Stages(ProgressContext context)
    {
        private string name = "";
        private ProgressTask? task;

        public void Show(string stage, long done, long? total)
        {
            if (task is null || stage != name)
            {
                if (task is not null)
                    task.Value = task.MaxValue;
                task?.StopTask();
                (name, task) = (stage, context.AddTask(Markup.Escape(stage)));
            }

            task.IsIndeterminate = total is null;
            task.MaxValue = Math.Max(1, total ?? done + 1);
            task.Value = done;
        }
    }
}
