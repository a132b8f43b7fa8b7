using ChinaRussiaBot.Host;
using Microsoft.Extensions.Options;

try
{
    await using WebApplication app = BotHost.Build(args);
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException wrong)
{
    // A setting that cannot work is the operator's to mend: its name and the reason, not a stack trace.
    foreach (string failure in wrong.Failures)
        await Console.Error.WriteLineAsync(failure);
    return 2;
}
catch (InvalidOperationException wrong) when (wrong.InnerException is FormatException or ArgumentException or OverflowException)
{
    // A word where a number or one of two names belongs.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
catch (IOException unusable)
{
    // An address in use, a folder that cannot be written.
    await Console.Error.WriteLineAsync(unusable.Message);
    return 2;
}
