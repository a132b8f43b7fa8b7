using System.Globalization;
using ChinaRussiaBot.ReindexSoak;

// Without arguments: the soak. With "write": what the soak starts and kills.
switch (args)
{
    case ["write", var folder, var first, var last, var stopAt]:
        return Writer.Run(folder, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture), stopAt);
    case [] or ["--reindexes", _]:
        SoakReport report = await SoakRun.RunAsync(args.Length == 0 ? 100 : int.Parse(args[1], CultureInfo.InvariantCulture), TimeSpan.Zero, Console.Out, CancellationToken.None);
        return report.Holds ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("Usage: ChinaRussiaBot.ReindexSoak [--reindexes N]");
        return 2;
}
