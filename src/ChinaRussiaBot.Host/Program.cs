using ChinaRussiaBot.Host;
using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using Microsoft.Extensions.Options;

try
{
    bool isMenu = MenuVerb.IsMeant(args);
    await using WebApplication app = BotHost.Build(isMenu ? [.. args.Skip(3)] : args);
    if (isMenu)
        return await MenuVerb.Run(app, args, Console.Out, Console.Error);
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
catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
{
    // An address in use, a folder that cannot be written, a store that cannot be opened.
    await Console.Error.WriteLineAsync(unusable.Message);
    return 2;
}
